"""What docs/server.md says of servers: its code runs, and the server in it answers as it says."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import black
import httpx2
import pytest

from tests.support.packages import Package
from tests.support.readme import python_blocks


@pytest.fixture(scope="module")
def blocks(repository: Path) -> list[str]:
    return python_blocks((repository / "docs" / "server.md").read_text(encoding="utf-8"))


@pytest.fixture
def scope(package: Package, blocks: list[str]) -> dict[str, Any]:
    """What the names of the guide mean once all its code has run."""
    package.module()
    found: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks:
        exec(block.replace("ampeco_charge", package.module_name), found)
    return found


def test_its_code_runs(capsys: pytest.CaptureFixture[str], scope: dict[str, Any]) -> None:
    assert "There is no such charge point." in capsys.readouterr().out
    assert scope["app"].title


def test_its_code_is_formatted(blocks: list[str]) -> None:
    assert len(blocks) == 2
    for block in blocks:
        assert black.format_str(block, mode=black.Mode(line_length=100)) == block


PATH = "/public-api/resources/charge-points/v2.0/7"
ACTION = "/public-api/actions/charge-point/v1.0/7/change-owner"


def asked(app: Any, method: str, path: str, **given: Any) -> httpx2.Response:
    """What the application answers to a request."""

    async def ask() -> httpx2.Response:
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://a.example") as client:
            return await client.request(method, path, **given)

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("method", "path", "status", "header"),
    [
        ("GET", "/nowhere", 404, "content-type"),
        ("TRACE", PATH, 405, "allow"),
        ("GET", PATH, 404, "content-type"),
        ("GET", PATH.replace("7", "seven"), 404, "content-type"),
        ("GET", "/public-api/resources/charge-points/v2.0", 501, "content-type"),
        ("POST", ACTION, 422, "content-type"),
    ],
)
def test_requests_are_refused_as_it_says(
    scope: dict[str, Any], method: str, path: str, status: int, header: str
) -> None:
    headers = {"authorization": "Bearer the-token"}
    answer = asked(scope["app"], method, path, headers=headers)
    assert (answer.status_code, header in answer.headers) == (status, True)


def test_credentials_come_before_everything_but_the_path(scope: dict[str, Any]) -> None:
    answer = asked(scope["app"], "GET", PATH)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    other = asked(scope["app"], "GET", PATH, headers={"authorization": "Bearer other"})
    assert other.status_code == 401


def test_a_response_says_its_status_and_headers(package: Package, scope: dict[str, Any]) -> None:
    garage = scope["Garage"]()
    factories = package.module("testing.factories")
    garage.known[7] = factories.ChargePointFactory.build(id=7)
    app = scope["create_app"](garage, authenticate=scope["authenticate"])
    headers = {"authorization": "Bearer the-token"}
    answer = asked(app, "POST", ACTION, headers=headers, json={"userId": 3})
    assert (answer.status_code, answer.content) == (202, b"")
    assert answer.headers["x-changed-by"] == "the operator"
    wrong = asked(app, "POST", ACTION, headers=headers, json={"userId": "x"})
    assert wrong.status_code == 422
    assert list(wrong.json()["errors"]) == ["userId"]
