"""What a generated package has for tests, used as its users would."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import time
from decimal import Decimal
from typing import Any

import pytest

from tests.support.packages import Package, shared_package

from .charging import write_document


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """A generated package of the charging API."""
    return shared_package(write_document(tmp_path_factory.mktemp("document")), tmp_path_factory)


@pytest.fixture
def testing(package: Package) -> Any:
    """Its module for tests."""
    return package.module("testing")


@pytest.fixture
def mock(testing: Any) -> Any:
    """A mock of its API."""
    return testing.create_mock(items=3)


@pytest.fixture
def factories(package: Package) -> Any:
    """Its factories, at their beginning."""
    found = package.module("testing.factories")
    found.SEQUENCES.restart()
    return found


@pytest.fixture
def client(testing: Any, mock: Any) -> Any:
    """A client of the mock."""
    return testing.create_client(mock)


def test_a_result_is_given_in_its_envelope(client: Any, mock: Any, factories: Any) -> None:
    point = factories.ChargePointFactory.build(name="A")
    mock.returns("charge_points.get", point)
    assert client.charge_points.get(7) == point
    mock.assert_called_once_with("charge_points.get", path={"chargePoint": 7})


def test_what_a_factory_makes_keeps_to_the_limits_of_the_document(
    client: Any, mock: Any, factories: Any
) -> None:
    for point in factories.ChargePointFactory.batch(20):
        assert None not in vars(point).values()
        mock.returns("charge_points.get", point)
        assert client.charge_points.get(point.id) == point
    assert factories.ChargePointFactory.build(pin="12345").pin == "12345"


def test_what_the_method_does_not_return_is_refused(mock: Any, factories: Any) -> None:
    with pytest.raises(ValueError, match=r"charge_points\.get"):
        mock.returns("charge_points.get", factories.SessionFactory.build())


def test_a_function_answers_with_a_model(client: Any, mock: Any, factories: Any) -> None:
    mock.on("charge_points.update")(
        lambda call: factories.ChargePointFactory.build(
            id=call.arguments.get("path", "chargePoint"), name=call.arguments.body["name"]
        )
    )
    got = client.charge_points.update(9, name="B")
    assert (got.id, got.name) == (9, "B")
    mock.assert_called("charge_points.update", times=1, body={"name": "B"})
    mock.assert_called(
        "charge_points.update", body=factories.ChargePointRequestFactory.build_minimal(name="B")
    )


def test_a_page_is_given_as_a_whole(client: Any, mock: Any, factories: Any) -> None:
    points = factories.ChargePointFactory.batch(2)
    meta = {"current_page": 1, "last_page": 1}
    mock.respond_with("charge_points.list", {"data": points, "meta": meta})
    assert list(client.charge_points.list(filter={"status": "faulted"})) == points
    mock.assert_called("charge_points.list", query={"filter": {"status": "faulted"}})


@pytest.mark.parametrize("count", [0, 3, 250])
def test_a_listing_is_given_as_its_items(
    client: Any, mock: Any, factories: Any, count: int
) -> None:
    points = factories.ChargePointFactory.batch(count)
    mock.returns("charge_points.list", points)
    page = client.charge_points.list()
    assert (page.data, page.has_next) == (points, False)
    assert list(client.charge_points.list()) == points
    assert (page.body.meta.current_page, page.body.meta.last_page) == (1, 1)


def test_items_that_a_listing_does_not_have_are_refused(mock: Any, factories: Any) -> None:
    with pytest.raises(ValueError, match=r"body\.data\.1\.name is required"):
        mock.returns("charge_points.list", [factories.ChargePointFactory.build(), {"id": 3}])


def test_a_function_gives_a_listing_as_its_items(client: Any, mock: Any, factories: Any) -> None:
    points = factories.ChargePointFactory.batch(2)
    mock.on("charge_points.list")(lambda _: points)
    assert list(client.charge_points.list()) == points


def test_errors_are_those_of_the_package(package: Package, client: Any, mock: Any) -> None:
    error = package.module().UnprocessableEntityError
    mock.fail("charge_points.create", status=422, errors={"name": ["is taken"]})
    with pytest.raises(error) as caught:
        client.charge_points.create(name="A")
    assert caught.value.errors == {"name": ["is taken"]}


def test_a_mismatch_warns_as_in_production(package: Package, client: Any, mock: Any) -> None:
    mock.respond_with_anything("charge_points.get", {"data": {"id": "x", "name": 3}})
    with pytest.warns(package.module().ResponseMismatchWarning):
        client.charge_points.get(1)


def test_a_streamed_response_is_read_bit_by_bit(client: Any, mock: Any, factories: Any) -> None:
    mock.returns("charge_points.get", factories.ChargePointFactory.build(name="A" * 200_000))
    with client.stream("GET", "/public-api/resources/charge-points/v1.0/1") as response:
        assert len(list(response.iter_bytes())) > 2


def test_the_asynchronous_client_calls_the_same(testing: Any, mock: Any, factories: Any) -> None:
    mock.returns("sessions.get", factories.SessionFactory.build(id=1))

    async def hundred() -> list[Any]:
        async with testing.create_async_client(mock) as client:
            return await asyncio.gather(*(client.sessions.get(each) for each in range(100)))

    assert {each.id for each in asyncio.run(hundred())} == {1}
    mock.assert_called("sessions.get", times=100)


def test_every_model_has_a_factory(package: Package, factories: Any) -> None:
    models = package.module("models")
    base = package.module().Model
    made = {
        type(getattr(factories, name).build()).__name__
        for name in dir(factories)
        if name.endswith("Factory") and name != "Factory"
    }
    kinds = (getattr(models, name) for name in dir(models))
    assert made == {each.__name__ for each in kinds if _is_model(each, base)}


def _is_model(value: object, base: type) -> bool:
    return isinstance(value, type) and issubclass(value, base) and value is not base


def test_a_factory_that_is_not_there_is_an_attribute_error(factories: Any) -> None:
    with pytest.raises(AttributeError, match="NothingFactory"):
        _ = factories.NothingFactory


def test_what_clients_import_has_nothing_of_the_doubles(package: Package) -> None:
    name = package.module_name
    code = (
        f"import sys, {name}; from {name}.testing import plugin; {name}.Client\n"
        "loaded = [each for each in sys.modules if 'pydantic' in each or 'jsonschema' in each\n"
        f"          or each.startswith(('{name}._runtime.mock.', '{name}._runtime.server.'))]\n"
        "print(loaded)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=package.folder / "src", capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_a_new_mock_is_cheap(testing: Any) -> None:
    def made() -> float:
        start = time.perf_counter()
        mock = testing.create_mock()
        mock.respond_with_anything("charge_points.get", {})
        mock.assert_not_called()
        return time.perf_counter() - start

    made()
    gc.collect()
    assert min(made() for _ in range(10)) < 0.005


class TestState:
    """What is created through the mock is what the client finds, and the other way round."""

    def test_a_thing_of_the_mock_is_found_by_the_client(self, client: Any, mock: Any) -> None:
        made = mock.create("charge_points", name="X")
        assert client.charge_points.get(made["id"]).name == "X"
        assert made in mock.items("charge_points")

    def test_values_may_be_models(self, client: Any, mock: Any, package: Package) -> None:
        network = package.module("models").ChargePointNetwork(ip="192.0.2.1")
        made = mock.create("charge_points", name="X", network=network)
        assert client.charge_points.get(made["id"]).network.ip == "192.0.2.1"

    @pytest.mark.parametrize("own_id", [4711, "4711"])
    def test_an_id_is_that_of_the_thing(self, client: Any, mock: Any, own_id: object) -> None:
        assert mock.create("charge_points", id=own_id)["id"] == 4711
        assert client.charge_points.get(4711).id == 4711

    @pytest.mark.parametrize(
        ("values", "told"),
        [
            ({"status": "nonsense"}, '/status: "nonsense" is not possible, as "'),
            ({"network": {"port": 70000}}, "/network/port: 70000 is not possible, as "),
            ({"name": None}, "/name: null is not possible, as "),
        ],
    )
    def test_values_that_cannot_be_are_refused(
        self, mock: Any, values: dict[str, Any], told: str
    ) -> None:
        own_id = mock.items("charge_points")[0]["id"]
        with pytest.raises(ValueError, match=f"charge_points cannot have this:\n  {told}"):
            mock.create("charge_points", **values)
        with pytest.raises(ValueError, match=f"charge_points cannot have this:\n  {told}"):
            mock.update("charge_points", own_id, **values)

    def test_a_part_of_an_object_may_be_given(self, mock: Any) -> None:
        made = mock.create("charge_points", network={"port": 7})
        assert made["network"]["port"] == 7
        assert made["network"]["ip"]

    def test_what_a_factory_makes_is_kept(
        self, package: Package, client: Any, mock: Any, factories: Any
    ) -> None:
        given = factories.ChargePointFactory.json(id=4711)
        assert isinstance(given["amount"], Decimal)
        mock.create("charge_points", **given)
        expected = package.module("models").ChargePoint.model_validate(given)
        assert client.charge_points.get(4711) == expected

    def test_a_thing_of_the_client_is_found_in_the_mock(self, client: Any, mock: Any) -> None:
        made = client.charge_points.create(name="Y")
        assert mock.item("charge_points", made.id)["name"] == "Y"
        mock.update("charge_points", made.id, name="Z")
        assert client.charge_points.get(made.id).name == "Z"
        mock.remove("charge_points", made.id)
        with pytest.raises(KeyError):
            mock.item("charge_points", made.id)

    def test_reset_goes_back_to_the_beginning(self, client: Any, mock: Any) -> None:
        before = mock.items("charge_points")
        mock.create("charge_points", name="X")
        client.charge_points.delete(before[0]["id"])
        mock.reset()
        assert mock.items("charge_points") == before
        assert len(before) == 3
        assert mock.calls == ()

    def test_collections_are_named(self, mock: Any) -> None:
        assert mock.collections == ("charge_points", "sessions")
