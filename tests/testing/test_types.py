"""What is loaded when it is used has its real type for type checkers and editors."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.packages import Package, shared_package

from .charging import write_document

CHECKERS = [
    pytest.param(("mypy", "--strict", "--cache-dir=.cache"), id="mypy"),
    pytest.param(("pyright", f"--pythonpath={sys.executable}"), id="pyright"),
]

USE = """
from datetime import datetime
from typing import Any, assert_type

import charge_small
from charge_small import (
    AsyncClient, Client, NotFoundError, Page, RawResponse, UnprocessableEntityError, models,
)
from charge_small.models import ChargePoint
from charge_small.server import (
    Call, ChargePoints, HTTPError, Response, Sessions, create_app, current_call,
)
from charge_small.testing import (
    ConnectionFault, Factory, MockTransport, Plan, RecordedCall, RecordingMock, create_async_client,
    create_client, create_mock, factories,
)
from charge_small.testing.factories import ChargePointFactory, SessionFactory

assert_type(charge_small.Client, type[Client])
assert_type(charge_small.models.ChargePoint, type[ChargePoint])
assert_type(models.ChargePoint, type[ChargePoint])

mock = create_mock(seed=3, items=5)
assert_type(mock, RecordingMock)
assert_type(mock.transport, MockTransport)
assert_type(mock.calls, tuple[RecordedCall, ...])
assert_type(mock.last_call.status, int | None)
assert_type(mock.items("charge_points"), list[dict[str, Any]])
assert_type(mock.fail("sessions.list", status=503, times=2, retry_after=1), Plan)
with mock.break_connection(fault=ConnectionFault.RESET) as plan:
    assert_type(plan, Plan)

client = create_client(mock)
assert_type(client, Client)
assert_type(client.charge_points.get(1), ChargePoint)
assert_type(client.charge_points.get(1).name, str)
assert_type(client.charge_points.get(1).created_at, datetime | None)
assert_type(client.charge_points.list(), Page[ChargePoint, models.ChargePointPage])
assert_type(client.charge_points.with_raw_response.get(1), RawResponse[ChargePoint])
assert_type([each.energy for each in client.sessions.list()], list[float | None])

assert_type(ChargePointFactory, Factory[ChargePoint])
assert_type(factories.ChargePointFactory, Factory[ChargePoint])
assert_type(ChargePointFactory.build(name="x"), ChargePoint)
assert_type(SessionFactory.batch(3), list[models.Session])
assert_type(SessionFactory.json(), dict[str, Any])


@mock.on("charge_points.get")
def get(call: Call) -> ChargePoint:
    return ChargePointFactory.build(id=call.arguments.get("path", "chargePoint"))


assert_type(get(mock_call := current_call()), ChargePoint)
assert_type(mock_call, Call)


class Mine(ChargePoints):
    async def get(self, charge_point: int) -> ChargePoint | Response[ChargePoint]:
        raise HTTPError(404)


app = create_app(Mine(), Sessions())
app.add_middleware


async def main() -> None:
    async with create_async_client(mock) as asynchronous:
        assert_type(asynchronous, AsyncClient)
        assert_type(await asynchronous.charge_points.get(1), ChargePoint)
        assert_type([each.id async for each in asynchronous.sessions.list()], list[int])
"""
MISUSE = """
from charge_small import Client, Nothing  # error
from charge_small.models import Missing  # error
from charge_small.server import Nowhere  # error
from charge_small.testing import create_mock, nothing  # error
from charge_small.testing.factories import NothingFactory, ChargePointFactory  # error

mock = create_mock()
create_mock(sed=1)  # error
mock.calls_off("sessions.list")  # error
mock.fail("sessions.list", status="503")  # error
ChargePointFactory.build().nme  # error
x: int = ChargePointFactory.build()  # error
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """A generated package of the charging API."""
    return shared_package(write_document(tmp_path_factory.mktemp("document")), tmp_path_factory)


@pytest.fixture(scope="module")
def folder(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for code that imports the package."""
    made = tmp_path_factory.mktemp("use")
    (made / package.module_name).symlink_to(package.folder / "src" / package.module_name)
    return made


def complaints(folder: Path, tool: tuple[str, ...], *checked: str) -> str:
    """What a type checker says of files; nothing if all is well."""
    done = subprocess.run(
        [sys.executable, "-m", *tool, *checked],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return "" if done.returncode == 0 else done.stdout + done.stderr


def marked(source: str) -> Iterator[int]:
    """The lines that are wrong."""
    return (
        number for number, line in enumerate(source.splitlines(), 1) if line.endswith("# error")
    )


@pytest.mark.slow
@pytest.mark.parametrize("tool", CHECKERS)
def test_what_is_lazy_has_its_type(folder: Path, tool: tuple[str, ...]) -> None:
    (folder / "use.py").write_text(USE)
    assert complaints(folder, tool, "use.py") == ""


@pytest.mark.slow
@pytest.mark.parametrize("tool", CHECKERS)
def test_what_is_not_there_is_found(folder: Path, tool: tuple[str, ...]) -> None:
    (folder / "misuse.py").write_text(MISUSE)
    found = complaints(folder, tool, "misuse.py")
    wrong = {each for each in range(1, 20) if f"misuse.py:{each}:" in found}
    assert wrong == set(marked(MISUSE)), found


@pytest.mark.slow
@pytest.mark.parametrize("tool", CHECKERS)
def test_the_package_itself_is_sound(folder: Path, package: Package, tool: tuple[str, ...]) -> None:
    name = package.module_name
    assert complaints(folder, tool, f"{name}/testing", f"{name}/mock", f"{name}/server") == ""


def test_editors_are_told_the_same_names_as_programs(package: Package) -> None:
    for name in ("", "models", "server", "testing", "testing.factories"):
        module = package.module(name)
        lazy = [each for each in dir(module) if not each.startswith("_")]
        assert all(getattr(module, each) is not None for each in lazy), name
        for each in getattr(module, "__all__", ()):
            assert each in lazy, (name, each)
