"""The list of all methods of a package: complete, in order, and no more than text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.render.frame import frame_of
from generator.render.readme_text import readme_text
from tests.support.packages import Package, shared_package
from tests.support.readme import inline_tokens, tokens

from .conftest import Generate, ModelOf
from .test_untrusted_text import HOSTILE, document

OPERATIONS = 443

_PETS = """
paths:
  /pets/v1.0/{id}: {get: {deprecated: true}}
  /pets/v2.0/{id}:
    get: {parameters: [{name: full, in: query, schema: {type: boolean}}]}
    patch:
      requestBody: {required: true, content: {application/json: {schema: {type: object,
        required: [kind], properties: {name: {type: string}, kind: {type: string}}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {
        $ref: '#/components/schemas/Pet'}}}}}
  /pets/v2.0:
    get:
      responses: {'200': {description: ok, content: {application/json: {schema: {type: array,
        items: {$ref: '#/components/schemas/Pet'}}}}}}
  /pets/v2.0/{id}/photo: {put: {requestBody: {required: true, content: {image/png: {}}}}}
  /owners: {get: {deprecated: true}}
webhooks:
  petGone: {post: {deprecated: true, requestBody: {content: {application/json: {schema: {
    $ref: '#/components/schemas/Pet'}}}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
"""
_LINES = """
## `client.owners`

- `client.owners.get()` → `None`, `GET /owners`; **deprecated**

## `client.pets`

- `client.pets.get(id, *, full=...)` → `None`, `GET /pets/v2.0/{id}`
- `client.pets.list()` → `Page[models.Pet]`, `GET /pets/v2.0`
- `client.pets.update(id, *, kind, name=...)` → `models.Pet`, `PATCH /pets/v2.0/{id}`

## `client.pets.photo`

- `client.pets.photo.replace(id, *, body)` → `None`, `PUT /pets/v2.0/{id}/photo`

## `client.pets.v1_0`

- `client.pets.v1_0.get(id)` → `None`, `GET /pets/v1.0/{id}`; **deprecated**: `client.pets.get` replaces it

## `client.pets.v2_0`

- `client.pets.v2_0.get(id, *, full=...)` → `None`, `GET /pets/v2.0/{id}`
- `client.pets.v2_0.list()` → `Page[models.Pet]`, `GET /pets/v2.0`
- `client.pets.v2_0.update(id, *, kind, name=...)` → `models.Pet`, `PATCH /pets/v2.0/{id}`

## `client.pets.v2_0.photo`

- `client.pets.v2_0.photo.replace(id, *, body)` → `None`, `PUT /pets/v2.0/{id}/photo`

## Notifications

- `petGone` → `models.Pet`; **deprecated**
"""  # noqa: E501


def test_every_method_has_a_line(generate: Generate) -> None:
    package = generate(_PETS)
    text = package.files["api.md"]
    assert text.startswith(f"# Methods of `{package.module.__name__}.Client`\n")
    assert "they give an `AsyncPaginator`." in text
    assert text[text.index("\n## ") :] == _LINES


def test_what_an_api_does_not_have_is_not_told_of(generate: Generate) -> None:
    text = generate("paths: {/a: {post: {}}}").files["api.md"]
    assert "Paginator" not in text
    assert "Notifications" not in text
    assert "`client.a.create()` → `None`, `POST /a`" in text
    assert "##" not in generate("{}").files["api.md"]


def test_the_version_of_the_api_does_not_matter(model_of: ModelOf) -> None:
    one, other = (model_of(f"info: {{title: x, version: '{n}'}}\n{_PETS}") for n in (1, 2))
    assert frame_of(one).api_index == frame_of(other).api_index


@pytest.fixture(scope="module")
def whole(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    return shared_package(repository / "specs" / "v3.99.0.json", tmp_path_factory)


def test_it_names_every_operation_exactly_where_the_package_has_it(whole: Package) -> None:
    told = list(_told((whole.folder / "api.md").read_text(encoding="utf-8")))
    assert sorted(told) == sorted((f"client.{each}", each.operation) for each in whole.methods)
    assert len({operation for _, operation in told}) == OPERATIONS


def _told(text: str) -> Iterator[tuple[str, str]]:
    """The methods of a list and their operations; each must stand below its resource."""
    way = ""
    for line in text.splitlines():
        if line.startswith("## "):
            way = line.removeprefix("## ").strip("`")
        if line.startswith("- `client."):
            found = re.match(r"- `([\w.]+)\((.*?)\)` → `[^`]+`, `([A-Z]+ [^`]+)`", line)
            assert found is not None, line
            assert found[1].rpartition(".")[0] == way
            yield found[1], found[3]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_of_a_document_is_markup(model_of: ModelOf, text: str) -> None:
    model = model_of(document(iter(lambda: text, None)))
    frame = frame_of(model)
    methods = list(model.methods())
    index = tokens(frame.api_index)
    lines = [each for each in index if each.type == "list_item_open"]
    assert len(lines) == len(methods) + len(model.events)
    headings = [each for each in index if each.type == "heading_open"]
    assert len(headings) == 1 + len({each.path for each, _ in methods}) + bool(model.events)
    plain = {"text", "code_inline", "softbreak", "strong_open", "strong_close"}
    assert {each.type for each in inline_tokens(frame.api_index)} <= plain


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_of_a_document_is_markup_of_the_readme(model_of: ModelOf, text: str) -> None:
    plain = readme_text(frame_of(model_of(document(iter(lambda: "a", None)))), "1.0")
    hostile = readme_text(frame_of(model_of(document(iter(lambda: text, None)))), text)
    kinds = {"html_block", "html_inline", "image", "s_open", "em_open", "strong_open"}
    assert {each.type for each in (*tokens(hostile), *inline_tokens(hostile))}.isdisjoint(kinds)
    assert _outline(hostile)[1:] == _outline(plain)[1:]
    assert _links(hostile) == _links(plain)
    for each in tokens(hostile):
        if each.info == "python":
            compile(each.content, "README.md", "exec", dont_inherit=True)


def _outline(text: str) -> list[str]:
    found = tokens(text)
    return [found[i + 1].content for i, each in enumerate(found) if each.type == "heading_open"]


def _links(text: str) -> list[str]:
    found = (each.attrGet("href") for each in inline_tokens(text) if each.type == "link_open")
    return [str(each) for each in found]
