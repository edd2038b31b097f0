"""What takes long to import is imported by those who need it alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_HEAVY = ("jsonschema", "jsonschema_rs", "openapi_spec_validator", "pydantic", "yaml")
_PROGRAM = """
import sys
from generator.spec import load_document, validate
document = load_document(sys.argv[1])
if sys.argv[2] == "validate":
    assert not validate(document)
print(*(name for name in {heavy} if name in sys.modules))
"""


def _imported(path: Path, task: str, root: Path) -> set[str]:
    program = _PROGRAM.format(heavy=_HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", program, str(path), task],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
    )
    return set(done.stdout.split())


@pytest.fixture
def sound(api) -> dict[str, Any]:
    schema = {
        "allOf": [{"properties": {"a": {"type": "integer", "default": 1, "maximum": 5}}}],
        "required": ["a"],
    }
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    content = {"application/json": {"schema": schema}}
    answer = {"200": {"description": "", "content": content}}
    paths = {"/a/{id}": {"parameters": [parameter], "get": {"responses": answer}}}
    return api(paths=paths, components={"schemas": {"A": schema}})


def test_loading_imports_no_validator_and_no_parser_it_does_not_need(
    write, sound, repository
) -> None:
    assert _imported(write(sound), "load", repository) == set()
    text = "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {}\n"
    assert _imported(write(text, "api.yaml"), "load", repository) == {"yaml"}


def test_a_document_that_keeps_the_rules_is_seen_to_without_their_library(
    write, sound, repository
) -> None:
    assert _imported(write(sound), "validate", repository) == {"jsonschema_rs"}
