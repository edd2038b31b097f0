"""Small documents on disk, and what is refused about them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.spec import SpecError, load_document, validate

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of the document's folder: text, bytes, or a value as JSON."""

    def write(content: object, name: str = "api.json") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content if isinstance(content, str) else json.dumps(content, indent=1))
        return path

    return write


@pytest.fixture
def api() -> Callable[..., dict[str, Any]]:
    """Make a valid document with the given members added."""

    def api(openapi: str = "3.0.3", **members: Any) -> dict[str, Any]:
        info = {"title": "Chargers", "version": "1.0.0"}
        return {"openapi": openapi, "info": info, "paths": {}, **members}

    return api


@pytest.fixture
def refused() -> Callable[..., tuple[str, str]]:
    """Load and validate a document that is refused; give the first error's code and its place."""

    def refused(path: Path, **options: Any) -> tuple[str, str]:
        try:
            findings = validate(load_document(path, **options))
        except SpecError as error:
            findings = error.findings
        errors = [finding for finding in findings if finding.severity == "error"]
        assert errors, "the document was not refused"
        place = errors[0].place
        shown = "" if place is None else f"{Path(place.file).name}:{place.line}:{place.column}"
        return errors[0].code, shown

    return refused


@pytest.fixture
def shared_data(request: pytest.FixtureRequest) -> Path:
    """The folder of published documents; tests that need it are skipped where it is absent."""
    folder = Path(os.environ.get("CODEGEN_SHARED_DATA", request.config.rootpath.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"no published documents in {folder}")
    return folder
