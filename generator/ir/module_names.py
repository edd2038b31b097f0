"""Names of modules: as files they are to be short, and different where letter case is none."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from itertools import chain, count

from generator.ir.words import snake_identifier

ENUMS_MODULE = "enums"
"""The module of the enums that belong to no single model."""

_LONGEST = 100
_DEVICES = (
    "aux",
    "con",
    "nul",
    "prn",
    *(f"{port}{n}" for port in ("com", "lpt") for n in "123456789"),
)
_RESERVED = frozenset(
    (
        ENUMS_MODULE,
        *"annotations dict getattr globals import_module list sorted str".split(),
        *_DEVICES,
    )
)
"""What no module of models is called.

A package has its modules as attributes: they would take the place of what its own code needs. Nor
can Windows have files named after its devices.
"""


def module_name(name: str) -> str:
    """Give ``name``, shortened if it is too long for a file."""
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}_{sha256(name.encode()).hexdigest()[:8]}"


def model_module_names(classes: Iterable[str]) -> dict[str, str]:
    """Give the names of the modules that are named after ``classes``.

    Of those that would be called the same, the first in the order of names is; the others are
    numbered. No two differ in their case alone, for they are all in lower case.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for each in sorted(classes):
        plain = snake_identifier(each, _RESERVED)
        tries = chain((plain,), (f"{plain}_{number}" for number in count(2)))
        names[each] = next(name for name in map(module_name, tries) if name not in taken)
        taken.add(names[each])
    return names
