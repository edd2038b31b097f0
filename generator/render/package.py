"""A whole client package as files: path to text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import generator
from generator.ir.client_model import ClientModel, Method, Resource, package_names
from generator.ir.python_types import literal
from generator.render.construction import Construction, construction
from generator.render.formatting import formatted
from generator.render.model_modules import model_module
from generator.render.python_text import docstring, prose, sentence
from generator.render.resources import resource_module

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
    ("client", ("Client",)),
    ("_runtime.errors", _ERROR_EXPORTS),
    ("_runtime.models", ("Model", "raw_value")),
    ("_runtime.operations", ("File",)),
    ("_runtime.unset", ("UNSET", "Unset")),
)


def render_package(model: ClientModel) -> dict[str, str]:
    """Give every file of the package of ``model``: path below the package's folder to text."""
    distribution, module = package_names(model.title, model.settings)
    source = f"src/{module}"
    rendered = {
        f"{source}/{path}": formatted(text) for path, text in _sources(model, module).items()
    }
    runtime = {f"{source}/_runtime/{name}": text for name, text in _runtime_sources().items()}
    plain = {
        "pyproject.toml": _pyproject(model, distribution, module),
        "README.md": _readme(model, distribution, module),
        f"{source}/py.typed": "",
    }
    return dict(sorted({**rendered, **runtime, **plain}.items()))


def _sources(model: ClientModel, module: str) -> dict[str, str]:
    environment = _environment()
    texts = {
        "__init__.py": environment.get_template("client/init.py.jinja").render(
            description=_package_description(model), version=model.version, exports=_EXPORTS
        ),
        "client.py": _client(model, module),
        "models/__init__.py": environment.get_template("client/models_init.py.jinja").render(
            title=prose(model.title), modules=_model_names(model)
        ),
        "resources/__init__.py": '"""The resources of the client, a module for each."""\n',
    }
    for each in model.modules:
        texts[f"models/{each.name}.py"] = model_module(each, model, module, _templates() / "models")
    for resource in model.resources:
        text = resource_module(resource, model, environment)
        texts[f"resources/{resource.attribute}.py"] = text
    return texts


def _client(model: ClientModel, module: str) -> str:
    made = construction(model)
    responses = model.settings.responses
    header = responses.request_id_header
    envelope = (
        f"ErrorEnvelope(message=({literal(responses.message)},), "
        f"errors=({literal(responses.field_errors)},), "
        f"request_id_header={literal(header) if header else None})"
    )
    return (
        _environment()
        .get_template("client/client.py.jinja")
        .render(
            title=prose(model.title),
            resources=model.resources,
            docstring=_client_docstring(model, made),
            error_envelope=envelope,
            user_agent=f"{module}-python/{distribution_version(model.version)}",
            arguments=made.arguments,
            checks=made.checks,
            credentials=made.credentials,
            credential_types=made.credential_types,
            server=made.server,
            has_operation_servers=bool(made.server)
            and any(method.operation.servers for _, method in model.methods()),
        )
    )


def _client_docstring(model: ClientModel, made: Construction) -> str:
    told = [
        *made.documentation,
        "base_url: replaces the whole URL of the server.",
        "timeout: seconds to wait for connecting, sending and each part of an answer.",
        "http_client: an ``httpx2.Client`` to use; it is not closed with this client.",
        "strict: raise where an answer differs from its description, instead of warning.",
    ]
    lines = [f"Calls the {prose(model.title)}, version {model.version}.", "", "Args:"]
    lines += [f"    {line}" for line in told]
    return docstring(prose("\n".join(lines), 96), 4)


def _package_description(model: ClientModel) -> str:
    configured = model.settings.package.description
    return (sentence(configured) or f"Client of the {sentence(model.title)}").replace('"', "'")


def _model_names(model: ClientModel) -> list[tuple[str, list[str]]]:
    return [
        (
            module.name,
            sorted(
                [*(each.name for each in module.classes), *(alias for alias, _ in module.aliases)]
            ),
        )
        for module in model.modules
    ]


def _pyproject(model: ClientModel, distribution: str, module: str) -> str:
    return (
        _environment()
        .get_template("package/pyproject.toml.jinja")
        .render(
            distribution=distribution,
            module=module,
            version=distribution_version(model.version),
            description=_package_description(model),
        )
    )


def _readme(model: ClientModel, distribution: str, module: str) -> str:
    return (
        _environment()
        .get_template("package/README.md.jinja")
        .render(
            distribution=distribution,
            module=module,
            version=distribution_version(model.version),
            api_version=model.version,
            title=prose(model.title),
            provenance=model.provenance,
            operations=len({method.operation.key for _, method in model.methods()}),
            construct=construction(model).example,
            example=_example(model),
            resources=[_resource_line(each) for each in model.resources],
        )
    )


def _example(model: ClientModel) -> str:
    """Give a call that needs no arguments, a listing if there is one."""
    calls = [
        (method.name != "list", len(resource.path), ".".join(("client", *resource.path, method.name)))
        for resource, method in model.methods()
        if not any(each.required for each in method.arguments)
        and method.operation.method == "GET"
        and not method.operation.deprecated
    ]
    return f"{min(calls)[2]}()" if calls else ""


def _resource_line(resource: Resource) -> str:
    names = [f"`{method_name(each, method)}`" for each in resource.walk() for method in each.methods]
    return f"`client.{resource.attribute}`: {', '.join(sorted(names))}"


def method_name(resource: Resource, method: Method) -> str:
    """Give a method's name below its top-level resource."""
    return ".".join((*resource.path[1:], method.name))


def distribution_version(version: str) -> str:
    """Give a version as PEP 440 wants it; whatever it does not know becomes a local version label."""
    plain = version.removeprefix("v")
    if re.fullmatch(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?", plain):
        return plain
    numbers = re.match(r"\d+(\.\d+)*", plain)
    label = ".".join(re.findall(r"[a-z0-9]+", plain[numbers.end() if numbers else 0 :].lower()))
    return f"{numbers.group() if numbers else '0'}+{label or 'unversioned'}"


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
    environment.filters["toml"] = _toml
    return environment


def _toml(text: str) -> str:
    """Write ``text`` as a TOML basic string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{prose(escaped, 10_000).replace(chr(10), " ")}"'
