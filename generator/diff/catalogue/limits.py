"""What can happen to the keywords with one number: ``maxLength``, ``minimum`` and their kin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diff.catalogue.model import Aspect
from generator.diff.model import Effect
from generator.ir.schema import Json


@dataclass(frozen=True, slots=True)
class _Limit:
    """A keyword with one number: ``stem`` in ids, and a schema that it is put into."""

    stem: str
    keyword: str
    within: dict[str, Json]
    values: str
    low: int = 5
    high: int = 10

    @property
    def upper(self) -> bool:
        """Whether the number is a greatest one."""
        return "max" in self.stem

    def schema(self, number: int | None) -> Json:
        """Give the schema with the limit, or without one."""
        return self.within if number is None else {**self.within, self.keyword: number}


_NUMBER: dict[str, Json] = {"type": "number"}
_STRING: dict[str, Json] = {"type": "string"}
_LIST: dict[str, Json] = {"type": "array", "items": _STRING}
_MAP: dict[str, Json] = {"type": "object", "additionalProperties": _STRING}
_CONTAINS: dict[str, Json] = {"type": "array", "contains": _STRING}

_LIMITS = (
    _Limit("max", "maximum", _NUMBER, "a number above the maximum"),
    _Limit("min", "minimum", _NUMBER, "a number below the minimum"),
    _Limit("exclusive-max", "exclusiveMaximum", _NUMBER, "a number at or above the limit"),
    _Limit("exclusive-min", "exclusiveMinimum", _NUMBER, "a number at or below the limit"),
    _Limit("max-length", "maxLength", _STRING, "a longer text"),
    _Limit("min-length", "minLength", _STRING, "a shorter text"),
    _Limit("max-items", "maxItems", _LIST, "more items"),
    _Limit("min-items", "minItems", _LIST, "fewer items"),
    _Limit("max-properties", "maxProperties", _MAP, "more properties"),
    _Limit("min-properties", "minProperties", _MAP, "fewer properties"),
    _Limit("max-contains", "maxContains", _CONTAINS, "more items that match contains"),
    _Limit("min-contains", "minContains", _CONTAINS, "fewer items that match contains"),
)


def _of_limit(limit: _Limit) -> Iterator[Aspect]:
    """Give what can happen to a limit: set, unset, increased, decreased."""
    tighter, looser = (limit.low, limit.high) if limit.upper else (limit.high, limit.low)
    up, down = (looser, tighter) if limit.upper else (tighter, looser)
    forms = (
        ("set", None, tighter, f"{limit.keyword} {{revision}} was added"),
        ("unset", tighter, None, f"{limit.keyword} {{base}} was removed"),
        ("increased", down, up, f"{limit.keyword} went up from {{base}} to {{revision}}"),
        ("decreased", up, down, f"{limit.keyword} went down from {{base}} to {{revision}}"),
    )
    for form, base, revision, says in forms:
        narrows = form == "set" or ((form == "decreased") == limit.upper and form != "unset")
        effect: Effect = "narrows" if narrows else "widens"
        yield Aspect(
            name=f"{limit.stem}-{form}",
            sent=(effect,),
            answered=(effect,),
            says=says,
            values=limit.values,
            base=limit.schema(base),
            revision=limit.schema(revision),
        )


def limits() -> Iterator[Aspect]:
    """Give what can happen to every limit."""
    for limit in _LIMITS:
        yield from _of_limit(limit)
