"""What somebody may have meant by a name that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice
from typing import Final

_MOST: Final = 3


def did_you_mean(name: str, known: Iterable[str], otherwise: Iterable[str] = ()) -> str:
    """Return the end of a message about a name: those that are near, empty if none is.

    `otherwise` are what is meant perhaps if none is near.
    """
    near = get_close_matches(name, list(known), n=_MOST) or list(islice(otherwise, _MOST))
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
