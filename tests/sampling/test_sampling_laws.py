"""What holds of every value that is made up, whatever the schema."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.sampling.sampler import Sampler
from generator.runtime.server.descriptions import Schema
from tests.support.satisfiable_schemas import SCHEMAS, VALUES

FEW = settings(
    derandomize=True,
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
MANY = settings(FEW, max_examples=3000)


def accepts(schema: Any, value: Any) -> bool:
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid(value)


def law_of_validity(schema: Any, seed: int) -> None:
    assert accepts(schema, Sampler(seed).sample(Schema(schema, {}), key="things/1"))


def law_of_given(schema: Any, known: Any) -> None:
    made = Sampler().sample(Schema(schema, {}), key="things/1", given=known)
    assert accepts(schema, made)
    if accepts(schema, known) and not isinstance(known, dict | list):
        assert made == known
        # Where only integers may be, 5.0 is kept as 5.
        assert type(made) is type(known) or (type(made), type(known)) == (int, float)


def law_of_sameness(schema: Any, seed: int) -> None:
    one, other = Sampler(seed), Sampler(seed)
    other.sample(Schema(schema, {}), key="things/2")
    whole = Schema(schema, {})
    assert one.sample(whole, key="things/1") == other.sample(whole, key="things/1")


@FEW
@given(SCHEMAS, st.integers(0, 3))
def test_values_are_accepted(schema: Any, seed: int) -> None:
    law_of_validity(schema, seed)


@pytest.mark.slow
@MANY
@given(SCHEMAS, st.integers(0, 3))
def test_many_values_are_accepted(schema: Any, seed: int) -> None:
    law_of_validity(schema, seed)


@FEW
@given(SCHEMAS, VALUES)
def test_what_is_given_is_kept_or_made_fit(schema: Any, known: Any) -> None:
    law_of_given(schema, known)


@pytest.mark.slow
@MANY
@given(SCHEMAS, VALUES)
def test_much_that_is_given_is_kept_or_made_fit(schema: Any, known: Any) -> None:
    law_of_given(schema, known)


@FEW
@given(SCHEMAS, st.integers(0, 3))
def test_values_depend_on_seed_and_key_alone(schema: Any, seed: int) -> None:
    law_of_sameness(schema, seed)
