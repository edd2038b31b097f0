"""A package as it is generated: typed, and working over a real socket."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def client(server: Any, example: ModuleType) -> Any:
    with example.Client("t0ken", base_url=server.url, strict=True) as client:
        yield client


def test_the_package_type_checks_strictly(example_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", "example_charge"],
        cwd=example_folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_listing(client: Any, server: Any, example_models: ModuleType) -> None:
    server.answer_json('{"data": [{"id": 1, "name": "a", "status": "enabled"}], "meta": {}}')
    narrowed = example_models.ChargePointListFilter(
        ids=[1, 2], last_updated_after=datetime(2024, 1, 1, tzinfo=UTC)
    )
    points = client.charge_points.list(filter=narrowed, include=["network"], per_page=5)
    assert points.data == [example_models.ChargePoint(id=1, name="a", status="enabled")]
    assert list(points) == points.data
    assert server.last.target == (
        "/public-api/resources/charge-points/v2.0"
        "?filter%5Bids%5D%5B%5D=1&filter%5Bids%5D%5B%5D=2"
        "&filter%5BlastUpdatedAfter%5D=2024-01-01T00%3A00%3A00Z"
        "&include%5B%5D=network&per_page=5"
    )
    assert server.last.headers["authorization"] == "Bearer t0ken"
    assert server.last.headers["user-agent"] == "example-charge/1.2.0"


def test_changing(client: Any, server: Any) -> None:
    server.answer_json('{"data": {"id": 1, "name": "a", "status": "enabled"}}')
    assert client.charge_points.update(1, name="a", type_=None).name == "a"
    assert json.loads(server.last.body) == {"name": "a", "type": None}
    assert server.last.method == "PATCH"


def test_deleting_and_uploading(client: Any, server: Any, example: ModuleType) -> None:
    server.answer(204)
    assert client.charge_points.delete("a/b") is None
    assert server.last.target.endswith("/a%2Fb")
    server.answer(202)
    picture = sys.modules[f"{example.__name__}._runtime.operations"].File(b"png", "a.png")
    client.charge_points.upload_picture(1, picture=picture)
    assert b'name="picture"; filename="a.png"' in server.last.body
    assert b"caption" not in server.last.body


def test_a_resource_within_a_resource(client: Any, server: Any) -> None:
    server.answer_json('{"data": [{"id": 3, "number": 1}]}')
    assert client.charge_points.evses.list(9).data[0].number == 1
    assert server.last.target.endswith("/charge-points/v2.0/9/evses")


def test_errors(client: Any, server: Any, example_errors: ModuleType) -> None:
    server.answer(
        422,
        b'{"message": "Invalid", "errors": {"name": ["too long"]}}',
        content_type="application/json",
        x_req_trace_id="trace-1",
    )
    with pytest.raises(example_errors.UnprocessableEntityError) as caught:
        client.charge_points.update(1, name="x")
    assert caught.value.errors == {"name": ["too long"]}
    assert caught.value.request_id == "trace-1"


def test_a_warning_names_the_line_of_the_caller(
    server: Any, example: ModuleType, example_errors: ModuleType
) -> None:
    server.answer_json('{"data": {"id": 1, "name": "a", "status": "on fire"}}')
    with (
        example.Client("t", base_url=server.url) as client,
        pytest.warns(example_errors.ResponseMismatchWarning) as caught,
    ):
        assert client.charge_points.get(1).status == "on fire"
    assert caught[0].filename == __file__


def test_the_tenant_makes_the_server(example: ModuleType) -> None:
    with example.Client("t", "acme.example") as client:
        assert repr(client) == "Client(base_url='https://acme.example')"
    with pytest.raises(ValueError, match="'tenantUrl' cannot be"):
        example.Client("t", "acme.example/x")


def test_using_a_resource_is_what_loads_its_models(example_folder: Path) -> None:
    code = (
        "import sys, example_charge\n"
        "client = example_charge.Client('t')\n"
        "print('example_charge.models' in sys.modules)\n"
        "client.charge_points\n"
        "print('example_charge.models' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=example_folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]
