"""Whatever a document says stays text: it never becomes code, in whichever place it stands."""

import json
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .conftest import Generate, Generated, own_parameters

_RUNS = '__import__("sys").modules.setdefault("document_code_ran", 1)'

HOSTILE = (
    f'"""\n{_RUNS}\n"""',
    f"'''\n{_RUNS}\n'''",
    f'"\n{_RUNS}\n"',
    f"')\n{_RUNS}\n('",
    f'")\n{_RUNS}\n("',
    f'"]\n{_RUNS}\n["',
    f"x = {_RUNS}",
    f"a: int = {_RUNS} #",
    f"*/ {_RUNS} /*",
    f"{{{{ {_RUNS} }}}}",
    f"{{% raw %}}{_RUNS}",
    f"{{# {_RUNS}",
    f"{{{_RUNS}}}",
    "{{ 7*7 }}{% endraw %}{%- for x in y %}",
    f"\\\n{_RUNS}",
    "ends with a backslash\\",
    "ends with two\\\\",
    'ends with a quote"',
    'ends with three"""',
    '"',
    '""""',
    "'",
    "\\",
    '\\"',
    "\\N{BULLET} \\u0041 \\x41 \\d \\Z",
    "one\r\ntwo\rthree\u2028four\x0bfive\x1csix\x85seven",
    "nul\x00 bell\x07 escape\x1b[31m delete\x7f",
    f"right\u202e{_RUNS}\u2066 to left",
    "tag\U000e0041 bom\ufeff zero\u200bwidth soft\u00adhyphen",
    "${jndi:x} $(x) `x` %s %(x)s {x} {0}",
    "</script><!--",
    "# type: ignore[all]",
    "# fmt: off",
    "# -*- coding: utf-7 -*-",
    "a, b) -> None: pass\n#",
    "\t\tindent\n\n\n\n    more",
    "🎉 日本語 é ﬁ Ⅷ",
    "True",
    "None",
    "   ",
)
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=30),
    st.tuples(st.sampled_from(HOSTILE), st.text(max_size=5), st.sampled_from(HOSTILE)).map("".join),
)


def document(texts: Iterator[str]) -> dict[str, Any]:
    """A document whose every string that a writer of documents may choose is one of `texts`."""

    def text() -> str:
        return next(texts)

    def said() -> dict[str, str]:
        return {"title": text(), "description": text()}

    thing, other = f"A{text()}", f"B{text()}"
    tag = text()
    schemas = {
        thing: {
            "type": "object",
            **said(),
            "properties": {
                tag: {"const": text()},
                text(): {"type": "string", **said(), "deprecated": True},
                text(): {"enum": [text(), text()], "type": "string", "default": text()},
                text(): {"type": "string", "pattern": "a", "format": text()},
                text(): {"$ref": f"#/components/schemas/{_pointer(other)}"},
            },
        },
        other: {"type": "object", "properties": {tag: {"const": text()}}, **said()},
    }
    reference = {"$ref": f"#/components/schemas/{_pointer(thing)}"}
    union = {
        "oneOf": [reference, {"$ref": f"#/components/schemas/{_pointer(other)}"}],
        "discriminator": {"propertyName": tag, "mapping": {text(): thing, text(): other}},
    }
    body = {"description": text(), "content": {"application/json": {"schema": reference}}}
    operation = {
        "operationId": text(),
        "summary": text(),
        "description": text(),
        "tags": [text()],
        "deprecated": True,
        "parameters": [
            {"name": f"q{text()}", "in": "query", "description": text(), "schema": said()},
            {"name": f"h{text()}", "in": "header", "schema": {"enum": [text(), text()]}},
            {"name": f"c{text()}", "in": "cookie", "schema": {"type": "string"}},
        ],
        "requestBody": body,
        "responses": {
            "200": {"description": text(), "content": {"application/json": {"schema": union}}},
            "404": {"description": text()},
        },
        "security": [{text(): [text()]}],
        "servers": [{"url": f"https://x/{text()}", "description": text()}],
        "callbacks": {text(): {text(): {"post": {"requestBody": body, "responses": {}}}}},
    }
    multipart = {"content": {f"multipart/{text()}": {
        "schema": {"type": "object", "properties": {"a": {"type": "string"}}},
        "encoding": {text(): {"contentType": text()}},
    }}}  # fmt: skip
    variable = text()
    return {
        "info": {"version": "1.0", **said()},
        "tags": [{"name": text(), "description": text()}],
        "servers": [
            {
                "url": f"https://x/{text()}",
                "description": text(),
                "variables": {variable: {"default": text(), "enum": [text()], **said()}},
            },
            {"url": text(), "description": text()},
        ],
        "paths": {
            f"/{text()}": {"get": operation},
            f"/{text()}/b": {"post": {"requestBody": multipart}},
        },
        "webhooks": {text(): {"post": {"requestBody": body, "responses": {}}}},
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                f"k{text()}": {"type": "apiKey", "in": "header", "name": text(), **said()},
                f"t{text()}": {"type": "http", "scheme": "bearer", "description": text()},
                f"u{text()}": {"type": "http", "scheme": text()},
            },
        },
    }


def _pointer(name: str) -> str:
    return quote(name.replace("~", "~0").replace("/", "~1"), safe="")


def check(package: Generated) -> None:
    """Everything parses, imports without running anything of the document, and can be read."""
    package.load_all()
    assert "document_code_ran" not in sys.modules
    for path, text in package.files.items():
        if path.endswith(".py"):
            compile(text, path, "exec", dont_inherit=True)
        assert _hidden(text) == set(), path
    tomllib.loads(package.files["pyproject.toml"])


def _hidden(text: str) -> set[str]:
    """The characters of a file that cannot be seen, line ends and joiners aside."""
    categories = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    kept = set("\n\u200c\u200d")
    return {each for each in text if unicodedata.category(each) in categories} - kept


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_one_text_everywhere(generate: Generate, text: str) -> None:
    check(generate(document(iter(lambda: text, None))))


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(TEXTS, min_size=90, max_size=90))
def test_any_texts_anywhere(generate: Generate, texts: list[str]) -> None:
    check(generate(document(iter(texts * 2))))


def test_a_defect_would_be_found(generate: Generate) -> None:
    package = generate("paths: {/a: {get: {}}}")
    code = package.text("resources/a.py") + _RUNS
    exec(compile(code.replace("from ..", f"from {package.module.__name__}."), "x", "exec"), {})
    try:
        with pytest.raises(AssertionError):
            check(package)
    finally:
        del sys.modules["document_code_ran"]


@pytest.fixture(scope="module")
def echo(generate: Generate) -> Generated:
    """A package with an operation for each hostile text, as the name and value of a property."""
    return generate({"paths": {f"/x{index}": _echo(text) for index, text in enumerate(HOSTILE)}})


def _echo(text: str) -> dict[str, Any]:
    sent = {"type": "object", "properties": {text: {"type": "string", "enum": [text, "b"]}}}
    read = {"type": "object", "properties": {text: {"const": text}}, "required": [text]}
    content = {"application/json": {"schema": read}}
    return {
        "post": {
            "requestBody": {"required": True, "content": {"application/json": {"schema": sent}}},
            "responses": {"200": {"description": text, "content": content}},
        }
    }


@pytest.mark.parametrize("index", range(len(HOSTILE)))
def test_names_and_values_reach_the_wire_unchanged(echo: Generated, index: int) -> None:
    text = HOSTILE[index]
    method = getattr(echo.client(), f"x{index}").create
    (argument,) = own_parameters(method)
    echo.wire.answer({text: text})
    result = method(**{argument.name: text})
    assert json.loads(echo.wire.last.content) == {text: text}
    (field,) = type(result).model_fields
    assert getattr(result, field) == text
