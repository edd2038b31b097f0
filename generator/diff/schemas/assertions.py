"""What differs in assertions that are compared as they are written, and in how members exclude."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, islice

from generator.diff.containment.acceptance import Acceptance
from generator.diff.schemas.difference import Difference, Said, Trial
from generator.diff.schemas.kinds import SetPair
from generator.diff.schemas.lens import Lens
from generator.diff.schemas.twins import Twin, changed
from generator.ir.schema import Json

_NAMING = frozenset({"properties", "dependentRequired", "dependentSchemas"})
_MOST_NAMES = 4
_MOST_TRIED = 8
_LONGEST = 10_000
_BEYOND: Mapping[str, Callable[[float], Json]] = {
    "minLength": lambda bound: "a" * min(int(bound) - 1, _LONGEST),
    "maxLength": lambda bound: "a" * min(int(bound) + 1, _LONGEST),
    "minimum": lambda bound: bound - 1,
    "maximum": lambda bound: bound + 1,
    "exclusiveMinimum": lambda bound: bound,
    "exclusiveMaximum": lambda bound: bound,
}
"""A value that a limit just refuses, by its keyword."""
_ONLY_ONE = "only one of the members may hold (oneOf)"


def assertion_differences(twin: Twin) -> Iterator[Difference]:
    """Tell which assertions came, went or are others now: each that must hold accepts less."""
    was, now = set(twin.was.opaque), set(twin.now.opaque)
    gone, come = sorted(was - now), sorted(now - was)
    for keyword in sorted({keyword for keyword, _ in (*gone, *come)}):
        before = [text for name, text in gone if name == keyword]
        after = [text for name, text in come if name == keyword]
        yield twin.difference(
            changed("assertion", before, after),
            "undecided" if before and after else "widens" if before else "narrows",
            certain=False,
            keyword=keyword,
            was=_said(keyword, before),
            now=_said(keyword, after),
            details={"keyword": keyword},
            trials=tuple(_trials(keyword, [*before, *after])),
            # What differs in the members is told there; here it matters only if they overlap now.
            only_shown=keyword == "oneOf" and bool(before and after),
        )


def _said(keyword: str, texts: Sequence[str]) -> Said:
    values = [_value(keyword, text) for text in texts]
    return () if not values else (values[0] if len(values) == 1 else values,)


def _value(keyword: str, text: str) -> Json:
    """Give an assertion as it stands in a schema."""
    value: Json = json.loads(text)
    holds_itself = isinstance(value, dict) and keyword in value and keyword != "not"
    return value if holds_itself else {keyword: value}


def _trials(keyword: str, texts: Sequence[str]) -> Iterator[Trial]:
    """Try values that are forbidden by name, objects with properties that are named, then any."""
    conditions = [json.loads(text) for text in texts]
    for said in conditions if keyword == "not" else ():
        if isinstance(said, dict):
            yield from (Trial("value", value) for value in said.get("enum", [])[:3])
    named = list(dict.fromkeys(name for said in conditions for name in _names(said)))[:_MOST_NAMES]
    values = {name: value for said in conditions for name, value in _values(said)}
    for name, value in islice(
        (each for said in conditions for each in _refused(said)), _MOST_TRIED
    ):
        yield Trial("having", [*named], members={**values, name: value})
    for size in range(len(named) + 1):
        for several in combinations(named, size):
            members = {name: values[name] for name in several if name in values}
            yield Trial("having", list(several), members=members)
            if members:
                yield Trial("having", list(several))
    yield Trial("samples")


def _names(said: Json) -> Iterator[str]:
    """Give the names of properties that conditions speak of."""
    for keyword, value in _keywords(said):
        if keyword == "required" and isinstance(value, list):
            yield from (name for name in value if isinstance(name, str))
        elif keyword in _NAMING and isinstance(value, dict):
            yield from value
            listed = (each for each in value.values() if isinstance(each, list))
            yield from (name for each in listed for name in each if isinstance(name, str))


def _values(said: Json) -> Iterator[tuple[str, Json]]:
    """Give a value of each property whose values a condition lists."""
    for keyword, properties in _keywords(said):
        if keyword == "properties" and isinstance(properties, dict):
            for name, schema in properties.items():
                listed = schema.get("enum") if isinstance(schema, dict) else None
                if isinstance(listed, list) and listed:
                    yield name, listed[0]


def _refused(said: Json) -> Iterator[tuple[str, Json]]:
    """Give values that are just beyond what a condition says of properties."""
    for keyword, properties in _keywords(said):
        if keyword == "properties" and isinstance(properties, dict):
            for name, schema in properties.items():
                for limit, bound in schema.items() if isinstance(schema, dict) else ():
                    if limit in _BEYOND and isinstance(bound, int | float):
                        yield name, _BEYOND[limit](bound)


def _keywords(said: Json) -> Iterator[tuple[str, Json]]:
    """Give all keywords in a schema, at any depth, with their values."""
    waiting = [said]
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, list):
            waiting += found
        elif isinstance(found, dict):
            yield from found.items()
            waiting += found.values()


def exclusiveness_differences(lens: Lens, pair: SetPair, *, matched: bool) -> Iterator[Difference]:
    """Tell that a value of two members is not accepted any more (``oneOf``), or that it is.

    Where members are not ``matched`` with members, what came and went is told of values as a whole;
    of members that overlap nothing is said then, unless what is sent may be refused for it.
    """
    was, now = (values.exclusive for values in pair.sets)
    if was == now:
        return
    refused = _of_two(lens, pair)
    if not matched and not refused:
        return
    yield pair.difference(
        "assertion-added" if now else "assertion-removed",
        "narrows" if now else "widens",
        certain=False,
        was=(_ONLY_ONE,) if was else (),
        now=(_ONLY_ONE,) if now else (),
        details={"keyword": "oneOf"},
        trials=(*refused, Trial("samples")),
    )


def _of_two(lens: Lens, pair: SetPair) -> list[Trial]:
    """Give values, or any, that the receiver may refuse since two of its members accept them."""
    receiver = pair.sets[lens.receiver == "revision"]
    if not receiver.exclusive:
        return []
    verdict = lens.received(*pair.inner)
    if verdict.holds is None:
        return [Trial("samples")]
    acceptance = Acceptance(lens.reader(lens.receiver))
    return [
        Trial("value", value)
        for value in verdict.example
        if sum(acceptance.alternative(value, each) is True for each in receiver.alternatives) > 1
    ]
