"""Typed Python client of the AMPECO.CHARGE Public API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models
    from ._runtime.errors import (
        ApiConnectionError,
        ApiError,
        ApiTimeoutError,
        AuthenticationError,
        BadRequestError,
        ClientError,
        ConflictError,
        InvalidArgumentError,
        MethodNotAllowedError,
        MismatchedFieldError,
        NotAcceptableError,
        NotFoundError,
        NotImplementedByServerError,
        PermissionDeniedError,
        PreconditionFailedError,
        RateLimitError,
        ResponseDecodeError,
        ResponseMismatchError,
        ResponseMismatchWarning,
        ServerError,
        StatusError,
        UnexpectedStatusError,
        UnprocessableEntityError,
    )
    from ._runtime.models import Model, raw_value
    from ._runtime.operations import File
    from ._runtime.unset import UNSET, Unset
    from .client import Client

__version__ = "3.110.0"

_EXPORTS = {
    "ApiConnectionError": "_runtime.errors",
    "ApiError": "_runtime.errors",
    "ApiTimeoutError": "_runtime.errors",
    "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors",
    "ClientError": "_runtime.errors",
    "ConflictError": "_runtime.errors",
    "InvalidArgumentError": "_runtime.errors",
    "MethodNotAllowedError": "_runtime.errors",
    "MismatchedFieldError": "_runtime.errors",
    "NotAcceptableError": "_runtime.errors",
    "NotFoundError": "_runtime.errors",
    "NotImplementedByServerError": "_runtime.errors",
    "PermissionDeniedError": "_runtime.errors",
    "PreconditionFailedError": "_runtime.errors",
    "RateLimitError": "_runtime.errors",
    "ResponseDecodeError": "_runtime.errors",
    "ResponseMismatchError": "_runtime.errors",
    "ResponseMismatchWarning": "_runtime.errors",
    "ServerError": "_runtime.errors",
    "StatusError": "_runtime.errors",
    "UnexpectedStatusError": "_runtime.errors",
    "UnprocessableEntityError": "_runtime.errors",
    "Model": "_runtime.models",
    "raw_value": "_runtime.models",
    "File": "_runtime.operations",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "Client": "client",
}
__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientError",
    "ConflictError",
    "File",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "MismatchedFieldError",
    "Model",
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
    "Unset",
    "models",
    "raw_value",
]

# Type checkers read the imports above; with a __getattr__ they would take any name for one.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "models":
            return import_module(".models", __name__)
        if name not in _EXPORTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_EXPORTS[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS, "models"})
