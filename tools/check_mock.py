"""Run schemathesis against the mock of a version, as a process of its own.

    python -m tools.check_mock v3.99.0 [options of `schemathesis run`]

`make schemathesis` runs it. How it judges stands in schemathesis.toml, what it passes over and why
in schemathesis_hooks.py. Options such as ``--include-path`` or ``--max-examples`` are handed on.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
TOKEN = "a-token"  # noqa: S105 (that of schemathesis.toml)
_START_SECONDS = 60.0


def main(arguments: Sequence[str]) -> int:
    """Give the exit code of schemathesis: 0 where it finds no fault."""
    version, *options = arguments or ["v3.99.0"]
    with running_mock(version) as url:
        return subprocess.run(_judge(version, url, options), cwd=REPOSITORY, check=False).returncode


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


def _judge(version: str, url: str, options: Sequence[str]) -> list[str]:
    configured = ["--config-file", "tools/schemathesis.toml"]
    document = f"specs/{version}.json"
    return [
        *(sys.executable, "-m", "schemathesis.cli", *configured),
        *("run", document, "--url", url, *options),
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
