"""The settings of one API: everything that the generator must not know by itself.

They stand in a ``codegen.toml``; each has a default, so that any document works without one.
Unknown keys are refused, because a misspelt setting would be one that is silently ignored.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

T = TypeVar("T")

ArrayFormat = Literal["brackets", "indices", "repeat"]
DiffLevel = Literal["breaking", "undecided", "warning", "info", "none"]
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "requests.deep_object_arrays": ("brackets", "indices", "repeat"),
    "diff.levels": ("breaking", "undecided", "warning", "info", "none"),
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class ConfigError(Exception):
    """A ``codegen.toml`` that cannot be used; the message says where and why."""


@dataclass(frozen=True, slots=True)
class PackageSettings:
    """What the generated package is called. Empty: taken from the document's title."""

    distribution: str = ""
    module: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """Arguments of the client's constructor, by server variable and by security scheme."""

    server_variables: Mapping[str, str] = field(default_factory=dict)
    credentials: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NamespaceSettings:
    """How paths become namespaces and methods.

    ``prefixes`` are starts of paths that say nothing; with none given these are ``/api`` and the
    like. What follows one of ``action_prefixes`` is a resource, its ids and the action to be done
    with it. ``renames`` gives path segments another name, ``methods`` whole operations
    (``PUT /path`` to ``namespace.method``). A path segment that matches ``endpoint_version`` is the
    version of the endpoint.
    """

    prefixes: tuple[str, ...] = ()
    action_prefixes: tuple[str, ...] = ()
    renames: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[str, str] = field(default_factory=dict)
    endpoint_version: str = r"v\d+(?:\.\d+)*"


@dataclass(frozen=True, slots=True)
class ResponseSettings:
    """How results are wrapped.

    ``envelope`` is the property that a single result stands in when it stands alone there;
    ``items`` the property that holds the items of a listing. ``message``, ``field_errors`` and
    ``request_id_header`` say where an error response keeps its text, its errors for each field
    and the id to quote to the API's support.
    """

    envelope: str = ""
    items: str = ""
    message: str = "message"
    field_errors: str = "errors"
    request_id_header: str = ""


@dataclass(frozen=True, slots=True)
class ErrorSettings:
    """The exceptions of statuses that mean something of their own in an API, by status."""

    classes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PaginationSettings:
    """How listings go on, as usual names that are looked for; an API's own can be set.

    ``cursor_parameters``, ``page_parameters`` and ``offset_parameters`` are query parameters.
    ``next_links``, ``next_cursors`` and ``last_pages`` are members of a response, written with
    dots: ``links.next`` is a URL, ``meta.next_cursor`` a cursor, ``meta.last_page`` a number. Where
    an operation has both a cursor and page numbers, ``empty_cursor`` says that an empty cursor
    chooses the former.
    """

    cursor_parameters: tuple[str, ...] = (
        "cursor",
        "page_token",
        "pageToken",
        "next_token",
        "nextToken",
        "starting_after",
        "marker",
    )
    page_parameters: tuple[str, ...] = ("page", "page_number", "pageNumber")
    offset_parameters: tuple[str, ...] = ("offset", "skip")
    next_links: tuple[str, ...] = (
        "links.next",
        "_links.next.href",
        "paging.next",
        "next_page_url",
        "next",
    )
    next_cursors: tuple[str, ...] = (
        "meta.next_cursor",
        "next_cursor",
        "nextCursor",
        "next_page_token",
        "nextPageToken",
        "next_token",
        "nextToken",
        "next_marker",
        "pages.next.starting_after",
        "pagination.next_cursor",
    )
    last_pages: tuple[str, ...] = (
        "meta.last_page",
        "meta.total_pages",
        "pages.total_pages",
        "total_pages",
        "totalPages",
        "last_page",
    )
    empty_cursor: bool = False


@dataclass(frozen=True, slots=True)
class NotificationSettings:
    """How an API's notifications (callbacks and webhooks) are told apart and signed.

    ``type_field`` is the member of the body that names the event. ``signature_header`` holds the
    HMAC-SHA256 of the body, with one of the client's credentials, ``key``, as its key;
    ``timestamp_header`` the time of sending, if there is one. Without ``type_field`` and
    ``signature_header`` the package has models of events and nothing to receive them with.
    """

    type_field: str = ""
    signature_header: str = ""
    timestamp_header: str = ""
    key: str = "token"


@dataclass(frozen=True, slots=True)
class TestingSettings:
    """What the package brings for tests.

    ``fixture_prefix`` begins the names of its fixtures for pytest: ``PREFIX_client``,
    ``PREFIX_mock``. Empty: the name of the package.
    """

    fixture_prefix: str = ""


@dataclass(frozen=True, slots=True)
class RequestSettings:
    """What OpenAPI leaves undefined: how arrays are written in ``deepObject`` parameters."""

    deep_object_arrays: ArrayFormat = "brackets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A finding of a comparison that is let pass, and why.

    ``rule`` is its id. ``place`` is a JSON pointer, or an operation with what is in it as reports
    show it; with ``*`` at its end it is the beginning of one. ``fingerprint`` is that of the
    finding. One of the two is given, and where both are, both must fit. The waiver counts up to and
    including the day ``expires``, for ever without one.
    """

    rule: str
    reason: str
    place: str = ""
    fingerprint: str = ""
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class DiffSettings:
    """What the differences between two versions count for.

    ``deprecation_days`` is how long something is deprecated before it is removed. ``levels`` gives
    rules, effects, or effects in one direction (``response widens``) another level than they have
    by themselves; ``none``: it is not reported.
    """

    deprecation_days: int = 180
    levels: Mapping[str, DiffLevel] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one API."""

    package: PackageSettings = field(default_factory=PackageSettings)
    client: ClientSettings = field(default_factory=ClientSettings)
    namespaces: NamespaceSettings = field(default_factory=NamespaceSettings)
    requests: RequestSettings = field(default_factory=RequestSettings)
    responses: ResponseSettings = field(default_factory=ResponseSettings)
    errors: ErrorSettings = field(default_factory=ErrorSettings)
    pagination: PaginationSettings = field(default_factory=PaginationSettings)
    notifications: NotificationSettings = field(default_factory=NotificationSettings)
    testing: TestingSettings = field(default_factory=TestingSettings)
    diff: DiffSettings = field(default_factory=DiffSettings)


_SECTIONS: Mapping[str, type[Any]] = {
    "package": PackageSettings,
    "client": ClientSettings,
    "namespaces": NamespaceSettings,
    "requests": RequestSettings,
    "responses": ResponseSettings,
    "errors": ErrorSettings,
    "pagination": PaginationSettings,
    "notifications": NotificationSettings,
    "testing": TestingSettings,
    "diff": DiffSettings,
}


def load_settings(path: Path) -> Settings:
    """Read the settings at ``path``.

    Raises ConfigError when it cannot be read, is not TOML or holds a setting that does not exist.
    """
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from error
    try:
        return settings_from(written)
    except ConfigError as error:
        raise ConfigError(f"{path}: {error}") from error


def settings_from(written: Mapping[str, Any]) -> Settings:
    """Give the settings that a parsed ``codegen.toml`` holds; raises ConfigError."""
    _refuse_unknown(written, set(_SECTIONS), "section")
    return Settings(
        **{name: _section(_SECTIONS[name], name, table) for name, table in written.items()}
    )


def _section(cls: type[T], name: str, table: object) -> T:
    if not isinstance(table, dict):
        raise ConfigError(f"[{name}] must be a table")
    known = {each.name: each for each in fields(cls)}  # type: ignore[arg-type]
    _refuse_unknown(table, set(known), f"setting in [{name}]")
    defaults = cls()
    return cls(
        **{
            key: _value(f"{name}.{key}", value, getattr(defaults, key))
            for key, value in table.items()
        }
    )


def _refuse_unknown(written: Mapping[str, Any], known: set[str], what: str) -> None:
    unknown = sorted(set(written) - known)
    if unknown:
        raise ConfigError(f"unknown {what}: {unknown[0]!r}; known: {', '.join(sorted(known))}")


def _value(name: str, value: object, default: object) -> object:
    match default:
        case bool() if isinstance(value, bool):
            return value
        case int() if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        case str() if isinstance(value, str):
            _refuse_other(name, value)
            return value
        case tuple() if name == "diff.waivers":
            return _waivers(name, value)
        case tuple() if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        case Mapping() if isinstance(value, dict) and _texts(value):
            for key, each in value.items():
                _refuse_other(name, each, key)
            return dict(value)
    raise ConfigError(f"{name} must be {_expected(default)}")


def _expected(default: object) -> str:
    match default:
        case bool():
            return "true or false"
        case int():
            return "a whole number, not below 0"
        case str():
            return "a string"
        case tuple():
            return "a list of strings"
        case _:
            return "a table of strings"


def _refuse_other(name: str, value: str, key: str = "") -> None:
    """Refuse a value that is not among those of a setting, which may be a table with ``key``."""
    allowed = _CHOICES.get(name, ())
    if allowed and value not in allowed:
        setting = f"{name}.{key}" if key else name
        raise ConfigError(f"{setting} must be one of {', '.join(allowed)}")


def _texts(table: Mapping[str, Any]) -> bool:
    return all(isinstance(value, str) for value in table.values())


def _waivers(name: str, value: object) -> tuple[Waiver, ...]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ConfigError(f"{name} must be an array of tables, [[{name}]]")
    return tuple(_waiver(f"{name}, number {n}", table) for n, table in enumerate(value, start=1))


def _waiver(name: str, table: Mapping[str, Any]) -> Waiver:
    _refuse_unknown(table, {each.name for each in fields(Waiver)}, f"setting in {name}")
    texts = {key: value for key, value in table.items() if key != "expires"}
    for key, value in texts.items():
        if not isinstance(value, str) or not value.strip():
            raise ConfigError(f"{name}: {key} must be a string that is not empty")
    for missing in sorted({"rule", "reason"} - set(texts)):
        raise ConfigError(f"{name}: {missing} is missing")
    if not {"place", "fingerprint"} & set(texts):
        raise ConfigError(f"{name}: place or fingerprint is missing; a level is for a whole rule")
    return Waiver(**texts, expires=_day(f"{name}: expires", table.get("expires")))


def _day(name: str, value: object) -> date | None:
    """Give a day, written as a date of TOML or as text, None for nothing."""
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    raise ConfigError(f"{name} must be a day that exists, as 2026-12-31")
