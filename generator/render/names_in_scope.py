"""What names mean in a generated module, and the imports that they need."""

from __future__ import annotations

import builtins
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.render.layout import import_order

_IMPORTS = (
    ("decimal", ("Decimal",)),
    ("typing", ("TYPE_CHECKING", "Any", "Final", "Literal", "Never", "Unpack")),
    ("uuid", ("UUID",)),
)
_MODULES = ("builtins", "datetime", "models")
_NAME = re.compile(r'"(?:[^"\\]|\\.)*"|(?<![\w.])(?<!def )([A-Za-z_]\w*)(?![\w=]|: )')


class Itself(dict[str, str]):
    """Each name for itself: the types of a content speak of classes by their names."""

    def __missing__(self, name: str) -> str:
        return name


@dataclass(frozen=True, slots=True)
class Scope:
    """What names mean in the classes of a module, whose ``attributes`` hide others of their name.

    Names that the module itself defines hide others as well, so they may be among them.
    """

    attributes: frozenset[str]

    def name(self, name: str) -> str:
        """Give the name that something is imported under."""
        return f"_{name}" if name in self.attributes else name

    def alias(self, name: str) -> str:
        """Give the clause of an import that gives something the name it has in scope."""
        return f" as {self.name(name)}" if name in self.attributes else ""

    def clauses(self, names: Iterable[str]) -> list[str]:
        """Give the clauses of an import of ``names``, in order."""
        return [f"{name}{self.alias(name)}" for name in sorted(names, key=import_order)]

    @property
    def modules(self) -> Mapping[str, str]:
        """The modules that names are written with, by their names in scope."""
        return {module: self.name(module) for module in _MODULES}

    @property
    def shadowed(self) -> frozenset[str]:
        """The builtins that need to be written with their module."""
        return frozenset(name for name in self.attributes if hasattr(builtins, name))

    def builtin(self, name: str) -> str:
        """Write a builtin."""
        return f"{self.name('builtins')}.{name}" if name in self.shadowed else name


def used_names(signatures: Iterable[str]) -> set[str]:
    """Give the names that the annotations and defaults of signatures speak of."""
    return {name for each in signatures for name in _NAME.findall(each)} - {""}


def plain_imports(used: Collection[str], modules: Mapping[str, str]) -> Iterator[str]:
    """Give the imports from the standard library for the names that are used.

    ``modules`` are those that names are written with, with their own names in scope.
    """
    for module, name in modules.items():
        if name in used:
            yield f"import {module}" + ("" if name == module else f" as {name}")
    for module, known in _IMPORTS:
        needed = [name for name in known if name in used]
        if needed:
            yield f"from {module} import {', '.join(needed)}"
