"""Telling, once for each place that calls, that an operation will cease to be there."""

import warnings
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from .operations import Operation
from .places import caller_place

_Occasion: TypeAlias = tuple[str, str, str, int]
_SAYS_NOTHING: Final = "the description names no replacement"


class DeprecatedOperationWarning(FutureWarning):
    """The API deprecates an operation that is called."""


class DeprecationNotices:
    """Warns of deprecated operations, once for each line of code that calls one."""

    __slots__ = ("_told",)

    def __init__(self) -> None:
        self._told: dict[_Occasion, object] = {}

    def before(self, operation: Operation[Any]) -> None:
        """Warn if the description of `operation` says that it is deprecated."""
        if operation.deprecated is not None:
            told = f"is deprecated; {operation.deprecated or _SAYS_NOTHING}"
            self._warn(operation, "description", told)

    def after(self, operation: Operation[Any], headers: Mapping[str, str]) -> None:
        """Warn if the response says that the operation is deprecated (RFC 9745, RFC 8594)."""
        sunset = headers.get("sunset")
        if sunset is not None:
            told = f"will not be there after {sunset} (Sunset header)"
            self._warn(operation, "sunset", told)
        elif operation.deprecated is None and headers.get("deprecation") is not None:
            self._warn(operation, "deprecation", "is deprecated (Deprecation header)")

    def _warn(self, operation: Operation[Any], source: str, told: str) -> None:
        level, file, line = caller_place()
        subject = f"{operation.method} {operation.path}"
        occasion, mark = (subject, source, file, line), object()
        # Of threads that come here at once, one sets its mark.
        if self._told.setdefault(occasion, mark) is not mark:
            return
        try:
            warnings.warn(f"{subject} {told}", DeprecatedOperationWarning, stacklevel=level)
        except DeprecatedOperationWarning:
            # The caller has warnings raised: each of these calls is to fail, not the first alone.
            del self._told[occasion]
            raise
