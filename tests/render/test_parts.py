"""Packages module by module: what a part depends on, and that nothing is made twice."""

import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from generator.ir.client_model import ClientModel
from generator.ir.model_modules import ModelModule
from generator.render import (
    Frame,
    Kind,
    TextsInMemory,
    frame_of,
    module_parts,
    render_frame,
    render_package,
    write_modules,
)

from .conftest import ModelOf, full_document
from .rich import RICH

SETTINGS = {"package": {"module": "rich_api"}, "responses": {"envelope": "data", "items": "data"}}


class Remembering(TextsInMemory):
    """Texts that remember what was put into them."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[tuple[Kind, str, str]] = []

    def put(self, kind: Kind, source: str, text: str) -> None:
        self.made.append((kind, source, text))
        super().put(kind, source, text)


@pytest.fixture(scope="module")
def texts() -> Remembering:
    return Remembering()


@pytest.fixture(scope="module")
def rich(model_of: ModelOf) -> ClientModel:
    return model_of(RICH, SETTINGS)


def sources(model: ClientModel) -> dict[str, str]:
    return {part.path: part.source for part in module_parts(model)}


def test_parts_and_frame_are_the_whole_package(rich: ClientModel, texts: Remembering) -> None:
    parts = write_modules(module_parts(rich), texts)
    frame = render_frame(frame_of(rich), rich.version, texts)
    assert not parts.keys() & frame.keys()
    assert render_package(rich, texts) == {**parts, **frame}
    assert list(render_package(rich, texts)) == sorted({**parts, **frame})


def test_parts_can_be_written_in_any_chunks(rich: ClientModel, texts: Remembering) -> None:
    parts = list(module_parts(rich))
    whole = write_modules(parts, texts)
    again = TextsInMemory()
    assert write_modules(parts[1::2], again) | write_modules(parts[::2], again) == whole
    assert write_modules([], again) == {}


def test_nothing_is_made_twice(rich: ClientModel, texts: Remembering) -> None:
    first = render_package(rich, texts)
    made = len(texts.made)
    assert render_package(rich, texts) == first
    assert len(texts.made) == made


def test_the_texts_that_are_there_are_taken(rich: ClientModel) -> None:
    part, *_ = module_parts(rich)
    texts = TextsInMemory()
    texts.put("module", part.source, "made before\n")
    assert write_modules([part], texts) == {part.path: "made before\n"}


def test_a_frame_is_data_that_json_can_hold(rich: ClientModel, texts: Remembering) -> None:
    frame = frame_of(rich)
    read = msgspec.json.decode(msgspec.json.encode(frame), type=Frame)
    assert read == frame
    assert render_frame(read, "1", texts) == render_frame(frame, "1", texts)


def test_the_version_is_in_the_frame_alone(model_of: ModelOf, rich: ClientModel) -> None:
    info = {**full_document(RICH)["info"], "version": "9.9"}
    other = model_of({**RICH, "info": info}, SETTINGS)
    assert sources(other) == sources(rich)
    assert frame_of(other) == frame_of(rich)
    files = render_frame(frame_of(rich), "9.9", TextsInMemory())
    assert all("9.9" in files[path] for path in ("pyproject.toml", "README.md"))


def test_a_package_that_is_known_needs_no_formatter_and_no_generator(
    rich: ClientModel, texts: Remembering, tmp_path: Path
) -> None:
    files = render_package(rich, texts)
    path = tmp_path / "known.pickle"
    path.write_bytes(pickle.dumps((rich, texts.made, files)))
    code = (
        "import pickle, sys; from pathlib import Path\n"
        "from generator.render import TextsInMemory, render_package\n"
        "model, known, files = pickle.loads(Path(sys.argv[1]).read_bytes())\n"
        "texts = TextsInMemory()\n"
        "for each in known: texts.put(*each)\n"
        "assert render_package(model, texts) == files\n"
        "print({'black', 'datamodel_code_generator'} & sys.modules.keys())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "set()"


Change = Callable[[dict[str, Any]], None]
_PET = ("components", "schemas", "Pet")
_PETS = ("paths", "/pets", "get")


def setting(*steps: str, to: object) -> Change:
    """A change of a document: what stands at ``steps`` becomes ``to``."""

    def change(document: dict[str, Any]) -> None:
        at: Any = document
        for step in steps[:-1]:
            at = at[step]
        at[steps[-1]] = to

    return change


def a_parameter(number: int, **to: object) -> Change:
    """A change of a parameter of ``GET /pets``."""
    return lambda document: document["paths"]["/pets"]["get"]["parameters"][number].update(to)


MATTERS: Mapping[str, Change] = {
    "class description": setting(*_PET, "description", to="Another animal"),
    "field description": setting(*_PET, "properties", "id", "description", to="Its number"),
    "field deprecation": setting(*_PET, "properties", "level", "deprecated", to=True),
    "field type": setting(*_PET, "properties", "id", "type", to="string"),
    "field name": setting(*_PET, "properties", "born_at", to={"type": "string"}),
    "required field": setting(*_PET, "required", to=["id"]),
    "values": setting("components", "schemas", "Kind", "enum", to=["cat", "dog"]),
    "tag": setting("components", "schemas", "Dry", "properties", "is", to={"const": "arid"}),
    "summary": setting(*_PETS, "summary", to="Every pet"),
    "operation description": setting(*_PETS, "description", to="Says more"),
    "deprecation": setting(*_PETS, "deprecated", to=True),
    "security": setting(*_PETS, "security", to=[{"key": []}]),
    "server of an operation": setting(*_PETS, "servers", to=[{"url": "https://b.example"}]),
    "default server": setting("servers", to=[{"url": "https://elsewhere.example"}]),
    "response": setting(*_PETS, "responses", "404", to={"description": "None"}),
    "envelope": setting(*_PETS, "responses", "200", "content", to={"text/plain": {}}),
    "parameter description": a_parameter(0, description="Another"),
    "parameter name": a_parameter(0, name="klass"),
    "parameter type": a_parameter(0, schema={"type": "integer"}),
    "parameter style": a_parameter(1, explode=False),
    "parameter deprecation": a_parameter(0, deprecated=True),
    "required parameter": a_parameter(0, required=True),
    "path": lambda document: document["paths"].update({"/pets/new": {"get": {}}}),
    "encoding": setting(
        "paths", "/pets/{id}/photo", "post", "requestBody", "content", "multipart/form-data",
        "encoding", "about", "contentType", to="application/xml",
    ),
    "body required": setting("paths", "/pets", "post", "requestBody", "required", to=False),
    "title": setting("info", "title", to="Another"),
    "description of the token": setting(
        "components", "securitySchemes", "token", "description", to="A token"
    ),
}  # fmt: skip


def check_sources(before: ClientModel, after: ClientModel, texts: TextsInMemory) -> None:
    """A source changes wherever a text does; something has changed."""
    old, new = sources(before), sources(after)
    texts_before, texts_after = render_package(before, texts), render_package(after, texts)
    changed = {path for path in texts_after if texts_before.get(path) != texts_after[path]}
    assert changed
    assert {path for path in new if old.get(path) == new[path]}.isdisjoint(changed)
    if frame_of(before) == frame_of(after):
        assert changed <= new.keys()
    fresh = write_modules(
        [part for part in module_parts(after) if part.path in changed], TextsInMemory()
    )
    assert fresh == {path: texts_after[path] for path in fresh}


@pytest.mark.parametrize("change", MATTERS.values(), ids=MATTERS)
def test_what_matters_is_in_the_source(
    model_of: ModelOf, rich: ClientModel, texts: Remembering, change: Change
) -> None:
    document = deepcopy(full_document(RICH))
    change(document)
    check_sources(rich, model_of(document, SETTINGS), texts)


@pytest.mark.parametrize(
    "other",
    [
        {"requests": {"deep_object_arrays": "indices"}},
        {"responses": {"envelope": "data", "items": "data", "message": "text"}},
        {"package": {"module": "rich_api", "distribution": "other"}},
        {"client": {"credentials": {"token": "secret"}}},
    ],
    ids=lambda other: next(iter(other)),
)
def test_settings_that_matter_are_in_the_source(
    model_of: ModelOf, rich: ClientModel, texts: Remembering, other: dict[str, Any]
) -> None:
    check_sources(rich, model_of(RICH, {**SETTINGS, **other}), texts)


def test_names_of_classes_are_in_the_source(rich: ClientModel, texts: Remembering) -> None:
    taken = {pair for each in rich.modules for pair in each.imports}
    module = next(each for each in rich.modules if (each.name, each.classes[0].name) in taken)
    old = module.classes[0]

    def renamed(each: ModelModule) -> ModelModule:
        classes = tuple(
            replace(found, name="Renamed") if found is old else found for found in each.classes
        )
        imports = tuple(
            (name, "Renamed" if found == old.name else found) for name, found in each.imports
        )
        return replace(each, classes=classes, imports=imports)

    names = {**rich.class_names, old.shape: "Renamed"}
    modules = tuple(map(renamed, rich.modules))
    check_sources(rich, replace(rich, modules=modules, class_names=names), texts)


def test_what_does_not_matter_is_not_in_the_source(model_of: ModelOf, rich: ClientModel) -> None:
    document = deepcopy(full_document(RICH))
    for change in (
        setting(*_PETS, "operationId", to="x"),
        setting(*_PETS, "tags", to=["x"]),
        setting(*_PET, "properties", "id", "maximum", to=5),
        setting("components", "schemas", "Unused", to={"type": "object"}),
    ):
        change(document)
    assert sources(model_of(document, SETTINGS)) == sources(rich)


def test_a_field_more_is_of_no_matter_to_resources(model_of: ModelOf) -> None:
    def document(**more: object) -> dict[str, Any]:
        pet = {"type": "object", "properties": {"a": {"type": "string"}, **more}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
        get = {"responses": {"200": {"description": "ok", "content": content}}}
        return {"paths": {"/pets": {"get": get}}, "components": {"schemas": {"Pet": pet}}}

    old, new = (sources(model_of(document(**more))) for more in ({}, {"b": {"type": "integer"}}))
    changed = [path for path, source in new.items() if old[path] != source]
    assert changed == ["src/example/models/pet.py"]
