"""Small packages that describe an API: `_openapi`, written by hand, and the runtime."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.runtime.errors import ErrorEnvelope
from generator.runtime.server.descriptions import ApiDescription
from generator.runtime.server.messages import HttpRequest
from generator.runtime.server.server import Server

RUNTIME = Path(__file__).parents[2] / "generator" / "runtime"

BEARER = {"bearerAuth": {"type": "http", "scheme": "bearer"}}

_NUMBERS = count(1)


@dataclass(frozen=True)
class MiniApi:
    """An import package in a folder that is on ``sys.path``."""

    folder: Path
    package: str

    @cached_property
    def description(self) -> ApiDescription:
        """Its description, read by the runtime of this repository."""
        return ApiDescription(self.package)

    @cached_property
    def server(self) -> Server:
        """A server of it, by the runtime of this repository."""
        return Server(self.description, ErrorEnvelope())

    def module(self, name: str = "") -> ModuleType:
        """A module of the package: ``_runtime.server.server`` is that of its own copy."""
        return importlib.import_module(f"{self.package}.{name}".rstrip("."))


def mini_api(
    folder: Path,
    paths: Mapping[str, Mapping[str, Any]],
    components: Mapping[str, Any] | None = None,
    security_schemes: Mapping[str, Any] | None = None,
) -> MiniApi:
    """Write a package for Path Item Objects by path, and Schema Objects by name.

    Operations that have none get an `operationId` (``things.get_1``), `x-method` and responses.
    Each goes to the module that its `operationId` begins with; all modules have all components.
    """
    package = f"mini_api_{next(_NUMBERS)}"
    root = folder / package
    (root / "_openapi").mkdir(parents=True)
    (root / "__init__.py").write_text("", encoding="utf-8")
    shutil.copytree(RUNTIME, root / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    modules: dict[str, dict[str, Any]] = {}
    index = []
    for path, item in paths.items():
        for method, given in item.items():
            operation = _completed(given, method, len(index) + 1)
            module = operation["operationId"].partition(".")[0]
            modules.setdefault(module, {}).setdefault(path, {})[method] = operation
            index.append([method.upper(), path, module])
    for name, described in modules.items():
        _write(root, name, {"paths": described, "components": {"schemas": dict(components or {})}})
    _write(root, "index", {"operations": index, "securitySchemes": dict(security_schemes or {})})
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return MiniApi(folder, package)


def _completed(operation: Mapping[str, Any], method: str, number: int) -> dict[str, Any]:
    name = operation.get("operationId", f"things.{method.lower()}_{number}")
    responses = {
        status: each if "$ref" in each else {"description": "", **each}
        for status, each in operation.get("responses", {"200": {}}).items()
    }
    return {"operationId": name, "x-method": name, **operation, "responses": responses}


def _write(root: Path, name: str, content: Any) -> None:
    (root / "_openapi" / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")


def request(
    method: str,
    target: str,
    *,
    body: bytes | None = None,
    json_body: Any = None,
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request; `target` is path and query, `json_body` sets body and Content-Type."""
    path, _, query = target.partition("?")
    pairs = {name.lower(): text for name, text in (headers or {}).items()}
    if json_body is not None:
        body = json.dumps(json_body).encode()
        pairs.setdefault("content-type", "application/json")
    return HttpRequest(method, path, query, tuple(pairs.items()), body or b"")
