"""Unions, discriminators, recursion, and properties that travel in one direction only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import (
    BODIES,
    DONE,
    OLD,
    PROPERTIES,
    answered,
    asked,
    body,
    document,
    narrowed,
    same,
    told,
)
from tests.diff.corpus.model import Case, both_ways, case
from tests.diff.corpus.structures import INTEGER, STRING, array, thing


def animal(kind: str, **properties: Any) -> dict[str, Any]:
    return thing("kind", kind={"const": kind}, **properties)


CAT, DOG, EEL = animal("cat"), animal("dog"), animal("eel")
LONG = {"type": "string", "maxLength": 10}
SHORT = {"type": "string", "maxLength": 5}


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def cases() -> Iterator[Case]:
    for part in (_members, _contained, _exclusive, _single, _discriminators, _recursion):
        yield from part()
    for part in (_read_only, _write_only, _both_directions):
        yield from part()


def _members() -> Iterator[Case]:
    for keyword in ("oneOf", "anyOf"):
        yield from narrowed(
            f"a member of {keyword}",
            {keyword: [CAT, DOG, EEL]},
            {keyword: [CAT, DOG]},
            "one-of-removed",
            "one-of-added",
            places=(*BODIES, *PROPERTIES),
        )
    yield from narrowed(
        "a member by reference",
        {"oneOf": [reference("Cat"), reference("Dog")]},
        {"oneOf": [reference("Dog")]},
        "one-of-removed",
        "one-of-added",
        schemas={"Cat": CAT, "Dog": DOG},
    )
    yield from narrowed(
        "a property in a member",
        {"oneOf": [CAT, animal("dog", name=LONG)]},
        {"oneOf": [CAT, animal("dog", name=SHORT)]},
        "max-length-decreased",
        "max-length-increased",
        path="*",
    )
    yield case(
        "a required property in a member",
        asked({"oneOf": [CAT, animal("dog", name=STRING)]}),
        asked({"oneOf": [CAT, {**animal("dog", name=STRING), "required": ["kind", "name"]}]}),
        "breaking request-property-became-required",
    )
    yield from narrowed(
        "texts or objects",
        {"oneOf": [STRING, CAT]},
        STRING,
        "*",
        "*",
        places=PROPERTIES,
    )
    yield from same("members in another order", {"oneOf": [CAT, DOG]}, {"oneOf": [DOG, CAT]})
    yield from same(
        "members renamed",
        {"anyOf": [reference("Cat")]},
        {"anyOf": [reference("Kitten")]},
        schemas={"Cat": CAT, "Kitten": CAT},
    )
    yield from same(
        "unions in unions", {"anyOf": [{"anyOf": [CAT, DOG]}, EEL]}, {"anyOf": [CAT, DOG, EEL]}
    )
    yield from same("a member twice", {"anyOf": [CAT, DOG]}, {"anyOf": [CAT, DOG, CAT]})
    yield from same(
        "a member that nothing fits", {"anyOf": [CAT, DOG]}, {"anyOf": [CAT, DOG, False]}
    )
    yield from same(
        "what all members say outside",
        {"oneOf": [thing("a", a=STRING), thing("b", a=STRING, b={"const": 1})]},
        {
            "type": "object",
            "properties": {"a": STRING},
            "oneOf": [{"required": ["a"]}, {"properties": {"b": {"const": 1}}, "required": ["b"]}],
        },
    )


def _contained() -> Iterator[Case]:
    """Members that other members hold."""
    yield from same(
        "integers among numbers", {"anyOf": [{"type": "number"}, INTEGER]}, {"type": "number"}
    )
    yield from same(
        "short texts among texts", {"anyOf": [STRING, SHORT]}, STRING, places=PROPERTIES
    )
    yield from same("a constant among texts", {"anyOf": [STRING, {"const": "a"}]}, STRING)
    yield from same(
        "a stricter object among objects",
        {"anyOf": [thing(a=STRING), thing("a", a=STRING)]},
        thing(a=STRING),
    )
    yield case(
        "a member replaced by one that holds it, sent",
        asked({"anyOf": [SHORT, INTEGER]}),
        asked({"anyOf": [LONG, INTEGER]}),
        "info request-body-max-length-increased",
    )
    yield case(
        "two members put together, sent",
        asked({"oneOf": [{"enum": ["a"]}, {"enum": ["b"]}]}),
        asked({"enum": ["a", "b", "c"]}),
        "info request-body-enum-value-added",
    )


def _exclusive() -> Iterator[Case]:
    """What fits two members of oneOf is refused."""
    both = [{"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 3}]
    yield from both_ways(
        "multiples of both, sent",
        asked({"anyOf": both}),
        asked({"oneOf": both}),
        ["breaking *"],
        ["info *"],
    )
    yield from both_ways(
        "multiples of both, answered",
        answered({"anyOf": both}),
        answered({"oneOf": both}),
        ["info *"],
        ["breaking *"],
    )
    yield from same(
        "types that nothing has in common",
        {"oneOf": [STRING, INTEGER]},
        {"anyOf": [STRING, INTEGER]},
    )
    yield from same(
        "objects told apart by a constant", {"oneOf": [CAT, DOG]}, {"anyOf": [CAT, DOG]}
    )
    yield from same(
        "closed objects told apart by what is required",
        {"oneOf": [thing("a", closed=True, a=STRING), thing("b", closed=True, b=STRING)]},
        {"anyOf": [thing("a", closed=True, a=STRING), thing("b", closed=True, b=STRING)]},
    )
    yield from same(
        "the same member twice is refused", {"oneOf": [STRING, STRING, INTEGER]}, INTEGER
    )


def _single() -> Iterator[Case]:
    for keyword in ("oneOf", "anyOf", "allOf"):
        yield from same(
            f"alone in {keyword}",
            thing("a", a=STRING),
            {keyword: [thing("a", a=STRING)]},
            places=(*BODIES, *PROPERTIES),
        )
    yield from same(
        "a component and what it is",
        reference("Thing"),
        thing(a=STRING),
        schemas={"Thing": thing(a=STRING)},
    )
    yield from same(
        "a component of a component",
        reference("Alias"),
        reference("Thing"),
        schemas={"Thing": CAT, "Alias": reference("Thing")},
    )
    yield from narrowed(
        "from one to a union of it and another",
        {"oneOf": [CAT, DOG]},
        CAT,
        "one-of-removed",
        "one-of-added",
    )


def _discriminated(mapping: dict[str, str] | None = None, name: str = "kind") -> dict[str, Any]:
    targets = {value: f"#/components/schemas/{to}" for value, to in (mapping or {}).items()}
    discriminator = {"propertyName": name, **({"mapping": targets} if targets else {})}
    return {"oneOf": [reference("Cat"), reference("Dog")], "discriminator": discriminator}


def _discriminators() -> Iterator[Case]:
    said: dict[str, Any] = {"kind": STRING, "name": STRING}
    schemas = {
        "Cat": thing("kind", "name", "meow", closed=True, meow=STRING, **said),
        "Dog": thing("kind", "name", "bark", closed=True, bark=INTEGER, **said),
    }
    plain = {"oneOf": [reference("Cat"), reference("Dog")]}
    two = {"cat": "Cat", "dog": "Dog"}
    three = {**two, "hound": "Dog"}
    # Where a value stands for nothing "no schema can be determined and validation SHOULD fail"
    # (OpenAPI 3.1.1, Discriminator Object), so the values that are known are those accepted.
    ignored = "a validator of JSON Schema ignores discriminators"
    for site, frame in (("request", asked), ("response", answered)):
        narrows, widens = ("breaking", "info") if site == "request" else ("info", "breaking")
        for name, base, revision, level, aspect in (
            ("another member", {**two, "pet": "Dog"}, {**two, "pet": "Cat"}, "breaking", "changed"),
            ("no member any more", three, two, narrows, "deleted"),
            ("a member", two, three, widens, "added"),
        ):
            yield case(
                f"a value stands for {name}: {site}",
                frame(_discriminated(base), schemas=schemas),
                frame(_discriminated(revision), schemas=schemas),
                f"{level} {site}-body-discriminator-mapping-{aspect}",
                unproven=ignored,
            )
        yield case(
            f"another property discriminates: {site}",
            frame(_discriminated(two), schemas=schemas),
            frame(_discriminated(two, "name"), schemas=schemas),
            f"breaking {site}-body-discriminator-property-name-changed",
            unproven=ignored,
        )
        yield case(
            f"a discriminator: {site}",
            frame(plain, schemas=schemas),
            frame(_discriminated(), schemas=schemas),
            f"{narrows} {site}-body-discriminator-added",
            unproven=ignored,
        )
        yield case(
            f"no discriminator any more: {site}",
            frame(_discriminated(), schemas=schemas),
            frame(plain, schemas=schemas),
            f"{widens} {site}-body-discriminator-removed",
            unproven=ignored,
        )
    yield from same(
        "names of components spelled out",
        _discriminated(),
        _discriminated({"Cat": "Cat", "Dog": "Dog"}),
        schemas=schemas,
    )
    yield from same(
        "a target by its name alone",
        {
            **plain,
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
        },
        _discriminated(two),
        schemas=schemas,
    )
    yield case(
        "a discriminated member added, answered",
        answered(
            {"oneOf": [reference("Cat")], "discriminator": {"propertyName": "kind"}},
            schemas=schemas,
        ),
        answered(_discriminated(), schemas=schemas),
        "breaking response-body-one-of-added",
    )


def _tree(value: Any, name: str = "Node") -> dict[str, Any]:
    return {name: thing(value=value, children=array(items=reference(name)))}


def _recursive(value: Any, frame: Any) -> dict[str, Any]:
    found: dict[str, Any] = frame(reference("Node"), schemas=_tree(value))
    return found


def _recursion() -> Iterator[Case]:
    yield from both_ways(
        "a value in a tree, sent",
        _recursive(LONG, asked),
        _recursive(SHORT, asked),
        ["breaking request-property-max-length-decreased at value"],
        ["info request-property-max-length-increased at value"],
    )
    yield from both_ways(
        "a value in a tree, answered",
        _recursive(STRING, answered),
        _recursive(INTEGER, answered),
        ["breaking response-property-type-changed at value"],
        ["breaking response-property-type-changed at value"],
    )
    unrolled = {
        **_tree(STRING),
        "Root": thing(value=STRING, children=array(items=reference("Node"))),
    }
    yield case(
        "a tree unrolled once",
        answered(reference("Node"), schemas=unrolled),
        answered(reference("Root"), schemas=unrolled),
    )
    yield case(
        "a tree called otherwise",
        answered(reference("Node"), schemas=_tree(STRING)),
        answered(reference("Leaf"), schemas=_tree(STRING, "Leaf")),
    )
    mutual = {
        "A": thing(name=STRING, b=reference("B")),
        "B": thing(a=reference("A")),
    }
    other = {**mutual, "B": thing("a", a=reference("A"))}
    yield case(
        "one in a circle of two",
        asked(reference("A"), schemas=mutual),
        asked(reference("A"), schemas=other),
        "breaking request-property-became-required at b.a",
    )
    yield case(
        "a property of all in a tree",
        answered(reference("Node"), schemas=_tree(STRING)),
        answered(
            reference("Node"), schemas={"Node": thing(children=array(items=reference("Node")))}
        ),
        "breaking response-optional-property-removed at value",
    )
    yield case(
        "a list that ends",
        asked(
            reference("List"),
            schemas={"List": {"oneOf": [{"type": "null"}, thing("rest", rest=reference("List"))]}},
        ),
        asked(
            reference("List"),
            schemas={"List": {"anyOf": [thing("rest", rest=reference("List")), {"type": "null"}]}},
        ),
    )


def _read_only() -> Iterator[Case]:
    read = {"type": "string", "readOnly": True}
    yield case(
        "read-only and required is not sent",
        asked(thing("id", id=read, a=STRING)),
        asked(thing(id=read, a=STRING)),
    )
    yield case(
        "read-only properties have other types",
        asked(thing(id=read, a=STRING)),
        asked(thing(id={"type": "integer", "readOnly": True}, a=STRING)),
    )
    yield case(
        "a read-only property added, sent",
        asked(thing(a=STRING)),
        asked(thing("id", id=read, a=STRING)),
    )
    yield case(
        "a read-only property added, answered",
        answered(thing(a=STRING)),
        answered(thing("id", id=read, a=STRING)),
        "info response-required-property-added at id",
    )
    yield case(
        "became read-only where undeclared ones are ignored",
        asked(thing(a=STRING, id=STRING)),
        asked(thing(a=STRING, id=read)),
        "warning request-property-became-read-only at id",
    )
    yield case(
        "became read-only where undeclared ones are refused",
        asked(thing(closed=True, a=STRING, id=STRING)),
        asked(thing(closed=True, a=STRING, id=read)),
        "breaking request-property-became-read-only at id",
    )
    yield case(
        "sent again, and need not be",
        asked(thing(a=STRING, id=read)),
        asked(thing(a=STRING, id=STRING)),
        "info request-property-became-not-read-only at id",
    )
    yield case(
        "sent again, and must be",
        asked(thing("id", a=STRING, id=read)),
        asked(thing("id", a=STRING, id=STRING)),
        "breaking request-property-became-not-read-only at id",
    )
    yield case(
        "read-only in a component",
        asked(thing(id=reference("Id")), schemas={"Id": STRING}),
        asked(thing(id=reference("Id")), schemas={"Id": read}),
        "warning request-property-became-read-only at id",
    )


def _write_only() -> Iterator[Case]:
    write = {"type": "string", "writeOnly": True}
    yield case(
        "write-only and required is not answered",
        answered(thing("key", key=write, a=STRING)),
        answered(thing(key=write, a=STRING)),
    )
    yield case(
        "a write-only property added, answered",
        answered(thing(a=STRING)),
        answered(thing("key", key=write, a=STRING)),
    )
    yield case(
        "a write-only property removed, answered",
        answered(thing(key=write, a=STRING)),
        answered(thing(a=STRING)),
    )
    yield case(
        "a write-only property removed, sent",
        asked(thing(key=write, a=STRING)),
        asked(thing(a=STRING)),
        "warning request-property-removed at key",
    )
    yield case(
        "became write-only",
        answered(thing("key", key=STRING, a=STRING)),
        answered(thing("key", key=write, a=STRING)),
        "breaking response-property-became-write-only at key",
    )
    yield case(
        "answered again",
        answered(thing(key=write, a=STRING)),
        answered(thing(key=STRING, a=STRING)),
        "info response-property-became-not-write-only at key",
    )


def _round_trip(schema: Any, **more: Any) -> dict[str, Any]:
    """An operation that takes a thing and answers it."""
    post = {
        "requestBody": {"required": True, **body(reference("Thing"))},
        "responses": {"200": {"description": "Here.", **body(reference("Thing"))}},
    }
    return document({"/things": {"post": post}}, schemas={"Thing": schema}, **more)


def _both_directions() -> Iterator[Case]:
    """What is sent and answered is one finding, at its worse level."""
    yield case(
        "a value added to an enum",
        _round_trip(thing(state={"enum": ["a"]})),
        _round_trip(thing(state={"enum": ["a", "b"]})),
        "breaking response-property-enum-value-added at state",
    )
    yield case(
        "a value removed from an enum",
        _round_trip(thing(state={"enum": ["a", "b"]})),
        _round_trip(thing(state={"enum": ["a"]})),
        "breaking request-property-enum-value-removed at state",
    )
    yield case(
        "one of what is sent and answered became optional",
        _round_trip(thing("a", a=STRING)),
        _round_trip(thing(a=STRING)),
        "breaking response-property-became-optional at a",
    )
    yield case(
        "a property for both",
        _round_trip(thing(a=STRING)),
        _round_trip(thing(a=STRING, b=STRING)),
        "info *",
    )
    yield case(
        "nothing but the title",
        _round_trip(thing(a=STRING)),
        {**_round_trip(thing(a=STRING)), "info": {"title": "Other", "version": "2"}},
        "info api-title-changed",
    )
    yield from told(
        "a title of an object",
        {**CAT, "title": "A"},
        {**CAT, "title": "B"},
        "title-changed",
        "info",
        "info",
    )
    yield case(
        "the version alone",
        document({"/a": {"get": {"responses": DONE}}}),
        {
            **document({"/a": {"get": {"responses": DONE}}}),
            "info": {"title": "Things", "version": "9"},
        },
    )
    yield case(
        "the dialect alone",
        document({"/a": {"get": {"responses": DONE}}}),
        document({"/a": {"get": {"responses": DONE}}}, version=OLD),
    )
