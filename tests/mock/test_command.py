"""The mock as a program: a process on a free port, its arguments, its end, its notifications."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.mock.command import main
from generator.runtime.mock.settings import MockedApi
from generator.runtime.notification_server import NotificationReceiver
from generator.runtime.notifications import NotificationFormat, UnknownNotification
from tests.support.asgi_server import served
from tests.support.mini_api import BEARER, MiniApi, mini_api

PATIENCE_SECONDS = 30

PUMP = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": {"type": "integer"}, "name": {"type": "string", "maxLength": 40}},
}
HOOK = {
    "type": "object",
    "required": ["url", "events"],
    "properties": {
        "url": {"type": "string"},
        "events": {"type": "array", "items": {"enum": ["pump.opened", "pump.closed"]}},
    },
}


def content(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def opened() -> dict[str, Any]:
    body = {
        "type": "object",
        "required": ["kind", "pumpId"],
        "properties": {"kind": {"const": "pump.opened"}, "pumpId": {"type": "integer"}},
    }
    return {"{$request.body#/url}": {"post": {"requestBody": content(body)}}}


def operation(name: str, responses: dict[str, Any], **more: Any) -> dict[str, Any]:
    refusals = {status: content({"type": "object"}) for status in ("401", "404", "422", "429")}
    return {
        "operationId": name,
        "x-method": name,
        "security": [{"bearerAuth": []}],
        "responses": {**responses, **refusals},
        **more,
    }


def identified(name: str) -> dict[str, Any]:
    return {
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "integer"}}
        ]
    }


PATHS: dict[str, dict[str, Any]] = {
    "/pumps": {
        "get": operation("pumps.list", {"200": content({"type": "array", "items": ref("Pump")})}),
        "post": operation(
            "pumps.create",
            {"201": content(ref("Pump"))},
            requestBody={**content(ref("NewPump")), "required": True},
        ),
    },
    "/pumps/{pump}": {
        "get": operation("pumps.get", {"200": content(ref("Pump"))}, **identified("pump")),
    },
    "/hooks": {
        "get": operation("hooks.list", {"200": content({"type": "array", "items": ref("Hook")})}),
        "post": operation(
            "hooks.create",
            {"201": content(ref("Hook"))},
            requestBody={**content(ref("NewHook")), "required": True},
            callbacks={"opened": opened()},
        ),
    },
    "/hooks/{hook}": {"delete": operation("hooks.delete", {"204": {}}, **identified("hook"))},
}
COMPONENTS = {
    "Pump": PUMP,
    "NewPump": {**PUMP, "required": ["name"]},
    "NewHook": HOOK,
    "Hook": {**HOOK, "properties": {"id": {"type": "integer"}, **HOOK["properties"]}},
}
PROGRAM = """\
import sys
from {package}._runtime.mock.command import main
from {package}._runtime.mock.settings import MockedApi
from {package}._runtime.notifications import NotificationFormat

form = NotificationFormat("kind", "X-Signature", {{}}, timestamp_header="X-Timestamp")
api = MockedApi(package="{package}", version="1.2.3", notifications=form)
sys.exit(main(api, sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> MiniApi:
    return mini_api(tmp_path_factory.mktemp("api"), PATHS, COMPONENTS, BEARER)


def launched(api: MiniApi, *arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(package=api.package), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(api.folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@dataclass
class Program:
    """A mock that runs as a program."""

    process: subprocess.Popen[str]
    url: str

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        """Sends a signal; gives the exit status and the rest of what it printed."""
        self.process.send_signal(number)
        stdout, stderr = self.process.communicate(timeout=PATIENCE_SECONDS)
        return self.process.returncode, stdout, stderr

    def send(
        self, method: str, target: str, body: Any = None, token: str | None = "a-token"
    ) -> tuple[int, Any, dict[str, str]]:
        """Sends a request; gives status, JSON and headers of the answer."""
        headers = {"Content-Type": "application/json"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}{target}", data, headers, method=method)
        try:
            response = urllib.request.urlopen(request, timeout=PATIENCE_SECONDS)
        except urllib.error.HTTPError as error:
            response = error
        with response:
            text = response.read()
            names = {name.lower(): value for name, value in response.headers.items()}
            return response.status, json.loads(text) if text else None, names


@contextmanager
def running(api: MiniApi, *arguments: str | Path) -> Iterator[Program]:
    """Runs the program on a free port; what is left of it is killed in the end."""
    process = launched(api, "--port", "0", *arguments)
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        line = process.stdout.readline()
        found = re.fullmatch(r"Listening on (http://\S+:\d+)\n", line)
        assert found, line or process.stderr.read()
        yield Program(process, found[1])
    finally:
        process.kill()
        process.communicate()


@pytest.fixture(scope="module")
def program(api: MiniApi) -> Iterator[Program]:
    with running(api) as program:
        yield program


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_once_it_says_so_and_ends_in_peace(api: MiniApi, number: int) -> None:
    with running(api, "--items", "3") as program:
        status, pumps, _ = program.send("GET", "/pumps")
        assert (status, len(pumps)) == (200, 3)
        assert program.stop(number) == (0, "", "")


def test_a_signal_at_the_start_ends_it_too(api: MiniApi) -> None:
    with running(api) as program:
        assert program.stop() == (0, "", "")


def test_a_seed_gives_the_same_data_in_every_process(api: MiniApi) -> None:
    def pumps(seed: str) -> Any:
        with running(api, "--seed", seed, "--items", "4") as program:
            return program.send("GET", "/pumps")[1]

    first = pumps("7")
    assert pumps("7") == first
    assert pumps("8") != first


def test_only_the_token_is_accepted(api: MiniApi) -> None:
    with running(api, "--token", "right") as program:
        assert program.send("GET", "/pumps", token="right")[0] == 200
        assert program.send("GET", "/pumps", token="wrong")[0] == 401
        assert program.send("GET", "/pumps", token=None)[0] == 401


def test_a_rate_is_kept_and_told(api: MiniApi) -> None:
    with running(api, "--rate", "2/60") as program:
        answers = [program.send("GET", "/pumps") for _ in range(3)]
        assert [status for status, _, _ in answers] == [200, 200, 429]
        assert [names["x-ratelimit-remaining"] for _, _, names in answers] == ["1", "0", "0"]
        assert 0 < int(answers[2][2]["retry-after"]) <= 60
        assert program.send("GET", "/pumps", token="another")[0] == 200


def test_all_requests_may_fail_and_come_late(api: MiniApi) -> None:
    with running(api, "--fail-rate", "1", "--latency", "0.2") as program:
        started = time.monotonic()
        assert program.send("GET", "/pumps")[0] in {500, 502, 503}
        assert time.monotonic() - started >= 0.2


def test_state_is_kept_in_a_file(api: MiniApi, tmp_path: Path) -> None:
    database = tmp_path / "state.sqlite"
    with running(api, "--db", database) as program:
        status, pump, _ = program.send("POST", "/pumps", {"name": "new"})
        assert status == 201
        program.process.kill()
    with running(api, "--db", database) as program:
        assert program.send("GET", f"/pumps/{pump['id']}")[1]["name"] == "new"


def test_requests_are_told_if_that_is_wanted(api: MiniApi) -> None:
    with running(api, "--log-requests") as program:
        program.send("GET", "/pumps?page=1")
        program.send("GET", "/nowhere")
        status, stdout, _ = program.stop()
    told = [re.sub(r"\d+\.\d ms", "N ms", line) for line in stdout.splitlines()]
    assert status == 0
    assert told[0].startswith("GET /pumps?page=1 ")
    assert told[1] == "GET /nowhere 404 N ms"


def test_a_port_in_use_is_told(api: MiniApi) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = launched(api, "--port", str(port))
        stdout, stderr = process.communicate(timeout=PATIENCE_SECONDS)
    assert (process.returncode, stdout) == (3, "")
    assert stderr == f"error: cannot listen on 127.0.0.1:{port}: Address already in use\n"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--port", "65536"), "'65536' is no port"),
        (("--port", "x"), "'x' is no port"),
        (("--seed", "x"), "invalid int value: 'x'"),
        (("--items", "-1"), "'-1' is no number of things"),
        (("--rate", "100"), "'100' is no rate: write N/SECONDS"),
        (("--latency", "inf"), "'inf' is no number of seconds"),
        (("--latency", "nan"), "'nan' is no number of seconds"),
        (("--fail-rate", "1.5"), "'1.5' is not from 0 to 1"),
        (("--token", " "), "' ' is empty"),
        (("--nothing",), "unrecognized arguments"),
    ],
)
def test_arguments_that_cannot_be_used_are_refused(
    arguments: tuple[str, ...], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(MockedApi("pumps", "1.2.3"), arguments)
    shown = capsys.readouterr()
    assert (ended.value.code, shown.out) == (2, "")
    assert "usage: python -m pumps.mock" in shown.err
    assert reason in shown.err


def test_a_file_that_is_no_database_is_refused(api: MiniApi, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(
        "nothing of the kind, but long enough to be looked at\n" * 9
    )
    for database in (tmp_path / "notes.txt", tmp_path / "missing" / "state.sqlite"):
        process = launched(api, "--port", "0", "--db", database)
        stdout, stderr = process.communicate(timeout=PATIENCE_SECONDS)
        assert (process.returncode, stdout) == (2, "")
        assert str(database) in stderr
        assert "Traceback" not in stderr


def test_help_names_all_options_and_the_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(MockedApi("pumps", "1.2.3"), ["--help"])
    stdout = capsys.readouterr().out
    assert ended.value.code == 0
    assert "version 1.2.3" in stdout
    for name in ("host", "port", "seed", "token", "items", "rate", "latency", "fail-rate", "db"):
        assert f"--{name} " in stdout
    assert "3  nothing can listen at that address" in stdout


def test_notifications_are_sent_signed_to_those_who_subscribed(api: MiniApi) -> None:
    form: NotificationFormat[object] = NotificationFormat(
        "kind", "X-Signature", {}, timestamp_header="X-Timestamp"
    )
    received: list[object] = []
    receiver = NotificationReceiver(form, received.append, token="right")
    with running(api, "--token", "right") as program, served(receiver) as url:
        hook = {"url": f"{url}/hook", "events": ["pump.opened"]}
        status, created, _ = program.send("POST", "/hooks", hook, token="right")
        assert status == 201
        wanted = {"type": "pump.opened", "data": {"pumpId": 5}}
        status, sent, _ = program.send("POST", "/_mock/notifications", wanted)
        assert status == 200
        (delivery,) = sent["deliveries"]
        assert (delivery["accepted"], delivery["status"], delivery["attempts"]) == (True, 202, 1)
        (notification,) = received
        assert isinstance(notification, UnknownNotification)
        assert notification.data["pumpId"] == 5
        told = program.send("GET", "/_mock/notifications")[1]
        assert told["types"] == ["pump.opened"]
        assert [each["url"] for each in told["subscriptions"]] == [f"{url}/hook"]
        assert told["deliveries"] == sent["deliveries"]
        assert program.send("DELETE", f"/hooks/{created['id']}", token="right")[0] == 204
        again = program.send("POST", "/_mock/notifications", wanted)
        assert again[:2] == (200, {"deliveries": []})


def test_a_receiver_may_call_the_mock_while_it_is_notified(api: MiniApi) -> None:
    form: NotificationFormat[object] = NotificationFormat("kind", "X-Signature", {})
    statuses: list[int] = []
    with running(api) as program:

        def ask(notification: object) -> None:
            statuses.append(program.send("GET", "/pumps")[0])

        with served(NotificationReceiver(form, ask, token="a-token")) as url:
            program.send("POST", "/hooks", {"url": url, "events": ["pump.opened"]})
            sent = program.send("POST", "/_mock/notifications", {"type": "pump.opened"})
    assert sent[1]["deliveries"][0]["accepted"]
    assert statuses == [200]


def test_nothing_is_sent_to_other_machines_unless_that_is_allowed(program: Program) -> None:
    hook = {"url": "http://pumps.example/hook", "events": ["pump.opened"]}
    program.send("POST", "/hooks", hook)
    _, sent, _ = program.send("POST", "/_mock/notifications", {"type": "pump.opened"})
    (delivery,) = sent["deliveries"]
    assert (delivery["attempts"], delivery["accepted"]) == (0, False)
    assert "pumps.example is not this machine" in delivery["error"]


@pytest.mark.parametrize(
    ("method", "target", "body", "status", "reason"),
    [
        ("POST", "notifications", {"type": "pump.exploded"}, 422, "no notification"),
        ("POST", "notifications", {"type": "pump.opened", "data": {"pumpId": "x"}}, 422, "pumpId"),
        ("POST", "notifications", {"data": {}}, 422, "type"),
        ("POST", "notifications", {"type": "pump.opened", "data": []}, 422, "data"),
        ("POST", "notifications", {"type": "pump.opened", "pumpId": 1}, 422, "pumpId"),
        ("POST", "notifications", None, 400, "no JSON"),
        ("PUT", "notifications", None, 405, "only GET, POST"),
        ("GET", "elsewhere", None, 404, "/_mock/notifications"),
    ],
)
def test_what_steers_the_mock_refuses_what_it_does_not_know(
    program: Program, method: str, target: str, body: Any, status: int, reason: str
) -> None:
    answer = program.send(method, f"/_mock/{target}", body)
    assert answer[0] == status
    assert reason in answer[1]["message"]


def test_a_reset_goes_back_to_the_beginning(program: Program) -> None:
    first = program.send("GET", "/pumps")[1]
    program.send("POST", "/pumps", {"name": "new"})
    assert program.send("GET", "/pumps")[1] != first
    assert program.send("POST", "/_mock/reset")[0] == 204
    assert program.send("GET", "/pumps")[1] == first
    assert program.send("GET", "/_mock/notifications")[1]["subscriptions"] == []
