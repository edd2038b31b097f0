"""Typed Python client of the AMPECO.CHARGE Public API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models, notifications
    from ._runtime.async_pages import AsyncPage
    from ._runtime.async_paginator import AsyncPaginator
    from ._runtime.async_streaming import AsyncStreamedResponse
    from ._runtime.deprecations import DeprecatedOperationWarning
    from ._runtime.errors import (
        ApiConnectionError,
        ApiError,
        ApiTimeoutError,
        AuthenticationError,
        BadRequestError,
        CallError,
        ClientError,
        ConflictError,
        InvalidArgumentError,
        MethodNotAllowedError,
        MismatchedFieldError,
        MissingSettingError,
        NotAcceptableError,
        NotFoundError,
        NotImplementedByServerError,
        PaginationError,
        PermissionDeniedError,
        PreconditionFailedError,
        RateLimitError,
        ResponseDecodeError,
        ResponseMismatchError,
        ResponseMismatchWarning,
        ResponseTooLargeError,
        ServerError,
        StatusError,
        UnexpectedStatusError,
        UnprocessableEntityError,
    )
    from ._runtime.events import ErrorEvent, Event, RequestEvent, ResponseEvent, RetryEvent
    from ._runtime.models import Model, raw_value
    from ._runtime.notification_errors import (
        InvalidSignatureError,
        NotificationDecodeError,
        NotificationError,
        StaleNotificationError,
    )
    from ._runtime.notifications import UnknownNotification
    from ._runtime.operations import File
    from ._runtime.options import RequestOptions
    from ._runtime.pages import Page
    from ._runtime.rate_limits import RateLimit
    from ._runtime.raw_response import RawResponse
    from ._runtime.streaming import StreamedResponse
    from ._runtime.unset import UNSET, Unset
    from .async_client import AsyncClient
    from .client import Client
    from .errors import ActionRejectedError, FeatureDisabledError

__version__ = "3.110.0"

_MODULES = ("models", "notifications")
_EXPORTS = {
    "ApiConnectionError": "_runtime.errors",
    "ApiError": "_runtime.errors",
    "ApiTimeoutError": "_runtime.errors",
    "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors",
    "CallError": "_runtime.errors",
    "ClientError": "_runtime.errors",
    "ConflictError": "_runtime.errors",
    "InvalidArgumentError": "_runtime.errors",
    "MethodNotAllowedError": "_runtime.errors",
    "MismatchedFieldError": "_runtime.errors",
    "MissingSettingError": "_runtime.errors",
    "NotAcceptableError": "_runtime.errors",
    "NotFoundError": "_runtime.errors",
    "NotImplementedByServerError": "_runtime.errors",
    "PaginationError": "_runtime.errors",
    "PermissionDeniedError": "_runtime.errors",
    "PreconditionFailedError": "_runtime.errors",
    "RateLimitError": "_runtime.errors",
    "ResponseDecodeError": "_runtime.errors",
    "ResponseMismatchError": "_runtime.errors",
    "ResponseMismatchWarning": "_runtime.errors",
    "ResponseTooLargeError": "_runtime.errors",
    "ServerError": "_runtime.errors",
    "StatusError": "_runtime.errors",
    "UnexpectedStatusError": "_runtime.errors",
    "UnprocessableEntityError": "_runtime.errors",
    "AsyncPage": "_runtime.async_pages",
    "AsyncPaginator": "_runtime.async_paginator",
    "AsyncStreamedResponse": "_runtime.async_streaming",
    "DeprecatedOperationWarning": "_runtime.deprecations",
    "ErrorEvent": "_runtime.events",
    "Event": "_runtime.events",
    "RequestEvent": "_runtime.events",
    "ResponseEvent": "_runtime.events",
    "RetryEvent": "_runtime.events",
    "Model": "_runtime.models",
    "raw_value": "_runtime.models",
    "File": "_runtime.operations",
    "RequestOptions": "_runtime.options",
    "Page": "_runtime.pages",
    "RateLimit": "_runtime.rate_limits",
    "RawResponse": "_runtime.raw_response",
    "StreamedResponse": "_runtime.streaming",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "AsyncClient": "async_client",
    "Client": "client",
    "InvalidSignatureError": "_runtime.notification_errors",
    "NotificationDecodeError": "_runtime.notification_errors",
    "NotificationError": "_runtime.notification_errors",
    "StaleNotificationError": "_runtime.notification_errors",
    "UnknownNotification": "_runtime.notifications",
    "FeatureDisabledError": "errors",
    "ActionRejectedError": "errors",
}
__all__ = [
    "UNSET",
    "ActionRejectedError",
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AsyncClient",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "Client",
    "ClientError",
    "ConflictError",
    "DeprecatedOperationWarning",
    "ErrorEvent",
    "Event",
    "FeatureDisabledError",
    "File",
    "InvalidArgumentError",
    "InvalidSignatureError",
    "MethodNotAllowedError",
    "MismatchedFieldError",
    "MissingSettingError",
    "Model",
    "NotAcceptableError",
    "NotFoundError",
    "NotificationDecodeError",
    "NotificationError",
    "NotImplementedByServerError",
    "Page",
    "PaginationError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimit",
    "RateLimitError",
    "RawResponse",
    "RequestEvent",
    "RequestOptions",
    "ResponseDecodeError",
    "ResponseEvent",
    "ResponseMismatchError",
    "ResponseMismatchWarning",
    "ResponseTooLargeError",
    "RetryEvent",
    "ServerError",
    "StaleNotificationError",
    "StatusError",
    "StreamedResponse",
    "UnexpectedStatusError",
    "UnknownNotification",
    "UnprocessableEntityError",
    "Unset",
    "models",
    "notifications",
    "raw_value",
]

# Type checkers read the imports above; with a __getattr__ they would take any name for one.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f".{name}", __name__)
        if name not in _EXPORTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_EXPORTS[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS, *_MODULES})
