"""A whole client package as files: path to text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import generator
from generator.ir.client_model import ClientModel, ModelModule, package_names
from generator.ir.python_types import literal
from generator.render.construction import Construction, construction
from generator.render.docstrings import reached_by, section
from generator.render.formatting import formatted
from generator.render.layout import (
    call,
    import_names,
    import_order,
    keyword,
    laid_out,
    prefixed,
    tuple_of,
)
from generator.render.metadata import (
    api_name,
    distribution_version,
    package_description,
    toml_string,
)
from generator.render.model_descriptions import method_names
from generator.render.model_modules import ModelWriter
from generator.render.python_text import docstring
from generator.render.readme import readme_values
from generator.render.resources import resource_module
from generator.render.servers import servers_of

Statements: TypeAlias = Iterable[Iterable[str]]
"""A module as its statements, in groups that two empty lines set apart."""

_ERROR_EXPORTS = (
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "MismatchedFieldError",
    "NotAcceptableError",
    "NotFoundError",
    "NotImplementedByServerError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseMismatchError",
    "ResponseMismatchWarning",
    "ServerError",
    "StatusError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
)
_EXPORTS = (
    ("_runtime.errors", _ERROR_EXPORTS),
    ("_runtime.models", ("Model", "raw_value")),
    ("_runtime.operations", ("File",)),
    ("_runtime.unset", ("UNSET", "Unset")),
    ("client", ("Client",)),
)


def render_package(model: ClientModel) -> dict[str, str]:
    """Give every file of the package of ``model``: path below the package's folder to text.

    Raises ConfigError for settings that cannot be followed.
    """
    distribution, module = package_names(model.title, model.settings)
    source = f"src/{module}"
    rendered = {f"{source}/{path}": formatted(found) for path, found in _sources(model, module)}
    runtime = {f"{source}/_runtime/{name}": text for name, text in _runtime_sources().items()}
    plain = {
        "pyproject.toml": _pyproject(model, distribution, module),
        "README.md": _readme(model, distribution, module),
        f"{source}/py.typed": "",
    }
    return dict(sorted({**rendered, **runtime, **plain}.items()))


def _sources(model: ClientModel, module: str) -> Iterator[tuple[str, Statements]]:
    environment, servers = _environment(), servers_of(model)
    yield "__init__.py", _package_module(model)
    yield "client.py", _client(model, module)
    yield "models/__init__.py", _models_module(model)
    yield "resources/__init__.py", [['"""The resources of the client, a module for each."""\n']]
    writer = ModelWriter(model.class_names, module, _templates() / "models", method_names(model))
    for each in model.modules:
        yield f"models/{each.name}.py", writer.module(each)
    for resource in model.resources:
        path = f"resources/{resource.module}.py"
        yield path, resource_module(resource, model, servers, environment)


def _package_module(model: ClientModel) -> Statements:
    exports = [(name, module) for module, names in _EXPORTS for name in names]
    text = _rendered(
        "client/init.py.jinja",
        docstring=docstring(package_description(model), 0),
        version=model.version,
        imports=[import_names(f".{module}", names, 4) for module, names in _EXPORTS],
        exports=exports,
        names=sorted([*(name for name, _ in exports), "models"], key=import_order),
    )
    return [[text]]


def _models_module(model: ClientModel) -> Statements:
    told = f"The models of the {api_name(model)}. Each is loaded when it is first used."
    exports = [
        (name, each.name)
        for each in model.modules
        for name in sorted(_names_in(each), key=import_order)
    ]
    text = _rendered(
        "client/models_init.py.jinja",
        docstring=docstring(told, 0),
        imports=[import_names(f".{module}", [f"{name} as {name}"], 4) for name, module in exports],
        exports=exports,
    )
    return [[text]]


def _names_in(module: ModelModule) -> Iterator[str]:
    yield from (each.name for each in module.classes)
    yield from (alias for alias, _ in module.aliases)


def _client(model: ClientModel, module: str) -> Statements:
    made, servers = construction(model), servers_of(model)
    header = _rendered(
        "client/client_imports.py.jinja",
        docstring=docstring(f"The client of the {api_name(model)}.", 0),
        made=made,
        typing_names=sorted(("TYPE_CHECKING", "ClassVar", *made.typing_names), key=import_order),
        resources=model.resources,
    )
    body = _rendered(
        "client/client.py.jinja",
        docstring=_client_docstring(model, made),
        made=made,
        error_envelope=_error_envelope(model),
        user_agent=f"{module}-python/{distribution_version(model.version)}",
        resources=model.resources,
        has_operation_servers=any(
            servers.of_operation(method.operation) for _, method in model.methods()
        ),
    )
    return [[header], [body]]


def _error_envelope(model: ClientModel) -> str:
    responses = model.settings.responses
    header = responses.request_id_header
    envelope = call(
        "ErrorEnvelope",
        [
            keyword("message", tuple_of([literal(responses.message)])),
            keyword("errors", tuple_of([literal(responses.field_errors)])),
            keyword("request_id_header", literal(header) if header else "None"),
        ],
    )
    return laid_out(prefixed("_error_envelope: ClassVar[ErrorEnvelope] = ", envelope), 4)


def _client_docstring(model: ClientModel, made: Construction) -> str:
    told = [
        *made.documentation,
        "timeout: Seconds to wait for connecting, sending and each part of an answer.",
        "http_client: An ``httpx2.Client`` to use; it is not closed with this client.",
        "strict: Raise where an answer differs from its description, instead of warning.",
    ]
    title = f"Calls the {api_name(model)}, version {model.version}."
    return docstring("\n\n".join([title, section("Args:", told, 4)]), 4)


def _pyproject(model: ClientModel, distribution: str, module: str) -> str:
    return _rendered(
        "package/pyproject.toml.jinja",
        distribution=distribution,
        module=module,
        version=distribution_version(model.version),
        description=package_description(model),
    )


def _readme(model: ClientModel, distribution: str, module: str) -> str:
    values = readme_values(model)
    return _rendered("package/README.md.jinja", distribution=distribution, module=module, **values)


def _runtime_sources() -> Mapping[str, str]:
    folder = files(generator) / "runtime"
    return {
        each.name: each.read_text(encoding="utf-8")
        for each in folder.iterdir()
        if each.name.endswith(".py")
    }


def _templates() -> Path:
    """Give the folder of templates: inside an installed generator, beside it in a checkout."""
    package = Path(generator.__file__).parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


def _rendered(template: str, **values: object) -> str:
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_templates()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (the output is Python, not HTML)
    )
    environment.filters["literal"] = literal
    environment.filters["reached_by"] = reached_by
    environment.filters["toml"] = toml_string
    return environment
