"""The code of packages: formatted, linted, type-checked, the same wherever it is generated."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import black
import pytest

from generator.render import TextsInMemory, render_package
from generator.render.formatting import Formatter
from generator.render.layout import Bracketed, call, laid_out, tuple_of

from .conftest import ModelOf, full_document, write_files
from .rich import RICH

SETTINGS = {"package": {"module": "rich_api"}, "responses": {"envelope": "data", "items": "data"}}


@pytest.fixture(scope="module")
def rich(model_of: ModelOf) -> Mapping[str, str]:
    """The files of a package that has everything."""
    return render_package(model_of(RICH, SETTINGS))


@pytest.fixture(scope="module")
def written(rich: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that these files lie in."""
    folder = tmp_path_factory.mktemp("rich")
    write_files(rich, folder)
    return folder


def run(folder: Path, *command: str) -> str:
    """Run a tool on the package in `folder`; what it complains of."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def check_format(files: Mapping[str, str]) -> None:
    """Black leaves every file as it is."""
    mode = black.Mode(line_length=100)
    for path, text in files.items():
        if path.endswith(".py"):
            assert black.format_str(text, mode=mode) == text, path


def test_black_leaves_it_as_it_is(rich: Mapping[str, str]) -> None:
    check_format(rich)


@pytest.mark.parametrize("paths", [{}, {"/a": {"get": {}}}], ids=["empty", "no models"])
def test_black_leaves_small_packages_as_they_are(model_of: ModelOf, paths: dict[str, Any]) -> None:
    check_format(render_package(model_of({"paths": paths})))


@pytest.mark.slow
def test_black_leaves_the_committed_package_as_it_is(repository: Path) -> None:
    files = sorted((repository / "generated").glob("v*/src/**/*.py"))
    assert files
    check_format({str(path): path.read_text(encoding="utf-8") for path in files})


def test_ruff_finds_nothing(written: Path) -> None:
    # The runtime in it is checked with the repository.
    options = ("--isolated", "--no-cache", "--target-version=py311", "--exclude=_runtime")
    assert run(written, "ruff", "check", *options, "--line-length=100", "src") == ""


def test_it_compiles_without_a_warning_and_can_be_imported(written: Path) -> None:
    code = (
        "import importlib, pathlib, sys; sys.path.insert(0, 'src')\n"
        "for path in sorted(pathlib.Path('src').rglob('*.py')):\n"
        "    name = '.'.join(path.with_suffix('').parts[1:]).removesuffix('.__init__')\n"
        "    importlib.import_module(name)\n"
        "models = importlib.import_module('rich_api.models')\n"
        "for name in dir(models):\n"
        "    getattr(getattr(models, name), 'model_rebuild', lambda: None)()\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", "-c", code],
        cwd=written, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


USE = """
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from rich_api import AsyncClient, Client, File, Page, RawResponse, models

with Client(token="t", tenant="acme.example", zone="eu", timeout=5, max_retries=0) as client:
    page = client.pets.list(class_="x", kinds=["cat"], since=date(2024, 1, 1))
    total: models.PetPage = page.body
    for pet in page:
        name: str | None = pet.owner.name if pet.owner else None
        kind: str = pet.kind
    born = datetime.now(UTC)
    made: models.PetResponse = client.pets.create(kind="cat", born_at=born, price=Decimal(1))
    got: models.PetResponse | models.OwnerResponse | None = client.pets.get("1")
    old: models.PetResponse = client.pets.v1_0.get("1")
    photo: bytes = client.pets.photo.get("1")
    client.pets.photo.replace("1", body=Path("a.png"))
    client.pets.photo.create("1", file=File(b"x"), about=models.OwnerRequest(name="a"))
    client.pets.delete("1")
    texts: list[str] = client.things.list("1", q=["a"]).data
    raw: RawResponse[models.PetResponse] = client.pets.v1_0.with_raw_response.get("1", timeout=1)
    parsed: models.PetResponse = raw.parse()
    listed = client.pets.with_raw_response.list(kinds=["cat"]).parse().data
    with client.pets.photo.with_streaming_response.get("1") as streamed:
        size: int = sum(len(chunk) for chunk in streamed.iter_bytes())
    slow: Client = client.with_options(timeout=60, extra_headers={"X-A": "b"})
    prices: dict[str, Decimal] = client.things.str.create("1")
    client.things.int.delete("1", n=1, b=True)
    moments: list[datetime] = client.datetime.list(datetime=[date(2024, 1, 1)]).data


async def main() -> None:
    async with AsyncClient(token="t", tenant="acme.example", zone="eu") as client:
        page = await client.pets.list(kinds=["cat"])
        names = [pet.kind async for pet in client.pets.list()]
        async for each in client.pets.list().pages():
            data: list[models.PetResponse] = each.data
        got: models.PetResponse | models.OwnerResponse | None = await client.pets.get("1")
        raw: RawResponse[models.PetResponse] = await client.pets.v1_0.with_raw_response.get("1")
        listed = (await client.pets.with_raw_response.list()).parse().data
        async with client.pets.photo.with_streaming_response.get("1") as streamed:
            size = sum([len(chunk) async for chunk in streamed.iter_bytes()])
"""
MISUSE = """
from rich_api import Client, models

client = Client(token=5)  # error
client.pets.list(klass="x")  # error
client.pets.create(kind="bird")  # error
client.pets.get()  # error
client.pets.get("1", timeuot=5)  # error
client.pets.with_raw_response.list(klass="x")  # error
client.pets.photo.replace("1", body="text")  # error
client.pets.create(kind="cat").nam  # error
models.OwnerRequest(nam="a")  # error
models.Missing()  # error
client.nothing  # error
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "tool",
    [("mypy", "--strict", "--cache-dir=.cache"), ("pyright", f"--pythonpath={sys.executable}")],
)
def test_type_checkers_accept_it_and_what_uses_it(written: Path, tool: tuple[str, ...]) -> None:
    (written / "src" / "use.py").write_text(USE)
    assert run(written / "src", *tool, "rich_api") == ""
    assert run(written / "src", *tool, "use.py") == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    "tool",
    [("mypy", "--strict", "--cache-dir=.cache"), ("pyright", f"--pythonpath={sys.executable}")],
)
def test_type_checkers_find_what_is_wrong(written: Path, tool: tuple[str, ...]) -> None:
    (written / "src" / "misuse.py").write_text(MISUSE)
    found = run(written / "src", *tool, "misuse.py")
    for number, line in enumerate(MISUSE.splitlines(), start=1):
        assert (f"misuse.py:{number}:" in found) == line.endswith("# error"), (number, found)


def digest(files: Mapping[str, str]) -> str:
    return hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()


def test_the_order_of_paths_and_components_does_not_matter(
    model_of: ModelOf, rich: Mapping[str, str]
) -> None:
    random = Random(7)
    document = full_document(RICH)
    components = {key: _shuffled(table, random) for key, table in document["components"].items()}
    other = {**_shuffled(document, random), "components": components}
    other["paths"] = _shuffled(document["paths"], random)
    assert digest(render_package(model_of(other, SETTINGS))) == digest(rich)


def _shuffled(table: dict[str, Any], random: Random) -> dict[str, Any]:
    keys = list(table)
    random.shuffle(keys)
    return {key: table[key] for key in keys}


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_hash_seed_does_not_matter(rich: Mapping[str, str], seed: str, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from generator.config import settings_from\n"
        "from generator.render import render_package\n"
        "from tests.render.conftest import model_from, full_document\n"
        "from tests.render.rich import RICH\n"
        "from tests.render.test_quality import SETTINGS, digest\n"
        "import json\n"
        "path = Path(sys.argv[1]); path.write_text(json.dumps(full_document(RICH)))\n"
        "print(digest(render_package(model_from(path, settings_from(SETTINGS)))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "openapi.json")],
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=Path(__file__).parents[2],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == digest(rich)


def test_what_is_laid_out_is_what_black_would_write() -> None:
    names = tuple(f"argument_{index}" for index in range(12))
    for expression in (
        call("f", names[:3]),
        call("f", names),
        call("f", [call("g", names), tuple_of(names[:1]), tuple_of([call("h", names)])]),
        tuple_of([]),
        tuple_of(names[:1]),
        tuple_of(names),
    ):
        text = laid_out(expression, 0) + "\n"
        assert black.format_str(text, mode=black.Mode(line_length=100)) == text
    body = Bracketed("def f(", (*names, "*", "last: int = 1"), ") -> None")
    text = laid_out(body, 0, ":") + "\n    pass\n"
    assert black.format_str(text, mode=black.Mode(line_length=100)) == text


def test_statements_are_set_apart_as_black_would() -> None:
    header = '"""Doc."""\n\nimport os\n'
    formatter = Formatter(TextsInMemory())
    text = formatter.module([[header], ["x = 1\n", "y = 2\n"], ["class A: pass\n"], ["z = 3\n"]])
    assert black.format_str(text, mode=black.Mode(line_length=100)) == text
    assert "import os\n\nx = 1\ny = 2\n\n\nclass A:" in text
    with pytest.raises(black.InvalidInput):
        formatter.module([["no python\n"]])
