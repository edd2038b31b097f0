"""Real documents: their descriptions accept and refuse what the documents' own schemas do."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator.ir.api_reader import read_api
from generator.ir.types import Direction
from generator.ir.value_sets.reader import ValueSetReader
from generator.ir.value_sets.text_checks import KNOWN_FORMATS
from generator.spec import Document, load_document
from tests.support.descriptions import described_by_name, operations_of
from tests.support.documents import RawDocument, RawOperation, Schema, slice_of
from tests.support.samples import FULL, REQUIRED, Manner, Sampler
from tests.support.schema_check import ONE_OF, SchemaCheck

WITHIN = {"items", "contains", "additionalProperties", "unevaluatedProperties", "not", "if"}
LISTED = {"allOf", "anyOf", "oneOf", "prefixItems"}
NAMED = {"properties", "patternProperties", "dependentSchemas"}
NOTED = {"default", "examples", "contentEncoding", "contentMediaType"}
MANNERS = (FULL, REQUIRED, Manner(nulls=True), Manner(additions=True), Manner(member=1))
WRONG: tuple[Any, ...] = (None, [], {}, True, -1_500_000_000)


@dataclass(frozen=True)
class Slot:
    """A schema of a document in the direction that it stands in, and what is described of it."""

    place: str
    direction: Direction
    written: Schema
    described: Any
    components: Mapping[str, Any]

    def validator(self) -> Any:
        """What checks values by the description, but for their formats."""
        components = {"schemas": self.components}
        return jsonschema_rs.Draft202012Validator(
            {"components": components, "allOf": [self.described]}, validate_formats=False
        )


@pytest.fixture(
    scope="module",
    params=["v3.49.0", "v3.99.0", "vendor-slice", pytest.param("vendor", marks=pytest.mark.slow)],
)
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A document with its operations as they were published."""
    if not request.param.startswith("vendor"):
        folder: Path = request.getfixturevalue("repository")
        return folder / "specs" / f"{request.param}.json"
    whole: Path = request.getfixturevalue("vendor_document")
    if request.param == "vendor":
        return whole
    path = tmp_path_factory.mktemp("described") / "vendor-slice.json"
    path.write_text(json.dumps(slice_of(whole, 8)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def document(path: Path) -> Document:
    return load_document(path)


@pytest.fixture(scope="module")
def raw(path: Path) -> RawDocument:
    return RawDocument.load(path)


@pytest.fixture(scope="module")
def described(document: Document) -> dict[str, Any]:
    return described_by_name(document)


@pytest.fixture(scope="module")
def slots(raw: RawDocument, described: dict[str, Any]) -> list[Slot]:
    """All schemas of the document; of those that are described alike the first."""
    found: dict[str, Slot] = {}
    for name, module in described.items():
        for path, item in module.get("paths", {}).items():
            for method, node in item.items():
                own = raw.operations[f"{method.upper()} {path}"]
                for each in _slots(own, node, module.get("components", {})):
                    said = json.dumps([name, each.direction, each.described])
                    found.setdefault(said, each)
    return list(found.values())


def _slots(own: RawOperation, node: Any, components: Any) -> Iterator[Slot]:
    schemas = components.get("schemas", {})
    by_name = {(each["in"], each["name"]): each for each in node.get("parameters", ())}
    for each in own.parameters:
        described = by_name[each.location, each.name]["schema"]
        place = f"{own.key} {each.location} {each.name}"
        yield Slot(place, "request", each.schema, described, schemas)
    contents = own.body.content if own.body else {}
    for media_type, schema in contents.items():
        described = node["requestBody"]["content"][media_type]["schema"]
        yield Slot(f"{own.key} {media_type}", "request", schema, described, schemas)
    for response in own.responses:
        written = node["responses"][response.status]
        if "$ref" in written:
            written = components["responses"][written["$ref"].rpartition("/")[2]]
        for media_type, schema in response.content.items():
            described = written["content"][media_type]["schema"]
            place = f"{own.key} {response.status} {media_type}"
            yield Slot(place, "response", schema, described, schemas)


def test_every_operation_is_described_once(raw: RawDocument, described: dict[str, Any]) -> None:
    indexed = [f"{method} {path}" for method, path, _ in described["index"]["operations"]]
    assert indexed == list(raw.operations)
    assert operations_of(described).keys() == raw.operations.keys()
    in_modules = sum(
        len(item)
        for name, module in described.items()
        if name != "index"
        for item in module["paths"].values()
    )
    identifiers = {each["operationId"] for each in operations_of(described).values()}
    assert in_modules == len(identifiers) == len(raw.operations)


def test_all_that_is_written_is_described(raw: RawDocument, described: dict[str, Any]) -> None:
    found = operations_of(described)
    for key, own in raw.operations.items():
        node = found[key]
        said = {(each["in"], each["name"]): each for each in node.get("parameters", ())}
        assert {(each.location, each.name) for each in own.parameters} == said.keys()
        for each in own.parameters:
            written = said[each.location, each.name]
            assert written.get("required", False) == (each.required or each.location == "path")
            assert written["style"] == each.style
        assert [each.status for each in own.responses] == sorted(node["responses"])
        assert ("requestBody" in node) == (own.body is not None)


def test_descriptions_say_what_is_read_for_comparisons(
    document: Document, raw: RawDocument, slots: list[Slot]
) -> None:
    """With components in their places and without notes they are the same JSON Schemas."""
    readers = {each: ValueSetReader(document, each) for each in ("request", "response")}
    places = _places(document)
    for each in slots:
        reader = readers[each.direction]
        own: Any = reader.json_schema(reader.at(places[each.place]))
        assert _plain(each.described, each.components) == _plain(own, own.get("$defs", {}))


@pytest.mark.parametrize("every", [15, pytest.param(1, marks=pytest.mark.slow)])
def test_values_are_accepted_as_by_the_documents_own_schemas(
    raw: RawDocument, slots: list[Slot], every: int
) -> None:
    checks = {each: SchemaCheck(raw, each, ONE_OF) for each in ("request", "response")}
    counts = {True: 0, False: 0}
    for each in slots[::every]:
        validator = each.validator()
        for value in _values(raw, each):
            errors = checks[each.direction].errors(each.written, value)
            accepted = validator.is_valid(value)
            counts[accepted] += 1
            assert accepted == (not errors), (each.place, value, errors)
    assert min(counts.values()) > 20


def _values(raw: RawDocument, slot: Slot) -> Iterator[Any]:
    """Samples, and the first of them with something wrong in one place."""
    samples = [Sampler(raw, slot.direction, manner).value(slot.written) for manner in MANNERS]
    yield from samples
    yield from WRONG
    yield from _spoiled(samples[0])


def _spoiled(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for number, name in enumerate(value):
            rest = {key: value[key] for key in value if key != name}
            yield rest
            yield {**rest, name: WRONG[number % len(WRONG)]}
            if isinstance(value[name], dict | list):
                yield from ({**rest, name: each} for each in _spoiled(value[name]))
    elif isinstance(value, list) and value:
        yield from ([each, *value[1:]] for each in _spoiled(value[0]))


def _plain(schema: Any, components: Mapping[str, Any], inside: tuple[str, ...] = ()) -> Any:
    """A schema with what it refers to in its place, but for what it stands in; without notes."""
    if not isinstance(schema, dict):
        return schema
    plain: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "$ref":
            name = value.rpartition("/")[2]
            target = "..." if name in inside else components[name]
            plain |= _plain(target, components, (*inside, name)) if target != "..." else {}
        elif key in WITHIN:
            plain[key] = _plain(value, components, inside)
        elif key in LISTED:
            plain[key] = [_plain(each, components, inside) for each in value]
        elif key in NAMED:
            plain[key] = {name: _plain(each, components, inside) for name, each in value.items()}
        elif key not in NOTED and key != "$defs" and (key != "format" or value in KNOWN_FORMATS):
            plain[key] = value
    return plain


def _places(document: Document) -> dict[str, str]:
    """The addresses of the schemas of all slots, by their places."""
    found: dict[str, str] = {}
    for each in read_api(document).operations:
        for parameter in each.parameters:
            place = f"{each.key} {parameter.location} {parameter.name}"
            found[place] = f"{parameter.source}/schema"
        body = each.request_body.content if each.request_body else ()
        for content in body:
            found[f"{each.key} {content.media_type}"] = f"{content.source}/schema"
        for response in each.responses:
            for content in response.content:
                place = f"{each.key} {response.status} {content.media_type}"
                found[place] = f"{content.source}/schema"
    return found
