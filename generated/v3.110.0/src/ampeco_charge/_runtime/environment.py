"""Settings that come from the environment unless they are given."""

import os
from typing import TypeVar

from .errors import MissingSettingError

T = TypeVar("T")


def setting(value: T | None, wanted: str, variable: str) -> T | str:
    """Return `value`, else the environment variable's; raises MissingSettingError without."""
    found = from_environment(value, variable)
    if found is None:
        raise MissingSettingError(
            f"the client needs {wanted}, or the environment variable {variable}"
        )
    return found


def from_environment(value: T | None, variable: str) -> T | str | None:
    """Return `value`, else that of the environment variable; None if that is unset or empty."""
    return value if value is not None else os.environ.get(variable) or None
