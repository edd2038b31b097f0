"""What tests of code that calls the AMPECO.CHARGE Public API need.

Fixtures of pytest are ``ampeco_mock``, ``ampeco_client`` and ``ampeco_async_client``;
`factories` make models.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Unpack

from .._api import TESTING_EXTRA
from .._runtime.extras import require

if TYPE_CHECKING:
    from .._runtime.mock.settings import MockOptions, Rate
    from .._runtime.server.calls import Call
    from .._runtime.server.messages import HTTPError, HttpResponse
    from .._runtime.testing.factories import Factory
    from .._runtime.testing.plans import Plan
    from .._runtime.testing.recorded_calls import RecordedCall
    from .._runtime.testing.recording_mock import RecordingMock
    from .._runtime.testing.replies import ConnectionFault
    from .._runtime.testing.transport import MockTransport
    from ..async_client import AsyncClient
    from ..client import Client

_EXPORTS = {
    "Call": ".._runtime.server.calls",
    "ConnectionFault": ".._runtime.testing.replies",
    "Factory": ".._runtime.testing.factories",
    "HTTPError": ".._runtime.server.messages",
    "HttpResponse": ".._runtime.server.messages",
    "MockOptions": ".._runtime.mock.settings",
    "MockTransport": ".._runtime.testing.transport",
    "Plan": ".._runtime.testing.plans",
    "Rate": ".._runtime.mock.settings",
    "RecordedCall": ".._runtime.testing.recorded_calls",
    "RecordingMock": ".._runtime.testing.recording_mock",
}
__all__ = [
    "Call",
    "ConnectionFault",
    "Factory",
    "HTTPError",
    "HttpResponse",
    "MockOptions",
    "MockTransport",
    "Plan",
    "Rate",
    "RecordedCall",
    "RecordingMock",
    "create_async_client",
    "create_client",
    "create_mock",
]


def create_mock(**options: Unpack[MockOptions]) -> RecordingMock:
    """Return a mock that records its calls; see `MockSettings` for its options.

    Raises MissingExtraError where what it needs is not installed.
    """
    require(TESTING_EXTRA, "jsonschema_rs", "python_multipart")
    from .._runtime.testing.recording_mock import RecordingMock
    from ..mock import create_mock as create

    return RecordingMock(create(**options))


def create_client(mock: RecordingMock) -> Client:
    """Return a client whose requests `mock` answers."""
    from ..client import Client

    return Client(
        base_url="http://mock.test",
        token=mock.settings.token or "test",
        http_client=mock.transport,
    )


def create_async_client(mock: RecordingMock) -> AsyncClient:
    """Return an asynchronous client whose requests `mock` answers."""
    from ..async_client import AsyncClient

    return AsyncClient(
        base_url="http://mock.test",
        token=mock.settings.token or "test",
        http_client=mock.transport,
    )


# Type checkers read the imports above; with a __getattr__ they would take any name for one.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _EXPORTS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        require(TESTING_EXTRA, "jsonschema_rs")
        value = getattr(import_module(_EXPORTS[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})
