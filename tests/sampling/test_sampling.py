"""Values made up for schemas: what is kept, what is made up, what cannot be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest
import yaml

from generator.runtime.sampling.sampler import Sampler, SamplingError
from generator.runtime.server.descriptions import Schema
from generator.runtime.unset import UNSET

THING = """
type: object
properties:
  id: {type: integer, minimum: 3}
  name: {type: string, maxLength: 5}
  note: {type: [string, "null"]}
  tags: {type: array, items: {enum: [a, b, c]}, minItems: 1}
required: [id]
"""
TREE = {
    "Tree": yaml.safe_load("""
        type: object
        properties:
          id: {type: integer}
          parent: {$ref: "#/components/schemas/Tree"}
          children: {type: array, items: {$ref: "#/components/schemas/Tree"}}
        required: [id]
        """),
    "Endless": yaml.safe_load("""
        type: object
        properties: {next: {$ref: "#/components/schemas/Endless"}}
        required: [next]
        """),
}


def sampled(text: str, components: Any = None, seed: int = 1, **options: Any) -> Any:
    schema = Schema(yaml.safe_load(text), components or {})
    return Sampler(seed).sample(schema, **{"key": "things/1", **options})


class TestObjects:
    def test_optional_members_are_there(self) -> None:
        assert sampled(THING).keys() == {"id", "name", "note", "tags"}

    def test_given_members_are_kept_where_they_are_accepted(self) -> None:
        given = {"id": 1, "name": "X", "note": None, "foo": 1, "tags": ["a", "a", "z"]}
        made = sampled(THING, given=given)
        assert made["id"] >= 3
        assert made["name"] == "X"
        assert made["note"] is None
        assert "foo" not in made
        assert made["tags"][:2] == ["a", "a"]
        assert made["tags"][2] in ("a", "b", "c")

    def test_integers_are_kept_without_a_fraction_of_nothing(self) -> None:
        schema = "properties: {year: {type: [integer, 'null']}, price: {type: number}}"
        made = sampled(schema, given={"year": 2024.0, "price": 3.0})
        assert made == {"year": 2024, "price": 3.0}
        assert (type(made["year"]), type(made["price"])) == (int, float)

    def test_undescribed_members_are_kept_where_they_are_allowed_in_words(self) -> None:
        made = sampled(
            THING + "additionalProperties: {type: integer}", given={"foo": 1, "bar": "x"}
        )
        assert made["foo"] == 1
        assert isinstance(made["bar"], int)

    def test_free_objects_keep_all(self) -> None:
        given = {"a": [1, {"b": None}], "c": {"d": {}}}
        assert sampled("type: object", given=given) == given

    def test_a_member_more_changes_no_other(self) -> None:
        more = sampled(THING.replace("properties:", "properties:\n  first: {type: string}"))
        assert {name: more[name] for name in more if name != "first"} == sampled(THING)

    def test_recursion_ends_with_what_is_required(self) -> None:
        made = sampled('$ref: "#/components/schemas/Tree"', TREE)
        assert made["parent"].keys() == {"id"}
        assert all(child.keys() == {"id"} for child in made["children"])

    def test_recursion_without_end_is_told(self) -> None:
        with pytest.raises(SamplingError, match=r"things/1: next/next: no value was found"):
            sampled('$ref: "#/components/schemas/Endless"', TREE)

    def test_optional_members_that_cannot_be_are_left_out(self) -> None:
        assert sampled("{type: object, properties: {a: {type: string, pattern: .^}}}") == {}

    def test_required_members_that_cannot_be_are_told_by_their_place(self) -> None:
        with pytest.raises(SamplingError) as told:
            sampled("{type: object, properties: {a: {type: string, pattern: .^}}, required: [a]}")
        assert told.value.path == ("a",)
        assert told.value.key == "things/1"

    @pytest.mark.parametrize(
        "schema",
        [
            "{additionalProperties: {type: boolean}, propertyNames: {pattern: '^[A-Z]{3}$'}}",
            "{additionalProperties: false, patternProperties: {^x-: {type: integer}}}",
        ],
    )
    def test_maps_have_some_members(self, schema: str) -> None:
        assert len(sampled(f"{{allOf: [{{type: object}}, {schema}]}}")) == 2

    def test_what_depends_is_there(self) -> None:
        made = sampled("{type: object, properties: {a: {}}, dependentRequired: {a: [b]}}")
        assert made.keys() == {"a", "b"}


class TestArrays:
    def test_given_arrays_keep_their_length(self) -> None:
        schema = "{type: array, items: {type: integer}}"
        assert sampled(schema, given=[]) == []
        assert sampled(schema, given=[1, 2, 3, 4, 5]) == [1, 2, 3, 4, 5]
        assert len(sampled(schema, given=[1, "x", 3, 4, 5])) == 5

    def test_given_arrays_are_cut_and_filled(self) -> None:
        schema = "{type: array, items: {type: integer}, minItems: 2, maxItems: 3}"
        assert sampled(schema, given=[1, 2, 3, 4]) == [1, 2, 3]
        assert sampled(schema, given=[1])[0] == 1
        assert len(sampled(schema, given=[1])) == 2

    def test_unique_items_are_found_while_there_are_some(self) -> None:
        schema = "{type: array, items: {type: integer, minimum: 1, maximum: 5}, uniqueItems: true"
        assert sorted(sampled(f"{schema}, minItems: 5}}")) == [1, 2, 3, 4, 5]

    def test_unique_items_that_are_not_there_are_told(self) -> None:
        schema = "{type: array, items: {enum: [1, 2]}, uniqueItems: true, minItems: 3}"
        with pytest.raises(SamplingError):
            sampled(schema)

    def test_listed_and_contained_items_are_there(self) -> None:
        made = sampled("{type: array, prefixItems: [{type: 'null'}], contains: {const: q}}")
        assert made[0] is None
        assert "q" in made


class TestUnions:
    CASES = """
        oneOf:
          - type: object
            properties: {kind: {const: a}, x: {type: integer}}
            required: [kind]
          - type: object
            properties: {kind: {const: b}, y: {type: integer}}
            required: [kind]
        """

    def test_the_member_is_chosen_that_fits_what_is_given(self) -> None:
        made = sampled(self.CASES, given={"kind": "b", "x": 4, "y": 9})
        assert made == {"kind": "b", "y": 9}

    def test_every_member_is_chosen_for_some_key(self) -> None:
        kinds = {sampled(self.CASES, key=f"things/{each}")["kind"] for each in range(20)}
        assert kinds == {"a", "b"}

    @pytest.mark.parametrize(
        "schema",
        [
            "oneOf: [{type: integer}, {type: number}]",
            """
            type: object
            oneOf: [{properties: {x: {type: integer}}}, {properties: {y: {type: string}}}]
            """,
            "oneOf: [{type: string, maxLength: 4}, {type: string, minLength: 3}]",
            "{type: object, properties: {a: {}, b: {}}, not: {required: [a]}}",
            "{type: integer, not: {enum: [1, 2]}, minimum: 1, maximum: 3}",
            """
            type: object
            properties: {t: {enum: [x, y]}}
            if: {properties: {t: {const: x}}}
            then: {required: [q]}
            else: {required: [z]}
            """,
            """
            type: object
            properties: {a: {type: integer}}
            dependentSchemas: {a: {properties: {a: {const: 7}}, required: [c]}}
            """,
        ],
    )
    def test_what_only_a_look_at_the_whole_tells_is_found(self, schema: str) -> None:
        for number in range(10):
            sampled(schema, key=f"things/{number}")

    def test_what_contradicts_itself_is_told(self) -> None:
        with pytest.raises(SamplingError, match="things/1: the value: no value was found"):
            sampled("{allOf: [{type: string}, {type: integer}]}")

    def test_null_is_rare_but_not_for_names(self) -> None:
        schema = "{properties: {note: {type: [string, 'null']}, name: {type: [string, 'null']}}}"
        made = [sampled(schema, key=f"things/{each}") for each in range(200)]
        assert 5 <= sum(each["note"] is None for each in made) <= 40
        assert all(each["name"] is not None for each in made)


class TestHints:
    def test_they_come_first_where_they_are_accepted(self) -> None:
        def hint(path: tuple[str | int, ...], schema: Schema) -> Any:
            return {("id",): 12, ("name",): 7, ("tags", 0): "b"}.get(path, UNSET)

        made = sampled(THING, hint=hint)
        assert made["id"] == 12
        assert isinstance(made["name"], str)
        assert made["tags"][0] == "b"

    def test_what_is_given_comes_before_them(self) -> None:
        made = sampled(THING, given={"id": 5}, hint=lambda path, schema: 12)
        assert made["id"] == 5


class TestChance:
    def test_keys_and_seeds_give_other_values(self) -> None:
        assert sampled(THING) != sampled(THING, key="things/2")
        assert sampled(THING) != sampled(THING, seed=2)

    def test_values_may_be_changed_by_those_who_get_them(self) -> None:
        schema = Schema({"enum": [{"a": []}]}, {})
        sampler = Sampler()
        sampler.sample(schema, key="x")["a"].append(1)
        assert sampler.sample(schema, key="x") == {"a": []}

    def test_hash_seeds_change_nothing(self) -> None:
        program = (
            "import json, yaml\n"
            "from generator.runtime.sampling.sampler import Sampler\n"
            "from generator.runtime.server.descriptions import Schema\n"
            f"schema = Schema(yaml.safe_load({THING!r}), {{}})\n"
            "print(json.dumps(Sampler(1).sample(schema, key='things/1')))"
        )
        outcomes = [
            subprocess.run(
                [sys.executable, "-c", program],
                env={**os.environ, "PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            ).stdout
            for seed in ("1", "2")
        ]
        assert [json.loads(each) for each in outcomes] == [sampled(THING)] * 2


class TestPlausibility:
    def test_an_address_agrees_with_itself(self) -> None:
        names = ("city", "country", "timezone", "currency")
        texts = ", ".join(f"{name}: {{type: string}}" for name in names)
        found = {
            tuple(sampled(f"{{properties: {{{texts}}}}}", key=f"sites/{each}").values())
            for each in range(60)
        }
        assert ("Oslo", "NO", "Europe/Oslo", "NOK") in found
        assert len(found) == 12

    def test_what_is_given_of_an_address_counts(self) -> None:
        schema = "{properties: {city: {type: string}, timezone: {type: string}}}"
        assert sampled(schema, given={"city": "Vienna"})["timezone"] == "Europe/Vienna"

    def test_moments_are_in_order(self) -> None:
        names = ("createdAt", "startedAt", "stoppedAt", "lastUpdatedAt", "expireAt")
        moments = ", ".join(f"{name}: {{type: string, format: date-time}}" for name in names)
        for each in range(20):
            made = sampled(f"{{properties: {{{moments}}}}}", key=f"sessions/{each}")
            texts = [made[name] for name in names]
            assert all(one < other for one, other in pairwise(texts)), texts
            assert texts[3] < "2026" < texts[4]

    def test_moments_agree_with_what_is_given(self) -> None:
        schema = """
            properties:
              startedAt: {type: string, format: date-time}
              stoppedAt: {type: string, format: date-time}
              createdAt: {type: string, format: date-time}
            """
        made = sampled(schema, given={"startedAt": "2030-05-06T07:08:09Z"})
        assert made["createdAt"] <= "2030-05-06T07:08:09Z" < made["stoppedAt"]

    @pytest.mark.parametrize("day", ["0001-01-01", "0495-08-24", "9999-12-31"])
    @pytest.mark.parametrize("name", ["createdAt", "startedAt", "endedAt"])
    def test_moments_agree_with_the_first_and_the_last_years(self, name: str, day: str) -> None:
        schema = """
            type: object
            properties:
              createdAt: {type: string, format: date-time}
              startedAt: {type: string, format: date-time}
              endedAt: {type: string, format: date-time}
              updatedOn: {type: string, format: date}
            required: [createdAt, startedAt, endedAt, updatedOn]
            """
        given = f"{day}T12:00:00Z"
        made = sampled(schema, given={name: given})
        assert made[name] == given
        assert made["createdAt"] <= made["startedAt"] <= made["endedAt"] <= made["updatedOn"] + "U"

    def test_items_belong_to_what_they_stand_in(self) -> None:
        schema = """
            type: object
            properties:
              currency: {type: string}
              parts:
                type: array
                minItems: 3
                items:
                  properties: {currency: {type: string}, startedAt: {type: string}}
            """
        made = sampled(schema)
        assert {part["currency"] for part in made["parts"]} == {made["currency"]}
        starts = [part["startedAt"] for part in made["parts"]]
        assert starts == sorted(set(starts))

    def test_names_depend_on_what_they_are_names_of(self) -> None:
        schema = "{properties: {user: {properties: {name: {type: string}, email: {type: string}}}}}"
        user = sampled(schema)["user"]
        assert user["email"] == f"{user['name'].lower().replace(' ', '.')}@example.com"

    def test_unknown_names_are_used_as_they_are(self) -> None:
        made = sampled("{properties: {tariffGroup: {type: string}}}")
        assert made["tariffGroup"].startswith("Tariff group ")

    def test_examples_come_before_made_up_words(self) -> None:
        made = sampled("{properties: {hue: {type: string, examples: [teal]}}}")
        assert made == {"hue": "teal"}

    def test_examples_that_are_refused_do_not(self) -> None:
        made = sampled("{properties: {hue: {type: string, maxLength: 3, examples: [teal]}}}")
        assert len(made["hue"]) <= 3

    def test_texts_in_several_languages_are_of_what_they_are_in(self) -> None:
        schema = """
            properties:
              city: {type: string}
              address: {type: object, additionalProperties: {type: string}}
              name:
                type: array
                minItems: 2
                items: {properties: {locale: {type: string}, translation: {type: string}}}
            """
        made = sampled(schema, key="locations/1")
        assert made["address"].keys() == {"en", "de"}
        assert len(set(made["address"].values())) == 1
        assert [each["locale"] for each in made["name"]][:2] == ["en", "de"]
        assert all(each["translation"].startswith(made["city"]) for each in made["name"])

    def test_amounts_agree_with_each_other(self) -> None:
        names = ("withTax", "withoutTax", "taxAmount")
        numbers = ", ".join(f"{name}: {{type: number}}" for name in names)
        made = sampled(f"{{properties: {{{numbers}}}}}")
        assert made["withTax"] == pytest.approx(made["withoutTax"] + made["taxAmount"])


class TestWhatIsLeftOut:
    def test_a_member_given_as_unset_is_left_out(self) -> None:
        assert sampled(THING, given={"name": UNSET, "note": "x"}).keys() == {"id", "note", "tags"}

    def test_one_that_must_be_there_is_made_up(self) -> None:
        assert sampled(THING, given={"id": UNSET})["id"] >= 3

    def test_of_members_that_one_names_there_is_that_one(self) -> None:
        text = """
            type: object
            properties:
              via: {enum: [mail, phone]}
              mail: {type: object, properties: {to: {type: string}}}
              phone: {type: string}
              other: {type: string}
            """
        for seed in range(8):
            made = sampled(text, seed=seed)
            assert made.keys() - {"via", "other"} == {made["via"]}


class TestPlace:
    TEXT = """
        type: object
        properties: {currency: {type: string}, country: {type: string}, owner: {type: object}}
        """

    def test_it_is_that_of_what_is_around(self) -> None:
        assert sampled(self.TEXT, around={"country": "PL"})["currency"] == "PLN"

    def test_its_own_is_first(self) -> None:
        made = sampled(self.TEXT, given={"country": "SE"}, around={"country": "PL"})
        assert made["currency"] == "SEK"

    def test_that_of_things_inside_is_last(self) -> None:
        given = {"owner": {"country": "SE"}}
        assert sampled(self.TEXT, given=given)["currency"] == "SEK"
        assert sampled(self.TEXT, given=given, around={"country": "PL"})["currency"] == "PLN"
