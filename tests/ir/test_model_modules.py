"""Modules of models: how they are called, what is in them, what they take from each other."""

import json
from collections.abc import Callable, Collection
from dataclasses import replace
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.config import Settings, load_settings
from generator.ir.api_reader import read_api
from generator.ir.model_modules import ModelModule, model_modules
from generator.ir.module_names import model_module_names
from generator.ir.name_lock import NameLock, read_name_lock
from generator.ir.names import Names, name_all
from generator.ir.operation_types import ApiTypes, read_types
from generator.spec import Document, Version, load_document

MINI = """
paths:
  /left: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
    $ref: '#/components/schemas/Left'}}}}}}}
  /right: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
    $ref: '#/components/schemas/Right'}}}}}}}
  /top: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
    $ref: '#/components/schemas/Top'}}}}}}}
  /person: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
    $ref: '#/components/schemas/Person'}}}}}}}
  /pet: {put: {
    requestBody: {required: true, content: {application/json: {schema: {
      type: object, properties: {chip: {$ref: '#/components/schemas/Chip'}}}}}},
    responses: {'200': {description: ok, content: {application/json: {schema: {
      $ref: '#/components/schemas/Pet'}}}}}}}
components:
  schemas:
    Top: {type: object, properties: {
      left: {$ref: '#/components/schemas/Left'}, right: {$ref: '#/components/schemas/Right'}}}
    Left: {type: object, properties: {
      l: {$ref: '#/components/schemas/Bottom'}, side: {$ref: '#/components/schemas/Side'}}}
    Right: {type: object, properties: {
      r: {$ref: '#/components/schemas/Bottom'}, side: {$ref: '#/components/schemas/Side'}}}
    Bottom: {type: object, properties: {
      inner: {$ref: '#/components/schemas/Inner'}, own: {type: string, enum: [a, b]}}}
    Inner: {type: object, properties: {i: {type: string}}}
    Side: {type: string, enum: [left, right]}
    Person: {type: object, properties: {name: {$ref: '#/components/schemas/Name'},
      pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
    Pet: {type: object, properties: {
      owner: {$ref: '#/components/schemas/Person'}, chip: {$ref: '#/components/schemas/Chip'}}}
    Name: {type: object, properties: {n: {type: string}}}
    Chip: {type: object, properties: {c: {type: string}}}
"""
"""A diamond below ``Top``, a circle of ``Person`` and ``Pet``."""

ReadDocument = Callable[..., Document]


def named(document: Document, settings: Settings, lock: NameLock) -> tuple[ApiTypes, Names]:
    """The types and the names of a document."""
    api = read_api(document)
    types = read_types(api, settings.responses)
    return types, name_all(api, types, settings, lock, lambda _: 1)[0]


def modules_of(document: Document) -> tuple[ModelModule, ...]:
    """The modules of a document with names of its own."""
    return model_modules(*named(document, Settings(), NameLock()))


def check(modules: Collection[ModelModule], types: ApiTypes, names: Names) -> None:
    """Every class is in one module; these take from others what they refer to, without circles."""
    class_names = names.classes.names
    home = {definition.name: each.name for each in modules for definition in each.classes}
    assert sorted(home) == sorted(class_names.values())
    assert sum(len(each.classes) for each in modules) == len(home)
    for module in modules:
        referred = {
            class_names[shape]
            for definition in module.classes
            for each in definition.fields
            for shape in each.field.type.shapes()
        }
        own = {definition.name for definition in module.classes}
        assert set(module.imports) == {(home[name], name) for name in referred - own}
        assert all(name in own for _, name in module.aliases)
        assert module.name != "enums" or all(each.enum for each in module.classes)
    imports = {each.name: {other for other, _ in each.imports} for each in modules}
    TopologicalSorter(imports).prepare()


def test_the_newest_document(repository: Path) -> None:
    paths = (repository / "specs").glob("v*.json")
    newest = max(paths, key=lambda path: Version.parse(path.stem.removeprefix("v")))
    settings = load_settings(repository / "codegen.toml")
    lock = read_name_lock(repository / "specs" / "names.lock.json")
    types, names = named(load_document(newest), settings, lock)
    modules = model_modules(types, names)
    check(modules, types, names)
    assert len({each.name.casefold() for each in modules}) == len(modules)


def test_a_diamond_and_a_circle(document: ReadDocument) -> None:
    types, names = named(document(MINI), Settings(), NameLock())
    modules = model_modules(types, names)
    check(modules, types, names)
    assert {each.name: [found.name for found in each.classes] for each in modules} == {
        "bottom": ["Bottom", "BottomOwn", "Inner"],
        "chip": ["Chip"],
        "enums": ["Side"],
        "left": ["Left"],
        "person": ["Person", "Name", "Pet"],
        "pet_replace": ["PetReplace"],
        "right": ["Right"],
        "top": ["Top"],
    }
    imports = {each.name: each.imports for each in modules}
    assert imports["top"] == (("left", "Left"), ("right", "Right"))
    assert imports["left"] == (("bottom", "Bottom"), ("enums", "Side"))
    assert imports["person"] == (("chip", "Chip"),)
    assert imports["bottom"] == imports["enums"] == ()


def reversed_everywhere(value: Any) -> Any:
    """The same JSON with the members of all objects the other way round."""
    if isinstance(value, dict):
        return {key: reversed_everywhere(value[key]) for key in reversed(value)}
    return [reversed_everywhere(each) for each in value] if isinstance(value, list) else value


def test_the_order_of_a_document_makes_no_difference(document: ReadDocument) -> None:
    written = yaml.safe_load(MINI)
    plain, turned = document(written), document(reversed_everywhere(written))
    assert json.dumps(plain.root) != json.dumps(turned.root)
    assert _outline(modules_of(plain)) == _outline(modules_of(turned))


def _outline(modules: Collection[ModelModule]) -> list[tuple[object, ...]]:
    return [(each.name, [found.name for found in each.classes], each.imports) for each in modules]


def test_names_that_a_class_had_are_in_its_module(document: ReadDocument) -> None:
    types, names = named(document(MINI), Settings(), NameLock())
    (inner,) = (shape for shape, name in names.classes.names.items() if name == "Inner")
    classes = replace(names.classes, aliases={"Older": inner, "Old": inner})
    modules = model_modules(types, replace(names, classes=classes))
    found = {each.name: each.aliases for each in modules if each.aliases}
    assert found == {"bottom": (("Old", "Inner"), ("Older", "Inner"))}


def test_nothing_is_made_of_nothing(document: ReadDocument) -> None:
    assert modules_of(document()) == ()


@pytest.mark.parametrize(
    ("class_name", "module"),
    [
        ("ChargePointCreate", "charge_point_create"),
        ("Class", "class_"),
        ("Init", "init"),
        ("Enums", "enums_"),
        ("ImportModule", "import_module_"),
        ("Globals", "globals_"),
        ("Con", "con_"),
        ("V2_0Tariff", "v2_0_tariff"),
    ],
)
def test_a_module_is_named_after_a_class(class_name: str, module: str) -> None:
    assert model_module_names([class_name]) == {class_name: module}


def test_names_that_would_be_the_same_are_numbered() -> None:
    classes = ["FooBAR", "FooBar", "Foo_Bar", "FooBar2"]
    names = model_module_names(classes)
    assert names == model_module_names(reversed(classes))
    assert len({name.casefold() for name in names.values()}) == len(classes)
    assert names["FooBAR"] == "foo_bar"


def test_long_names_are_cut_and_stay_different() -> None:
    classes = [f"A{'Long' * 60}{end}" for end in ("A", "B")]
    names = model_module_names(classes)
    assert len(set(names.values())) == 2
    assert all(len(name) <= 100 for name in names.values())
