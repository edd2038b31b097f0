"""Telling the code of the package from the code that calls it, and where it writes its log."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from logging import Logger

PACKAGE: Final = __name__.rpartition(".")[0].removesuffix("._runtime")
"""The generated package that this module is in."""


def caller_place() -> tuple[int, str, int]:
    """Return where the code is that called the package, seen from who asks.

    That is the stack level for `warnings.warn`, the file and the line.
    """
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and is_inside(frame.f_globals.get("__name__", "")):
        level, frame = level + 1, frame.f_back
    return level, frame.f_code.co_filename, frame.f_lineno


def is_inside(module: str) -> bool:
    """Tell whether a module is one of the package that this one is in."""
    return module == PACKAGE or module.startswith(f"{PACKAGE}.")


@cache
def logger() -> Logger:
    """Return the logger of the package."""
    # Takes a while to import, and a client that is made may never call.
    from logging import getLogger  # noqa: PLC0415

    return getLogger(PACKAGE)
