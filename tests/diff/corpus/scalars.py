"""Numbers, strings, booleans, null: types, bounds, enums, patterns, formats."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import (
    BODIES,
    EVERYWHERE,
    NEW,
    OLD,
    PROPERTIES,
    TEXTS,
    answered,
    asked,
    exchanged,
    held,
    implied,
    narrowed,
    queried,
    same,
    told,
)
from tests.diff.corpus.model import Case, case


def string(**keywords: Any) -> dict[str, Any]:
    return {"type": "string", **keywords}


def number(**keywords: Any) -> dict[str, Any]:
    return {"type": "number", **keywords}


def integer(**keywords: Any) -> dict[str, Any]:
    return {"type": "integer", **keywords}


def cases() -> Iterator[Case]:
    for part in (_bounds, _bounds_of_3_0, _multiples, _number_formats, _lengths, _enums):
        yield from part()
    for part in (_patterns, _formats, _types, _null, _null_of_3_0, _texts, _masked, _contents):
        yield from part()


def _bounds() -> Iterator[Case]:
    yield from narrowed("maximum", number(), number(maximum=10), "max-set", "max-unset")
    yield from narrowed(
        "lower maximum",
        number(maximum=20),
        number(maximum=10),
        "max-decreased",
        "max-increased",
        places=EVERYWHERE,
    )
    yield from narrowed("minimum", number(), number(minimum=1), "min-set", "min-unset")
    yield from narrowed(
        "higher minimum",
        integer(minimum=0),
        integer(minimum=1),
        "min-increased",
        "min-decreased",
        places=PROPERTIES,
    )
    yield from narrowed(
        "exclusive maximum",
        number(),
        number(exclusiveMaximum=10),
        "exclusive-max-set",
        "exclusive-max-unset",
    )
    yield from narrowed(
        "higher exclusive minimum",
        number(exclusiveMinimum=1),
        number(exclusiveMinimum=2),
        "exclusive-min-increased",
        "exclusive-min-decreased",
    )
    yield from narrowed(
        "the same limit without its end",
        number(maximum=10),
        number(exclusiveMaximum=10),
        "exclusive-max-set",
        "exclusive-max-unset",
        places=PROPERTIES,
    )
    yield from same(
        "exclusive and inclusive of integers", integer(exclusiveMinimum=0), integer(minimum=1)
    )
    yield from same(
        "a looser bound beside", number(minimum=1), number(minimum=1, exclusiveMinimum=0)
    )
    yield from same("a bound between integers", integer(maximum=10.5), integer(maximum=10))
    yield from same("a bound written otherwise", number(maximum=10), number(maximum=10.0))
    yield from narrowed(
        "minimum in a conjunction",
        {"allOf": [number(minimum=0), {"minimum": 1}]},
        {"allOf": [number(minimum=0), {"minimum": 2}]},
        "min-increased",
        "min-decreased",
    )


def _bounds_of_3_0() -> Iterator[Case]:
    yield from narrowed(
        "a flag that excludes",
        number(maximum=10),
        number(maximum=10, exclusiveMaximum=True),
        "exclusive-max-set",
        "exclusive-max-unset",
        version=OLD,
    )
    yield from same(
        "a flag without a bound", number(), number(exclusiveMaximum=True), versions=(OLD, OLD)
    )
    yield from same(
        "a flag that is false",
        number(minimum=1),
        number(minimum=1, exclusiveMinimum=False),
        versions=(OLD, OLD),
    )
    yield from same(
        "a flag and a bound of its own",
        number(minimum=1, exclusiveMinimum=True),
        number(exclusiveMinimum=1),
        versions=(OLD, NEW),
    )


def _multiples() -> Iterator[Case]:
    yield from narrowed(
        "multiples", integer(), integer(multipleOf=5), "multiple-of-set", "multiple-of-unset"
    )
    yield from narrowed(
        "multiples of multiples",
        number(multipleOf=0.5),
        number(multipleOf=1.5),
        "multiple-of-changed",
        "multiple-of-changed",
        places=PROPERTIES,
    )
    yield from narrowed(
        "decimals",
        number(multipleOf=0.01),
        number(multipleOf=0.1),
        "multiple-of-changed",
        "multiple-of-changed",
    )
    yield from exchanged(
        "other multiples", integer(multipleOf=2), integer(multipleOf=3), "multiple-of-changed"
    )
    yield from same("multiples of one", integer(), integer(multipleOf=1))
    yield from same("integers as multiples", integer(), number(multipleOf=1))


def _number_formats() -> Iterator[Case]:
    yield from narrowed(
        "fewer bits",
        integer(format="int64"),
        integer(format="int32"),
        "format-changed",
        "format-changed",
        places=EVERYWHERE,
    )
    yield from narrowed(
        "bits", integer(), integer(format="int32"), "format-added", "format-removed"
    )
    yield from told("double", number(), number(format="double"), "format-added", "info", "info")
    yield from narrowed(
        "bits within bounds",
        integer(format="int32", minimum=0),
        integer(format="int32", minimum=1),
        "min-increased",
        "min-decreased",
    )


def _lengths() -> Iterator[Case]:
    yield from narrowed(
        "longest",
        string(),
        string(maxLength=5),
        "max-length-set",
        "max-length-unset",
        places=EVERYWHERE,
    )
    yield from narrowed(
        "shorter",
        string(maxLength=10),
        string(maxLength=5),
        "max-length-decreased",
        "max-length-increased",
        places=PROPERTIES,
    )
    yield from narrowed(
        "shortest", string(), string(minLength=1), "min-length-set", "min-length-unset"
    )
    yield from narrowed(
        "not so short",
        string(minLength=1),
        string(minLength=2),
        "min-length-increased",
        "min-length-decreased",
    )
    yield from same("no text is shorter", string(), string(minLength=0))


def _enums() -> Iterator[Case]:
    yield from narrowed(
        "a value of an enum",
        string(enum=["a", "b", "c"]),
        string(enum=["a", "c"]),
        "enum-value-removed",
        "enum-value-added",
        places=EVERYWHERE,
    )
    yield from narrowed(
        "two values of an enum",
        string(enum=["a", "b", "c"]),
        string(enum=["c"]),
        "enum-value-removed",
        "enum-value-added",
    )
    yield from narrowed(
        "listed", string(), string(enum=["a"]), "became-enum", "became-not-enum", places=EVERYWHERE
    )
    yield from narrowed("one value", string(), string(const="a"), "became-enum", "became-not-enum")
    for site, frame in (("request", asked), ("response", answered)):
        yield case(
            f"a value for another: {site}",
            frame(string(enum=["a", "b"])),
            frame(string(enum=["a", "c"])),
            *_exchanged_values(site),
        )
    yield from same("const and enum", string(const="a"), string(enum=["a"]), places=EVERYWHERE)
    yield from same("enum without a type", {"enum": ["a", "b"]}, string(enum=["a", "b"]))
    yield from same("values of other types beside", integer(enum=[1, "a"]), integer(enum=[1]))
    yield from same("numbers written otherwise", integer(enum=[1, 2]), integer(enum=[1.0, 2]))
    yield from same("all booleans", {"type": "boolean"}, {"enum": [False, True]})
    yield from narrowed(
        "one boolean",
        {"type": "boolean"},
        {"type": "boolean", "enum": [True]},
        "became-enum",
        "became-not-enum",
    )
    yield from same(
        "enum in parts",
        {"allOf": [string(enum=["a", "b"]), {"enum": ["b", "c"]}]},
        string(enum=["b"]),
    )
    yield from same(
        "enum as alternatives", {"oneOf": [{"const": "a"}, {"const": "b"}]}, string(enum=["a", "b"])
    )
    yield from narrowed(
        "a value of alternatives",
        {"anyOf": [{"const": "a"}, {"const": "b", "title": "B"}]},
        {"anyOf": [{"const": "a"}]},
        "enum-value-removed",
        "enum-value-added",
    )
    yield from narrowed(
        "objects in an enum",
        {"enum": [{"a": 1}, {"b": 2}]},
        {"enum": [{"a": 1.0}]},
        "enum-value-removed",
        "enum-value-added",
    )


def _exchanged_values(site: str) -> tuple[str, str]:
    gone = "breaking" if site == "request" else "info"
    come = "info" if site == "request" else "breaking"
    return f"{gone} {site}-body-enum-value-removed", f"{come} {site}-body-enum-value-added"


def _patterns() -> Iterator[Case]:
    yield from narrowed(
        "a pattern",
        string(),
        string(pattern="^[a-z]+$"),
        "pattern-added",
        "pattern-removed",
        places=EVERYWHERE,
    )
    yield from narrowed(
        "a stricter pattern",
        string(pattern="^[a-z]*$"),
        string(pattern="^[a-z]+$"),
        "pattern-changed",
        "pattern-changed",
    )
    yield from narrowed(
        "one more pattern",
        string(pattern="^a"),
        {"allOf": [string(pattern="^a"), {"pattern": "z$"}]},
        "pattern-changed",
        "pattern-changed",
    )
    yield from exchanged(
        "another pattern", string(pattern="^[a-z]+$"), string(pattern="^[0-9]+$"), "pattern-changed"
    )
    yield from exchanged(
        "patterns that cannot be compared",
        string(pattern=r"^(a+)\1$"),
        string(pattern="^(aa)+$"),
        "pattern-changed",
        level="undecided",
    )
    yield from implied("a pattern of everything", string(), string(pattern=".*"))
    yield from implied("digits", string(pattern="^[0-9]+$"), string(pattern=r"^\d+$"))
    yield from implied("repeated", string(pattern="^a+$"), string(pattern="^aa*$"))
    yield from same(
        "a pattern in parts", string(pattern="^a"), {"allOf": [string(), {"pattern": "^a"}]}
    )


def _formats() -> Iterator[Case]:
    yield from narrowed(
        "a format",
        string(),
        string(format="date-time"),
        "format-added",
        "format-removed",
        places=EVERYWHERE,
    )
    yield from narrowed("uuid", string(), string(format="uuid"), "format-added", "format-removed")
    yield from narrowed(
        "references to URIs",
        string(format="uri-reference"),
        string(format="uri"),
        "format-changed",
        "format-changed",
    )
    yield from exchanged(
        "dates and times", string(format="date"), string(format="date-time"), "format-changed"
    )
    yield from exchanged(
        "addresses",
        string(format="ipv4"),
        string(format="ipv6"),
        "format-changed",
        places=PROPERTIES,
    )
    yield from told("password", string(), string(format="password"), "format-added", "info", "info")
    unknown = string(format="charge-point-id")
    yield case(
        "unknown format added, sent",
        asked(string()),
        asked(unknown),
        "undecided request-body-format-added",
    )
    yield case(
        "unknown format removed, sent",
        asked(unknown),
        asked(string()),
        "info request-body-format-removed",
    )
    yield case(
        "unknown format added, answered",
        answered(string()),
        answered(unknown),
        "info response-body-format-added",
    )
    yield case(
        "unknown format removed, answered",
        answered(unknown),
        answered(string()),
        "undecided response-body-format-removed",
    )
    yield from exchanged(
        "another unknown format",
        unknown,
        string(format="evse-id"),
        "format-changed",
        level="undecided",
    )
    yield from same("an unknown format", unknown, {"allOf": [unknown]})


def _types() -> Iterator[Case]:
    yield from exchanged("another type", string(), integer(), "type-changed")
    yield from exchanged(
        "object to array", {"type": "object"}, {"type": "array"}, "type-changed", places=PROPERTIES
    )
    yield from narrowed(
        "numbers to integers",
        number(),
        integer(),
        "type-specialized",
        "type-generalized",
        places=EVERYWHERE,
    )
    yield from narrowed(
        "one of two types",
        {"type": ["string", "integer"]},
        string(),
        "type-specialized",
        "type-generalized",
        places=(*BODIES, *PROPERTIES),
    )
    yield from narrowed("anything", {}, string(), "type-specialized", "type-generalized")
    yield from narrowed(
        "true", True, string(), "type-specialized", "type-generalized", places=PROPERTIES
    )
    yield from same("true and nothing said", True, {}, places=PROPERTIES)
    yield from same("integer among numbers", {"type": ["integer", "number"]}, number())
    yield from same(
        "types in another order", {"type": ["string", "boolean"]}, {"type": ["boolean", "string"]}
    )
    yield from same(
        "types as alternatives",
        {"type": ["string", "boolean"]},
        {"anyOf": [string(), {"type": "boolean"}]},
    )
    yield from same(
        "bounds of each type",
        {"type": ["string", "integer"], "maxLength": 5, "minimum": 1},
        {"oneOf": [string(maxLength=5), integer(minimum=1)]},
    )
    yield from same("a bound of another type", string(), string(maximum=5))
    yield from narrowed(
        "a length without a type",
        {"minLength": 1},
        string(minLength=1),
        "type-specialized",
        "type-generalized",
    )
    yield from exchanged(
        "type and bound", string(maxLength=5), integer(maximum=5), "type-changed", places=PROPERTIES
    )


def _null() -> Iterator[Case]:
    nullable = {"type": ["string", "null"]}
    yield from narrowed(
        "null",
        nullable,
        string(),
        "became-not-nullable",
        "became-nullable",
        places=(*BODIES, *PROPERTIES),
    )
    yield from same("null as an alternative", nullable, {"anyOf": [string(), {"type": "null"}]})
    yield from same("null as a constant", nullable, {"oneOf": [{"const": None}, string()]})
    yield from same(
        "null that is not listed", {"type": ["string", "null"], "enum": ["a"]}, string(enum=["a"])
    )
    yield from narrowed(
        "null that is listed",
        {"type": ["string", "null"], "enum": ["a", None]},
        {"type": ["string", "null"], "enum": ["a"]},
        "became-not-nullable",
        "became-nullable",
        places=PROPERTIES,
    )
    yield from narrowed(
        "an object or null",
        {"anyOf": [held(string()), {"type": "null"}]},
        held(string()),
        "became-not-nullable",
        "became-nullable",
        places=PROPERTIES,
    )


def _null_of_3_0() -> Iterator[Case]:
    yield from narrowed(
        "nullable",
        string(nullable=True),
        string(),
        "became-not-nullable",
        "became-nullable",
        places=(*BODIES, *PROPERTIES),
        version=OLD,
    )
    across = (OLD, NEW)
    yield from same(
        "nullable and a list of types",
        string(nullable=True),
        {"type": ["string", "null"]},
        versions=across,
    )
    yield from same("not nullable", string(nullable=False), string(), versions=(OLD, OLD))
    yield from same(
        "nullable beside an enum",
        string(nullable=True, enum=["a"]),
        {"type": ["string", "null"], "enum": ["a", None]},
        versions=across,
    )
    thing = {"Thing": held(string())}
    reference = {"$ref": "#/components/schemas/Thing"}
    yield from narrowed(
        "nullable beside allOf",
        {"nullable": True, "allOf": [reference]},
        {"allOf": [reference]},
        "became-not-nullable",
        "became-nullable",
        places=PROPERTIES,
        version=OLD,
        schemas=thing,
    )
    yield from same(
        "nullable beside a reference",
        {"$ref": "#/components/schemas/Thing", "nullable": True},
        {"oneOf": [reference, {"type": "null"}]},
        versions=across,
        places=PROPERTIES,
        schemas=thing,
    )
    yield from same(
        "a member that is null alone",
        {"oneOf": [reference, {"nullable": True}]},
        {"nullable": True, "allOf": [reference]},
        versions=(OLD, OLD),
        places=PROPERTIES,
        schemas=thing,
    )


def _texts() -> Iterator[Case]:
    """Values that travel as text: what an integer is written as is also a string's text."""
    yield from narrowed(
        "a text that is a number",
        string(),
        integer(),
        "type-specialized",
        "type-generalized",
        places=TEXTS,
    )
    yield from narrowed(
        "a text that is a boolean",
        string(),
        {"type": "boolean"},
        "type-specialized",
        "type-generalized",
        places=TEXTS,
    )
    yield from exchanged(
        "numbers and booleans", integer(), {"type": "boolean"}, "type-changed", places=TEXTS
    )
    yield from same(
        "numbers listed as texts", string(enum=["1", "2"]), integer(enum=[1, 2]), places=TEXTS
    )
    yield case(
        "one value where there were several",
        queried({"type": "array", "items": string()}),
        queried(string()),
        "breaking request-parameter-type-changed",
    )


def _masked() -> Iterator[Case]:
    """What another keyword makes void."""
    yield from implied(
        "a length of listed texts", string(enum=["a", "bb"]), string(enum=["a", "bb"], maxLength=5)
    )
    yield from narrowed(
        "a length that rules out listed texts",
        string(enum=["a", "bb"], maxLength=2),
        string(enum=["a", "bb"], maxLength=1),
        "enum-value-removed",
        "enum-value-added",
    )
    yield from implied(
        "a maximum of listed numbers", integer(enum=[1, 2]), integer(enum=[1, 2], maximum=9)
    )
    yield from implied(
        "a pattern of listed texts",
        string(enum=["a", "b"]),
        string(enum=["a", "b"], pattern="^[ab]$"),
    )
    yield from implied(
        "bounds that leave one number", integer(minimum=5, maximum=5), integer(const=5)
    )
    yield from implied(
        "bounds that leave some integers", integer(minimum=1, maximum=3), integer(enum=[1, 2, 3])
    )
    yield from implied(
        "a length within a pattern",
        string(pattern="^[a-z]{1,5}$"),
        string(pattern="^[a-z]{1,5}$", maxLength=10),
    )


def _contents() -> Iterator[Case]:
    yield from told("title", string(title="A"), string(title="B"), "title-changed", "info", "info")
    yield from told(
        "default added", string(), string(default="a"), "default-value-added", "warning", "info"
    )
    yield from told(
        "default removed", string(default="a"), string(), "default-value-removed", "warning", "info"
    )
    yield from told(
        "default changed",
        string(default="a"),
        string(default="b"),
        "default-value-changed",
        "warning",
        "info",
    )
    yield from told("deprecated", string(), string(deprecated=True), "deprecated", "info", "info")
    yield from told(
        "not deprecated", string(deprecated=True), string(), "reactivated", "info", "info"
    )
    yield from told(
        "default of a parameter",
        string(default="a"),
        string(default="b"),
        "default-value-changed",
        "warning",
        "info",
        places=TEXTS,
    )
