"""The same members under other names, in requests and in representations of other versions."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.mock.alignment import Members, aligned, localized, twins
from generator.runtime.server.descriptions import Schema
from generator.runtime.unset import UNSET

TEXT = {"type": "string"}
TEXTS = {
    "type": "array",
    "items": {"type": "object", "properties": {"locale": TEXT, "translation": TEXT}},
}
MAP = {"type": "object", "additionalProperties": TEXT}


def members(**properties: Any) -> Members:
    return Members(Schema({"type": "object", "properties": properties}, {}))


NEW = members(
    postCode=TEXT,
    network={"type": "object", "properties": {"id": TEXT, "port": {"type": "integer"}}},
    note={"type": ["string", "null"]},
    name=TEXTS,
)
OLD = members(post_code=TEXT, networkId=TEXT, networkPort=TEXT, note=TEXT, name=MAP, other=TEXT)


def test_members_with_the_same_words_are_the_same() -> None:
    pairs = {each.own: each.other for each in twins(OLD, NEW)}
    assert pairs == {
        ("post_code",): ("postCode",),
        ("networkId",): ("network", "id"),
        ("networkPort",): ("network", "port"),
        ("note",): ("note",),
        ("name",): ("name",),
    }


def test_an_object_is_shown_in_the_other_form() -> None:
    item = {"postCode": "1000", "network": {"id": "A"}, "note": None, "name": []}
    shown = aligned(item, twins(OLD, NEW), all_of_it=True)
    assert (shown["post_code"], shown["networkId"], shown["name"]) == ("1000", "A", {})
    assert (shown["note"], shown["networkPort"]) == (UNSET, UNSET)
    assert "networkPort" not in aligned(item, twins(OLD, NEW), all_of_it=False)


def test_what_is_said_in_the_old_form_is_kept_in_the_new_one() -> None:
    said = {"post_code": "1000", "networkId": "A", "unknown": {"a": 1}, "name": {"en": "Depot"}}
    assert NEW.renamed(said) == {
        "postCode": "1000",
        "network": {"id": "A"},
        "unknown": {"a": 1},
        "name": [{"locale": "en", "translation": "Depot"}],
    }


def test_what_is_said_in_an_object_is_kept_without_one() -> None:
    said = {"network": {"id": "A", "port": 1, "what": 2}}
    assert OLD.renamed(said) == {
        "networkId": "A",
        "networkPort": 1,
        "network": {"what": 2},
    }
    assert NEW.renamed(said) == said


@pytest.mark.parametrize(
    ("value", "schema", "expected"),
    [
        ([{"locale": "en", "translation": "a"}], MAP, {"en": "a"}),
        ([{"locale": "en"}], MAP, [{"locale": "en"}]),
        ({"en": "a"}, TEXTS, [{"locale": "en", "translation": "a"}]),
        ({"en": "a"}, MAP, {"en": "a"}),
        ("a", TEXTS, "a"),
        (None, MAP, None),
    ],
)
def test_texts_by_language(value: Any, schema: Any, expected: Any) -> None:
    assert localized(value, Schema(schema, {})) == expected
