"""Names live as long as what they were given for: over every pair of neighbouring versions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from generator.config import Settings, load_settings
from generator.ir.api_reader import read_api
from generator.ir.client_model import ClientModel, build_client_model
from generator.ir.name_lock import NameLock, read_name_lock
from generator.ir.names import name_all
from generator.ir.operation_types import read_types
from generator.spec import find_documents, load_document

QUICK = [("v3.62.0", "v3.65.0"), ("v3.95.0", "v3.96.0"), ("v3.99.0", "v3.110.0")]


@dataclass(frozen=True)
class Named:
    """The public names of a version, each with what it was given for.

    A name's reasons are keys that are the same in every version; one that is still there keeps it.
    """

    methods: Mapping[str, str]
    arguments: Mapping[tuple[str, str], str]
    classes: Mapping[str, frozenset[str]]
    fields: Mapping[tuple[str, str], str]
    operations: frozenset[str]
    parameters: frozenset[tuple[str, str]]
    places: frozenset[str]
    properties: frozenset[tuple[str, str]]


def _project(repository: Path) -> tuple[Settings, NameLock, dict[str, Path]]:
    files = {each.version.tag: each.path for each in find_documents(repository / "specs")}
    lock = read_name_lock(repository / "specs" / "names.lock.json")
    return load_settings(repository / "codegen.toml"), lock, files


def _named(path: Path, settings: Settings, lock: NameLock) -> Named:
    api = read_api(load_document(path))
    types = read_types(api, settings.responses)
    names, used = name_all(api, types, settings, lock, lambda key: 1)
    assert used == lock, "the committed lock knows every name"
    model = build_client_model(api, types, names, settings)
    found = {shape: frozenset(places) for shape, places in types.shapes.places.items()}
    shapes = {name: shape for shape, name in names.classes.names.items()} | dict(
        names.classes.aliases
    )
    classes = {name: found[shape] for name, shape in shapes.items()}
    fields = dict(_fields(model))
    return Named(
        methods=dict(_methods(model)),
        arguments=dict(_arguments(model)),
        classes=classes,
        fields=fields,
        operations=frozenset(each.key for each in api.operations),
        parameters=frozenset((key[0], wire) for key, wire in _arguments(model)),
        places=frozenset().union(*classes.values()),
        properties=frozenset((key[0], wire) for key, wire in fields.items()),
    )


def _methods(model: ClientModel) -> Iterator[tuple[str, str]]:
    for resource, method in model.methods():
        yield ".".join((*resource.path, method.name)), method.operation.key


def _arguments(model: ClientModel) -> Iterator[tuple[tuple[str, str], str]]:
    for _, method in model.methods():
        for each in method.arguments:
            key = (method.operation.key, each.name)
            yield key, f"{each.location} {each.wire_name}"


def _fields(model: ClientModel) -> Iterator[tuple[tuple[str, str], str]]:
    for module in model.modules:
        for definition in module.classes:
            for each in definition.fields:
                yield (definition.name, each.name), each.field.name


def _lost(old: Named, new: Named) -> Iterator[str]:
    for name, operation in old.methods.items():
        if name not in new.methods and operation in new.operations:
            yield f"method {name}"
    for key, wire in old.arguments.items():
        if key not in new.arguments and (key[0], wire) in new.parameters:
            yield f"argument {key}"
    for name, places in old.classes.items():
        if name not in new.classes and not places.isdisjoint(new.places):
            yield f"class {name}"
    for field, wire in old.fields.items():
        if field not in new.fields and (field[0], wire) in new.properties:
            yield f"field {field}"


@pytest.mark.parametrize(("before", "after"), QUICK)
def test_a_new_version_loses_no_name(repository: Path, before: str, after: str) -> None:
    settings, lock, files = _project(repository)
    old, new = (_named(files[version], settings, lock) for version in (before, after))
    assert list(_lost(old, new)) == []


@pytest.mark.slow
def test_no_version_loses_a_name(repository: Path) -> None:
    settings, lock, files = _project(repository)
    versions = [_named(path, settings, lock) for path in files.values()]
    lost = {
        pair: found
        for pair, (old, new) in zip(pairwise(files), pairwise(versions), strict=True)
        if (found := list(_lost(old, new)))
    }
    assert lost == {}


def test_a_lost_name_is_noticed(repository: Path) -> None:
    settings, lock, files = _project(repository)
    old = _named(files["v3.99.0"], settings, lock)
    renamed = {
        key: name.replace("charge_points.", "stations.") for key, name in lock.methods.items()
    }
    new = _named(
        files["v3.99.0"], settings, NameLock(renamed, lock.classes, lock.arguments, lock.fields)
    )
    assert "method charge_points.list" in list(_lost(old, new))
