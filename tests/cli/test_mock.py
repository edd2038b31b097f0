"""The command that serves a mock: a process of its own that ends with it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from generator.pipeline.digests import code_digests
from generator.pipeline.mocks import package_in_place
from generator.pipeline.project import open_project

Run = Callable[..., Any]
PATIENCE_SECONDS = 60


@contextmanager
def serving(repository: Path, cwd: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Runs the command in a folder; what is left of it is killed in the end."""
    environment = {**os.environ, "PYTHONPATH": str(repository)}
    process = subprocess.Popen(
        [sys.executable, "-m", "generator.cli", "mock", *arguments],
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def url_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    found = re.fullmatch(r"Listening on (http://127\.0\.0\.1:\d+)\n", line)
    assert found, (line, process.stderr and process.stderr.read())
    return found[1]


def got(url: str) -> Any:
    request = urllib.request.Request(url, headers={"Authorization": "Bearer any"})
    with urllib.request.urlopen(request) as response:
        return json.load(response)


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_version_is_served_until_a_signal_stops_it(
    project: Path, repository: Path, number: int
) -> None:
    with serving(repository, project, "v2.0.0", "--port=0", "--items=3") as process:
        url = url_of(process)
        assert got(f"{url}/_mock/notifications")["subscriptions"] == []
        process.send_signal(number)
        assert process.wait(PATIENCE_SECONDS) == 0
        with pytest.raises(OSError, match="refused"):
            got(f"{url}/_mock/notifications")


def test_a_package_that_is_up_to_date_is_run_where_it_is(project: Path, run: Run) -> None:
    where, code = open_project(project), code_digests().whole
    assert package_in_place(where, "1.1.0", code) is None
    assert run("regenerate", "--quiet").status == 0
    assert package_in_place(where, "1.1.0", code) == project / "build" / "packages" / "v1.1.0"
    assert package_in_place(where, "2.0.0", code) == project / "generated" / "v2.0.0"
    assert package_in_place(where, "1.1.0", "of another generator") is None
    (project / "specs" / "v1.1.0.json").touch()
    assert package_in_place(where, "1.1.0", code) is None


@pytest.mark.slow
def test_a_document_of_no_project_is_served(
    project: Path, repository: Path, tmp_path: Path
) -> None:
    document = tmp_path / "api.json"
    document.write_bytes((project / "specs" / "v1.0.0.json").read_bytes())
    with serving(repository, tmp_path, "api.json", "--port=0") as process:
        assert got(f"{url_of(process)}/_mock/notifications")["deliveries"] == []


@pytest.mark.slow
def test_the_exit_status_is_that_of_the_mock(project: Path, repository: Path) -> None:
    with serving(repository, project, "v2.0.0", "--port=0") as first:
        port = url_of(first).rpartition(":")[2]
        with serving(repository, project, "v2.0.0", f"--port={port}") as second:
            assert second.wait(PATIENCE_SECONDS) == 3
            assert second.stderr is not None
            assert f"cannot listen on 127.0.0.1:{port}" in second.stderr.read()


@pytest.mark.slow
def test_what_the_mock_refuses_is_told_in_its_words(project: Path, repository: Path) -> None:
    with serving(repository, project, "v2.0.0", "--rate=x") as process:
        assert process.wait(PATIENCE_SECONDS) == 2
        assert process.stderr is not None
        assert "write N/SECONDS" in process.stderr.read()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("v9.9.9",), "v9.9.9"),
        (("missing.json",), "missing.json"),
        (("v1.0.0", "--fail-rate", "2"), "fail-rate"),
        (("v1.0.0", "--port", "-1"), "port"),
    ],
)
def test_what_cannot_be_served_is_refused(
    project: Path, run: Run, arguments: tuple[str, ...], reason: str
) -> None:
    refused = run("mock", *arguments)
    assert refused.status == 2
    assert reason in refused.stderr


def test_a_missing_library_is_told_in_words(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.pipeline.mocks._NEEDED", ("uvicorn", "no_such_library"))
    refused = run("mock", "v1.0.0")
    assert refused.status == 2
    assert "a mock needs no-such-library: pip install 'ampeco-codegen[mock]'" in refused.stderr
