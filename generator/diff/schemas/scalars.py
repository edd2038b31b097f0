"""What differs in which values of one type are listed, and in patterns and formats of strings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from generator.diff.containment import formats
from generator.diff.containment.json_values import shown
from generator.diff.model import Effect
from generator.diff.schemas.atoms import without
from generator.diff.schemas.difference import Difference, Said, Trial
from generator.diff.schemas.lens import Lens
from generator.diff.schemas.twins import Twin, changed, one_or_all
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative
from generator.ir.value_sets.dialect import NUMBER_FORMATS, SILENT_FORMATS


def listing_differences(lens: Lens, twin: Twin) -> Iterator[Difference]:
    """Tell which listed values came and went, and whether only listed ones are there.

    What is listed on one side alone is looked up on the other, whatever that says of it.
    """
    was, now = twin.base.values, twin.revision.values
    if was is not None and now is not None:
        yield from listed_differences(twin, without(was, now), without(now, was))
    elif now is not None:
        yield twin.difference(
            "became-enum",
            "narrows",
            keyword="enum",
            now=(list(now),),
            trials=(*_unlisted(now), Trial("samples")),
        )
        come = tuple(value for value in now if not lens.accepts("base", twin.local[0], value))
        yield from listed_differences(twin, (), come)
    elif was is not None:
        yield twin.difference(
            "became-not-enum",
            "widens",
            keyword="enum",
            was=(list(was),),
            trials=(*_unlisted(was), Trial("samples")),
        )
        gone = tuple(value for value in was if not lens.accepts("revision", twin.local[1], value))
        yield from listed_differences(twin, gone, ())


def listed_differences(
    twin: Twin, gone: Sequence[Json], come: Sequence[Json]
) -> Iterator[Difference]:
    """Tell which values went from an enum and which came, all of a kind at once."""
    if gone:
        yield _listed(twin, "enum-value-removed", "narrows", gone, (list(gone),), ())
    if come:
        yield _listed(twin, "enum-value-added", "widens", come, (), (list(come),))


def _listed(
    twin: Twin, aspect: str, effect: Effect, values: Sequence[Json], was: Said, now: Said
) -> Difference:
    return twin.difference(
        aspect,
        effect,
        keyword="enum",
        was=was,
        now=now,
        details={"value": _listing(values)},
        trials=tuple(Trial("value", value) for value in values[:3]),
    )


def _listing(values: Sequence[Json]) -> str:
    text = ", ".join(value if isinstance(value, str) else shown(value) for value in values)
    return text if len(text) <= 80 else f"{text[:79]}…"


def _unlisted(values: Sequence[Json]) -> Iterator[Trial]:
    """Try values that an enum does not list."""
    numbers = [each for each in values if isinstance(each, int | float)]
    for value in values[:1]:
        if isinstance(value, str):
            yield Trial("value", f"{value}-other")
            yield Trial("value", "other")
        elif not isinstance(value, bool) and numbers:
            yield Trial("value", max(numbers) + 1)


def pattern_differences(twin: Twin) -> Iterator[Difference]:
    """Tell which patterns came and went; of two different ones nothing is certain."""
    was, now = set(twin.was.patterns), set(twin.now.patterns)
    if was == now:
        return
    yield twin.difference(
        changed("pattern", was, now),
        _pattern_effect(was, now),
        certain=False,
        keyword="pattern",
        was=one_or_all(was),
        now=one_or_all(now),
        trials=(Trial("samples"), Trial("value", ""), Trial("value", "?"), Trial("value", "a b")),
    )


def _pattern_effect(was: set[str], now: set[str]) -> Effect:
    if was < now:
        return "narrows"
    return "widens" if now < was else "undecided"


def format_differences(twin: Twin) -> Iterator[Difference]:
    """Tell how the formats of strings changed, by which strings belong to them."""
    was, now = (_of_strings(each) - twin.respelled for each in (twin.was, twin.now))
    if was == now:
        return
    restricting = (set(formats.restricting(each)) & (was | now) for each in (twin.was, twin.now))
    effect, certain = _format_effect(*restricting)
    yield twin.format_difference(
        was, now, effect, certain=certain, trials=tuple(_format_trials(was | now))
    )


def _of_strings(alternative: Alternative) -> set[str]:
    """Give the formats that speak of strings, even if they restrict nothing."""
    names = set(alternative.formats)
    return names & {*formats.restricting(alternative), *SILENT_FORMATS - NUMBER_FORMATS.keys()}


def _format_effect(was: set[str], now: set[str]) -> tuple[Effect, bool]:
    narrows, widens = _contained(now, was), _contained(was, now)
    if narrows and widens:
        return "documents", True
    if narrows or widens:
        known = all(map(formats.known, was | now))
        return ("narrows" if narrows else "widens"), known
    return ("changes", True) if narrows is widens is False else ("undecided", False)


def _contained(sub: Collection[str], sup: Collection[str]) -> bool | None:
    """Tell whether strings of all formats of ``sub`` are of all formats of ``sup``."""
    each = [_any_contained(sub, name) for name in sup]
    if all(each):
        return True
    return False if False in each and len(sub) < 2 else None


def _any_contained(sub: Collection[str], name: str) -> bool | None:
    found = [formats.contained(each, name) for each in sub]
    if True in found:
        return True
    unknown = formats.known(name) is None
    return None if unknown or None in found else False


def _format_trials(names: set[str]) -> Iterator[Trial]:
    yield Trial("samples")
    for name in sorted(names):
        known = formats.known(name)
        for text in (*known.examples, *known.others) if known else ():
            yield Trial("value", text)
    yield Trial("value", "a")
