"""Concrete JSON values of schemas: the plainest one, several, one around a given value.

All of them are accepted by the schema they are made for. Nothing is random: equal schemas have
equal values.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from generator.diff.containment.acceptance import Acceptance, is_named
from generator.diff.containment.json_values import height
from generator.diff.containment.oracle import Oracle, UncheckableSchemaError
from generator.diff.containment.readers import Reader, item_at, property_at
from generator.diff.containment.recursion import Recursion, Rules
from generator.diff.containment.value_parts import (
    MINIMAL,
    Building,
    Plan,
    Sampled,
    build_array,
    build_object,
    further_names,
    rich_plans,
)
from generator.diff.containment.value_scalars import listed, ordered, scalars
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, JsonType, ValueSet
from generator.ir.value_sets.json_identity import identity

DEEPEST = 40
_MOST_STEPS = 20_000
_MOST_SCALARS = 12
_MOST_MEMBERS = 12
_MOST_TRIED = 400
_ENDLESS = Sampled(reason="it would contain itself without end", proven=True)

Given = TypeVar("Given")


class NoValueError(Exception):
    """No value could be made; the message says why."""


class Values:
    """Makes values of the schemas of one reader, and remembers them.

    Arrays and objects in them are shared: they are not to be changed.
    """

    def __init__(self, reader: Reader, oracle: Oracle | None = None) -> None:
        self.reader = reader
        self.acceptance = Acceptance(reader, unknown_format=True)
        self._oracle = oracle or Oracle()
        rules = Rules(
            rule=self._rule,
            key=reader.fingerprint,
            assumed=_ENDLESS,
            as_assumed=lambda answer: not answer.value,
            exhausted=Sampled(reason="too large"),
        )
        self._recursion: Recursion[Inner, Sampled] = Recursion(rules, _MOST_STEPS)

    def sample(self, schema: Inner) -> Json:
        """Give a minimal value that ``schema`` accepts; raises `NoValueError`."""
        found = self.sampled(schema)
        if not found.value:
            raise NoValueError(found.reason)
        return found.value[0]

    def sampled(self, schema: Inner) -> Sampled:
        """Give a minimal value, or why there is none."""
        return self._recursion.answer(schema)

    def samples(self, schema: Inner, most: int = 24) -> tuple[Json, ...]:
        """Give different values: at bounds, of each alternative, with and without what is optional.

        The minimal one comes first; none at all where none can be made.
        """
        return tuple(islice(self._several(schema, 3), most))

    def accepts(self, value: Json, schema: Inner) -> bool:
        """Tell whether ``schema`` certainly accepts ``value``."""
        return self._is_accepted(value, schema, self.reader.read(schema))

    def of_type(self, alternative: Alternative, kind: JsonType) -> Sampled:
        """Give minimal values of one type of an alternative, or why there are none.

        Opaque assertions are left aside.
        """
        found = self._drive(self._made(alternative, kind, MINIMAL))
        values = tuple(value for value in found.value if self._may_be(value, alternative))
        return Sampled(values, found.reason or "no value could be made", found.proven)

    def varied(self, alternative: Alternative, kind: JsonType) -> Iterator[Json]:
        """Give different values of one type of an alternative, opaque assertions left aside."""
        for value in self._varied_of(alternative, kind, 2):
            if self._may_be(value, alternative):
                yield value

    def checks(self, value: Json, schema: Inner) -> bool | None:
        """Tell whether an independent validator accepts the value; None where it takes none."""
        return check(self._oracle, self.reader, schema, value)

    def objects(self, alternative: Alternative, plan: Plan) -> tuple[Json, ...]:
        """Give an object of an alternative with what ``plan`` sets and little else, or none."""
        return self._drive(build_object(self.acceptance, alternative, plan)).value

    def arrays(self, alternative: Alternative, plan: Plan) -> tuple[Json, ...]:
        """Give an array of an alternative with what ``plan`` sets and little else, or none."""
        return self._drive(build_array(self.acceptance, alternative, plan)).value

    def embedded(self, root: Inner, path: tuple[str, ...], value: Json) -> Json:
        """Give a whole value of ``root`` that has ``value`` at ``path``; raises `NoValueError`."""
        found = next(self.embeddings(root, path, value), None)
        if found is None:
            raise NoValueError("no whole value around it could be made")
        return found[0]

    def embeddings(self, root: Inner, path: tuple[str, ...], value: Json) -> Iterator[tuple[Json]]:
        """Give whole values of ``root`` that have ``value`` at ``path``, each wrapped in a tuple.

        The steps of ``path`` are those of :class:`generator.diff.model.Spot`: a property's name,
        ``[]``, ``{}``, ``<label>`` of an alternative.
        """
        if len(path) > DEEPEST:
            return
        for whole in islice(self._around(root, path, value), _MOST_TRIED):
            if self.accepts(whole, root):
                yield (whole,)

    def _rule(self, schema: Inner) -> Building:
        values = self.reader.read(schema)
        reasons: list[Sampled] = []
        for alternative in values.alternatives:
            for kind in ordered(alternative):
                found = yield from self._made(alternative, kind, MINIMAL)
                reasons.append(found)
                for value in found.value:
                    if self._is_accepted(value, schema, values):
                        return _unless_deep(value)
        if all(each.proven and not each.value for each in reasons) and not values.incomplete:
            return Sampled(
                reason=reasons[0].reason if reasons else "nothing is accepted", proven=True
            )
        found = yield from self._rich(schema, values)
        reason = next((each.reason for each in reasons if each.reason), "no value could be made")
        return found if found.value else Sampled(reason=reason)

    def _rich(self, schema: Inner, values: ValueSet) -> Building:
        """Look for a value that is not minimal, where one thing speaks against the minimal ones."""
        for alternative in values.alternatives:
            plans: Iterable[Plan] = [Plan(length=length) for length in (1, 2, 3)]
            kind: JsonType = "array"
            if "object" in alternative.types and alternative.values is None:
                kind = "object"
                members = yield from self._members(alternative)
                plans = rich_plans(alternative, members, values)
            for plan in plans if kind in alternative.types else ():
                found = yield from self._made(alternative, kind, plan)
                for value in found.value:
                    if self._is_accepted(value, schema, values):
                        return _unless_deep(value)
        return Sampled()

    def _members(self, alternative: Alternative) -> Generator[Inner, Sampled, dict[str, Json]]:
        """Give optional properties with a value of each."""
        found: dict[str, Json] = {}
        for name in islice(further_names(self.acceptance, alternative), _MOST_MEMBERS):
            schema = property_at(alternative, name)
            if name in alternative.required or schema is None:
                continue
            if alternative.additional is None and not is_named(alternative, name):
                continue
            sampled = yield schema
            found.update((name, value) for value in sampled.value)
        return found

    def _made(self, alternative: Alternative, kind: JsonType, plan: Plan) -> Building:
        """Give values of one type of an alternative; they need not belong to it in all respects."""
        if alternative.values is not None:
            values = tuple(islice(listed(alternative, kind), _MOST_TRIED))
            return Sampled(values, "no listed value is accepted", not values)
        if kind == "object":
            found = yield from build_object(self.acceptance, alternative, plan)
            return found
        if kind == "array":
            found = yield from build_array(self.acceptance, alternative, plan)
            return found
        some, is_empty = scalars(alternative, kind)
        values = tuple(islice(some, _MOST_SCALARS))
        return Sampled(values, f"no {kind} could be made", is_empty)

    def _drive(self, building: Building) -> Sampled:
        """Answer the questions of a generator."""
        answer: Sampled | None = None
        while True:
            try:
                # The first thing sent to a generator is None by Python's rules.
                asked = building.send(answer)  # type: ignore[arg-type]
            except StopIteration as stop:
                result: Sampled = stop.value
                return result
            answer = self.sampled(asked)

    def _may_be(self, value: Json, alternative: Alternative) -> bool:
        return self.acceptance.alternative(value, alternative) is not False

    def _is_accepted(self, value: Json, schema: Inner, values: ValueSet) -> bool:
        found = self.acceptance.within(value, values)
        if found is None and height(value) <= DEEPEST:
            return check(self._oracle, self.reader, schema, value) is True
        return found is True

    def _several(self, schema: Inner, depth: int) -> Iterator[Json]:
        """Give different values of ``schema``; inside of ``depth`` levels only the minimal ones."""
        values = self.reader.read(schema)
        ways = [
            self._varied_of(alternative, kind, depth)
            for alternative in values.alternatives
            for kind in ordered(alternative)
        ]
        first = self.sampled(schema).value
        seen = set()
        for value in islice((*first, *_in_turn(ways if depth else ())), _MOST_TRIED):
            if (key := identity(value)) not in seen:
                seen.add(key)
                if self._is_accepted(value, schema, values):
                    yield value

    def _varied_of(self, alternative: Alternative, kind: JsonType, depth: int) -> Iterator[Json]:
        """Give different values of one type of an alternative; they may not be accepted."""
        if kind == "object" and alternative.values is None:
            yield from self._varied_objects(alternative, depth)
        elif kind == "array" and alternative.values is None:
            yield from self._varied_arrays(alternative, depth)
        else:
            yield from self._drive(self._made(alternative, kind, MINIMAL)).value

    def _varied_objects(self, alternative: Alternative, depth: int) -> Iterator[Json]:
        yield from self.objects(alternative, MINIMAL)
        optional = self._optional(alternative)
        yield from self.objects(alternative, Plan(members=optional))
        for name, value in optional.items():
            yield from self.objects(alternative, Plan(members={name: value}))
        names = [name for name in alternative.members if name in alternative.required]
        names += [name for name in optional if name not in names]
        ways = [self._varied_member(alternative, name, depth) for name in names[:_MOST_MEMBERS]]
        yield from _in_turn(ways)

    def _optional(self, alternative: Alternative) -> dict[str, Json]:
        steps = self._members(alternative)
        answer: Sampled | None = None
        while True:
            try:
                asked = steps.send(answer)  # type: ignore[arg-type]
            except StopIteration as stop:
                result: dict[str, Json] = stop.value
                return result
            answer = self.sampled(asked)

    def _varied_member(self, alternative: Alternative, name: str, depth: int) -> Iterator[Json]:
        schema = property_at(alternative, name)
        for value in islice(self._several(schema, depth - 1), _MOST_SCALARS) if schema else ():
            yield from self.objects(alternative, Plan(members={name: value}))

    def _varied_arrays(self, alternative: Alternative, depth: int) -> Iterator[Json]:
        least = int(alternative.limits.get("minItems", 0))
        most = int(alternative.limits.get("maxItems", least + 2))
        for length in dict.fromkeys((least, least + 1, len(alternative.prefix), least + 2, most)):
            if least <= length <= min(most, least + 20):
                yield from self.arrays(alternative, Plan(length=length))
        for at in range(min(most, len(alternative.prefix) + 1)):
            values = list(islice(self._several(item_at(alternative, at), depth - 1), 6))
            for value in values:
                yield from self.arrays(alternative, Plan(items={at: value}))
            if at == len(alternative.prefix) and 1 < len(values) <= most - at:
                yield from self.arrays(alternative, Plan(items=dict(enumerate(values, at))))

    def _around(self, schema: Inner, path: tuple[str, ...], value: Json) -> Iterator[Json]:
        """Give values that have ``value`` at ``path``; they may not be accepted."""
        if not path:
            yield value
            return
        alternatives = self.reader.read(schema).alternatives
        while path and path[0].startswith("<") and path[0].endswith(">"):
            label, path = path[0][1:-1], path[1:]
            # Those that bear the label come first; what it means is known to whoever gave it.
            alternatives = tuple(sorted(alternatives, key=lambda each: each.label != label))
        if not path:
            yield value
            return
        for alternative in alternatives:
            yield from self._around_in(alternative, path, value)

    def _around_in(
        self, alternative: Alternative, path: tuple[str, ...], value: Json
    ) -> Iterator[Json]:
        step, rest = path[0], path[1:]
        if step == "[]" and "array" in alternative.types:
            for at in dict.fromkeys((0, *range(len(alternative.prefix) + 1))):
                for inner in self._around(item_at(alternative, at), rest, value):
                    yield from self.arrays(alternative, Plan(items={at: inner}))
        if "object" not in alternative.types:
            return
        for name in self._unnamed(alternative) if step == "{}" else (step,):
            schema = property_at(alternative, name)
            for inner in self._around(schema, rest, value) if schema is not None else ():
                yield from self.objects(alternative, Plan(members={name: inner}))

    def _unnamed(self, alternative: Alternative) -> Iterable[str]:
        names = further_names(self.acceptance, alternative)
        return islice((name for name in names if name not in alternative.members), 8)


def _unless_deep(value: Json) -> Sampled:
    if height(value) > DEEPEST:
        return Sampled(reason="it would be nested too deeply")
    return Sampled((value,))


def _in_turn(ways: Iterable[Iterator[Given]]) -> Iterator[Given]:
    """Give the first of each, then the second of each, and so on."""
    waiting = list(ways)
    while waiting:
        for way in list(waiting):
            found = list(islice(way, 1))
            if not found:
                waiting.remove(way)
            yield from found


def check(oracle: Oracle, reader: Reader, schema: Inner, value: Json) -> bool | None:
    """Tell whether the validator accepts the value; None where it does not take schema or value."""
    try:
        return oracle.accepts(reader, schema, value)
    except UncheckableSchemaError:
        return None


def sample(reader: Reader, schema: Inner) -> Json:
    """Give a minimal value that ``schema`` accepts; raises `NoValueError`."""
    return Values(reader).sample(schema)


def samples(reader: Reader, schema: Inner, most: int = 24) -> tuple[Json, ...]:
    """Give different values that ``schema`` accepts, the minimal one first."""
    return Values(reader).samples(schema, most)


def embedded(reader: Reader, root: Inner, path: tuple[str, ...], value: Json) -> Json:
    """Give a whole value of ``root`` that has ``value`` at ``path``; raises `NoValueError`."""
    return Values(reader).embedded(root, path, value)
