"""Surfaces of two versions of an API, from mini documents, with the names that a lock keeps."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from generator.config import Settings, settings_from
from generator.ir.api import Api
from generator.ir.api_reader import read_api
from generator.ir.name_lock import NameLock
from generator.ir.operation_types import read_types
from generator.ir.surface import Surface, surface_of
from generator.pipeline.naming import (
    extended_lock,
    nameable,
    named_model,
    names_of,
    presence_of,
)
from generator.spec import load_document

SETTINGS = settings_from({"responses": {"envelope": "data"}})


def api_of(spec: str | Mapping[str, Any], version: str = "1.0.0") -> Api:
    """Read an API from YAML text, or from members; what every document has is added."""
    members = yaml.safe_load(spec) if isinstance(spec, str) else spec
    head = {"openapi": "3.1.0", "info": {"title": "Charging", "version": version}, "paths": {}}
    with TemporaryDirectory() as folder:
        path = Path(folder, "document.json")
        path.write_text(json.dumps({**head, **(members or {})}))
        return read_api(load_document(path))


def surfaces(*specs: str | Mapping[str, Any], settings: Settings = SETTINGS) -> tuple[Surface, ...]:
    """Give the surfaces of versions of an API, oldest first, named as a project names them."""
    apis = [api_of(spec, f"{number}.0.0") for number, spec in enumerate(specs, start=1)]
    types = [read_types(api, settings.responses) for api in apis]
    presence: Counter[str] = presence_of(map(nameable, types))
    lock = NameLock()
    for api, found in reversed([*zip(apis, types, strict=True)]):
        lock = extended_lock(api, found, settings, lock, presence)
    models = [
        named_model(api, found, settings, names_of(lock, nameable(found), ()))[0]
        for api, found in zip(apis, types, strict=True)
    ]
    return tuple(surface_of(model, found) for model, found in zip(models, types, strict=True))
