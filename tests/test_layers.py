"""The folders of generator/ import in one direction only, as ARCHITECTURE.md draws them."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = "generator"

# What each folder or module of generator/ may import of the others, besides itself. `__init__` is
# the package's own module, which holds no more than the version.
LAYERS: dict[str, frozenset[str]] = {
    "__init__": frozenset(),
    "spec": frozenset(),
    "config": frozenset(),
    "runtime": frozenset(),
    "ir": frozenset({"__init__", "config", "spec"}),
    "render": frozenset({"__init__", "config", "ir"}),
    "diff": frozenset({"__init__", "config", "ir"}),
    "pipeline": frozenset({"__init__", "config", "spec", "ir", "render", "diff"}),
    "cli": frozenset({"__init__", "config", "spec", "ir", "render", "diff", "pipeline"}),
    "__main__": frozenset({"cli"}),
}

# The only distributions beside the standard library, for the layers that are held to some.
DISTRIBUTIONS: dict[str, frozenset[str]] = {
    "config": frozenset(),
    # pydantic_core is where pydantic documents its core schemas.
    "runtime": frozenset(
        {"anyio", "httpx2", "opentelemetry", "pydantic", "pydantic_core", "typing_extensions"}
    ),
}

# What folders of the runtime may import in addition: they are there for those who have it.
EXTRAS: dict[str, frozenset[str]] = {
    "runtime/server": frozenset({"fastapi", "jsonschema_rs", "python_multipart", "starlette"}),
    "runtime/mock": frozenset({"uvicorn"}),
    "runtime/sampling": frozenset({"jsonschema_rs"}),
    "runtime/testing": frozenset({"pytest"}),
}

# Copied into every generated package, where `generator` is not there to be imported from.
COPIED = "runtime"


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module by its absolute dotted name, and how it was written."""

    line: int
    module: str
    relative: bool = False


def layer_of(module: str) -> str:
    """The layer a dotted name below generator lies in: `generator.ir.build` is of `ir`."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in LAYERS else "__init__"


def source_of(node: ast.ImportFrom, module: str) -> str:
    """The absolute module that a `from … import` standing in the given module reads from."""
    if node.level == 0:
        return node.module or ""
    package = module.split(".")[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def from_imports(node: ast.ImportFrom, module: str) -> Iterator[Import]:
    """What a `from … import` loads; `from generator import ir` names its layer after `import`."""
    source = source_of(node, module)
    names = [f"{source}.{alias.name}" for alias in node.names] if source == PACKAGE else [source]
    for name in names:
        yield Import(node.lineno, name, relative=node.level > 0)


def call_imports(node: ast.Call) -> Iterator[Import]:
    """What `import_module("…")` or `__import__("…")` loads, where the name is written out."""
    function = node.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if called not in {"import_module", "__import__"} or not node.args:
        return
    if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
        yield Import(node.lineno, node.args[0].value)


def imports(tree: ast.Module, module: str) -> Iterator[Import]:
    """Every import of a module: at its top, in functions and under TYPE_CHECKING alike."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (Import(node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from from_imports(node, module)
        elif isinstance(node, ast.Call):
            yield from call_imports(node)


def objection_to_distribution(layer: str, distribution: str, folder: str) -> str | None:
    """Why a layer may not import what is not of generator, None where it may."""
    allowed = DISTRIBUTIONS.get(layer)
    extra = EXTRAS.get(folder, frozenset())
    if allowed is None or distribution in allowed | extra | sys.stdlib_module_names:
        return None
    return f"{layer} may not import {distribution}"


def objection(layer: str, found: Import, folder: str) -> str | None:
    """Why a layer may not import a module, None where it may."""
    top = found.module.split(".")[0]
    if top != PACKAGE:
        return objection_to_distribution(layer, top, folder)
    target = layer_of(found.module)
    if target != layer:
        return None if target in LAYERS[layer] else f"{layer} may not import {target}"
    if layer == COPIED and not found.relative:
        return f"{layer} is copied into packages: it imports itself relatively"
    return None


def file_violations(path: Path, root: Path) -> Iterator[str]:
    """What one file imports against the rules, as `file:line: reason`."""
    place = path.relative_to(root)
    module = ".".join(place.with_suffix("").parts)
    layer = place.with_suffix("").parts[1]
    if layer not in LAYERS:
        yield f"{place}:1: {layer} is no layer"
        return
    for found in imports(ast.parse(path.read_text(encoding="utf-8"), str(path)), module):
        reason = objection(layer, found, "/".join(place.parts[1:-1]))
        if reason:
            yield f"{place}:{found.line}: {reason}"


def violations(root: Path) -> list[str]:
    """Every import against the rules in generator/ below a folder, by file."""
    files = sorted((root / PACKAGE).rglob("*.py"))
    return [violation for path in files for violation in file_violations(path, root)]


def test_the_generator_keeps_its_layers(repository: Path) -> None:
    assert violations(repository) == []


@pytest.mark.parametrize(
    ("file", "source", "reason"),
    [
        ("spec/load.py", "import generator.ir", "spec may not import ir"),
        ("spec/load.py", "from generator import config", "spec may not import config"),
        ("ir/build.py", "from ..render import models", "ir may not import render"),
        ("ir/build.py", "from .. import pipeline", "ir may not import pipeline"),
        ("render/models.py", "from generator.spec.load import read", "render may not import spec"),
        (
            "diff/rules.py",
            "def f():\n    from generator import render",
            "diff may not import render",
        ),
        ("pipeline/__init__.py", "from .. import cli", "pipeline may not import cli"),
        ("diff/html.py", "import_module('generator.cli')", "diff may not import cli"),
        ("config.py", "import pydantic", "config may not import pydantic"),
        ("runtime/client.py", "import attrs", "runtime may not import attrs"),
        ("runtime/client.py", "from ..ir import build", "runtime may not import ir"),
        ("runtime/client.py", "from generator.runtime import errors", "imports itself relatively"),
        ("runtime/client.py", "import fastapi", "runtime may not import fastapi"),
        ("runtime/mock/data.py", "import fastapi", "runtime may not import fastapi"),
        ("helpers/text.py", "", "helpers is no layer"),
    ],
)
def test_an_import_against_the_rules_is_found(
    tmp_path: Path, file: str, source: str, reason: str
) -> None:
    path = tmp_path / PACKAGE / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    (found,) = violations(tmp_path)
    assert found.startswith(f"{PACKAGE}/{file}:")
    assert found.endswith(reason)


@pytest.mark.parametrize(
    ("file", "source"),
    [
        (
            "spec/load.py",
            "import json\nimport yaml\nfrom . import bounds\nfrom .bounds import LIMIT",
        ),
        ("ir/build.py", "from generator import __version__, config, spec"),
        ("render/models.py", "from ..ir.model import Api\nimport jinja2"),
        ("cli.py", "from . import pipeline\nfrom .diff import report"),
        ("config.py", "import tomllib"),
        ("runtime/client.py", "import asyncio\nimport httpx2\nfrom . import errors"),
        ("runtime/pages/cursor.py", "from ..errors import ApiError"),
        ("runtime/server/app.py", "import fastapi\nfrom ..unset import UNSET"),
    ],
)
def test_an_import_by_the_rules_is_let_pass(tmp_path: Path, file: str, source: str) -> None:
    path = tmp_path / PACKAGE / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    assert violations(tmp_path) == []
