"""The README of packages of small documents: what applies is told, and its code runs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from generator.render.frame import Frame, frame_of
from generator.render.readme_text import readme_text
from tests.support.documents import RawDocument
from tests.support.readme import DocumentAnswers, python_blocks, run_blocks
from tests.support.server import Server, running_server

from .conftest import Generate, Generated, ModelOf, full_document, write_files

_PET = """
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: string, format: uuid},
      name: {type: string}, born: {type: string, format: date-time}}}
"""
_ONE = "{'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}"  # noqa: E501
_MANY = """{'200': {description: ok, content: {application/json: {schema: {type: object,
  required: [items, total_pages], properties: {items: {type: array,
  items: {$ref: '#/components/schemas/Pet'}}, total_pages: {type: integer, maximum: 2}}}}}}}"""
_UUID = "{name: id, in: path, required: true, schema: {type: string, format: uuid}}"
_PAGE = "{name: page, in: query, schema: {type: integer}}"
_LATIN = "{'200': {description: ok, content: {text/plain: {schema: {type: string}}}}}"

DOCUMENTS = {
    "nothing": "{}",
    "numbered pages": f"""
paths:
  /pets: {{get: {{parameters: [{_PAGE}], responses: {_MANY}}}}}
  /pets/{{id}}: {{parameters: [{_UUID}], get: {{responses: {_ONE}}}}}
{_PET}""",
    "one page": f"""
paths:
  /classes:
    get:
      parameters:
      - {{name: filter, in: query, style: deepObject, schema: {{type: object, properties: {{
          kind: {{type: string, enum: [cat, "do\\"g"]}}, age: {{type: integer}}}}}}}}
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{type: array,
        items: {{$ref: '#/components/schemas/Pet'}}}}}}}}}}}}
{_PET}""",
    "no listing": f"""
paths:
  /pets/{{id}}/{{kind}}/{{at}}:
    get:
      parameters:
      - {_UUID}
      - {{name: kind, in: path, required: true, schema: {{type: string, enum: [cat, dog]}}}}
      - {{name: at, in: path, required: true, schema: {{type: string, format: date-time}}}}
      - {{name: full, in: query, required: true, schema: {{type: boolean}}}}
      responses: {_ONE}
{_PET}""",
    "nothing to read": """
paths:
  /signals: {post: {parameters: [{name: kind, in: query, required: true, schema: {type: string}}]}}
""",
    "bodies only": """
paths:
  /orders: {post: {requestBody: {required: true, content: {application/json: {schema: {
    type: array, items: {type: integer}}}}}}}
""",
    "texts and files": f"""
paths:
  /notes/{{id}}:
    parameters: [{{name: id, in: path, required: true, schema: {{type: integer}}}}]
    get: {{responses: {_LATIN}}}
    put: {{requestBody: {{required: true, content: {{image/png: {{}}}}}}}}
""",
    "a change": f"""
paths:
  /pages/{{id}}:
    parameters: [{{name: id, in: path, required: true, schema: {{type: integer}}}}]
    get: {{responses: {_ONE}}}
    patch:
      requestBody: {{required: true, content: {{application/json: {{schema: {{type: object,
        properties: {{label: {{type: string}}, name: {{type: string}}}}}}}}}}}}
{_PET}""",
}


def url_variable(package: Generated) -> str:
    return f"{package.module.__name__.upper()}_BASE_URL"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_block_runs(generate: Generate, server: Server, name: str) -> None:
    package = generate(DOCUMENTS[name])
    answers = DocumentAnswers(RawDocument(full_document(DOCUMENTS[name])), server)
    server.answer = answers
    run_blocks(python_blocks(package.files["README.md"]), {url_variable(package): server.url})
    # What no method is there for is asked for in any media type.
    assert [each for each in answers.faults if "Accept is '*/*" not in each] == []
    assert bool(answers.received) == (name not in ("nothing", "bodies only"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_is_the_same_when_its_frame_was_kept_as_data(model_of: ModelOf, name: str) -> None:
    frame = frame_of(model_of(DOCUMENTS[name]))
    read = msgspec.json.decode(msgspec.json.encode(frame), type=Frame)
    assert read == frame
    assert readme_text(read, "1") == readme_text(frame, "1")


@pytest.mark.slow
@pytest.mark.parametrize("name", DOCUMENTS)
def test_type_checkers_accept_every_block(generate: Generate, name: str, tmp_path: Path) -> None:
    package = generate(DOCUMENTS[name])
    write_files(package.files, tmp_path)
    for number, block in enumerate(python_blocks(package.files["README.md"])):
        (tmp_path / "src" / f"block_{number}.py").write_text(block, encoding="utf-8")
    mypy = (sys.executable, "-m", "mypy", "--strict", "src")
    done = subprocess.run(mypy, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def readme_of(generate: Generate, name: str) -> str:
    return generate(DOCUMENTS[name]).files["README.md"]


def headings(text: str) -> list[str]:
    return [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]


ALWAYS = ["Construction", "Retries", "Asynchronous client", "Logs, events and traces"]
LAST = ["Threads, processes, event loops", "Mock", "Tests", "Server"]


def test_an_api_without_operations_has_no_calls(generate: Generate) -> None:
    text = readme_of(generate, "nothing")
    assert "0 operations" in text
    assert headings(text) == [*ALWAYS, *LAST]
    assert "Every error of a call is an `ApiError`" in text
    assert "AsyncPaginator" not in text


def test_what_there_is_no_example_of_is_left_out(generate: Generate) -> None:
    text = readme_of(generate, "bodies only")
    assert {"Calls", "Options", "Listings", "Notifications"}.isdisjoint(headings(text))
    assert "1 operation," in text


def test_a_single_thing_is_shown_where_there_is_no_listing(generate: Generate) -> None:
    text = readme_of(generate, "no listing")
    assert "Listings" not in headings(text)
    assert "Paginator" not in text
    first = " ".join(python_blocks(text)[0].split())
    assert "from datetime import UTC, datetime from uuid import UUID from generated_" in first
    assert 'pet = client.pets.get( UUID("' in first
    assert '"), "cat", datetime(2026, 1, 31, tzinfo=UTC), full=True, )' in first
    assert "client.request(" not in "".join(python_blocks(text))


def test_a_call_without_a_result_is_a_statement(generate: Generate) -> None:
    text = readme_of(generate, "nothing to read")
    assert '    client.signals.create(kind="kind")\n' in python_blocks(text)[0]


def test_numbers_of_pages_are_told_of_where_there_are_no_cursors(generate: Generate) -> None:
    text = readme_of(generate, "numbered pages")
    assert "client.pets.list().number" in text
    assert "client.pets.list(page=number)" in text
    assert "listing.body.total_pages" in text
    assert "cursor" not in text


def test_a_listing_of_one_page_has_no_pages(generate: Generate) -> None:
    text = readme_of(generate, "one page")
    assert "all pages." not in text.partition("## Construction")[0]
    assert ".pages()" not in "".join(python_blocks(text))
    # A class is no variable, and the filter takes a listed value.
    assert (
        "for item in client.classes.list(filter=wanted):\n        print(item.id, item.name)" in text
    )
    assert 'Filter(kind="cat")' in text


def test_files_and_streams_are_told_of_where_there_are_some(generate: Generate) -> None:
    text = readme_of(generate, "texts and files")
    assert "or a `File` with a name" in text
    assert "and `with_streaming_response` give a\n`StreamedResponse`" in text
    other = readme_of(generate, "no listing")
    assert "`File`" not in other
    assert "`client.stream` gives a\n`StreamedResponse`" in other


def test_a_change_is_shown_by_what_tells_most(generate: Generate) -> None:
    text = readme_of(generate, "a change")
    assert 'client.pages.update(1, name="a new text")' in text
    assert "Sent as null" not in text
    # The variable for a page would be that of loops over pages.
    assert "item = client.pages.get(1)" in text


def test_endpoint_versions_are_told_of(generate: Generate) -> None:
    versions = "paths: {'/pets/v1.0/{id}': {get: {}}, '/pets/v2.0/{id}': {get: {}}}"
    assert "such as `client.pets.v1_0`" in generate(versions).files["README.md"]
    assert "several versions" not in readme_of(generate, "a change")


def test_settings_are_those_of_the_client(generate: Generate) -> None:
    package = generate("""
    servers: [{url: 'https://{shop}/{stage}', variables: {shop: {default: pets.example},
      stage: {default: 'live|x'}}}]
    security: [{login: [], key: []}]
    paths: {/a: {post: {}}}
    components: {securitySchemes: {login: {type: http, scheme: basic},
      key: {type: apiKey, in: header, name: X-Key}, other: {type: http, scheme: bearer}}}
    """)
    text, prefix = package.files["README.md"], package.module.__name__.upper()
    credentials = ("key", "login_username", "login_password")
    lines = [f"export {prefix}_{each.upper()}=…" for each in (*credentials, "shop")]
    assert "\n".join(lines) in text
    assert "export" not in text.replace("\n".join(lines), "")
    for each in credentials:
        assert f'    {each}="the-{each}",\n' in text
        assert f"| `{each}` | `{prefix}_{each.upper()}` | needed |" in text
    assert f"| `shop` | `{prefix}_SHOP` | needed without `base_url` |" in text
    assert f"| `other` | `{prefix}_OTHER` |  | the bearer token, or" in text
    assert '| `stage` |  | `"live\\|x"` | a part of the URL `https://{shop}/{stage}` |' in text
    assert "it is asked at each call" in text


def test_a_client_that_needs_no_settings_is_made_without(generate: Generate) -> None:
    text = readme_of(generate, "a change")
    assert "export" not in text
    assert "client = Client(\n    timeout=10,\n" in text
    assert "it is asked at each call" not in text


def test_one_of_several_credentials_is_enough_to_begin_with(generate: Generate) -> None:
    text = generate("""
    security: [{one: []}, {two: []}]
    paths: {/a: {post: {}}}
    components: {securitySchemes: {one: {type: http, scheme: bearer},
      two: {type: apiKey, in: header, name: X-Key}}}
    """).files["README.md"]
    assert text.count("_ONE=…") == 1
    assert "_TWO=…" not in text


def test_errors_of_the_api_itself_are_told_of(generate: Generate) -> None:
    settings = {"errors": {"classes": {"406": "ActionRejectedError", "418": "TeapotError"}}}
    text = generate(DOCUMENTS["a change"], settings).files["README.md"]
    assert "| `ActionRejectedError` | 406 | of this API: a `NotAcceptableError` |" in text
    assert "| `TeapotError` | 418 | of this API: a `ClientError` |" in text
    assert "error.request_id" not in text
    settings = {"responses": {"request_id_header": "x-id"}}
    assert "error.request_id" in generate(DOCUMENTS["a change"], settings).files["README.md"]


def test_lines_of_prose_are_short(generate: Generate) -> None:
    for name in DOCUMENTS:
        prose = readme_of(generate, name).splitlines()[4:]
        assert max(len(line) for line in prose if not line.startswith("|")) <= 120, name
