"""What can change in a schema: how each is told, which values come or go, and an example."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.diff.catalogue.limits import limits
from generator.diff.catalogue.model import Aspect
from generator.diff.catalogue.told_apart import discriminator_aspects
from generator.diff.model import Effect
from generator.diff.rule_names import SITES, Site
from generator.ir.schema import Json

_PROPERTIES: tuple[Site, ...] = tuple(site for site in SITES if site.endswith("property"))
_BODIES: tuple[Site, ...] = tuple(
    site for site in SITES if not site.startswith("request-parameter")
)


_NUMBER: dict[str, Json] = {"type": "number"}
_STRING: dict[str, Json] = {"type": "string"}
_INTEGER: dict[str, Json] = {"type": "integer"}
_LIST: dict[str, Json] = {"type": "array", "items": _STRING}
_MAP: dict[str, Json] = {"type": "object", "additionalProperties": _STRING}
_CONTAINS: dict[str, Json] = {"type": "array", "contains": _STRING}


def _pair(
    names: tuple[str, str], says: tuple[str, str], values: str, without: Json, having: Json
) -> Iterator[Aspect]:
    """Give an assertion that is added (the set narrows) and the same that is removed."""
    effects: tuple[Effect, Effect] = ("narrows", "widens")
    schemas = (without, having), (having, without)
    for name, effect, text, (base, revision) in zip(names, effects, says, schemas, strict=True):
        yield Aspect(
            name=name,
            sent=(effect, "undecided"),
            answered=(effect, "undecided"),
            says=text,
            values=values,
            base=base,
            revision=revision,
        )


def _added(stem: str, says: str, values: str, without: Json, having: Json) -> Iterator[Aspect]:
    """Give ``stem-added`` and ``stem-removed`` of an assertion."""
    return _pair(
        (f"{stem}-added", f"{stem}-removed"),
        (f"{says} was added: {{revision}}", f"{says} was removed: {{base}}"),
        values,
        without,
        having,
    )


def _changed(name: str, says: str, values: str, base: Json, revision: Json) -> Aspect:
    """Give an aspect that can go any way: it is decided for each pair of schemas."""
    effects: tuple[Effect, ...] = ("changes", "narrows", "widens", "undecided")
    return Aspect(
        name=name,
        sent=effects,
        answered=effects,
        says=f"{says} changed from {{base}} to {{revision}}",
        values=values,
        base=base,
        revision=revision,
    )


def _note(  # noqa: PLR0913 - a row of a table
    name: str,
    says: str,
    meaning: str,
    base: Json,
    revision: Json,
    *effects: Effect,
    answered: tuple[Effect, ...] = (),
    sites: tuple[Site, ...] = SITES,
) -> Aspect:
    """Give an aspect that leaves the set of values as it is."""
    return Aspect(
        name=name,
        sent=effects,
        answered=answered or effects,
        says=says,
        values="",
        base=base,
        revision=revision,
        sites=sites,
        meaning=meaning,
    )


def _string(**keywords: Json) -> Json:
    return {"type": "string", **keywords}


def _without(value: str) -> Json:
    excluded: dict[str, Json] = {"not": {"const": value}}
    return _string(**excluded)


def _types() -> Iterator[Aspect]:
    yield _changed(
        "type-changed", "the type", "a value of the former type", {"type": "boolean"}, _INTEGER
    )
    yield from _pair(
        ("type-specialized", "type-generalized"),
        (
            "the type was narrowed from {base} to {revision}",
            "the type was widened from {base} to {revision}",
        ),
        "a value of one of the other types",
        _NUMBER,
        _INTEGER,
    )
    yield from _pair(
        ("became-not-nullable", "became-nullable"),
        ("cannot be null any more", "may be null now"),
        "null at this place",
        {"type": ["string", "null"]},
        _STRING,
    )


_OF_SEVERAL = {
    "enum-value-removed": "the values {value} were removed from the enum",
    "enum-value-added": "the values {value} were added to the enum",
    "became-enum": "only the values {value} are possible now",
    "became-not-enum": "values other than {value} are possible now",
}


def _values() -> Iterator[Aspect]:
    for each in _of_listed_values():
        yield replace(each, says_of_several=_OF_SEVERAL[each.name])
    yield from _multiples()


def _of_listed_values() -> Iterator[Aspect]:
    yield from _pair(
        ("enum-value-removed", "enum-value-added"),
        ("the value {value} was removed from the enum", "the value {value} was added to the enum"),
        "such a value of the enum",
        _string(enum=["a", "b"]),
        _string(enum=["a"]),
    )
    yield from _pair(
        ("became-enum", "became-not-enum"),
        ("only the value {value} is possible now", "values other than {value} are possible now"),
        "a value that is not listed",
        _STRING,
        _string(enum=["a", "b"]),
    )


def _multiples() -> Iterator[Aspect]:
    yield from _pair(
        ("multiple-of-set", "multiple-of-unset"),
        ("multipleOf {revision} was added", "multipleOf {base} was removed"),
        "a number that is no multiple",
        _INTEGER,
        {"type": "integer", "multipleOf": 10},
    )
    yield _changed(
        "multiple-of-changed",
        "multipleOf",
        "a number that is no such multiple",
        {"type": "number", "multipleOf": 10},
        {"type": "number", "multipleOf": 4},
    )


def _texts() -> Iterator[Aspect]:
    letters, digits = "^[a-z]+$", "^[0-9]+$"
    unmatched = "a text that the pattern does not match"
    yield from _added("pattern", "a pattern", unmatched, _STRING, _string(pattern=letters))
    yield _changed(
        "pattern-changed",
        "the pattern",
        unmatched,
        _string(pattern=letters),
        _string(pattern=digits),
    )
    other = "a text in another format"
    yield from _added("format", "a format", other, _STRING, _string(format="date"))
    yield _changed(
        "format-changed", "the format", other, _string(format="date"), _string(format="date-time")
    )


def _items() -> Iterator[Aspect]:
    yield from _pair(
        ("unique-items-set", "unique-items-unset"),
        (
            "items must be unique now (uniqueItems)",
            "items need not be unique any more (uniqueItems)",
        ),
        "a repeated item",
        _LIST,
        {**_LIST, "uniqueItems": True},
    )
    without = "no item that matches contains"
    yield from _added(
        "contains", "a condition for some item (contains)", without, {"type": "array"}, _CONTAINS
    )
    yield _changed(
        "contains-changed",
        "the condition for some item (contains)",
        without,
        _CONTAINS,
        {"type": "array", "contains": _INTEGER},
    )
    yield from _added(
        "prefix-items",
        "a schema for the item at one position (prefixItems)",
        "another kind of item at that position",
        {"type": "array", "prefixItems": [_STRING]},
        {"type": "array", "prefixItems": [_STRING, _INTEGER]},
    )


def _objects() -> Iterator[Aspect]:
    undeclared = "undeclared properties"
    yield from _pair(
        ("additional-properties-forbidden", "additional-properties-allowed"),
        (
            "undeclared properties are refused now (additionalProperties)",
            "undeclared properties are accepted now (additionalProperties)",
        ),
        undeclared,
        _MAP,
        {"type": "object", "additionalProperties": False},
    )
    yield from _pair(
        ("additional-properties-restricted", "additional-properties-unrestricted"),
        (
            "undeclared properties are restricted now (additionalProperties: {revision})",
            "undeclared properties may have any value now (additionalProperties was {base})",
        ),
        f"other {undeclared}",
        {"type": "object", "additionalProperties": True},
        _MAP,
    )
    yield from _added(
        "pattern-property",
        "a schema for properties with certain names (patternProperties)",
        "another value of such a property",
        _MAP,
        {**_MAP, "patternProperties": {"^n-": {"type": "string", "maxLength": 5}}},
    )
    yield _changed(
        "pattern-property-changed",
        "the schema for properties with certain names (patternProperties)",
        "another value of such a property",
        {"type": "object", "patternProperties": {"^n-": _STRING}},
        {"type": "object", "patternProperties": {"^m-": _STRING}},
    )
    names: Json = {**_MAP, "propertyNames": {"maxLength": 5}}
    yield from _added(
        "property-names",
        "a condition for property names (propertyNames)",
        "other names",
        _MAP,
        names,
    )
    yield _changed(
        "property-names-changed",
        "the condition for property names (propertyNames)",
        "other names",
        names,
        {**_MAP, "propertyNames": {"minLength": 5}},
    )


def _assertions() -> Iterator[Aspect]:
    yield from _added(
        "assertion",
        "a condition",
        "a value that does not meet it",
        _STRING,
        _without("a"),
    )
    yield _changed(
        "assertion-changed",
        "a condition",
        "a value that does not meet it",
        _without("a"),
        _without("b"),
    )


def _kind(name: str) -> Json:
    properties: dict[str, Json] = {"kind": {"const": name}}
    return {"type": "object", "required": ["kind"], "properties": properties}


_CAT, _DOG, _EEL = _kind("cat"), _kind("dog"), _kind("eel")


def _unions() -> Iterator[Aspect]:
    three: Json = {"oneOf": [_CAT, _DOG, _EEL]}
    two: Json = {"oneOf": [_CAT, _DOG]}
    yield from _pair(
        ("one-of-removed", "one-of-added"),
        ("the alternative '{value}' was removed", "the alternative '{value}' was added"),
        "a value of that alternative",
        three,
        two,
    )


def _notes() -> Iterator[Aspect]:
    left_out = "A request that leaves this out means something different than before."
    told = "It is described differently; the values are the same."
    defaults = (
        ("added", "the default {revision} was added", _STRING, _string(default="a")),
        ("removed", "the default {base} was removed", _string(default="a"), _STRING),
        (
            "changed",
            "the default changed from {base} to {revision}",
            _string(default="a"),
            _string(default="b"),
        ),
    )
    for name, says, base, revision in defaults:
        yield _note(
            f"default-value-{name}",
            says,
            left_out,
            base,
            revision,
            "behaves",
            answered=("documents",),
        )
    yield _note(
        "deprecated",
        "is deprecated",
        "It works as before, and its removal is announced.",
        _STRING,
        _string(deprecated=True),
        "deprecates",
    )
    yield _note(
        "reactivated",
        "is not deprecated any more",
        "Its removal is not announced any more.",
        _string(deprecated=True),
        _STRING,
        "documents",
    )
    yield _note(
        "title-changed",
        "the title changed from {base} to {revision}",
        told,
        _string(title="A"),
        _string(title="B"),
        "documents",
    )
    yield _note(
        "extension-changed",
        "the keyword {keyword} changed from {base} to {revision}",
        "A keyword that no specification defines has another value.",
        _string(**{"x-unit": "kWh"}),
        _string(**{"x-unit": "Wh"}),
        "documents",
    )


def _contents() -> Iterator[Aspect]:
    effects: tuple[Effect, ...] = ("changes", "behaves")
    meaning = "The text holds the same data in another encoding, or other data."
    for name, keyword, base, revision in (
        ("content-encoding-changed", "contentEncoding", "base64", "base32"),
        ("content-media-type-changed", "contentMediaType", "image/png", "image/jpeg"),
    ):
        yield _note(
            name,
            f"{keyword} changed from {{base}} to {{revision}}",
            meaning,
            _string(**{keyword: base}),
            _string(**{keyword: revision}),
            *effects,
        )


def _directions() -> Iterator[Aspect]:
    plain, read, write = _STRING, _string(readOnly=True), _string(writeOnly=True)
    told: tuple[Effect, ...] = ("documents",)
    gone, come = "The property is not to be sent any more: ", "The property may be sent now: "
    read_only = "only the API sets it (readOnly)."
    rows: tuple[tuple[str, str, str, Json, Json, tuple[Effect, ...], tuple[Effect, ...]], ...] = (
        (
            "became-read-only",
            "is read-only now, so it is not to be sent any more",
            gone + read_only,
            plain,
            read,
            ("withdraws", "narrows"),
            told,
        ),
        (
            "became-not-read-only",
            "is not read-only any more, so it may be sent now",
            come + "it is not only the API that sets it (readOnly).",
            read,
            plain,
            ("widens", "narrows"),
            told,
        ),
        (
            "became-write-only",
            "is write-only now, so it is not in responses any more",
            "The property is not in responses any more (writeOnly).",
            plain,
            write,
            told,
            ("widens",),
        ),
        (
            "became-not-write-only",
            "is not write-only any more, so it may be in responses now",
            "The property may be in responses now (writeOnly).",
            write,
            plain,
            told,
            ("narrows", "widens"),
        ),
    )
    for name, says, meaning, base, revision, sent, answered in rows:
        yield _note(
            name, says, meaning, base, revision, *sent, answered=answered, sites=_PROPERTIES
        )


def _unknown() -> Iterator[Aspect]:
    yield Aspect(
        name="undecided",
        sent=("undecided",),
        answered=("undecided",),
        says="it cannot be decided what the change means: {reason}",
        values="",
        base=None,
        revision=None,
        meaning="Read both schemas: they differ, and it cannot be said in which values.",
    )
    yield Aspect(
        name="unclassified",
        sent=("unclassified",),
        answered=("unclassified",),
        says="something changed that no rule covers: {base} before, {revision} now",
        values="",
        base=_STRING,
        revision=_string(secret=True),
        meaning="Read both schemas: what differs is nothing that the rules cover.",
    )


def aspects() -> Iterator[Aspect]:
    """Give everything that can change in a schema."""
    yield from limits()
    for part in (_types, _values, _texts, _items, _objects, _assertions, _unions):
        yield from part()
    for part in (discriminator_aspects, _notes, _contents, _directions, _unknown):
        yield from part()
