"""Where the values of a YAML document stand in its text."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from generator.spec.places import Place, is_index, pointer_of
from generator.spec.yaml12 import YAML_LOADER

# A node, and the mark at which its key, or itself where it has none, starts.
_Found = tuple[yaml.Mark, yaml.Node]


@dataclass(slots=True)
class YamlPlaces:
    """Finds places in the text of a YAML document that is known to parse.

    What came through an alias or a merge stands where it was written.
    """

    file: str
    text: str
    _root: yaml.Node | None = None

    def place(self, keys: tuple[str, ...]) -> Place:
        """Give the place of a member's key, of an item, or of the root where ``keys`` is empty.

        Where the values end before ``keys`` do, the place is that of the last key found.
        """
        found = self._find(keys)
        line, column = (0, 0) if found is None else (found[0].line, found[0].column)
        return Place(self.file, line + 1, column + 1, pointer_of(keys))

    def scalar_text(self, keys: tuple[str, ...]) -> str:
        """Give a scalar as it is written, text without its quotes."""
        found = self._find(keys)
        return "" if found is None else str(found[1].value)

    def _find(self, keys: tuple[str, ...]) -> _Found | None:
        found = None if (root := self._composed()) is None else (root.start_mark, root)
        for key in keys:
            below = None if found is None else _member(found[1], key)
            if below is None:
                break
            found = below
        return found

    def _composed(self) -> yaml.Node | None:
        if self._root is None:
            self._root = yaml.compose(self.text, Loader=YAML_LOADER)
        return self._root


def _member(node: yaml.Node, key: str) -> _Found | None:
    if isinstance(node, yaml.SequenceNode):
        return _item(node, key)
    if not isinstance(node, yaml.MappingNode):
        return None
    for name, value in node.value:
        if name.value == key and not _is_merge(name):
            return name.start_mark, value
    return _merged_member(node, key)


def _item(node: yaml.SequenceNode, key: str) -> _Found | None:
    if not is_index(key) or int(key) >= len(node.value):
        return None
    item = node.value[int(key)]
    return item.start_mark, item


def _merged_member(node: yaml.MappingNode, key: str) -> _Found | None:
    for name, value in node.value:
        if _is_merge(name):
            for source in value.value if isinstance(value, yaml.SequenceNode) else [value]:
                found = _member(source, key)
                if found is not None:
                    return found
    return None


def _is_merge(name: yaml.Node) -> bool:
    return isinstance(name, yaml.ScalarNode) and name.value == "<<" and not name.style
