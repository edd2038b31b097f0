"""A whole client package as files: path to text."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

import generator
from generator.ir.client_model import ClientModel
from generator.render.docstrings import section
from generator.render.formatting import Formatter
from generator.render.frame import Frame, frame_of
from generator.render.layout import import_names, import_order
from generator.render.metadata import distribution_version
from generator.render.parts import module_parts, write_modules
from generator.render.python_text import docstring
from generator.render.readme import about
from generator.render.templates import rendered
from generator.render.texts import Texts, TextsInMemory

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


_RESOURCES = '"""The resources of the client, a module for each."""\n'


def render_package(model: ClientModel, texts: Texts | None = None) -> dict[str, str]:
    """Give every file of the package of ``model``: path below the package's folder to text.

    What ``texts`` has is not made again. Raises ConfigError for settings that cannot be followed.
    """
    texts = texts if texts is not None else TextsInMemory()
    frame = render_frame(frame_of(model), model.version, texts)
    return dict(sorted({**write_modules(module_parts(model), texts), **frame}.items()))


def render_frame(frame: Frame, version: str, texts: Texts) -> dict[str, str]:
    """Give the files of a package that are no parts, for a version of the API."""
    formatter, folder = Formatter(texts), f"src/{frame.module}"
    return {
        "README.md": _readme(frame, version),
        "pyproject.toml": _pyproject(frame, version),
        f"{folder}/__init__.py": formatter.module([[_package_module(frame, version)]]),
        f"{folder}/client.py": formatter.module([[each] for each in _client(frame, version)]),
        f"{folder}/py.typed": "",
        f"{folder}/resources/__init__.py": _RESOURCES,
        **{f"{folder}/_runtime/{name}": text for name, text in _runtime_sources()},
    }


def _package_module(frame: Frame, version: str) -> str:
    exports = [(name, module) for module, names in _EXPORTS for name in names]
    return rendered(
        "client/init.py.jinja",
        docstring=docstring(frame.description, 0),
        version=version,
        imports=[import_names(f".{module}", names, 4) for module, names in _EXPORTS],
        exports=exports,
        names=sorted([*(name for name, _ in exports), "models"], key=import_order),
    )


def _client(frame: Frame, version: str) -> Iterator[str]:
    """Give the imports of the client's module, and its class."""
    made = frame.construction
    yield rendered(
        "client/client_imports.py.jinja",
        docstring=docstring(f"The client of the {frame.api_name}.", 0),
        made=made,
        typing_names=sorted(("TYPE_CHECKING", "ClassVar", *made.typing_names), key=import_order),
        namespaces=frame.namespaces,
    )
    yield rendered(
        "client/client.py.jinja",
        docstring=_client_docstring(frame, version),
        made=made,
        error_envelope=frame.error_envelope,
        user_agent=f"{frame.module}-python/{distribution_version(version)}",
        namespaces=frame.namespaces,
    )


def _client_docstring(frame: Frame, version: str) -> str:
    told = [
        *frame.construction.documentation,
        "timeout: Seconds to wait for connecting, sending and each part of an answer.",
        "http_client: An ``httpx2.Client`` to use; it is not closed with this client.",
        "strict: Raise where an answer differs from its description, instead of warning.",
    ]
    title = f"Calls the {frame.api_name}, version {version}."
    return docstring("\n\n".join([title, section("Args:", told, 4)]), 4)


def _pyproject(frame: Frame, version: str) -> str:
    return rendered(
        "package/pyproject.toml.jinja",
        distribution=frame.distribution,
        module=frame.module,
        version=distribution_version(version),
        description=frame.description,
    )


def _readme(frame: Frame, version: str) -> str:
    return rendered(
        "package/README.md.jinja",
        distribution=frame.distribution,
        module=frame.module,
        version=distribution_version(version),
        about=about(frame.api_name, version, frame.readme),
        provenance=frame.provenance,
        construct=frame.construction.example,
        readme=frame.readme,
    )


def _runtime_sources() -> Iterator[tuple[str, str]]:
    """Give the modules of the client's runtime by their file names."""
    folder = files(generator) / "runtime"
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        if each.name.endswith(".py"):
            yield each.name, each.read_text(encoding="utf-8")
