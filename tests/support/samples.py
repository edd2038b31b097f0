"""Values made up from the schemas of a document, each one different from the others."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from typing import Any

from tests.support.documents import RawDocument, Schema
from tests.support.schema_check import Direction

_COMPOSITIONS = ("allOf", "oneOf", "anyOf")
_ANNOTATIONS = ("title", "description", "nullable", "readOnly", "writeOnly", "example", "default")
_MOMENTS = (
    "2024-05-06T07:08:{:02}Z",
    "2024-05-06T07:08:{:02}+00:00",
    "2024-05-06T07:08:{:02}.123456Z",
    "2024-05-06T09:08:{:02}+02:00",
)
_PATTERNS = {
    r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$": "07:{:02}",
    r"^\d{2}:\d{2}$": "08:{:02}",
    r"^\d{2}:\d{2}:\d{2}$": "09:10:{:02}",
    r"^[A-Z]{2}$": "BG",
}
_FORMATS: Mapping[str, Callable[[int], str]] = {
    "date-time": lambda n: _MOMENTS[n % 4].format(n % 60),
    "datetime": lambda n: _MOMENTS[n % 4].format(n % 60),
    "datatime": lambda n: _MOMENTS[n % 4].format(n % 60),
    "date": lambda n: f"2024-05-{n % 28 + 1:02}",
    "time": lambda n: f"08:{n % 60:02}",
    "email": lambda n: f"driver{n}@example.com",
    "uri": lambda n: f"https://example.com/{n}?a=b&c=%2F",
    "url": lambda n: f"https://example.com/{n}",
    "uuid": lambda n: f"00000000-0000-4000-8000-{n:012}",
    "integer": str,
    "number": lambda n: f"{n}.5",
    "boolean": lambda n: ("true", "false")[n % 2],
}


@dataclass(frozen=True)
class Manner:
    """How a sample is made: what is in it beside what is required, and which member of a union.

    `nulls` makes everything null that may be, `additions` adds a property that is not described to
    each object, `new_values` takes values that an enum does not list. Of ``oneOf`` and ``anyOf``
    the member with the number `member` is taken, else the last.
    """

    optional: bool = True
    nulls: bool = False
    additions: bool = False
    new_values: bool = False
    member: int = 0


FULL = Manner()
REQUIRED = Manner(optional=False)


class Sampler:
    """Makes values as they are sent in one direction; the numbers in them count up."""

    def __init__(
        self, document: RawDocument, direction: Direction, manner: Manner = FULL, first: int = 1
    ) -> None:
        self._document = document
        self._foreign = "readOnly" if direction == "request" else "writeOnly"
        self._manner = manner
        self._numbers = count(first)

    def value(self, schema: Schema) -> Any:
        """A value of the schema."""
        flat = self.flat(schema)
        if self._manner.nulls and flat.get("nullable"):
            return None
        if flat.get("enum"):
            return self._enum(flat)
        makers = {
            "object": self._object,
            "array": self._array,
            "string": self._string,
            "integer": self._integer,
            "number": self._number,
            "boolean": lambda _: next(self._numbers) % 2 == 0,
        }
        return makers[_type(flat)](flat) if _type(flat) else f"anything {next(self._numbers)}"

    def flat(self, schema: Schema) -> dict[str, Any]:
        """The schema with references resolved, ``allOf`` merged and one member of a union taken."""
        node = self._document.resolved(schema)
        own = {key: value for key, value in node.items() if key not in _COMPOSITIONS}
        parts = [self.flat(part) for part in self._parts(node)]
        nullable = node.get("nullable") is True or (
            not own.keys() - set(_ANNOTATIONS) and parts != [] and all(map(_is_nullable, parts))
        )
        for part in parts:
            own = _joined(own, part)
        return {**own, "nullable": nullable}

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """What an object may have in this direction, by name."""
        described = self.flat(schema).get("properties", {})
        return {
            name: property_
            for name, property_ in described.items()
            if not self.flat(property_).get(self._foreign)
        }

    def required(self, schema: Schema) -> set[str]:
        """What an object must have in this direction."""
        return set(self.flat(schema).get("required", ())) & self.properties(schema).keys()

    def _parts(self, node: Schema) -> Iterator[Schema]:
        yield from node.get("allOf", ())
        for keyword in ("oneOf", "anyOf"):
            if members := node.get(keyword):
                yield members[min(self._manner.member, len(members) - 1)]

    def _object(self, flat: Mapping[str, Any]) -> dict[str, Any]:
        described = self.properties(flat)
        required = flat.get("required", ())
        found = {
            name: self.value(property_)
            for name, property_ in described.items()
            if self._manner.optional or name in required
        }
        if (
            not described
            and self._manner.optional
            and flat.get("additionalProperties") is not False
        ):
            others = flat.get("additionalProperties") or {}
            found["key 1"] = "free" if others in (True, {}) else self.value(others)
        if described and self._manner.additions:
            found[f"undescribed{next(self._numbers)}"] = {"list": [1, 2.5, None, "text"]}
        return found

    def _array(self, flat: Mapping[str, Any]) -> list[Any]:
        length = max(flat.get("minItems", 0), 2 if self._manner.optional else 1)
        items = flat.get("items", {})
        return [self.value(items) for _ in range(min(length, flat.get("maxItems", length)))]

    def _enum(self, flat: Mapping[str, Any]) -> Any:
        fitting = [value for value in flat["enum"] if _is_a(value, _type(flat))]
        listed = fitting or [value for value in flat["enum"] if value is not None]
        if self._manner.new_values and not isinstance(listed[0], bool):
            if isinstance(listed[0], str):
                return f"newValue{next(self._numbers)}"
            return max(listed) + next(self._numbers)
        return listed[next(self._numbers) % len(listed)]

    def _string(self, flat: Mapping[str, Any]) -> str:
        number = next(self._numbers)
        if "pattern" in flat:
            return _PATTERNS[flat["pattern"]].format(number % 60)
        made = _FORMATS.get(flat.get("format", ""), lambda n: f"text {n}: ä&=+%/?#[]")(number)
        return made.ljust(flat.get("minLength", 0), "x")[: flat.get("maxLength")].rstrip()

    def _integer(self, flat: Mapping[str, Any]) -> int:
        return int(self._multiple(flat, Decimal(1)))

    def _number(self, flat: Mapping[str, Any]) -> float:
        return float(self._multiple(flat, Decimal("0.25")))

    def _multiple(self, flat: Mapping[str, Any], usual: Decimal) -> Decimal:
        step = Decimal(str(flat.get("multipleOf", usual)))
        first = math.ceil(Decimal(str(flat.get("minimum", 1))) / step)
        if "maximum" not in flat:
            return step * (first + next(self._numbers))
        last = math.floor(Decimal(str(flat["maximum"])) / step)
        first = min(first, last)
        return step * (first + next(self._numbers) % (last - first + 1))


def widest_union(document: RawDocument, schema: Schema) -> int:
    """How many members the widest ``oneOf`` or ``anyOf`` in a schema has; 1 without any."""
    node = document.resolved(schema)
    inner: list[Schema] = [
        *(node.get("properties") or {}).values(),
        *(each for keyword in _COMPOSITIONS for each in node.get(keyword, ())),
    ]
    others = (node.get("items"), node.get("additionalProperties"))
    inner += [each for each in others if isinstance(each, Mapping)]
    widths = [len(node.get(keyword, ())) for keyword in ("oneOf", "anyOf")]
    return max(1, *widths, *(widest_union(document, each) for each in inner))


def _type(flat: Mapping[str, Any]) -> str:
    implied = {"properties": "object", "additionalProperties": "object", "items": "array"}
    found = flat.get("type") or next((implied[key] for key in implied if key in flat), "")
    return str(found)


def _is_a(value: Any, type_: str) -> bool:
    python: Mapping[str, tuple[type, ...]] = {
        "string": (str,),
        "integer": (int,),
        "number": (int, float),
        "boolean": (bool,),
    }
    if isinstance(value, bool):
        return type_ == "boolean"
    return value is not None and isinstance(value, python.get(type_, (str, int, float)))


def _is_nullable(flat: Mapping[str, Any]) -> bool:
    return flat.get("nullable") is True


def _joined(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """What two schemas that must both hold say; where they contradict, the first counts."""
    joined = {**other, **one}
    if "properties" in one and "properties" in other:
        joined["properties"] = _joined_properties(one["properties"], other["properties"])
    if "required" in one and "required" in other:
        joined["required"] = [*one["required"], *other["required"]]
    if "enum" in one and "enum" in other:
        common: Sequence[Any] = [value for value in one["enum"] if value in other["enum"]]
        joined["enum"] = common or one["enum"]
    return joined


def _joined_properties(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    both = one.keys() & other.keys()
    return {
        **one,
        **other,
        **{name: {"allOf": [one[name], other[name]]} for name in both},
    }
