"""A whole client package as files: path to text."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from importlib.resources import files
from importlib.resources.abc import Traversable

import generator
from generator.ir.client_model import ClientModel
from generator.render.credentials import TOKEN
from generator.render.docstrings import section
from generator.render.formatting import Formatter
from generator.render.frame import Frame, frame_of
from generator.render.layout import import_names, import_order
from generator.render.metadata import distribution_version
from generator.render.methods import ASYNC, SYNC, Half
from generator.render.notifications import notifications_module
from generator.render.parts import module_parts, write_modules
from generator.render.python_text import docstring
from generator.render.readme_text import readme_text
from generator.render.receiver import receiver_module
from generator.render.serving import serving_modules
from generator.render.templates import rendered
from generator.render.texts import Texts, TextsInMemory

_ERRORS = """
    ApiConnectionError ApiError ApiTimeoutError AuthenticationError BadRequestError CallError
    ClientError ConflictError InvalidArgumentError MethodNotAllowedError MismatchedFieldError
    MissingSettingError NotAcceptableError NotFoundError NotImplementedByServerError PaginationError
    PermissionDeniedError PreconditionFailedError RateLimitError ResponseDecodeError
    ResponseMismatchError ResponseMismatchWarning ResponseTooLargeError ServerError StatusError
    UnexpectedStatusError UnprocessableEntityError
"""
_EXPORTS = (
    ("_runtime.errors", _ERRORS),
    ("_runtime.async_pages", "AsyncPage"),
    ("_runtime.async_paginator", "AsyncPaginator"),
    ("_runtime.async_streaming", "AsyncStreamedResponse"),
    ("_runtime.deprecations", "DeprecatedOperationWarning"),
    ("_runtime.events", "ErrorEvent Event RequestEvent ResponseEvent RetryEvent"),
    ("_runtime.models", "Model raw_value"),
    ("_runtime.operations", "File"),
    ("_runtime.options", "RequestOptions"),
    ("_runtime.pages", "Page"),
    ("_runtime.rate_limits", "RateLimit"),
    ("_runtime.raw_response", "RawResponse"),
    ("_runtime.streaming", "StreamedResponse"),
    ("_runtime.unset", "UNSET Unset"),
    ("async_client", "AsyncClient"),
    ("client", "Client"),
)
_NOTIFICATION_EXPORTS = (
    (
        "_runtime.notification_errors",
        "InvalidSignatureError NotificationDecodeError NotificationError StaleNotificationError",
    ),
    ("_runtime.notifications", "UnknownNotification"),
)
_HALVES = {"client": SYNC, "async_client": ASYNC}
_OPERATIONS = '"""The operations of the API as data, a module for each namespace."""\n'
_RESOURCES = '"""The resources of the client, a module for each."""\n'


def render_package(model: ClientModel, texts: Texts | None = None) -> dict[str, str]:
    """Give every file of the package of ``model``: path below the package's folder to text.

    What ``texts`` has is not made again. Raises ConfigError for settings that cannot be followed.
    """
    texts = texts if texts is not None else TextsInMemory()
    frame = render_frame(frame_of(model), model.version, texts)
    return dict(sorted({**write_modules(module_parts(model), texts), **frame}.items()))


def render_frame(
    frame: Frame, version: str, texts: Texts, *, has_changelog: bool = False
) -> dict[str, str]:
    """Give the files of a package that are no parts, for a version of the API.

    ``has_changelog`` says that there is a ``CHANGELOG.md`` beside them.
    """
    formatter, folder = Formatter(texts), f"src/{frame.module}"
    return {
        "README.md": readme_text(frame, version, has_changelog=has_changelog),
        "api.md": frame.api_index,
        "pyproject.toml": _pyproject(frame, version, has_changelog=has_changelog),
        f"{folder}/__init__.py": formatter.module([[_package_module(frame, version)]]),
        **{
            f"{folder}/{module}.py": formatter.module(
                [each] for each in _client(frame, version, module, half)
            )
            for module, half in _HALVES.items()
        },
        **{f"{folder}/{name}": text for name, text in _optional_modules(frame, formatter)},
        **{f"{folder}/{name}": text for name, text in serving_modules(frame, formatter)},
        **dict(_example_files(frame, formatter)),
        f"{folder}/py.typed": "",
        f"{folder}/_operations/__init__.py": _OPERATIONS,
        **{f"{folder}/{half.folder}/__init__.py": _RESOURCES for half in _HALVES.values()},
        **{f"{folder}/_runtime/{name}": text for name, text in _runtime_sources()},
    }


def _exports(frame: Frame) -> Iterator[tuple[str, list[str]]]:
    """Give the modules that the package's names are in, with those names."""
    for module, names in (*_EXPORTS, *(_NOTIFICATION_EXPORTS if frame.notifications else ())):
        yield module, names.split()
    if frame.errors:
        yield "errors", [each.name for each in frame.errors]


def _package_module(frame: Frame, version: str) -> str:
    modules = ["models", *(["notifications"] if frame.notifications else [])]
    exports = list(_exports(frame))
    names = [name for _, found in exports for name in found]
    return rendered(
        "client/init.py.jinja",
        docstring=docstring(frame.description, 0),
        version=version,
        modules=modules,
        imports=[
            f"from . import {', '.join(modules)}",
            *(import_names(f".{module}", found, 4) for module, found in sorted(exports)),
        ],
        exports=[(name, module) for module, found in exports for name in found],
        names=sorted([*names, *modules], key=import_order),
    )


def _client(frame: Frame, version: str, module: str, half: Half) -> Iterator[str]:
    """Give the imports of a client's module, and its class."""
    made = frame.construction
    typing_names = ("TYPE_CHECKING", "ClassVar", "Unpack", *made.typing_names)
    if not frame.namespaces:
        typing_names = typing_names[1:]
    yield rendered(
        "client/client_imports.py.jinja",
        docstring=docstring(f"The {half.word} client of the {frame.api_name}.", 0),
        half=half,
        made=made,
        imports=list(_client_imports(frame, module)),
        typing_names=sorted(typing_names, key=import_order),
        namespaces=frame.namespaces,
    )
    given = ["base_url", "credentials", "**options"]
    if made.server_variables:
        given.insert(2, "server_variables=variables")
    yield rendered(
        "client/client.py.jinja",
        docstring=_client_docstring(frame, version),
        half=half,
        made=made,
        token=TOKEN,
        given=", ".join(given),
        error_envelope=frame.error_envelope,
        user_agent=f"{frame.module}-python/{distribution_version(version)}",
        namespaces=frame.namespaces,
    )


def _client_imports(frame: Frame, module: str) -> Iterator[str]:
    """Give the imports from the runtime beside that of the base class, and the API's errors."""
    found: dict[str, set[str]] = {
        "auth": set(frame.construction.credential_types),
        "errors": {"ErrorEnvelope"},
    }
    for name, function in frame.construction.functions:
        found.setdefault(name, set()).add(function)
    found["lazy"] = {"lazy_property"} if frame.namespaces else set()
    lines = {
        name: import_names(f"._runtime.{name}", names) for name, names in found.items() if names
    }
    base = f"{_HALVES[module].prefix}BaseClient"
    lines[module] = import_names(
        f"._runtime.{module}", [base, base.replace("BaseClient", "ClientOptions")]
    )
    yield from (lines[name] for name in sorted(lines))
    if frame.errors:
        yield import_names(".errors", [each.name for each in frame.errors])


def _client_docstring(frame: Frame, version: str) -> str:
    title = f"Calls the {frame.api_name}, version {version}."
    told = section("Args:", frame.construction.documentation, 4)
    return docstring(f"{title}\n\n{told}", 4)


def _optional_modules(frame: Frame, formatter: Formatter) -> Iterator[tuple[str, str]]:
    if frame.errors:
        yield "errors.py", formatter.module([[each] for each in _errors(frame)])
    if frame.notifications is not None:
        yield "notifications.py", notifications_module(frame.notifications, formatter)


def _example_files(frame: Frame, formatter: Formatter) -> Iterator[tuple[str, str]]:
    found = frame.notifications
    if found is not None and found.receiver.handled:
        text = receiver_module(found.receiver, frame.module, frame.api_name, formatter)
        yield "examples/receive_notifications.py", text


def _errors(frame: Frame) -> Iterator[str]:
    bases = {each.base for each in frame.errors}
    title = docstring(f"The errors that are particular to the {frame.api_name}.", 0)
    imports = import_names("._runtime.errors", bases)
    yield f"{title}\n\nfrom __future__ import annotations\n\n{imports}\n"
    for each in frame.errors:
        told = f"{each.status}: {HTTPStatus(each.status).phrase.lower()}."
        yield f'class {each.name}({each.base}):\n    """{told}"""\n'


def _pyproject(frame: Frame, version: str, *, has_changelog: bool) -> str:
    return rendered(
        "package/pyproject.toml.jinja",
        distribution=frame.distribution,
        module=frame.module,
        version=distribution_version(version),
        description=frame.description,
        has_changelog=has_changelog,
    )


def _runtime_sources() -> Iterator[tuple[str, str]]:
    """Give the modules of the runtime by their paths in its folder."""
    return _sources(files(generator) / "runtime", "")


def _sources(folder: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        if each.name.endswith(".py"):
            yield f"{prefix}{each.name}", each.read_text(encoding="utf-8")
        elif each.is_dir() and each.name != "__pycache__":
            yield from _sources(each, f"{prefix}{each.name}/")
