"""Telling what to install where something is missing that not every user of a package needs."""

from __future__ import annotations

from importlib.metadata import packages_distributions

from ..extras import MissingExtraError


def missing_extra(extra: str, library: str) -> MissingExtraError:
    """Return the error that says how to get a library that belongs to an extra (PEP 508)."""
    package = __name__.partition(".")[0]
    distributions = packages_distributions().get(package, [package])
    wanted = f"{distributions[0]}[{extra}]"
    return MissingExtraError(f"{library} is not installed: pip install '{wanted}'", name=library)
