"""Documents under test with the packages generated from them, and what tests tell of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.documents import RawDocument, slice_of
from tests.support.packages import Package, shared_package

DOCUMENTS = [
    "v3.99.0",
    "vendor-slice",
    pytest.param("vendor", marks=pytest.mark.slow),
]
"""Of the vendor's own document, a slice is always tested; the whole takes long to generate."""

OPERATIONS = {"v3.99.0": 443, "vendor": 452}

_ONE_OF_PATHS = 12


@dataclass(frozen=True)
class Described:
    """A document by name, as it was written, and the package made from it."""

    name: str
    document: RawDocument
    package: Package


def described(name: str, request: pytest.FixtureRequest) -> Described:
    """One of DOCUMENTS; skips the test where the vendor's is absent."""
    factory: pytest.TempPathFactory = request.getfixturevalue("tmp_path_factory")
    path = _path(name, request, factory)
    return Described(name, RawDocument.load(path), shared_package(path, factory))


def _path(name: str, request: pytest.FixtureRequest, factory: pytest.TempPathFactory) -> Path:
    if not name.startswith("vendor"):
        repository: Path = request.getfixturevalue("repository")
        return repository / "specs" / f"{name}.json"
    whole: Path = request.getfixturevalue("vendor_document")
    if name == "vendor":
        return whole
    path = factory.mktemp("documents") / "vendor-slice.json"
    path.write_text(json.dumps(slice_of(whole, _ONE_OF_PATHS)), encoding="utf-8")
    return path


def tell(record_property: Callable[[str, Any], None], text: str) -> None:
    """Print a figure (``pytest -rP`` shows it) and keep it with the test's result."""
    print(text)
    record_property("figures", text)
