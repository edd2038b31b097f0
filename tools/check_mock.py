"""Run schemathesis against the mock of a version, as a process of its own.

    python -m tools.check_mock v3.99.0 [options of `schemathesis run`]

`make schemathesis` runs it. How it judges stands in schemathesis.toml, what it passes over and why
in schemathesis_hooks.py. Options such as ``--include-path`` or ``--max-examples`` are handed on.
The document is that of `specs/`, with links in addition: they say what schemathesis asks for after
it has created something, not what it expects.
"""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

REPOSITORY = Path(__file__).parent.parent
TOKEN = "a-token"  # noqa: S105 (that of schemathesis.toml)
METHODS = frozenset({"get", "put", "post", "patch", "delete"})
# What shows things, and where in the response an id is.
_SHOWN = (("post", "201", "/data/id"), ("get", "200", "/data/0/id"))
_PARAMETER = re.compile(r"\{([^{}/]+)\}")
_START_SECONDS = 60.0


def main(arguments: Sequence[str]) -> int:
    """Give the exit code of schemathesis: 0 where it finds no fault."""
    version, *options = arguments or ["v3.99.0"]
    written = json.loads((REPOSITORY / "specs" / f"{version}.json").read_text(encoding="utf-8"))
    with running_mock(version) as url, TemporaryDirectory() as folder:
        document = Path(folder) / f"{version}.json"
        document.write_text(json.dumps(with_links(written)), encoding="utf-8")
        command = _judge(document, url, options)
        return subprocess.run(command, cwd=REPOSITORY, check=False).returncode


def with_links(document: dict[str, Any]) -> dict[str, Any]:
    """Give the document with links from what creates or lists things to all that is done with one.

    A Link Object (OpenAPI 3.0.4, 4.7.20) leads from ``/things`` to ``/things/{thing}`` and
    ``/things/{thing}/parts``. The id is that of ``data`` in the response, the first one of a list;
    parameters that both paths have are those of the request.
    """
    linked = deepcopy(document)
    for path, item in linked["paths"].items():
        for method, status, pointer in _SHOWN:
            shown = item.get(method, {}).get("responses", {}).get(status)
            if shown is not None and "$ref" not in shown:
                shown["links"] = dict(_links(linked, path, pointer))
    return linked


def _links(document: dict[str, Any], path: str, pointer: str) -> Iterator[tuple[str, Any]]:
    above = {name: f"$request.path.{name}" for name in _PARAMETER.findall(path)}
    for other, item in document["paths"].items():
        parameter = re.fullmatch(re.escape(path) + r"/\{([^{}/]+)\}(/[^{}/]+)?", other)
        if parameter is None:
            continue
        place = other.replace("~", "~0").replace("/", "~1")
        for method in sorted(METHODS & item.keys()):
            yield f"{method} {other}", {
                "operationRef": f"#/paths/{place}/{method}",
                "parameters": {**above, parameter[1]: f"$response.body#{pointer}"},
            }


@contextmanager
def running_mock(version: str) -> Iterator[str]:
    """Run the mock of a version on a free port; give its URL.

    Raises:
        RuntimeError: It does not start.
    """
    port = _free_port()
    command = [sys.executable, "-m", "generator.cli", "mock", version]
    with subprocess.Popen(
        [*command, "--port", str(port), "--token", TOKEN], cwd=REPOSITORY
    ) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _judge(document: Path, url: str, options: Sequence[str]) -> list[str]:
    configured = ["--config-file", "tools/schemathesis.toml"]
    return [
        *(sys.executable, "-m", "schemathesis.cli", *configured),
        *("run", str(document), "--url", url, *options),
    ]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("the mock did not start")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
