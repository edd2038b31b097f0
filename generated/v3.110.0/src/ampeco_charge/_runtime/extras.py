"""Parts of the package that need distributions which it does not bring by itself."""

from __future__ import annotations

from importlib.metadata import packages_distributions
from importlib.util import find_spec


class MissingExtraError(ImportError):
    """A part of the package is used whose extra is not installed; the message says how to do so."""


def require(requirement: str, *modules: str) -> None:
    """Check that modules can be imported, without doing so.

    `requirement` is what pip installs them by, such as ``example-api[server]`` (PEP 508). Raises
    MissingExtraError for the first that is missing.
    """
    for module in modules:
        if not _is_there(module):
            raise _missing(module, requirement)


def missing_extra(extra: str, module: str) -> MissingExtraError:
    """Return the error for a module that could not be imported, by the extra that brings it.

    For where only the package is known, and not what pip calls it.
    """
    package = __name__.partition(".")[0]
    distribution = packages_distributions().get(package, [package])[0]
    return _missing(module, f"{distribution}[{extra}]")


def _missing(module: str, requirement: str) -> MissingExtraError:
    told = f"{module} is not installed: pip install '{requirement}'"
    return MissingExtraError(told, name=module)


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False
