"""Arrays and objects: items, tuples, properties that come and go, undeclared ones, names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import (
    BODIES,
    OLD,
    PROPERTIES,
    answered,
    asked,
    exchanged,
    held,
    implied,
    narrowed,
    same,
)
from tests.diff.corpus.model import Case, both_ways, case

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def array(**keywords: Any) -> dict[str, Any]:
    return {"type": "array", **keywords}


def thing(*required: str, closed: bool = False, **properties: Any) -> dict[str, Any]:
    """An object with properties, some of them required."""
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        schema["required"] = list(required)
    return {**schema, "additionalProperties": False} if closed else schema


def mapping(schema: Any, **keywords: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": schema, **keywords}


def cases() -> Iterator[Case]:
    for part in (_sizes, _items, _tuples, _contains, _sent, _answered, _required, _deep):
        yield from part()
    for part in (
        _undeclared,
        _maps,
        _patterns,
        _names,
        _conditions,
        _conjunctions,
        _said_otherwise,
    ):
        yield from part()


def _sizes() -> Iterator[Case]:
    strings = array(items=STRING)
    yield from narrowed(
        "most items", strings, {**strings, "maxItems": 5}, "max-items-set", "max-items-unset"
    )
    yield from narrowed(
        "fewer items",
        {**strings, "maxItems": 10},
        {**strings, "maxItems": 5},
        "max-items-decreased",
        "max-items-increased",
        places=PROPERTIES,
    )
    yield from narrowed(
        "least items", strings, {**strings, "minItems": 1}, "min-items-set", "min-items-unset"
    )
    yield from narrowed(
        "more items at least",
        {**strings, "minItems": 1},
        {**strings, "minItems": 2},
        "min-items-increased",
        "min-items-decreased",
    )
    yield from narrowed(
        "items that differ",
        strings,
        {**strings, "uniqueItems": True},
        "unique-items-set",
        "unique-items-unset",
    )
    yield from implied(
        "one item is unlike all others",
        {**strings, "maxItems": 1},
        {**strings, "maxItems": 1, "uniqueItems": True},
    )
    yield from narrowed(
        "most properties",
        mapping(STRING),
        mapping(STRING, maxProperties=5),
        "max-properties-set",
        "max-properties-unset",
    )
    yield from narrowed(
        "least properties",
        mapping(STRING, minProperties=1),
        mapping(STRING, minProperties=2),
        "min-properties-increased",
        "min-properties-decreased",
        places=PROPERTIES,
    )
    closed = thing(closed=True, a=STRING, b=STRING)
    yield from implied("more properties than there are", closed, {**closed, "maxProperties": 2})
    needed = thing("a", a=STRING)
    yield from implied("fewer properties than are required", needed, {**needed, "minProperties": 1})


def _items() -> Iterator[Case]:
    yield from narrowed(
        "length of items",
        array(items=STRING),
        array(items={"type": "string", "maxLength": 5}),
        "max-length-set",
        "max-length-unset",
        path="[]",
    )
    yield from exchanged(
        "type of items", array(items=STRING), array(items=INTEGER), "type-changed", path="[]"
    )
    yield from narrowed(
        "enum of items",
        array(items={"enum": ["a", "b"]}),
        array(items={"enum": ["a"]}),
        "enum-value-removed",
        "enum-value-added",
        path="[]",
    )
    yield from narrowed(
        "items in items",
        array(items=array(items=STRING)),
        array(items=array(items={"type": "string", "minLength": 1})),
        "min-length-set",
        "min-length-unset",
        path="[][]",
    )
    yield from narrowed(
        "items of which nothing was said",
        array(),
        array(items=STRING),
        "type-specialized",
        "type-generalized",
        path="[]",
    )
    yield from same(
        "items that never come", array(items=STRING, maxItems=0), array(items=INTEGER, maxItems=0)
    )
    yield from same("anything in a list", array(), array(items={}))
    yield from same("a list without its type", array(items=STRING), {"items": STRING})


def _tuples() -> Iterator[Case]:
    yield from narrowed(
        "a schema for the second item",
        array(prefixItems=[STRING]),
        array(prefixItems=[STRING, INTEGER]),
        "prefix-items-added",
        "prefix-items-removed",
    )
    yield from narrowed(
        "the length of the first item",
        array(prefixItems=[STRING, INTEGER]),
        array(prefixItems=[{"type": "string", "maxLength": 5}, INTEGER]),
        "max-length-set",
        "max-length-unset",
        path="[0]",
    )
    yield from implied(
        "the first item as all", array(items=STRING), array(prefixItems=[STRING], items=STRING)
    )
    yield from implied("any first item", array(), array(prefixItems=[{}]))
    yield from implied(
        "no more than the tuple",
        array(prefixItems=[STRING], items=False),
        array(prefixItems=[STRING], maxItems=1),
    )


def _contains() -> Iterator[Case]:
    yield from narrowed(
        "contains", array(), array(contains=STRING), "contains-added", "contains-removed"
    )
    yield from narrowed(
        "contains more",
        array(contains=STRING, minContains=2),
        array(contains=STRING, minContains=3),
        "min-contains-increased",
        "min-contains-decreased",
    )
    yield from narrowed(
        "contains at most",
        array(contains=STRING, maxContains=3),
        array(contains=STRING, maxContains=2),
        "max-contains-decreased",
        "max-contains-increased",
    )
    yield from same("contains none at least", array(), array(contains=STRING, minContains=0))
    yield from implied("contains anything", array(minItems=1), array(contains={}))


def _sent() -> Iterator[Case]:
    """Properties of requests."""
    yield case(
        "optional property added, sent",
        asked(thing(a=STRING)),
        asked(thing(a=STRING, b=STRING)),
        "info new-optional-request-property at b",
    )
    yield case(
        "required property added, sent",
        asked(thing(a=STRING)),
        asked(thing("b", a=STRING, b=STRING)),
        "breaking new-required-request-property at b",
    )
    yield case(
        "required property with a default added, sent",
        asked(thing(a=STRING)),
        asked(thing("b", a=STRING, b={"type": "string", "default": "x"})),
        "breaking new-required-request-property at b",
    )
    yield case(
        "property removed where undeclared ones are ignored",
        asked(thing(a=STRING, b=STRING)),
        asked(thing(a=STRING)),
        "warning request-property-removed at b",
    )
    yield case(
        "required property removed where undeclared ones are ignored",
        asked(thing("b", a=STRING, b=STRING)),
        asked(thing(a=STRING)),
        "warning request-property-removed at b",
    )
    yield case(
        "property removed where undeclared ones are refused",
        asked(thing(closed=True, a=STRING, b=STRING)),
        asked(thing(closed=True, a=STRING)),
        "breaking request-property-removed at b",
    )
    yield case(
        "property added where undeclared ones are refused",
        asked(thing(closed=True, a=STRING)),
        asked(thing(closed=True, a=STRING, b=STRING)),
        "info new-optional-request-property at b",
    )
    yield case(
        "property renamed",
        asked(thing(closed=True, a=STRING)),
        asked(thing(closed=True, b=STRING)),
        "breaking request-property-removed at a",
        "info new-optional-request-property at b",
    )
    yield case(
        "name required that nobody declares, sent",
        asked(thing(a=STRING)),
        asked(thing("b", a=STRING)),
        "breaking request-property-became-required at b",
    )
    yield case(
        "property that becomes another where undeclared ones have a type",
        asked(mapping(STRING)),
        asked({**thing(a=INTEGER), "additionalProperties": STRING}),
        "breaking request-property-type-changed at a",
        "info new-optional-request-property at a",
    )


def _answered() -> Iterator[Case]:
    """Properties of responses."""
    yield case(
        "optional property added, answered",
        answered(thing(a=STRING)),
        answered(thing(a=STRING, b=STRING)),
        "info response-optional-property-added at b",
    )
    yield case(
        "required property added, answered",
        answered(thing(a=STRING)),
        answered(thing("b", a=STRING, b=STRING)),
        "info response-required-property-added at b",
    )
    yield case(
        "property added where no other may come",
        answered(thing(closed=True, a=STRING)),
        answered(thing(closed=True, a=STRING, b=STRING)),
        "breaking response-optional-property-added at b",
    )
    yield case(
        "required property added where no other may come",
        answered(thing(closed=True, a=STRING)),
        answered(thing("b", closed=True, a=STRING, b=STRING)),
        "breaking response-required-property-added at b",
    )
    yield case(
        "optional property removed, answered",
        answered(thing(a=STRING, b=STRING)),
        answered(thing(a=STRING)),
        "breaking response-optional-property-removed at b",
    )
    yield case(
        "required property removed, answered",
        answered(thing("b", a=STRING, b=STRING)),
        answered(thing(a=STRING)),
        "breaking response-required-property-removed at b",
    )
    yield case(
        "optional property removed where no other may come",
        answered(thing(closed=True, a=STRING, b=STRING)),
        answered(thing(closed=True, a=STRING)),
        "breaking response-optional-property-removed at b",
        unproven="its absence was allowed, and nothing else may come",
    )
    yield case(
        "required property removed where no other may come",
        answered(thing("b", closed=True, a=STRING, b=STRING)),
        answered(thing(closed=True, a=STRING)),
        "breaking response-required-property-removed at b",
    )
    yield case(
        "property that could be anything removed",
        answered(thing(a=STRING, b={})),
        answered(thing(a=STRING)),
        "breaking response-optional-property-removed at b",
        unproven="its absence was allowed, and so was every value",
    )
    yield case(
        "name promised that nobody declares",
        answered(thing("b", a=STRING)),
        answered(thing(a=STRING)),
        "breaking response-property-became-optional at b",
    )


def _required() -> Iterator[Case]:
    optional, required = thing(a=STRING, b=STRING), thing("b", a=STRING, b=STRING)
    yield from both_ways(
        "required, sent",
        asked(optional),
        asked(required),
        ["breaking request-property-became-required at b"],
        ["info request-property-became-optional at b"],
    )
    yield from both_ways(
        "required, answered",
        answered(optional),
        answered(required),
        ["info response-property-became-required at b"],
        ["breaking response-property-became-optional at b"],
    )
    with_default = {"type": "string", "default": "x"}
    yield case(
        "required with a default, sent",
        asked(thing(b=with_default)),
        asked(thing("b", b=with_default)),
        "breaking request-property-became-required at b",
    )
    yield case(
        "required by another part",
        asked({"allOf": [thing(a=STRING), thing(b=STRING)]}),
        asked({"allOf": [thing(a=STRING), {**thing(b=STRING), "required": ["a"]}]}),
        "breaking request-property-became-required at a",
    )
    yield case(
        "two properties become required",
        asked(thing(a=STRING, b=STRING)),
        asked(thing("a", "b", a=STRING, b=STRING)),
        "breaking request-property-became-required at a",
        "breaking request-property-became-required at b",
    )


def _deep() -> Iterator[Case]:
    def within(schema: Any) -> Any:
        return thing(data=thing(items=array(items=thing(name=schema))))

    yield from narrowed(
        "deep inside",
        within({"type": "string", "maxLength": 10}),
        within({"type": "string", "maxLength": 5}),
        "max-length-decreased",
        "max-length-increased",
        path="data.items[].name",
    )
    yield case(
        "property removed deep inside",
        answered(within(thing(x=STRING, y=STRING))),
        answered(within(thing(x=STRING))),
        "breaking response-optional-property-removed at data.items[].name.y",
    )
    yield case(
        "property added deep inside",
        asked(within(thing(x=STRING))),
        asked(within(thing("y", x=STRING, y=STRING))),
        "breaking new-required-request-property at data.items[].name.y",
    )
    yield from narrowed(
        "a property of a component",
        {"$ref": "#/components/schemas/Thing"},
        {"$ref": "#/components/schemas/Other"},
        "min-set",
        "min-unset",
        path="a",
        schemas={"Thing": thing(a=INTEGER), "Other": thing(a={"type": "integer", "minimum": 1})},
    )


def _undeclared() -> Iterator[Case]:
    """Properties that are not declared: refused, accepted, of one type."""
    yield from narrowed(
        "undeclared refused",
        mapping(STRING),
        mapping(False),
        "additional-properties-forbidden",
        "additional-properties-allowed",
    )
    yield from exchanged(
        "undeclared of another type", mapping(STRING), mapping(INTEGER), "type-changed", path="{}"
    )
    yield from narrowed(
        "values of undeclared",
        mapping(STRING),
        mapping({"type": "string", "maxLength": 5}),
        "max-length-set",
        "max-length-unset",
        path="{}",
    )
    declared = thing(a=STRING)
    closed = {**declared, "additionalProperties": False}
    yield from same("undeclared accepted", declared, {**declared, "additionalProperties": True})
    yield from same("undeclared are anything", declared, {**declared, "additionalProperties": {}})
    for what, free in (
        ("as nothing is said", declared),
        ("as is said", {**declared, "additionalProperties": True}),
    ):
        yield from narrowed(
            f"undeclared refused that were accepted, {what}",
            free,
            closed,
            "additional-properties-forbidden",
            "additional-properties-allowed",
        )
    yield from narrowed(
        "undeclared of any type",
        {"type": "object"},
        mapping(STRING),
        "additional-properties-restricted",
        "additional-properties-unrestricted",
        places=PROPERTIES,
    )
    yield from same("unevaluated refused", closed, {**declared, "unevaluatedProperties": False})


def _maps() -> Iterator[Case]:
    yield from narrowed(
        "undeclared beside declared",
        {**thing(a=STRING), "additionalProperties": STRING},
        {**thing(a=STRING), "additionalProperties": False},
        "additional-properties-forbidden",
        "additional-properties-allowed",
    )
    yield from same(
        "a declared property like undeclared ones",
        mapping(STRING, required=["a"]),
        {**thing("a", a=STRING), "additionalProperties": STRING},
    )
    yield from narrowed(
        "objects in a map",
        mapping(thing("a", a=INTEGER)),
        mapping(thing("a", a={"type": "integer", "maximum": 9})),
        "max-set",
        "max-unset",
        path="{}.a",
    )


def _patterns() -> Iterator[Case]:
    named = {"^n-": {"type": "string", "maxLength": 5}}
    yield from narrowed(
        "properties by pattern",
        mapping(STRING),
        mapping(STRING, patternProperties=named),
        "pattern-property-added",
        "pattern-property-removed",
    )
    yield from implied(
        "all names by pattern",
        {"type": "object", "patternProperties": {"": STRING}},
        mapping(STRING),
    )
    yield from implied(
        "names by pattern like all others",
        mapping(STRING),
        mapping(STRING, patternProperties={"^n-": STRING}),
    )


def _names() -> Iterator[Case]:
    short = {"maxLength": 5}
    yield from narrowed(
        "names",
        mapping(STRING),
        mapping(STRING, propertyNames=short),
        "property-names-added",
        "property-names-removed",
    )
    yield from narrowed(
        "shorter names",
        mapping(STRING, propertyNames={"maxLength": 10}),
        mapping(STRING, propertyNames=short),
        "property-names-changed",
        "property-names-changed",
    )
    yield from implied(
        "any names", mapping(STRING), mapping(STRING, propertyNames={"minLength": 0})
    )


def _conditions() -> Iterator[Case]:
    plain = thing(a=STRING, b=STRING)
    yield from narrowed(
        "one property with another",
        plain,
        {**plain, "dependentRequired": {"a": ["b"]}},
        "assertion-added",
        "assertion-removed",
    )
    yield from narrowed(
        "what must not be",
        STRING,
        {"type": "string", "not": {"const": "a"}},
        "assertion-added",
        "assertion-removed",
    )
    condition = {
        "if": {"properties": {"a": {"const": "x"}}, "required": ["a"]},
        "then": {"required": ["b"]},
    }
    yield from narrowed(
        "if and then", plain, {**plain, **condition}, "assertion-added", "assertion-removed"
    )
    yield from same("then without if", plain, {**plain, "then": {"required": ["b"]}})
    yield from same("nothing excluded", STRING, {"type": "string", "not": False})
    yield from same("not of another type", STRING, {"type": "string", "not": INTEGER})
    yield from same(
        "the same condition in parts",
        {**plain, "not": {"required": ["a"]}},
        {"allOf": [plain, {"not": {"required": ["a"]}}]},
    )
    yield from implied(
        "a dependency on what is required",
        {**plain, "required": ["b"]},
        {**plain, "required": ["b"], "dependentRequired": {"a": ["b"]}},
    )


def _conjunctions() -> Iterator[Case]:
    whole = thing("a", a=STRING, b=INTEGER)
    parts = {"allOf": [thing("a", a=STRING), thing(b=INTEGER)]}
    yield from same("merged", whole, parts)
    yield from same("parts in another order", parts, {"allOf": parts["allOf"][::-1]})
    yield from same("a part twice", parts, {"allOf": parts["allOf"] * 2})
    yield from same("a part that says nothing", whole, {"allOf": [whole, {}]})
    yield from same(
        "both bounds of a property",
        {"allOf": [thing(a={"type": "string", "maxLength": 9}), thing(a={"minLength": 1})]},
        thing(a={"type": "string", "maxLength": 9, "minLength": 1}),
    )
    closed = {"allOf": [thing(closed=True, a=STRING), thing(closed=True, b=STRING)]}
    yield from same("closed parts leave nothing", closed, thing(closed=True))
    yield case(
        "a closed part opened",
        asked(closed),
        asked({"allOf": [thing(a=STRING), thing(closed=True, b=STRING)]}),
        "info *",
    )
    yield from narrowed(
        "a part added",
        thing(a=STRING),
        {"allOf": [thing(a=STRING), {"properties": {"a": {"minLength": 1}}}]},
        "min-length-set",
        "min-length-unset",
        path="a",
    )
    extended = {"allOf": [{"$ref": "#/components/schemas/Thing"}, thing("b", b=STRING)]}
    yield from same(
        "inherited", extended, thing("b", a=STRING, b=STRING), schemas={"Thing": thing(a=STRING)}
    )
    yield from exchanged(
        "parts that contradict each other",
        {"allOf": [thing("a", a=STRING), thing(a={"type": ["string", "integer"]})]},
        {"allOf": [thing("a", a=INTEGER), thing(a={"type": ["string", "integer"]})]},
        "type-changed",
        path="a",
    )


def _said_otherwise() -> Iterator[Case]:
    plain = thing("a", a=STRING)
    bare = {"properties": {"a": STRING}, "required": ["a"]}
    yield from same("an object without its type", plain, bare)
    yield from same("an object without its type, in 3.0", plain, bare, versions=(OLD, OLD))
    yield from same(
        "required said twice", {**plain, "required": ["a"]}, {"allOf": [plain, {"required": ["a"]}]}
    )
    yield from same("nothing required", thing(a=STRING), {**thing(a=STRING), "required": []})
    yield from same(
        "limits that are none", thing(a=STRING), {**thing(a=STRING), "minProperties": 0}
    )
    yield from same(
        "a property that is anything",
        thing("a", a={}),
        {"type": "object", "required": ["a"]},
        places=PROPERTIES,
    )
    yield from same("bodies of both", held(plain), held(bare), places=(*BODIES, *PROPERTIES))
