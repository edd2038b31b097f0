"""What packages bring beside their client: servers, mocks, and what tests need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING

from generator.render.contents import IndexContent
from generator.render.formatting import Formatter
from generator.render.layout import (
    WIDTH,
    call,
    import_names,
    import_order,
    keyword,
    laid_out,
    prefixed,
)
from generator.render.methods import ASYNC, SYNC
from generator.render.prose import prose
from generator.render.python_text import docstring, literal
from generator.render.services import service_file
from generator.render.templates import rendered

if TYPE_CHECKING:
    from generator.render.frame import Frame, Namespace

_RUNTIME = ".._runtime.server"
_SERVER_EXPORTS = (
    ("Authenticate", f"{_RUNTIME}.authentication"),
    ("Call", f"{_RUNTIME}.calls"),
    ("Credentials", f"{_RUNTIME}.authentication"),
    ("HTTPError", f"{_RUNTIME}.messages"),
    ("Response", f"{_RUNTIME}.responses"),
    ("Service", f"{_RUNTIME}.services"),
    ("current_call", f"{_RUNTIME}.services"),
)
_CREATE_APP = "create_app"
_TESTING = ".._runtime.testing"
_TESTING_EXPORTS = (
    ("Call", f"{_RUNTIME}.calls"),
    ("ConnectionFault", f"{_TESTING}.replies"),
    ("Factory", f"{_TESTING}.factories"),
    ("HTTPError", f"{_RUNTIME}.messages"),
    ("HttpResponse", f"{_RUNTIME}.messages"),
    ("MockOptions", ".._runtime.mock.settings"),
    ("MockTransport", f"{_TESTING}.transport"),
    ("Plan", f"{_TESTING}.plans"),
    ("Rate", ".._runtime.mock.settings"),
    ("RecordedCall", f"{_TESTING}.recorded_calls"),
    ("RecordingMock", f"{_TESTING}.recording_mock"),
)
_TESTING_FUNCTIONS = ("create_async_client", "create_client", "create_mock")
_INDENT = 4
_QUOTES = 3
_MOCK_URL = "http://mock.test"
_MOCK_CREDENTIAL = 'mock.settings.token or "test"'


def serving_modules(frame: Frame, formatter: Formatter) -> Iterator[tuple[str, str]]:
    """Give the modules that serve an API, by their paths in the package's folder."""
    yield "_api.py", _module("server/api.py.jinja", formatter, frame=frame, **_extras(frame))
    yield "server/__init__.py", _server(frame, formatter)
    yield "mock/__init__.py", _mock(frame, formatter)
    yield "mock/__main__.py", _module("mock/main.py.jinja", formatter, frame=frame)
    yield "testing/__init__.py", _testing(frame, formatter)
    prefix = frame.fixture_prefix
    yield "testing/plugin.py", _module("testing/plugin.py.jinja", formatter, prefix=prefix)


def _module(template: str, formatter: Formatter, **values: object) -> str:
    return formatter.module([[rendered(template, **values)]])


def _module_docstring(told: str) -> str:
    return docstring(prose(told, WIDTH - _QUOTES), 0)


def _extras(frame: Frame) -> dict[str, str]:
    """Give the extras as pip knows them (PEP 508), by their names in templates."""
    return {f"{name}_extra": f"{frame.distribution}[{name}]" for name in ("server", "testing")}


def _server(frame: Frame, formatter: Formatter) -> str:
    services = list(_services(frame.namespaces))
    exports = [(name, module, name) for name, module in _SERVER_EXPORTS] + services
    told = (
        f"How a server of the {frame.api_name} is made: a class for each namespace of the client."
        "\n\nImplement what the server has of them, and give it to `create_app`."
    )
    return _module(
        "server/init.py.jinja",
        formatter,
        docstring=_module_docstring(told),
        imports=list(_imports(exports)),
        exports=exports,
        names=sorted([_CREATE_APP, *(name for name, _, _ in exports)], key=import_order),
    )


def _mock(frame: Frame, formatter: Formatter) -> str:
    told = (
        f"A stand-in for the {frame.api_name}, which keeps what it is given and makes up the rest."
        f"\n\n``python -m {frame.module}.mock`` serves it; `create_mock` is one in this process."
    )
    return _module("mock/init.py.jinja", formatter, docstring=_module_docstring(told), frame=frame)


def _testing(frame: Frame, formatter: Formatter) -> str:
    prefix = frame.fixture_prefix
    told = (
        f"What tests of code that calls the {frame.api_name} need."
        f"\n\nFixtures of pytest are ``{prefix}_mock``, ``{prefix}_client`` and"
        f" ``{prefix}_async_client``; `factories` make models."
    )
    names = [name for name, _ in _TESTING_EXPORTS]
    imports = [(name, module, name) for name, module in _TESTING_EXPORTS]
    return _module(
        "testing/init.py.jinja",
        formatter,
        docstring=_module_docstring(told),
        imports=list(_imports(imports)),
        exports=_TESTING_EXPORTS,
        names=sorted([*_TESTING_FUNCTIONS, *names], key=import_order),
        clients=list(_clients(frame)),
    )


def _clients(frame: Frame) -> Iterator[str]:
    """Write the statements that return clients of a mock, with credentials that it accepts."""
    credentials = [
        keyword(each.argument, _MOCK_CREDENTIAL)
        for each in frame.construction.settings
        if each.scheme is not None
    ]
    url = keyword("base_url", literal(_MOCK_URL))
    arguments = [url, *credentials, keyword("http_client", "mock.transport")]
    for half in (SYNC, ASYNC):
        made = call(f"{half.prefix}Client", arguments)
        yield " " * _INDENT + laid_out(prefixed("return ", made), _INDENT)


def factories_module(content: IndexContent, formatter: Formatter) -> str:
    """Give the text of the module that has a factory for each model."""
    declarations = map(_factory, content.models)
    return _module("testing/factories.py.jinja", formatter, declarations=list(declarations))


def _factory(model: str) -> str:
    """Declare the factory of a model, as black leaves it."""
    line = f"{model}Factory: Factory[models.{model}]"
    return line if len(line) <= WIDTH else f"{model}Factory: Factory[\n    models.{model}\n]"


def _services(namespaces: Sequence[Namespace]) -> Iterator[tuple[str, str, str]]:
    """Give the classes of services: the name that each is exported by, its module, its own name."""
    names = service_exports([each.class_name for each in namespaces])
    for each in namespaces:
        yield names[each.class_name], f".{service_file(each.module)}", each.class_name


def service_exports(class_names: Sequence[str]) -> Mapping[str, str]:
    """Give the names that the classes of services are exported by.

    What every server exports keeps its name, so a class that is called so gets another one.
    """
    reserved = {name for name, _ in _SERVER_EXPORTS}
    taken = reserved | set(class_names)
    found = {}
    for name in class_names:
        tries = (f"{name}Service{number or ''}" for number in count())
        is_free = name not in reserved
        found[name] = name if is_free else next(each for each in tries if each not in taken)
        taken.add(found[name])
    return found


def _imports(exports: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """Write the imports of what is exported, those of one module together."""
    found: dict[str, list[str]] = {}
    for name, module, original in exports:
        clause = name if name == original else f"{original} as {name}"
        found.setdefault(module, []).append(clause)
    for module, clauses in sorted(found.items()):
        yield import_names(module, clauses, 4)
