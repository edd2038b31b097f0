"""Whether a schema accepts a value, told from its normal form.

The answer is None where the form leaves it open: opaque assertions, formats and patterns that are
not known. Other validators see the schema as it is written; this one can also say what a sender
describes, which has no undeclared properties.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.diff.containment import formats, regexes
from generator.diff.containment.json_values import exact, is_of
from generator.diff.containment.readers import Reader, has_unread_pattern, item_at, property_at
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, ValueSet
from generator.ir.value_sets.json_identity import identity


def all_of(answers: Iterable[bool | None]) -> bool | None:
    """Give False when one is False, else None when one is None, else True."""
    result: bool | None = True
    for answer in answers:
        if answer is False:
            return False
        if answer is None:
            result = None
    return result


def any_of(answers: Iterable[bool | None]) -> bool | None:
    """Give True when one is True, else None when one is None, else False."""
    result: bool | None = False
    for answer in answers:
        if answer is True:
            return True
        if answer is None:
            result = None
    return result


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Tells which values the schemas of ``reader`` accept.

    ``unknown_format`` is the answer for a string with a format that no standard knows. Where
    ``declared`` is set, objects hold only what their schemas name (properties, patterns, a schema
    of additional ones), and members of ``oneOf`` may overlap: so a sender describes values.
    """

    reader: Reader
    unknown_format: bool | None = None
    declared: bool = False

    def inner(self, value: Json, schema: Inner) -> bool | None:
        """Tell whether ``schema`` accepts ``value``."""
        return self.within(value, self.reader.read(schema)) if schema.parts else True

    def within(self, value: Json, values: ValueSet) -> bool | None:
        """Tell whether ``value`` is one of ``values``."""
        answers = (self.alternative(value, each) for each in values.alternatives)
        found = _one_of(answers) if values.exclusive and not self.declared else any_of(answers)
        # What the form leaves out restricts further.
        return None if values.incomplete and found else found

    def alternative(self, value: Json, alternative: Alternative) -> bool | None:
        """Tell whether ``value`` is one of the alternative's."""
        if not is_of(value, alternative.types):
            return False
        if not _is_listed(value, alternative):
            return False
        known = self._typed(value, alternative)
        return all_of((known, None)) if alternative.opaque else known

    def _typed(self, value: Json, alternative: Alternative) -> bool | None:
        match value:
            case None | bool():
                return True
            case int() | float():
                return _is_number_of(value, alternative)
            case str():
                return self._string(value, alternative)
            case list():
                return self._array(value, alternative)
            case _:
                return self._object(value, alternative)

    def _string(self, value: str, alternative: Alternative) -> bool | None:
        if not within_bounds(len(value), alternative, "Length"):
            return False
        found = all_of(regexes.is_found(pattern, value) for pattern in alternative.patterns)
        return all_of(
            [found, *(self._format(each, value) for each in formats.restricting(alternative))]
        )

    def _format(self, name: str, value: str) -> bool | None:
        found = formats.matches(name, value)
        return self.unknown_format if found is None else found

    def _array(self, value: list[Json], alternative: Alternative) -> bool | None:
        if not within_bounds(len(value), alternative, "Items"):
            return False
        if alternative.unique and len({identity(item) for item in value}) < len(value):
            return False
        items = (self.inner(item, item_at(alternative, at)) for at, item in enumerate(value))
        found = all_of(items)
        return all_of(
            [found, *(self._counted(value, each, alternative) for each in alternative.contains)]
        )

    def _counted(self, value: list[Json], wanted: Inner, alternative: Alternative) -> bool | None:
        """Tell whether the right number of items is ``wanted`` (``contains``)."""
        answers = [self.inner(item, wanted) for item in value]
        surely, perhaps = answers.count(True), answers.count(True) + answers.count(None)
        least = alternative.limits.get("minContains", 1)
        most = alternative.limits.get("maxContains", len(value))
        if perhaps < least or surely > most:
            return False
        return True if surely >= least and perhaps <= most else None

    def _object(self, value: dict[str, Json], alternative: Alternative) -> bool | None:
        if not within_bounds(len(value), alternative, "Properties"):
            return False
        if not alternative.required <= value.keys():
            return False
        strict = alternative.closed and not alternative.patterned
        if strict and not value.keys() <= alternative.members.keys():
            return False
        if self.declared and not self._is_declared(value, alternative):
            return False
        properties = all_of(self._property(name, each, alternative) for name, each in value.items())
        names = (self.inner(name, schema) for schema in alternative.names for name in value)
        return all_of([properties, *names])

    def _property(self, name: str, value: Json, alternative: Alternative) -> bool | None:
        schema = property_at(alternative, name)
        found = False if schema is None else self.inner(value, schema)
        if found is True or not has_unread_pattern(alternative, name):
            return found
        return None

    def _is_declared(self, value: dict[str, Json], alternative: Alternative) -> bool:
        """Tell whether all properties are named; others are where too few can be."""
        if alternative.additional is not None or alternative.values is not None:
            return True
        named = len(alternative.members.keys() | alternative.required)
        if not alternative.patterned and named < alternative.limits.get("minProperties", 0):
            return True
        return all(is_named(alternative, name) for name in value)


def _is_listed(value: Json, alternative: Alternative) -> bool:
    if alternative.values is None:
        return True
    return identity(value) in {identity(each) for each in alternative.values}


def is_named(alternative: Alternative, name: str) -> bool:
    """Tell whether the schema speaks of a property by its name or by a pattern."""
    if name in alternative.members or name in alternative.required:
        return True
    return any(regexes.is_found(pattern, name) for pattern, _ in alternative.patterned)


def within_bounds(size: int, alternative: Alternative, of: str) -> bool:
    """Tell whether ``size`` is within ``minX`` and ``maxX`` of ``of``, as ``Length``."""
    limits = alternative.limits
    return limits.get(f"min{of}", 0) <= size <= limits.get(f"max{of}", size)


def _is_number_of(value: int | float, alternative: Alternative) -> bool:
    number, limits = exact(value), alternative.limits
    if "minimum" in limits and number < exact(limits["minimum"]):
        return False
    if "maximum" in limits and number > exact(limits["maximum"]):
        return False
    if "exclusiveMinimum" in limits and number <= exact(limits["exclusiveMinimum"]):
        return False
    if "exclusiveMaximum" in limits and number >= exact(limits["exclusiveMaximum"]):
        return False
    return all((number / exact(step)).denominator == 1 for step in alternative.multiples)


def _one_of(answers: Iterable[bool | None]) -> bool | None:
    """Tell whether exactly one is True, as ``oneOf`` asks."""
    given = list(answers)
    if given.count(True) > 1:
        return False
    if None in given:
        return None
    return given.count(True) == 1
