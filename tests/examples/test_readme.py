"""Every block of code in the README of a package runs as it stands, and type checkers accept it."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.support.documents import RawDocument
from tests.support.packages import Package
from tests.support.readme import SECOND_PAGE, DocumentAnswers, python_blocks, run_blocks
from tests.support.server import running_server

TOKEN = "a-token-of-tests"


@pytest.fixture(scope="module")
def readme(package: Package) -> str:
    return (package.folder / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def blocks(package: Package, readme: str) -> list[str]:
    # A package under test has a name of its own.
    assert f"from {package.module_name} import" in readme
    return python_blocks(readme)


@pytest.fixture
def answers(document: RawDocument) -> Iterator[DocumentAnswers]:
    with running_server() as server:
        server.answer = DocumentAnswers(document, server)
        yield server.answer


def environment(package: Package, url: str) -> dict[str, str]:
    prefix = package.module_name.upper()
    return {f"{prefix}_TOKEN": TOKEN, f"{prefix}_BASE_URL": url}


def test_every_block_runs(
    package: Package,
    blocks: list[str],
    answers: DocumentAnswers,
    capsys: pytest.CaptureFixture[str],
) -> None:
    package.module()
    run_blocks(blocks, environment(package, answers.server.url))
    assert len(blocks) >= 15
    assert answers.faults == []
    sent = [json.loads(each.body) for each in answers.received if each.method == "PATCH"]
    assert sent == [{"name": "a new text"}, {}, {"pin": None}]
    assert all(("authorization", f"Bearer {TOKEN}") in each.headers for each in answers.received)
    printed = capsys.readouterr().out
    assert "2 on this page, more to come" in printed
    assert f"next_cursor='{SECOND_PAGE}'" in printed


def test_loops_go_through_all_pages(
    package: Package, blocks: list[str], answers: DocumentAnswers
) -> None:
    package.module()
    first = next(block for block in blocks if "client.charge_points.list()" in block)
    run_blocks([first], environment(package, answers.server.url))
    assert [each.target.partition("?")[2] for each in answers.received] == [
        "",
        f"cursor={SECOND_PAGE}",
    ]


def test_the_webhook_function_answers_as_the_server_does(
    package: Package, blocks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment(package, "https://api.example").items():
        monkeypatch.setenv(name, value)
    package.module()
    (block,) = [block for block in blocks if "def receive(" in block]
    scope: dict[str, object] = {}
    exec(block, scope)
    receive = scope["receive"]
    assert callable(receive)
    body = b'{"notification": "something.new"}'
    signature = hmac.new(TOKEN.encode(), body, hashlib.sha256).hexdigest()
    headers = {"X-Signature": signature, "X-Timestamp": datetime.now(UTC).isoformat()}
    assert receive(body, headers) == 202
    assert receive(body, {**headers, "X-Signature": "0" * 64}) == 401
    assert receive(body, {**headers, "X-Timestamp": "2020-01-01T00:00:00Z"}) == 400


def test_every_name_of_the_package_is_told_of_somewhere(package: Package, readme: str) -> None:
    names = set(package.module().__all__)
    words = set(re.findall(r"\w+", readme))
    # No operation of this API takes files; the others are told of in words.
    untold = {"AsyncStreamedResponse", "File", "Model", "RequestOptions"}
    assert names - words == untold


def test_its_tests_pass(package: Package, blocks: list[str], tmp_path: Path) -> None:
    tests = [block for block in blocks if "\ndef test_" in block]
    assert len(tests) == 2
    for number, block in enumerate(tests):
        (tmp_path / f"test_{number}.py").write_text(block, encoding="utf-8")
    plugin = f"{package.module_name}.testing.plugin"
    command = (sys.executable, "-m", "pytest", "-q", "-p", plugin, "-p", "no:cacheprovider")
    environment = {**os.environ, "PYTHONPATH": str(package.folder / "src")}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_its_server_answers(package: Package, blocks: list[str]) -> None:
    module = package.module()
    (block,) = [block for block in blocks if "create_app(Service()" in block]
    scope: dict[str, Any] = {}
    exec(block, scope)
    factories = package.module("testing.factories")
    charge_point = scope["KNOWN"][7] = factories.ChargePointFactory.build(id=7)

    async def calls(token: str) -> None:
        transport = httpx2.ASGITransport(scope["app"])
        async with module.AsyncClient(
            token=token, base_url="http://a.example", http_client=transport
        ) as client:
            assert await client.charge_points.get(7) == charge_point
            with pytest.raises(module.NotFoundError):
                await client.charge_points.get(8)
            with pytest.raises(module.NotImplementedByServerError):
                await client.charge_points.delete(7)

    asyncio.run(calls("the-token"))
    with pytest.raises(module.AuthenticationError):
        asyncio.run(calls("another-token"))


def test_its_links_lead_somewhere(package: Package, readme: str) -> None:
    for path in ("api.md", "examples/receive_notifications.py"):
        assert f"]({path})" in readme
        assert (package.folder / path).is_file()
    headings = {line.strip("# \n") for line in readme.splitlines() if line.startswith("## ")}
    assert {"Retries", "Logs, events and traces"} <= headings
    assert "(#retries)" in readme
    assert "(#logs-events-and-traces)" in readme


def test_its_code_is_formatted(package: Package, blocks: list[str], tmp_path: Path) -> None:
    for number, block in enumerate(blocks):
        (tmp_path / f"block_{number}.py").write_text(block, encoding="utf-8")
    black = (sys.executable, "-m", "black", "--check", "--line-length=100", str(tmp_path))
    done = subprocess.run(black, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("would reformat")) == (0, 0), done.stderr


@pytest.mark.slow
def test_type_checkers_accept_its_code_and_the_example(
    package: Package, blocks: list[str], tmp_path: Path
) -> None:
    for number, block in enumerate(blocks):
        (tmp_path / f"block_{number}.py").write_text(block, encoding="utf-8")
    example = package.folder / "examples" / "receive_notifications.py"
    (tmp_path / example.name).write_text(example.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "mypy.ini").write_text(f"[mypy]\nmypy_path = {package.folder / 'src'}\n")
    mypy = (sys.executable, "-m", "mypy", "--strict", "--config-file=mypy.ini", ".")
    done = subprocess.run(mypy, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
