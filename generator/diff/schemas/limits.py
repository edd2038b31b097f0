"""What differs in the keywords with one number: sizes, bounds, multiples, formats of numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from generator.diff.containment import formats
from generator.diff.containment.json_values import as_json_number, exact
from generator.diff.model import Effect
from generator.diff.schemas.atoms import Atom, Family
from generator.diff.schemas.difference import At, Difference, Said, Trial, TrialKind
from generator.diff.schemas.lens import Lens
from generator.diff.schemas.twins import Twin
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, dialect

Number = int | float


@dataclass(frozen=True, slots=True)
class _Size:
    """A keyword that counts: its stem in ids, and how a value of some size is built."""

    keyword: str
    stem: str
    trial: TrialKind
    upper: bool


_SIZES: Mapping[Family, tuple[_Size, ...]] = {
    "string": (
        _Size("maxLength", "max-length", "length", upper=True),
        _Size("minLength", "min-length", "length", upper=False),
    ),
    "array": (
        _Size("maxItems", "max-items", "size", upper=True),
        _Size("minItems", "min-items", "size", upper=False),
        _Size("maxContains", "max-contains", "matches", upper=True),
        _Size("minContains", "min-contains", "matches", upper=False),
    ),
    "object": (
        _Size("maxProperties", "max-properties", "count", upper=True),
        _Size("minProperties", "min-properties", "count", upper=False),
    ),
}


def size_differences(twin: Twin) -> Iterator[Difference]:
    """Tell how limits to length, items and properties changed."""
    for size in _SIZES.get(twin.base.family, ()):
        was, now = twin.was.limits.get(size.keyword), twin.now.limits.get(size.keyword)
        if was != now:
            tightest = (min if size.upper else max)(each for each in (was, now) if each is not None)
            yield twin.difference(
                f"{size.stem}-{_course(was, now)}",
                _effect(was, now, upper=size.upper),
                keyword=size.keyword,
                was=() if was is None else (was,),
                now=() if now is None else (now,),
                trials=(Trial(size.trial, tightest + (1 if size.upper else -1)),),
            )


def _course(was: Number | None, now: Number | None) -> str:
    if was is None or now is None:
        return "set" if was is None else "unset"
    return "increased" if now > was else "decreased"


def _effect(was: Number | None, now: Number | None, *, upper: bool) -> Effect:
    if was is None or now is None:
        return "narrows" if was is None else "widens"
    return "narrows" if (now < was) == upper else "widens"


@dataclass(frozen=True, slots=True)
class _End:
    """An end of a range as it is written, and how tight it is: more is tighter.

    ``implied`` says that it follows from the format.
    """

    keyword: str
    written: Number
    tightness: tuple[Fraction, bool]
    implied: bool


_STEMS: Mapping[str, str] = {
    "maximum": "max",
    "minimum": "min",
    "exclusiveMaximum": "exclusive-max",
    "exclusiveMinimum": "exclusive-min",
}
_EXCLUSIVE = {"maximum": "exclusiveMaximum", "minimum": "exclusiveMinimum"}
_UPPER = ("maximum", "exclusiveMaximum")
_LOWER = ("minimum", "exclusiveMinimum")


def number_differences(lens: Lens, twin: Twin) -> Iterator[Difference]:
    """Tell how the range of numbers and their format changed.

    What the format alone does to the range is told as a change of the format.
    """
    left: list[Effect] = []
    for keywords in (_UPPER, _LOWER):
        was = _as_written(_end(twin, twin.base, keywords), lens.written("base", twin.was.source))
        now = _end(twin, twin.revision, keywords)
        now = _as_written(now, lens.written("revision", twin.now.source))
        effect = _end_effect(was, now)
        if effect and _is_written(was) | _is_written(now):
            yield _end_difference(twin, was, now, effect)
        elif effect:
            left.append(effect)
    yield from _number_format_difference(twin, left)
    yield from _multiple_differences(twin)


def _end(twin: Twin, atom: Atom, keywords: Iterable[str]) -> _End | None:
    """Give the tightest of the ends that ``keywords`` set."""
    limits, whole = atom.alternative.limits, twin.base.whole and twin.revision.whole
    found = [
        _End(keyword, limits[keyword], _tightness(keyword, limits[keyword], whole=whole), implied)
        for keyword in keywords
        if keyword in limits
        for implied in [_is_of_format(keyword, limits[keyword], atom.alternative.formats)]
    ]
    return max(found, key=lambda end: end.tightness) if found else None


def _as_written(end: _End | None, node: Mapping[str, Json]) -> _End | None:
    """Give an end of integers by the keyword that it is written with, which may be exclusive."""
    if end is None or end.keyword not in _EXCLUSIVE:
        return end
    keyword = _EXCLUSIVE[end.keyword]
    said = node.get(keyword)
    number = node.get(end.keyword) if said is True else said
    if not isinstance(number, int | float) or isinstance(number, bool):
        return end
    tightness = _tightness(keyword, number, whole=True)
    return replace(end, keyword=keyword, written=number) if tightness == end.tightness else end


def _tightness(keyword: str, number: Number, *, whole: bool) -> tuple[Fraction, bool]:
    upper, exclusive = keyword in _UPPER, keyword.startswith("exclusive")
    value = -exact(number) if upper else exact(number)
    if not whole:
        return value, exclusive
    # The integers that are at least x: from the next one on.
    return Fraction(math.floor(value) + 1 if exclusive else math.ceil(value)), False


def _is_of_format(keyword: str, number: Number, names: Sequence[str]) -> bool:
    """Tell whether a bound is what one of the formats means."""
    ranges = [dialect.NUMBER_FORMATS.get(name) for name in names]
    return any(number == bounds[keyword in _UPPER] for bounds in ranges if bounds is not None)


def _end_effect(was: _End | None, now: _End | None) -> Effect | None:
    if was is None or now is None:
        return None if was is now else "narrows" if was is None else "widens"
    if was.tightness == now.tightness:
        return None
    return "narrows" if now.tightness > was.tightness else "widens"


def _is_written(end: _End | None) -> bool:
    return end is not None and not end.implied


def _end_difference(twin: Twin, was: _End | None, now: _End | None, effect: Effect) -> Difference:
    """Name the change by the tighter end: that it was set or unset where the keyword is another."""
    shown_was, shown_now = _if_written(was), _if_written(now)
    named = (shown_now or shown_was) if effect == "narrows" else (shown_was or shown_now)
    tight, loose = (now, was) if effect == "narrows" else (was, now)
    if named is None or tight is None:
        raise ValueError("neither end is written")
    return twin.difference(
        f"{_STEMS[named.keyword]}-{_end_course(shown_was, shown_now, named)}",
        effect,
        was=_number(shown_was),
        now=_number(shown_now),
        base_at=At(twin.was.source, shown_was.keyword if shown_was else ""),
        revision_at=At(twin.now.source, shown_now.keyword if shown_now else ""),
        trials=tuple(_trials(tight, loose)),
    )


def _if_written(end: _End | None) -> _End | None:
    return None if end is None or end.implied else end


def _end_course(was: _End | None, now: _End | None, named: _End) -> str:
    if was and now and was.keyword == now.keyword:
        return _course(was.written, now.written)
    return "set" if named is now else "unset"


def _number(end: _End | None) -> Said:
    return () if end is None else (end.written,)


def _trials(tight: _End, loose: _End | None) -> Iterator[Trial]:
    """Try numbers beyond the tighter end that the looser one lets pass."""
    outward = 1 if tight.keyword in _UPPER else -1
    value = exact(tight.written)
    tried = [value, value + outward, Fraction(round(value)) + outward]
    if loose is not None:
        tried += [exact(loose.written), (value + exact(loose.written)) / 2]
    tried.append(value + outward * Fraction(1, 2))
    for number in tried:
        yield Trial("number", as_json_number(number))


def _number_format_difference(twin: Twin, effects: Sequence[Effect]) -> Iterator[Difference]:
    """Tell that the format of numbers changed; ``effects`` are what that does to both ends."""
    names = [
        {name for name in alternative.formats if _speaks_of_numbers(name, alternative)}
        for alternative in (twin.was, twin.now)
    ]
    if names[0] == names[1]:
        return
    effect, certain = _number_format_effect(names[0] ^ names[1], effects)
    yield twin.format_difference(names[0], names[1], effect, certain=certain, trials=_FORMAT_TRIALS)


_FORMAT_TRIALS = (
    *(
        Trial("number", bound + step)
        for bounds in dialect.NUMBER_FORMATS.values()
        if bounds is not None
        for bound, step in ((bounds[1], 1), (bounds[0], -1))
        if isinstance(bound, int)
    ),
    Trial("number", 1.5),
    Trial("number", 1e300),
)
"""Numbers just outside of each format's range."""


def _speaks_of_numbers(name: str, alternative: Alternative) -> bool:
    """Tell whether a format is one of numbers; an unknown one is, unless there are strings."""
    if name in dialect.NUMBER_FORMATS:
        return True
    unknown = formats.known(name) is None and name not in dialect.SILENT_FORMATS
    return unknown and "string" not in alternative.types


def _number_format_effect(names: set[str], effects: Sequence[Effect]) -> tuple[Effect, bool]:
    if any(name not in dialect.NUMBER_FORMATS for name in names):
        return "undecided", False
    if not effects:
        return "documents", True
    return (effects[0] if len(set(effects)) == 1 else "changes"), True


def _multiple_differences(twin: Twin) -> Iterator[Difference]:
    """Tell how ``multipleOf`` changed: of 10 all multiples are multiples of 5."""
    was, now = _step(twin.was.multiples), _step(twin.now.multiples)
    if was == now:
        return
    course, effect = _step_change(was, now)
    before, after = (() if step is None else (as_json_number(step),) for step in (was, now))
    yield twin.difference(
        f"multiple-of-{course}",
        effect,
        keyword="multipleOf",
        was=before,
        now=after,
        trials=tuple(_multiple_trials(was, now)),
    )


def _multiple_trials(was: Fraction | None, now: Fraction | None) -> Iterator[Trial]:
    for step in (was, now):
        if step is not None:
            yield from (Trial("number", as_json_number(step * each)) for each in (1, 2, 3, 5, 7))
    yield Trial("samples")
    for number in (1, 0.5, 0.1):
        yield Trial("number", number)


def _step(multiples: Sequence[Number]) -> Fraction | None:
    """Give the one step that all of ``multiples`` amount to; None without any."""
    if not multiples:
        return None
    steps = [exact(each) for each in multiples]
    bottom = math.lcm(*(step.denominator for step in steps))
    return Fraction(math.lcm(*(int(step * bottom) for step in steps)), bottom)


def _step_change(was: Fraction | None, now: Fraction | None) -> tuple[str, Effect]:
    if was is None or now is None:
        return ("set", "narrows") if was is None else ("unset", "widens")
    if (now / was).denominator == 1:
        return "changed", "narrows"
    return "changed", "widens" if (was / now).denominator == 1 else "changes"
