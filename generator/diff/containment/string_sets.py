"""Sets of strings: lengths, patterns and formats.

Source: JSON Schema 2020-12 validation, sections 6.3 and 7.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from generator.diff.containment import formats, regexes
from generator.diff.containment.json_values import shown
from generator.diff.containment.outcomes import FITS, TOO_LARGE, Outcome
from generator.diff.containment.regex_automata import Language, TooLargeError, words
from generator.diff.containment.regex_syntax import Condition, literals
from generator.ir.value_sets import Alternative

_LONGEST = 20_000
_MOST_WORDS = 12
_MOST_CANDIDATES = 24
_PLAIN = (
    "a",
    "",
    "A",
    "0",
    "?",
    "aa",
    "aB1-",
    "abc",
    "ABC",
    "123",
    "a b",
    "a1",
    "A-1",
    "ü",
    "x@y.example",
)


@dataclass(frozen=True, slots=True)
class StringSet:
    """All strings of ``least`` to ``most`` characters with those patterns and formats.

    Patterns and formats that restrict nothing are left out.
    """

    least: int = 0
    most: int | None = None
    patterns: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()

    def has_length_of(self, text: str) -> bool:
        """Tell whether ``text`` is neither too short nor too long."""
        return self.least <= len(text) and (self.most is None or len(text) <= self.most)

    def may_hold(self, text: str) -> bool:
        """Tell whether ``text`` is one of them as far as is known."""
        if not self.has_length_of(text):
            return False
        if any(regexes.is_found(pattern, text) is False for pattern in self.patterns):
            return False
        return all(formats.matches(name, text) is not False for name in self.formats)


def of(alternative: Alternative) -> StringSet:
    """Give the strings of an alternative, its list of values aside."""
    most = alternative.limits.get("maxLength")
    return StringSet(
        int(alternative.limits.get("minLength", 0)),
        None if most is None else int(most),
        tuple(each for each in alternative.patterns if not regexes.restricts_nothing(each)),
        formats.restricting(alternative),
    )


@lru_cache(maxsize=2048)
def some(strings: StringSet) -> tuple[tuple[str, ...], bool]:
    """Give some strings of the set, as far as is known, the plainest first.

    With them comes whether there certainly is none.
    """
    # A format that contradicts a length is wrong more often than that nothing is meant.
    language, _ = _superset(replace(strings, formats=()))
    try:
        if next(words(language), None) is None:
            return (), True
    except TooLargeError:
        pass
    return tuple(islice(_candidates(strings), _MOST_CANDIDATES)), False


def _candidates(strings: StringSet) -> Iterator[str]:
    tried = [text for name in strings.formats for text in _examples(name)]
    if not strings.patterns:
        tried += _plain(strings)
    seen: set[str] = set()
    for text in (*tried, *_words(strings), *_PLAIN):
        if text not in seen and strings.may_hold(text):
            seen.add(text)
            yield text


def _examples(name: str) -> tuple[str, ...]:
    found = formats.known(name)
    return found.examples if found else ()


def _plain(strings: StringSet) -> list[str]:
    if strings.least > _LONGEST:
        return []
    found = ["a" * max(strings.least, 0 if strings.most == 0 else 1), "a" * strings.least]
    if strings.most is not None and strings.most <= _LONGEST:
        found.append("a" * strings.most)
    return found


def _words(strings: StringSet, outside: Sequence[Language] = ()) -> Iterator[str]:
    """Give words of the automata, as far as they come, of plain formats where there are such."""
    for language in dict.fromkeys((_plain_language(strings), _superset(strings)[0])):
        try:
            if next(words(language, outside), None) is None:
                continue
            yield from islice(words(language, outside), _MOST_WORDS)
            if strings.most is not None and strings.most <= _LONGEST and not outside:
                yield from islice(words(replace(language, least=strings.most)), 1)
        except TooLargeError:
            return
        return


def _plain_language(strings: StringSet) -> Language:
    """Give a language of strings whose formats nobody would dispute."""
    known = [each for name in strings.formats if (each := formats.known(name))]
    patterns = (*strings.patterns, *(each.plain or each.all_match for each in known))
    conditions = [each for pattern in patterns for each in regexes.read(pattern) or ()]
    return Language(tuple(conditions), strings.least, strings.most)


def _superset(strings: StringSet) -> tuple[Language, bool]:
    """Give a language that holds all the strings, and whether it holds no others."""
    conditions: list[Condition] = []
    complete = True
    for pattern in strings.patterns:
        found = regexes.read(pattern)
        conditions += found or ()
        complete = complete and found is not None
    for name in strings.formats:
        known = formats.known(name)
        conditions += (known and regexes.read(known.all_match)) or ()
        complete = complete and known is not None and known.exact
    return Language(tuple(conditions), strings.least, strings.most), complete


def contained(sub: StringSet, sups: Sequence[StringSet | frozenset[str]]) -> Outcome:
    """Tell whether every string of ``sub`` is in any of ``sups``, with strings that may not be."""
    if any(isinstance(each, StringSet) and _is_plainly_in(sub, each) for each in sups):
        return FITS
    usable = [found for each in sups if (found := _subset(each, sub)) is not None]
    try:
        if _all_words_are_in(sub, usable):
            return FITS
        reason = _reason(sub, sups)
    except TooLargeError:
        reason = TOO_LARGE
    return Outcome(None, reason, tuple(_outsiders(sub, sups, usable)))


def _is_plainly_in(sub: StringSet, sup: StringSet) -> bool:
    if sub.least < sup.least or (
        sup.most is not None and (sub.most is None or sub.most > sup.most)
    ):
        return False
    return set(sup.patterns) <= set(sub.patterns) and all(
        _is_of_format(sub, name) for name in sup.formats
    )


def _is_of_format(sub: StringSet, name: str) -> bool:
    return any(formats.contained(each, name) for each in sub.formats)


def _subset(sup: StringSet | frozenset[str], sub: StringSet) -> Language | None:
    """Give a language whose words in ``sub`` are all in ``sup``; None where that is not known."""
    if isinstance(sup, frozenset):
        return Language((Condition(literals(sorted(sup))),))
    left = tuple(name for name in sup.formats if not _is_of_format(sub, name))
    known = [each for name in left if (each := formats.known(name)) and (each.exact or each.plain)]
    if len(known) < len(left):
        return None
    surely = tuple(each.plain or each.all_match for each in known)
    language = regexes.language((*sup.patterns, *surely))
    return None if language is None else replace(language, least=sup.least, most=sup.most)


def _all_words_are_in(sub: StringSet, usable: Sequence[Language]) -> bool:
    """Tell whether ``usable`` hold all words; raises `TooLargeError`."""
    if not usable:
        return False
    language, _ = _superset(sub)
    # Counting characters multiplies the states: it is left out where it does not matter.
    relaxed = [
        replace(
            each,
            least=0 if each.least <= sub.least else each.least,
            most=None if sub.most is not None and sub.most <= (each.most or 0) else each.most,
        )
        for each in usable
    ]
    if all(each.least == 0 and each.most is None for each in relaxed):
        try:
            if next(words(Language(language.conditions), relaxed), None) is None:
                return True
        except TooLargeError:
            pass
    return next(words(language, relaxed), None) is None


def _outsiders(
    sub: StringSet, sups: Sequence[StringSet | frozenset[str]], usable: Sequence[Language]
) -> Iterator[str]:
    """Give strings that may be in ``sub`` and in none of ``sups``."""
    plain, _ = some(sub)
    tried = [*plain[:3], *_words(sub, usable), *_beyond(sub, sups), *plain, *_variants(sub)]
    for text in dict.fromkeys(tried):
        if sub.may_hold(text) and not any(_surely_holds(each, text) for each in sups):
            yield text


def _beyond(sub: StringSet, sups: Sequence[StringSet | frozenset[str]]) -> Iterator[str]:
    """Give strings that are a little too long or too short for each of ``sups``."""
    for each in sups:
        if isinstance(each, frozenset):
            continue
        lengths = [each.least - 1, *([] if each.most is None else [each.most + 1])]
        for length in lengths:
            if 0 <= length <= _LONGEST:
                at_this = replace(sub, least=max(length, sub.least), most=length)
                yield from islice(some(at_this)[0], 3)
        for name in each.formats:
            known = formats.known(name)
            yield from known.others if known else ()


def _variants(sub: StringSet) -> Iterator[str]:
    for text in islice(some(sub)[0], 4):
        yield from (text.upper(), text.lower(), text + "a", text + "?", text[:-1])


def _surely_holds(strings: StringSet | frozenset[str], text: str) -> bool:
    if isinstance(strings, frozenset):
        return text in strings
    return (
        strings.has_length_of(text)
        and all(regexes.is_found(pattern, text) for pattern in strings.patterns)
        and all(formats.matches(name, text) for name in strings.formats)
    )


def _reason(sub: StringSet, sups: Sequence[StringSet | frozenset[str]]) -> str:
    """Say why strings could not be compared."""
    plain = [each for each in sups if isinstance(each, StringSet)]
    for name in (name for each in plain for name in each.formats if not _is_of_format(sub, name)):
        if formats.known(name) is None:
            return f"the format {name!r} stands in no standard"
        if sub.formats:
            return f"two formats cannot be compared: {sub.formats[0]!r} and {name!r}"
    patterns = [each for strings in plain for each in strings.patterns if each not in sub.patterns]
    if patterns and sub.patterns:
        left, right = (shown(each[0], 40) for each in (sub.patterns, patterns))
        return f"two patterns cannot be compared: {left} and {right}"
    if patterns:
        return f"the pattern {shown(patterns[0], 40)} cannot be compared"
    return "two sets of strings cannot be compared"


def disjoint(left: StringSet, right: StringSet) -> bool | None:
    """Tell whether no string is in both; None where that is not known."""
    for one in left.formats:
        for other in right.formats:
            if formats.disjoint(one, other):
                return True
    first, complete_first = _superset(left)
    second, complete_second = _superset(right)
    mosts = [most for most in (left.most, right.most) if most is not None]
    every = Language(
        (*first.conditions, *second.conditions),
        max(left.least, right.least),
        min(mosts, default=None),
    )
    try:
        if next(words(every), None) is None:
            return True
    except TooLargeError:
        return None
    return False if complete_first and complete_second else None
