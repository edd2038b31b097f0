"""Which exception stands for which status: the runtime's, and those of an API's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from generator.config import ConfigError, ErrorSettings
from generator.ir.words import Identifier

_CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "MethodNotAllowedError",
    406: "NotAcceptableError",
    409: "ConflictError",
    412: "PreconditionFailedError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    501: "NotImplementedByServerError",
}


_ERROR_STATUSES = frozenset(str(each.value) for each in HTTPStatus if each.value >= 400)


@dataclass(frozen=True, slots=True)
class StatusClass:
    """An exception of an API's own: ``base`` is the runtime's for its status."""

    status: int
    name: str
    base: str


def status_classes(settings: ErrorSettings) -> tuple[StatusClass, ...]:
    """Give the exceptions that are configured; raises ConfigError for names that cannot be."""
    return tuple(_status_class(status, name) for status, name in sorted(settings.classes.items()))


def _status_class(status: str, name: str) -> StatusClass:
    if status not in _ERROR_STATUSES:
        raise ConfigError(f"[errors.classes]: {status!r} is not the status of an error")
    try:
        Identifier(name)
    except ValueError as error:
        raise ConfigError(f"[errors.classes]: {error}") from None
    base = runtime_class(status)
    if name in {*_CLASSES.values(), "ClientError", "ServerError"}:
        raise ConfigError(f"[errors.classes]: {name} is an error of every package")
    return StatusClass(int(status), name, base)


def error_class(status: str, own: Mapping[str, str]) -> str:
    """Give the class that an answer with ``status`` is raised as; ``own`` are the API's."""
    return own.get(status) or runtime_class(status)


def runtime_class(status: str) -> str:
    """Give the class of the runtime for a status, such as ``404`` or ``4XX``."""
    known = _CLASSES.get(int(status)) if status.isdigit() else None
    return known or ("ServerError" if status.startswith("5") else "ClientError")
