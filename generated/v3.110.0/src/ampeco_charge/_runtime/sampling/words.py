"""Names as words: ``chargePointIds``, ``charge-points`` and ``charge_point`` speak of one thing."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, TypeAlias

Words: TypeAlias = tuple[str, ...]

# A run of capitals is a word (``EVSEId``), and its plural too (``EVSEs``).
_WORD: Final = re.compile(r"[A-Z]+s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_SINGULARS: Final = (
    (re.compile(r"(?<=.)ies$"), "y"),
    (re.compile(r"(?<=ss|sh|ch)es$"), ""),
    (re.compile(r"(?<=[aeiou]x)es$|(?<=[^aeiou]x)es$"), ""),
    (re.compile(r"(?<=atus)es$"), ""),
    (re.compile(r"(?<![su])s$"), ""),
)


@cache
def words_of(name: str) -> Words:
    """Return the words of a name in any casing, in lower case."""
    return tuple(each.lower() for each in _WORD.findall(name))


@cache
def singular(words: Words) -> Words:
    """Return words with the last of them in the singular, as far as English is regular."""
    if not words:
        return words
    for pattern, ending in _SINGULARS:
        changed, count = pattern.subn(ending, words[-1])
        if count:
            return (*words[:-1], changed)
    return words


def is_plural(words: Words) -> bool:
    """Tell whether the last of the words is a plural."""
    return singular(words) != words
