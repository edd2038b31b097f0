"""Which schemas are written in the same words on both sides, with all that they refer to.

Most of two versions is: such schemas need not be read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import orjson

from generator.ir.value_sets import Inner
from generator.ir.value_sets.reader import ValueSetReader

_REFERENCE = re.compile(rb'"\$(?:ref|dynamicRef)":("(?:[^"\\]|\\.)*")')
_POINTER = re.compile(r"#(?:/[^%]*)?")
_MAPPING = re.compile(rb'"discriminator":{"mapping":({(?:[^"{}]|"(?:[^"\\]|\\.)*")*})')
_COMPONENT = re.compile(r"[A-Za-z0-9_-]+")
_OPTIONS = orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS


@dataclass(slots=True)
class Sameness:
    """Compares what is written in two documents of one version of OpenAPI.

    Where something stands makes no difference, what a ``$ref`` leads to is known by its address and
    its text. References to other files count as different, and so do those whose text is not where
    they lead: names of anchors, and pointers that are percent-encoded. Prose counts.
    """

    base: ValueSetReader
    revision: ValueSetReader
    one_dialect: bool
    _same: dict[str, bool] = field(default_factory=dict)

    def holds(self, base: Inner, revision: Inner) -> bool:
        """Tell whether both are surely written the same, whichever direction they are read in."""
        if not self.one_dialect or len(base.parts) != len(revision.parts):
            return False
        links: set[str] = set()
        for was, now in zip(base.parts, revision.parts, strict=True):
            addresses = self.base.address(was.location), self.revision.address(now.location)
            text = _text(was.node)
            if text is None or text != _text(now.node):
                return False
            found = _links(text)
            if found and not all(address.startswith("#") for address in addresses):
                return False
            links |= found
        self._explore(links)
        return all(self._same[link] for link in links)

    def _explore(self, links: Iterable[str]) -> None:
        """Find out of all targets that are reached whether they are the same."""
        waiting = [link for link in links if link not in self._same]
        holders: dict[str, list[str]] = {}
        different: list[str] = []
        while waiting:
            link = waiting.pop()
            if link in self._same:
                continue
            self._same[link] = True
            inner = self._links_of_same(link)
            if inner is None:
                different.append(link)
                continue
            for each in inner:
                holders.setdefault(each, []).append(link)
                if self._same.get(each) is False:
                    different.append(link)
            waiting += inner
        while different:
            link = different.pop()
            if self._same[link] or link in holders:
                self._same[link] = False
                different += holders.pop(link, [])

    def _links_of_same(self, link: str) -> set[str] | None:
        """Give the references in what stands at an address; None where the sides differ there."""
        if not _POINTER.fullmatch(link):
            return None
        nodes = [reader.at(link).parts[0].node for reader in (self.base, self.revision)]
        text = _text(nodes[0])
        return None if text is None or text != _text(nodes[1]) else _links(text)


def _text(node: object) -> bytes | None:
    """Write a node; None for one that has no such text (numbers beyond 64 bits)."""
    try:
        return orjson.dumps(node, default=str, option=_OPTIONS)
    except orjson.JSONEncodeError:
        return None


def _links(text: bytes) -> set[str]:
    found = set()
    if b'"$ref"' in text or b'"$dynamicRef"' in text:
        found = {orjson.loads(each) for each in _REFERENCE.findall(text)}
    if b'"discriminator"' in text:
        found |= {each for mapping in _MAPPING.findall(text) for each in _mapped(mapping)}
    return found


def _mapped(mapping: bytes) -> set[str]:
    """Give the references of the mapping of a discriminator, the names of components as these."""
    return {
        f"#/components/schemas/{target}" if _COMPONENT.fullmatch(target) else target
        for target in orjson.loads(mapping).values()
        if isinstance(target, str)
    }
