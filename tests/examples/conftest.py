"""The package whose documentation and examples are tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.documents import RawDocument
from tests.support.packages import Package, shared_package


@pytest.fixture(scope="session")
def document_path(repository: Path) -> Path:
    return repository / "specs" / "v3.99.0.json"


@pytest.fixture(scope="session")
def document(document_path: Path) -> RawDocument:
    return RawDocument.load(document_path)


@pytest.fixture(scope="session")
def package(document_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    return shared_package(document_path, tmp_path_factory)
