"""What names mean in a generated module, and the imports that they need."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

_IMPORTS = (
    ("decimal", ("Decimal",)),
    ("typing", ("TYPE_CHECKING", "Any", "Final", "Literal", "Never", "Unpack")),
    ("uuid", ("UUID",)),
)


class Itself(dict[str, str]):
    """Each name for itself: the types of a content speak of classes by their names."""

    def __missing__(self, name: str) -> str:
        return name


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
