"""Patterns: in which texts they are found, and which contain which.

What :mod:`generator.diff.containment.regex_syntax` reads is decided by automata. Other patterns
(look-behind, back references) are compared by trying texts only.
"""

from __future__ import annotations

from functools import lru_cache

from generator.diff.containment.regex_automata import Language, TooLargeError, words
from generator.diff.containment.regex_syntax import Condition, UnknownSyntaxError, conditions
from generator.ir.value_sets.text_checks import is_readable, matches

_MEANT_FOR_ANYTHING = frozenset({"^.*$", "^(.*)$", "(.*)", "^.*?$"})
"""Patterns that leave out line breaks and are not written to do that."""


@lru_cache(maxsize=1024)
def read(pattern: str) -> tuple[Condition, ...] | None:
    """Give the conditions a pattern stands for; None for one that is not read here."""
    try:
        return conditions(pattern)
    except UnknownSyntaxError:
        return None


def is_found(pattern: str, text: str) -> bool | None:
    """Tell whether a pattern is found in a text; None where it cannot be read at all."""
    return matches(pattern, text) if is_readable(pattern) else None


def restricts_nothing(pattern: str) -> bool:
    """Tell whether a pattern is certainly found in every text, line breaks aside."""
    return pattern in _MEANT_FOR_ANYTHING or contained((), (pattern,)) is True


def contained(sub: tuple[str, ...], sup: tuple[str, ...]) -> bool | None:
    """Tell whether every text that all of ``sub`` are found in has all of ``sup`` in it.

    None where that cannot be told: patterns that are not read, or too many states.
    """
    missing = [pattern for pattern in sup if pattern not in sub]
    inside, outside = language(sub), language(tuple(missing))
    if not missing:
        return True
    if outside is None:
        return None
    try:
        found = next(words(inside or Language(), [outside]), None)
    except TooLargeError:
        return None
    if found is None:
        return True
    # What is found belongs to more than `sub` where a pattern of it was not read.
    return False if inside is not None else None


def language(patterns: tuple[str, ...]) -> Language | None:
    """Give the texts that all patterns are found in; None where one is not read."""
    found = [read(pattern) for pattern in patterns]
    if None in found:
        return None
    return Language(tuple(each for several in found for each in several or ()))


def disjoint(left: tuple[str, ...], right: tuple[str, ...]) -> bool | None:
    """Tell whether there is no text that all patterns of both are found in; None: unknown."""
    every = language((*left, *right))
    try:
        return None if every is None else next(words(every), None) is None
    except TooLargeError:
        return None
