"""The marker for an argument that was not given, which is not the same as one given as ``None``."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`; ``value is UNSET`` narrows ``T | Unset`` for type checkers.

    The only member is falsy, prints as ``UNSET`` and stays the same object when copied or pickled.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
