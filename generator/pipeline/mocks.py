"""The package whose mock is to run: one that is there and up to date, else a temporary one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.pipeline.output import fill_folder
from generator.pipeline.package import encoded
from generator.pipeline.project import Project
from generator.pipeline.sources import Source
from generator.pipeline.state import unchanged

_NEEDED = ("jsonschema_rs", "uvicorn")
_MODULE_GLOB = "src/*/mock/__main__.py"


class MockError(Exception):
    """A mock that cannot be run; the message says why."""


def refuse_missing_libraries() -> None:
    """Raise MockError where what mocks need is not installed."""
    missing = [name.replace("_", "-") for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise MockError(f"a mock needs {' and '.join(missing)}: pip install 'ampeco-codegen[mock]'")


def package_in_place(project: Project, version: str, code: str) -> Path | None:
    """Give the folder of a version's package if the last run left it as it is to be.

    ``version`` is as in the document, ``code`` the digest of the generator.
    """
    done = unchanged(project, code)
    written = done.written if done else ()
    found = next((each.folder for each in written if each.version.text == version), None)
    return found if found is not None and _module_in(found) else None


@contextmanager
def temporary_package(source: Source) -> Iterator[Path]:
    """Build the package of a document and give its folder, which is gone afterwards."""
    with TemporaryDirectory(prefix="ampeco-codegen-") as folder:
        fill_folder(Path(folder, "package"), encoded(source.build()))
        yield Path(folder, "package")


def run_mock(package: Path, arguments: Sequence[str]) -> int:
    """Run the mock of a package as a process of its own, and give its exit status.

    Interrupts and termination are passed on to it. Raises MockError for a package without a mock.
    """
    module = _module_in(package)
    if module is None:
        raise MockError(f"{package.as_posix()} has no mock: it was written by an older generator")
    paths = [str(package / "src"), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    command = [sys.executable, "-m", f"{module}.mock", *arguments]
    process = subprocess.Popen(command, env=environment)  # noqa: S603 - it was written here
    try:
        with _passed_on(process):
            status = process.wait()
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()
    return 128 - status if status < 0 else status


@contextmanager
def _passed_on(process: subprocess.Popen[bytes]) -> Iterator[None]:
    def pass_on(*_: object) -> None:
        # A terminal has interrupted both: a second interrupt would not let it end in peace.
        process.send_signal(signal.SIGTERM)

    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, pass_on) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _module_in(package: Path) -> str | None:
    """Give the import package in a package's folder that has a mock."""
    return next((each.parent.parent.name for each in package.glob(_MODULE_GLOB)), None)
