"""Factories make models that are the same in every run, and as a test asks for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from generator.runtime.testing.factories import Factory, Sequences
from generator.runtime.unset import UNSET
from tests.support.mini_api import mini_api


class Network(Model):
    """What a charge point is connected by."""

    ip: str
    port: int | None = None


class Connector(Model):
    """A connector."""

    id: int
    format: Literal["cable", "socket"] | UnknownString
    power: Decimal | None = None


class ChargePoint(Model):
    """A charge point."""

    id: int
    name: str
    network: Network
    connectors: list[Connector]
    owner: Network | Connector | UnknownObject | None = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    status: Literal["available", "faulted"] | UnknownString | None = None
    tags: dict[str, str] | None = None
    note: str | None = None


@pytest.fixture
def sequences() -> Sequences:
    """Counts of their own for each test."""
    return Sequences()


@pytest.fixture
def factory(sequences: Sequences) -> Factory[ChargePoint]:
    """A factory of charge points."""
    return Factory(ChargePoint, sequences)


def test_all_fields_are_made_up(factory: Factory[ChargePoint]) -> None:
    made = factory.build()
    assert made.model_fields_set == set(ChargePoint.model_fields)
    assert all(value is not None for value in vars(made).values())
    assert made.status in ("available", "faulted")
    assert {each.format for each in made.connectors} <= {"cable", "socket"}
    assert isinstance(made.owner, Network | Connector)
    assert made.created_at is not None
    assert made.created_at.tzinfo is UTC


def test_fields_are_called_by_attribute_or_wire_name(factory: Factory[ChargePoint]) -> None:
    moment = datetime(2024, 1, 2, tzinfo=UTC)
    assert factory.build(created_at=moment).created_at == moment
    assert factory.build(createdAt=moment).created_at == moment
    assert factory.build(createdAt="2024-01-02T00:00:00Z").created_at == moment


def test_null_stays_and_unset_leaves_out(factory: Factory[ChargePoint]) -> None:
    made = factory.build(status=None, note=UNSET)
    assert made.status is None
    assert "status" in made.model_fields_set
    assert "note" not in made.model_fields_set


def test_the_rest_of_a_mapping_is_made_up(factory: Factory[ChargePoint]) -> None:
    made = factory.build(network={"port": 443})
    assert made.network.port == 443
    assert made.network.ip


def test_models_are_taken_as_they_are(factory: Factory[ChargePoint]) -> None:
    network, connector = Network(ip="1.2.3.4"), Connector(id=7, format="cable")
    made = factory.build(network=network, connectors=[connector])
    assert made.network == network
    assert made.connectors == [connector]


def test_values_beyond_the_described_ones_can_be_given(factory: Factory[ChargePoint]) -> None:
    assert factory.build(status="moved").status == "moved"


@pytest.mark.parametrize(
    ("overrides", "told"),
    [
        ({"nme": "x"}, "ChargePoint has no field 'nme'"),
        ({"name": 3}, "/name: "),
        ({"name": UNSET}, "/name: "),
        ({"network": {"prt": 3}}, "/network/prt: there is no such field"),
        ({"created_at": datetime(2024, 1, 2)}, "no time zone"),  # noqa: DTZ001
    ],
)
def test_what_does_not_fit_is_refused(
    factory: Factory[ChargePoint], overrides: dict[str, Any], told: str
) -> None:
    for make in (factory.build, factory.build_minimal, factory.json, factory.variant):
        if make == factory.variant and "nme" not in overrides:
            continue
        with pytest.raises(InvalidArgumentError, match=told):
            make(**overrides)


def test_a_minimal_model_has_what_it_must(factory: Factory[ChargePoint]) -> None:
    made = factory.build_minimal()
    assert made.model_fields_set == {"id", "name", "network", "connectors"}
    assert made.network.model_fields_set == {"ip"}
    assert all(each.model_fields_set == {"id", "format"} for each in made.connectors)


def test_a_minimal_model_has_what_is_given(factory: Factory[ChargePoint]) -> None:
    network = Network(ip="1.2.3.4", port=1)
    made = factory.build_minimal(note="n", network=network, connectors=[{"power": 1}])
    assert (made.note, made.network) == ("n", network)
    assert [each.model_fields_set for each in made.connectors] == [{"id", "format", "power"}]
    assert factory.build_minimal(network={"port": 443}).network.port == 443


def test_each_model_is_another(factory: Factory[ChargePoint]) -> None:
    batch = factory.batch(3, status="faulted")
    assert [each.id for each in batch] == [1, 2, 3]
    assert {each.status for each in batch} == {"faulted"}
    assert len({each.name for each in factory.batch(20)}) > 1
    assert factory.batch(0) == []


def test_json_is_what_stands_on_the_wire(factory: Factory[ChargePoint]) -> None:
    made = factory.json(created_at=datetime(2024, 1, 2, tzinfo=UTC), note=UNSET)
    assert made["createdAt"] == "2024-01-02T00:00:00Z"
    assert "note" not in made
    assert ChargePoint.model_validate(made)


def test_the_same_is_made_again(sequences: Sequences, factory: Factory[ChargePoint]) -> None:
    first = factory.batch(3)
    sequences.restart()
    assert factory.batch(3) == first
    assert Factory(ChargePoint, Sequences()).batch(3) == first
    sequences.restart(seed=1)
    assert factory.batch(3) != first


def test_factories_do_not_depend_on_each_other(sequences: Sequences) -> None:
    alone = Factory(Network, Sequences()).build()
    Factory(Connector, sequences).batch(5)
    assert Factory(Network, sequences).build() == alone


def test_what_is_given_changes_nothing_else(factory: Factory[ChargePoint]) -> None:
    plain = Factory(ChargePoint, Sequences()).build()
    assert factory.build(note="n") == plain.model_copy(update={"note": "n"})


def test_a_variant_has_its_own_fields_and_shares_the_count(
    factory: Factory[ChargePoint],
) -> None:
    faulted = factory.variant(status="faulted", note=UNSET)
    assert faulted.build().status == "faulted"
    assert faulted.build(status="available", note="n").note == "n"
    assert faulted.variant(name="A").build().status == "faulted"
    assert factory.build().id == 4


def test_threads_get_different_models(factory: Factory[ChargePoint]) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: factory.build(), range(40)))
    assert sorted(each.id for each in made) == list(range(1, 41))


class TestDescribed:
    """What the API describes under a model's name is kept to, as far as the model allows."""

    @staticmethod
    def made(folder: Path, connector: dict[str, Any]) -> list[Connector]:
        """Connectors of an API that describes them so."""
        answer = {"content": {"application/json": {"schema": connector}}}
        call = {"operationId": "a.get", "x-method": "a.get", "responses": {"200": answer}}
        api = mini_api(folder, {"/a": {"get": call}}, {"Connector": connector}).description
        return Factory(Connector, Sequences(), api).batch(20)

    def test_its_limits_are_kept(self, tmp_path: Path) -> None:
        limits = {
            "id": {"type": "integer", "minimum": 7},
            "format": {"type": "string"},
            "power": {"type": "number", "maximum": 4},
        }
        made = self.made(tmp_path, {"type": "object", "properties": limits})
        assert all(each.id >= 7 and each.power is not None and each.power <= 4 for each in made)
        assert {each.format for each in made} == {"cable", "socket"}

    def test_what_the_model_cannot_have_is_not_taken(self, tmp_path: Path) -> None:
        required = {"type": "object", "required": ["other"]}
        plain = Factory(Connector, Sequences()).batch(20)
        assert self.made(tmp_path, required) == plain
        assert self.made(tmp_path / "other", {"type": "string"}) == plain

    def test_a_model_that_is_not_described_is_as_without(self, tmp_path: Path) -> None:
        api = mini_api(tmp_path, {}, {}).description
        assert Factory(Network, Sequences(), api).build() == Factory(Network, Sequences()).build()
