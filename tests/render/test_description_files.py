"""The files of a description: compact, laid out for comparing, and what the runtime reads."""

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir.descriptions import Description
from generator.render import TextsInMemory, write_descriptions
from generator.render.description_files import laid_out
from generator.runtime.server.descriptions import ApiDescription
from generator.spec import load_document
from tests.support.descriptions import parts_of

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
WHOLE = """
openapi: 3.1.0
info: {title: Things, version: 1.0.0}
paths:
  /things/{id}:
    put:
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: by, in: query, content: {application/json: {schema: {type: array}}}}
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: image/png}}
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
        '404': {description: '', content: {application/json: {schema: {type: string}}}}
      security: [{key: []}, {}]
      callbacks: {done: {'{$url}': {post: {responses: {}}}}}
components:
  schemas: {A: {type: object, properties: {id: {type: integer}}}}
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
"""  # noqa: E501


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Description, ...]:
    path = tmp_path_factory.mktemp("described") / "api.yaml"
    path.write_text(WHOLE)
    return parts_of(load_document(path))


@pytest.fixture
def package(parts: tuple[Description, ...], tmp_path: Path) -> Iterator[str]:
    """An import package that has the files of a description and nothing else."""
    for name, text in write_descriptions("described_api", parts, TextsInMemory()).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "src" / "described_api" / "__init__.py").touch()
    sys.path.insert(0, str(tmp_path / "src"))
    importlib.invalidate_caches()
    yield "described_api"
    sys.path.remove(str(tmp_path / "src"))
    sys.modules.pop("described_api", None)


@given(VALUES)
def test_a_layout_says_the_same_as_the_value(value: Any) -> None:
    assert json.loads(laid_out(value)) == value


@given(VALUES)
def test_what_fits_into_a_line_is_one(value: Any) -> None:
    compact = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # What cannot be seen is escaped, which takes more room.
    is_visible = compact.isprintable()
    assert not is_visible or laid_out(value) == f"{compact}\n" or len(compact) > 100


def test_what_cannot_be_seen_is_escaped() -> None:
    assert laid_out("a\u202eb\x7f\ud800é") == '"a\\u202eb\\u007f\\ud800é"\n'


def test_members_have_lines_of_their_own() -> None:
    value: Any = {"a": [1, 2], "b": {"long": "x" * 60, "more": "y" * 60}, "c": {}}
    assert laid_out(value).splitlines() == [
        "{",
        '"a":[1,2],',
        '"b":{',
        f'"long":"{"x" * 60}",',
        f'"more":"{"y" * 60}"',
        "},",
        '"c":{}',
        "}",
    ]


def test_there_is_a_file_for_the_index_and_each_namespace(parts: tuple[Description, ...]) -> None:
    files = write_descriptions("things", parts, TextsInMemory())
    assert list(files) == ["src/things/_openapi/index.json", "src/things/_openapi/things.json"]


def test_what_was_written_before_is_not_written_again(parts: tuple[Description, ...]) -> None:
    texts = TextsInMemory()
    first = write_descriptions("things", parts, texts)

    def refuse() -> Any:
        raise AssertionError("it was written before")

    again = [Description(each.name, each.source, refuse) for each in parts]
    assert write_descriptions("things", again, texts) == first
    other = Description("things", "another source", refuse)
    with pytest.raises(AssertionError):
        write_descriptions("things", [other], texts)


def test_the_runtime_reads_all_of_it(package: str) -> None:
    (operation,) = ApiDescription(package).operations()
    assert (operation.method, operation.path, operation.module) == ("PUT", "/things/{id}", "things")
    assert (operation.id, operation.name, operation.version) == (
        "things.replace",
        "things.replace",
        None,
    )
    assert [(each.name, each.style, each.content_type) for each in operation.parameters] == [
        ("id", "simple", None),
        ("by", "form", "application/json"),
    ]
    (body,) = operation.bodies
    assert (body.media_type, operation.body_required) == ("multipart/form-data", True)
    assert body.encodings == {"file": {"contentType": "image/png"}}
    assert operation.security == (("key",), ())
    assert list(operation.callbacks) == ["done"]
    success = operation.success.content["application/json"]
    assert success.resolved()["properties"] == {"id": {"type": "integer"}}
    refusal = operation.response(404)
    assert refusal is not None
    assert refusal.content["application/json"].value == {"type": "string"}
