"""The text of a package's README, put together from its frame."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.render.construction import Construction, Setting
from generator.render.errors import StatusClass, runtime_class
from generator.render.example_calls import ExampleCall
from generator.render.example_services import ExampleService
from generator.render.layout import Bracketed, call, import_names, laid_out
from generator.render.markdown import code_cell, markdown_text
from generator.render.metadata import distribution_version
from generator.render.readme import Readme
from generator.render.templates import rendered

if TYPE_CHECKING:
    from generator.render.frame import Frame

_STATUSES = (400, 401, 403, 404, 405, 406, 409, 412, 422, 429, 501)
_SAYS = {
    422: "`errors`: the server's messages by field",
    429: "`retry_after`, `reset_after` (seconds), `limit`, `remaining`",
}


def readme_text(frame: Frame, version: str, *, has_changelog: bool = False) -> str:
    """Give the README of the package for a version of the API.

    ``has_changelog`` says that there is a ``CHANGELOG.md`` beside it.
    """
    number = distribution_version(version)
    return rendered(
        "package/README.md.jinja",
        frame=frame,
        readme=frame.readme,
        code=_Code(frame.module, frame.fixture_prefix),
        version=number,
        about=_about(frame.api_name, version, frame.readme),
        wheel=_wheel_name(frame.distribution, number),
        exported=[each.variable for each in _needed(frame.construction)],
        constructed=[(each.argument, _value(each)) for each in _needed(frame.construction)],
        settings=_settings_rows(frame.construction),
        statuses=_status_rows(frame.errors),
        has_changelog=has_changelog,
    )


def _about(api: str, version: str, readme: Readme) -> str:
    """Give the paragraph that says what a package is: a client of ``api`` in a version."""
    count = f"{readme.operations} operation{'s' if readme.operations != 1 else ''}"
    return (
        f"A typed Python client of the {markdown_text(api)}, version {markdown_text(version)}:"
        f" {count}, generated from its OpenAPI document."
    )


def _wheel_name(distribution: str, version: str) -> str:
    """Give the file name of a package's wheel (PEP 427)."""
    return f"{re.sub(r'[-_.]+', '_', distribution).lower()}-{version}-py3-none-any.whl"


@dataclass(frozen=True, slots=True)
class _Code:
    """Writes the code of examples that use the package ``module``.

    ``fixture_prefix`` begins the names of its fixtures for pytest.
    """

    module: str
    fixture_prefix: str

    def imports(self, *names: str) -> str:
        """Write the import of names from the package."""
        return import_names(self.module, names)

    def call(self, example: ExampleCall, *more: str, via: str = "", indent: int = 4) -> str:
        """Write a call with ``more`` arguments, ``via`` an attribute of its resource."""
        way = ".".join(filter(None, (example.resource, via, example.method)))
        return laid_out(call(way, (*example.arguments, *more)), indent)

    def statement(self, example: ExampleCall, indent: int = 4, *, is_async: bool = False) -> str:
        """Write a call whose result is kept, if it has one."""
        start = f"{example.name} = " if example.name else ""
        return f"{start}{'await ' if is_async else ''}{self.call(example, indent=indent)}"

    def test(self, name: str) -> str:
        """Write what begins a test that uses the mock and its client."""
        fixtures = {"mock": "RecordingMock", "client": "Client"}
        arguments = (f"{self.fixture_prefix}_{key}: {type_}" for key, type_ in fixtures.items())
        return laid_out(Bracketed(f"def test_{name}(", tuple(arguments), ") -> None"), 0, ":")

    def read(self, service: ExampleService) -> str:
        """Write the call of a test that reads what a service gives."""
        way = f"{self.fixture_prefix}_client.{service.client_method}"
        return laid_out(call(way, service.values), len("    assert "))

    def server_imports(self, *names: str) -> str:
        """Write the import of what an example of a server uses."""
        return import_names(f"{self.module}.server", [*names, "HTTPError", "create_app"])

    def method(self, service: ExampleService) -> str:
        """Write what begins the method of a service, as far as its colon."""
        head, tail = f"async def {service.method}(", f") -> models.{service.model}"
        return laid_out(Bracketed(head, service.declared, tail), 4, ":")


def _settings_rows(made: Construction) -> list[tuple[str, str, str, str]]:
    """Give the rows of a table of the settings: argument, variable, default, meaning."""
    return [
        (
            f"`{each.argument}`",
            f"`{each.variable}`" if each.variable else "",
            _default(each),
            f"{each.meaning} {code_cell(each.url)}" if each.url else each.meaning,
        )
        for each in made.settings
    ]


def _default(setting: Setting) -> str:
    if setting.needed:
        is_part = setting.scheme is None and setting.argument != "base_url"
        return "needed without `base_url`" if is_part else "needed"
    return code_cell(setting.default) if setting.default else ""


def _status_rows(own: Sequence[StatusClass]) -> list[tuple[str, str, str]]:
    """Give the rows of a table of the errors with a status: error, status, what it has."""
    rows = [(each, runtime_class(str(each)), _SAYS.get(each, "")) for each in _STATUSES]
    rows += [(each.status, each.name, f"of this API: a `{each.base}`") for each in own]
    return [(f"`{name}`", str(status), told) for status, name, told in sorted(rows)]


def _needed(made: Construction) -> list[Setting]:
    """Give the settings that a client needs; of credentials that are not, those of the first."""
    needed = [each for each in made.settings if each.needed]
    credentials = [each for each in made.settings if each.scheme is not None]
    if credentials and not any(each.needed for each in credentials):
        needed = [*(each for each in credentials if each.scheme == credentials[0].scheme), *needed]
    return needed


def _value(setting: Setting) -> str:
    """Give a value for a setting, as code."""
    if setting.argument == "base_url":
        return '"https://api.example"'
    return '"acme.example"' if setting.is_host else f'"the-{setting.argument}"'
