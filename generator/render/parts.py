"""The modules of a package one by one: each is written only if its content is new."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from generator.ir.client_model import ClientModel, package_names
from generator.render.contents import (
    IndexContent,
    ModelContent,
    ResourceContent,
    index_content,
    model_contents,
    resource_contents,
)
from generator.render.form_code import code_of_forms
from generator.render.formatting import Formatter
from generator.render.layout import import_names
from generator.render.methods import ASYNC, SYNC
from generator.render.model_modules import ModelPlan, ModelWriter, model_plan
from generator.render.operations import operations_module
from generator.render.python_text import docstring
from generator.render.resources import resource_module
from generator.render.services import service_file, service_module
from generator.render.serving import factories_module
from generator.render.templates import rendered
from generator.render.texts import Texts

Content: TypeAlias = ModelContent | ResourceContent | IndexContent

_SERVER = "server"
_RESOURCE_KINDS: Mapping[str, Callable[[ResourceContent, Formatter], str]] = {
    "_operations": operations_module,
    SYNC.folder: lambda content, formatter: resource_module(content, SYNC, formatter),
    ASYNC.folder: lambda content, formatter: resource_module(content, ASYNC, formatter),
    _SERVER: service_module,
}
"""The modules of a resource: the folder of each, and what writes it."""

_FACTORIES = "factories"
_INDEX_PATHS = {"index": "models/__init__.py", _FACTORIES: "testing/factories.py"}
"""The modules that speak of all models, by their kinds."""


@dataclass(frozen=True, slots=True)
class ModulePart:
    """A module of a package that does not depend on the API's version.

    ``path`` is where it stands below the package's folder. ``source`` is its kind and its content
    as text: modules with equal sources have equal texts.
    """

    path: str
    kind: str
    source: str
    content: Content


def module_parts(model: ClientModel) -> Iterator[ModulePart]:
    """Give the modules of a package: those of models, of resources, and the index of models."""
    _, package = package_names(model.title, model.settings)
    folder = f"src/{package}"
    yield from _parts(
        index_content(model), {k: f"{folder}/{path}" for k, path in _INDEX_PATHS.items()}
    )
    for module in model_contents(model):
        yield from _parts(module, {"models": f"{folder}/models/{module.name}.py"})
    for resource in resource_contents(model):
        name = resource.resource.module
        files = {**dict.fromkeys(_RESOURCE_KINDS, name), _SERVER: service_file(name)}
        yield from _parts(resource, {k: f"{folder}/{k}/{file}.py" for k, file in files.items()})


def _parts(content: Content, paths: Mapping[str, str]) -> Iterator[ModulePart]:
    """Give the modules that are made from one content, from their paths by kind."""
    encoded = msgspec.json.encode(content, enc_hook=_plain_text).decode()
    for kind, path in paths.items():
        yield ModulePart(path, kind, f"{kind} {encoded}", content)


def _plain_text(value: object) -> str:
    """Give a name, which is text of a class of its own, as plain text; raises TypeError."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"no text: {value!r}")


def write_modules(parts: Iterable[ModulePart], texts: Texts) -> dict[str, str]:
    """Give the texts of modules by their paths; what ``texts`` does not know is made and kept.

    The parts of a package can be given all at once or some at a time. Raises ModelGenerationError.
    """
    wanted = tuple(parts)
    known = {part.path: texts.get("module", part.source) for part in wanted}
    unknown = [part for part in wanted if known[part.path] is None]
    made = {part.path: text for part, text in zip(unknown, _made(unknown, texts), strict=True)}
    for part in unknown:
        texts.put("module", part.source, made[part.path])
    return {path: text if text is not None else made[path] for path, text in known.items()}


def _made(parts: Iterable[ModulePart], texts: Texts) -> Iterator[str]:
    formatter = Formatter(texts)
    parts = tuple(parts)
    contents = [_planned(part.content) for part in parts]
    plans = [each for each in contents if isinstance(each, ModelPlan)]
    forms = (form.source for plan in plans for form in plan.forms.values())
    writer = ModelWriter(code_of_forms(forms, texts), formatter)
    for part, each in zip(parts, contents, strict=True):
        match each:
            case ModelPlan():
                yield writer.module(each)
            case ResourceContent():
                yield _RESOURCE_KINDS[part.kind](each, formatter)
            case IndexContent() if part.kind == _FACTORIES:
                yield factories_module(each, formatter)
            case IndexContent():
                yield _index(each, formatter)


def _planned(content: Content) -> ModelPlan | ResourceContent | IndexContent:
    return model_plan(content) if isinstance(content, ModelContent) else content


def _index(content: IndexContent, formatter: Formatter) -> str:
    told = f"The models of the {content.api_name}. Each is loaded when it is first used."
    exports = content.exports
    text = rendered(
        "client/models_init.py.jinja",
        docstring=docstring(told, 0),
        imports=[import_names(f".{module}", [f"{name} as {name}"], 4) for name, module in exports],
        exports=exports,
    )
    return formatter.module([[text]])
