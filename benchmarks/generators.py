"""The generators that are compared: how each is installed and called, with its own defaults."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from environments import CACHE, REPOSITORY, NotInstalledError, make_environment
from environments import installed_packages as packages_of


@dataclass(frozen=True, slots=True)
class Generator:
    """One generator.

    Attributes:
        name: What the result calls it.
        requirement: What pip installs into an environment of its own; None for this repository's,
            which is measured in the environment that runs the benchmark.
        arguments: The command line behind the program, from the document and the output folder.
        program: The console script.
        remark: What it does by default that bears on the comparison.
    """

    name: str
    requirement: str | None
    program: str
    arguments: Callable[[Path, Path], list[str]]
    remark: str

    def scripts(self) -> Path:
        """The folder of its console scripts."""
        if self.requirement is None:
            return Path(sys.executable).parent
        return CACHE / self.requirement.replace("==", "-") / "bin"

    def command(self, document: Path, output: Path) -> list[str]:
        """The command line that generates one document into a folder that does not exist yet."""
        return [str(self.scripts() / self.program), *self.arguments(document, output)]


def _ours(document: Path, output: Path) -> list[str]:
    config = str(REPOSITORY / "codegen.toml")
    return ["generate", str(document), "--out", str(output), "--config", config]


def _openapi_python_client(document: Path, output: Path) -> list[str]:
    return ["generate", "--path", str(document), "--output-path", str(output)]


def _openapi_generator(document: Path, output: Path) -> list[str]:
    return ["generate", "-g", "python", "-i", str(document), "-o", str(output)]


OURS = Generator(
    name="ampeco-codegen",
    requirement=None,
    program="ampeco-codegen",
    arguments=_ours,
    remark="with the repository's codegen.toml; output formatted with black",
)
PEERS = (
    Generator(
        name="openapi-python-client 0.29.1",
        requirement="openapi-python-client==0.29.1",
        program="openapi-python-client",
        arguments=_openapi_python_client,
        remark="defaults: afterwards runs `ruff check --fix-only .` and `ruff format .`, counted",
    ),
    Generator(
        name="openapi-generator 7.26.0 (python)",
        requirement="openapi-generator-cli==7.26.0",
        program="openapi-generator-cli",
        arguments=_openapi_generator,
        remark="defaults: output not formatted; also writes docs and empty tests",
    ),
)
GENERATORS = (OURS, *PEERS)


def install(generator: Generator) -> None:
    """Makes a peer's environment under the cache folder, once.

    Raises:
        NotInstalledError: pip fails, or this repository's own program is not installed.
    """
    scripts, program = generator.scripts(), generator.program
    if generator.requirement is not None:
        make_environment(scripts.parent, generator.requirement, program)
    elif not (scripts / program).exists():
        raise NotInstalledError(f"{program} is not beside {Path(sys.executable).name}")


def installed_packages(generator: Generator) -> list[str]:
    """What stands in a generator's environment as `name==version`, sorted."""
    return packages_of(generator.scripts().parent)
