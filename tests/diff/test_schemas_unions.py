"""What differs between unions: members that come and go, and what is said inside of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.law import level_of
from tests.diff.compared_schemas import Load, Pair

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def kind(name: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": name}, **properties},
    }


CAT, DOG, EEL = kind("cat", lives=INTEGER), kind("dog", bark=STRING), kind("eel")


def union(*names: str, **keywords: Any) -> dict[str, Any]:
    return {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names], **keywords}


@pytest.fixture(scope="session")
def pair(schema_side: Load) -> Callable[..., Pair]:
    def pair(base: Any, revision: Any, **changed: Any) -> Pair:
        animals = {"Cat": CAT, "Dog": DOG, "Eel": EEL}
        return Pair(
            schema_side(base, components=animals),
            schema_side(revision, components={**animals, **changed}),
        )

    return pair


def both(one: Pair) -> tuple[list[str], list[str]]:
    return one.told("request"), one.told("response")


def test_a_member_comes_and_goes(pair: Callable[..., Pair]) -> None:
    assert both(pair(union("Cat", "Dog"), union("Dog", "Cat", "Eel"))) == (
        ["request-body-one-of-added widens info"],
        ["response-body-one-of-added widens breaking"],
    )
    assert both(pair(union("Cat", "Dog", "Eel"), union("Cat", "Dog"))) == (
        ["request-body-one-of-removed narrows breaking"],
        ["response-body-one-of-removed narrows info"],
    )


def test_a_member_is_called_by_its_name(pair: Callable[..., Pair]) -> None:
    (added,) = pair(union("Cat", "Dog"), union("Cat", "Dog", "Eel")).changes("response")
    assert (added.subject, added.details["value"]) == ("Eel", "Eel")
    assert added.witness is not None
    assert added.witness.value == {"kind": "eel"}
    assert added.revision is not None
    assert added.revision.address == "#/components/schemas/Eel"


def test_one_becomes_a_union_of_it_and_another(pair: Callable[..., Pair]) -> None:
    cat = {"$ref": "#/components/schemas/Cat"}
    assert both(pair(cat, union("Cat", "Dog"))) == (
        ["request-body-one-of-added widens info"],
        ["response-body-one-of-added widens breaking"],
    )


def test_what_differs_in_a_member_is_told_there(pair: Callable[..., Pair]) -> None:
    longer = kind("dog", bark={"type": "string", "maxLength": 4})
    one = pair(union("Cat", "Dog"), union("Cat", "Dog"), Dog=longer)
    assert both(one) == (
        ["request-property-max-length-set narrows breaking at <Dog>.bark"],
        ["response-property-max-length-set narrows info at <Dog>.bark"],
    )


def test_members_are_matched_by_the_value_that_tells_them_apart(pair: Callable[..., Pair]) -> None:
    base = {"anyOf": [kind("cat", a=STRING), kind("dog", a=STRING)]}
    revision = {"anyOf": [kind("dog", a=STRING), kind("cat", a={"type": "string", "maxLength": 4})]}
    assert pair(base, revision).told("request") == [
        "request-property-max-length-set narrows breaking at <cat>.a"
    ]


def test_members_are_matched_by_what_they_have_in_common(pair: Callable[..., Pair]) -> None:
    def member(*names: str, **more: Any) -> dict[str, Any]:
        properties = {**dict.fromkeys(names, STRING), **more}
        return {"type": "object", "required": [*names], "properties": properties}

    base = {"anyOf": [member("a", "b", "c"), member("x", "y", "z")]}
    revision = {"anyOf": [member("x", "y", "z", w=STRING), member("a", "b", "c", d=STRING)]}
    found = pair(base, revision).told("request")
    assert found == [
        "new-optional-request-property widens info at <object with a, b, c>.d",
        "new-optional-request-property widens info at <object with x, y, z>.w",
    ]


def test_scalars_of_several_kinds(pair: Callable[..., Pair]) -> None:
    date = {"type": "string", "format": "date"}
    base = {"anyOf": [date, {"type": "string", "maxLength": 4}]}
    revision = {"anyOf": [date, {"type": "string", "maxLength": 5}]}
    assert both(pair(base, revision)) == (
        ["request-body-max-length-increased widens info"],
        ["response-body-max-length-increased widens breaking"],
    ) or both(pair(base, revision)) == (
        ["request-body-max-length-increased widens info at <string>"],
        ["response-body-max-length-increased widens breaking at <string>"],
    )


def test_what_another_member_accepts_does_not_break(pair: Callable[..., Pair]) -> None:
    def either(most: int) -> dict[str, Any]:
        narrow = {"type": "object", "properties": {"a": {"type": "string", "maxLength": most}}}
        return {
            "anyOf": [narrow, {"type": "object", "required": ["b"], "properties": {"a": STRING}}]
        }

    both_ways = {"anyOf": [{"type": "object", "properties": {"a": STRING}}, *either(4)["anyOf"]]}
    assert pair(either(5), either(4)).told("request") == [
        "request-property-max-length-decreased narrows breaking at <object with a>.a"
    ]
    assert pair(both_ways, both_ways).told("request") == []


def test_a_member_that_the_others_accept_is_no_loss(pair: Callable[..., Pair]) -> None:
    any_animal = {"type": "object", "required": ["kind"], "properties": {"kind": STRING}}
    assert both(pair({"anyOf": [any_animal, EEL]}, any_animal)) == ([], [])


def test_a_member_that_is_there_a_second_time_is_no_other(pair: Callable[..., Pair]) -> None:
    def birds(*listed: str, times: int) -> dict[str, Any]:
        bird = {"type": "object", "properties": {"sort": {"enum": list(listed)}, "wings": INTEGER}}
        return {"oneOf": [DOG, *[bird] * times]}

    one = pair(birds("a", "b", times=1), birds("a", "b", "c", times=2))
    assert one.told("request") == [
        "request-property-enum-value-added widens info at <object with sort, wings>.sort"
    ]


def test_a_type_beside_others(pair: Callable[..., Pair]) -> None:
    assert both(pair(STRING, {"anyOf": [STRING, CAT]})) == (
        ["request-body-one-of-added widens info"],
        ["response-body-one-of-added widens breaking"],
    )
    assert both(pair(STRING, {"anyOf": [STRING, INTEGER]})) == (
        ["request-body-type-generalized widens info"],
        ["response-body-type-generalized widens breaking"],
    )
    assert both(pair(STRING, union("Cat", "Dog"))) == (
        ["request-body-type-changed changes breaking"],
        ["response-body-type-changed changes breaking"],
    )


OPEN, LENGTHY, THING = {"type": "object"}, {"minLength": 1}, {"$ref": "#/components/schemas/Thing"}


@pytest.mark.parametrize(
    ("base", "written", "referring", "thing"),
    [
        pytest.param(
            STRING, {"anyOf": [STRING, OPEN]}, {"anyOf": [STRING, THING]}, OPEN, id="a member"
        ),
        pytest.param({**STRING, **LENGTHY}, LENGTHY, THING, LENGTHY, id="of any type"),
    ],
)
def test_a_type_is_no_member_for_having_a_name(
    schema_side: Load, base: Any, written: Any, referring: Any, thing: Any
) -> None:
    for revision in (written, referring):
        one = Pair(schema_side(base), schema_side(revision, components={"Thing": thing}))
        assert both(one) == (
            ["request-body-type-generalized widens info"],
            ["response-body-type-generalized widens breaking"],
        )


def test_a_union_becomes_nullable(pair: Callable[..., Pair]) -> None:
    nullable = {"oneOf": [*union("Cat", "Dog")["oneOf"], {"type": "null"}]}
    assert both(pair(union("Cat", "Dog"), nullable)) == (
        ["request-body-became-nullable widens info"],
        ["response-body-became-nullable widens breaking"],
    )


EVEN, THIRD = {"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 3}


def test_members_that_exclude_each_other(pair: Callable[..., Pair]) -> None:
    one = pair({"anyOf": [EVEN, THIRD]}, {"oneOf": [EVEN, THIRD]})
    assert both(one) == (
        ["request-body-assertion-added narrows breaking"],
        ["response-body-assertion-added narrows info"],
    )
    (shown,) = one.changes("request")
    assert shown.witness is not None
    assert shown.witness.value % 6 == 0  # type: ignore[operator]


@pytest.mark.parametrize(
    ("one", "several", "value"),
    [
        ({"enum": ["a", "b", "c"]}, [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}], "b"),
        ({"type": "boolean"}, [{"type": "boolean"}, {"const": True}], True),
    ],
)
def test_members_that_overlap_refuse_what_both_accept(
    pair: Callable[..., Pair], one: Any, several: list[Any], value: Any
) -> None:
    told = pair(one, {"oneOf": several}).changes("request")
    assert [each.witness.value for each in told if each.witness] == [value]
    back = pair({"oneOf": several}, one).changes("response")
    assert [each.witness.value for each in back if each.witness] == [value]
    assert not any(each.witness for each in pair(one, {"anyOf": several}).changes("request"))


def test_what_one_list_in_oneof_refuses_is_not_told_as_gone(pair: Callable[..., Pair]) -> None:
    several = {"oneOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}
    assert both(pair(several, {"enum": ["a", "c"]})) == ([], [])
    assert both(pair(several, {"enum": ["a"]}))[0] == [
        "request-body-enum-value-removed narrows breaking"
    ]


@pytest.mark.parametrize(
    ("base", "revision", "aspect", "effect"),
    [
        (None, {"propertyName": "kind"}, "added", "documents"),
        ({"propertyName": "kind"}, None, "removed", "behaves"),
        ({"propertyName": "kind"}, {"propertyName": "sort"}, "property-name-changed", "changes"),
        (
            {"propertyName": "kind", "mapping": {"hound": "Dog"}},
            {"propertyName": "kind", "mapping": {"hound": "Cat"}},
            "mapping-changed",
            "behaves",
        ),
        (
            {"propertyName": "kind"},
            {"propertyName": "kind", "mapping": {"hound": "Dog"}},
            "mapping-added",
            "documents",
        ),
        (
            {"propertyName": "kind", "mapping": {"hound": "Dog"}},
            {"propertyName": "kind"},
            "mapping-deleted",
            "behaves",
        ),
    ],
)
def test_discriminators(
    pair: Callable[..., Pair], base: Any, revision: Any, aspect: str, effect: Any
) -> None:
    one = pair(
        *(
            union("Cat", "Dog", **({"discriminator": each} if each else {}))
            for each in (base, revision)
        )
    )
    for direction in ("request", "response"):
        level = level_of(effect, direction)  # type: ignore[arg-type]
        assert one.told(direction) == [  # type: ignore[arg-type]
            f"{direction}-body-discriminator-{aspect} {effect} {level}"
        ]


def named(sound: str) -> dict[str, Any]:
    """Give a member whose values only a discriminator tells from others."""
    properties = {"kind": STRING, sound: STRING}
    return {"type": "object", "required": ["kind"], "properties": properties}


def by_kind(*names: str, **mapping: str) -> dict[str, Any]:
    to = {"mapping": mapping} if mapping else {}
    return union(*names, discriminator={"propertyName": "kind", **to})


NAMED = {"Cat": named("meow"), "Dog": named("bark"), "Kitty": named("meow"), "Eel": named("fin")}
MAPPED = "body-discriminator-mapping"


@pytest.mark.parametrize(
    ("base", "revision", "sent", "answered"),
    [
        (
            by_kind("Cat", "Dog"),
            by_kind("Cat", "Dog", "Eel"),
            ["request-body-one-of-added widens info"],
            ["response-body-one-of-added widens breaking"],
        ),
        (
            by_kind("Cat", "Dog"),
            by_kind("Kitty", "Dog"),
            [
                f"request-{MAPPED}-deleted narrows breaking",
                f"request-{MAPPED}-added widens info",
            ],
            [
                f"response-{MAPPED}-deleted narrows info",
                f"response-{MAPPED}-added widens breaking",
            ],
        ),
        (by_kind("Cat", "Dog"), by_kind("Cat", "Dog", Dog="Dog", Cat="Cat"), [], []),
        (by_kind("Cat", c="Cat"), by_kind("Kitty", c="Kitty"), [], []),
        (
            by_kind("Cat", "Dog", c="Cat", d="Dog"),
            by_kind("Cat", "Dog", c="Dog", d="Cat"),
            [f"request-{MAPPED}-changed changes breaking"] * 2,
            [f"response-{MAPPED}-changed changes breaking"] * 2,
        ),
        (
            union("Cat", "Dog"),
            by_kind("Cat", "Dog"),
            ["request-body-discriminator-added narrows breaking"],
            ["response-body-discriminator-added narrows info"],
        ),
        (
            by_kind("Cat", "Dog"),
            union("Cat", "Dog"),
            ["request-body-discriminator-removed widens info"],
            ["response-body-discriminator-removed widens breaking"],
        ),
    ],
)
def test_values_that_a_discriminator_does_not_know_are_refused(
    schema_side: Load, base: Any, revision: Any, sent: list[str], answered: list[str]
) -> None:
    one = Pair(*(schema_side(each, components=NAMED) for each in (base, revision)))
    assert sorted(one.told("request")) == sorted(sent)
    assert sorted(one.told("response")) == sorted(answered)
    for change in (*one.changes("request"), *one.changes("response")):
        assert change.witness is None
        if change.effect != "documents" and sent and "breaking" in str(sent + answered):
            assert change.no_witness in ("", "a validator of JSON Schema ignores discriminators")


def test_a_schema_that_only_a_mapping_names_is_compared(schema_side: Load) -> None:
    pet = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": STRING},
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}},
    }

    def side(*names: str) -> Any:
        own = {"type": "object", "properties": {"fur": {"enum": [*names]}}}
        cat = {"allOf": [{"$ref": "#/components/schemas/Pet"}, own]}
        pets = {"Pet": pet, "Cat": cat}
        return schema_side({"$ref": "#/components/schemas/Pet"}, components=pets)

    one = Pair(side("red"), side("red", "grey"))
    assert one.told("response") == [
        "response-property-enum-value-added widens breaking at <Cat>.fur"
    ]
    (added,) = one.changes("response")
    assert added.witness is None
    assert added.no_witness == "a validator of JSON Schema ignores discriminators"
    assert one.told("request") == ["request-property-enum-value-added widens info at <Cat>.fur"]
    assert Pair(side("red"), side("red")).told("response") == []


def test_a_discriminator_knows_again_what_its_members_list(pair: Callable[..., Pair]) -> None:
    mapping = {"cat": "Cat", "dog": "Dog"}
    one = pair(by_kind("Cat", "Dog"), by_kind("Cat", "Dog", **mapping))
    assert {each.effect for each in one.changes("response")} == {"documents"}


def test_what_is_said_of_a_member(pair: Callable[..., Pair]) -> None:
    old = {**DOG, "deprecated": True}
    one = pair(union("Cat", "Dog"), union("Cat", "Dog"), Dog=old)
    assert one.told("request") == ["request-body-deprecated deprecates info at <Dog>"]


def listed(*members: dict[str, Any]) -> dict[str, Any]:
    values = ({"const": value, **each} for value, each in zip("ab", members, strict=True))
    return {"anyOf": list(values)}


def test_what_all_members_that_are_one_say_is_told(pair: Callable[..., Pair]) -> None:
    told = ["request-body-title-changed documents info"]
    one, other = {"title": "A"}, {"title": "B"}
    assert pair(listed(one, one), listed(other, other)).told("request") == told
    assert pair(listed(one, one), listed(one, other)).told("request") == told
    assert pair(listed(one, other), listed(other, one)).told("request") == []
    assert pair(listed(one, {}), listed(other, {})).told("request") == []


def test_an_unknown_keyword_of_any_member_is_told(pair: Callable[..., Pair]) -> None:
    for one, other in (({}, {"sort": 1}), ({"sort": 1}, {"sort": 2})):
        assert pair(listed({}, one), listed({}, other)).told("request") == [
            "request-body-unclassified unclassified undecided"
        ]
        assert pair(listed({}, other), listed({}, other)).told("request") == []
    noted = pair(listed({}, {"x-sort": 1}), listed({}, {"x-sort": 2}))
    assert noted.told("request") == []
