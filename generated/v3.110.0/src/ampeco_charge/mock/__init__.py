"""A stand-in for the AMPECO.CHARGE Public API, which keeps what it is given and makes up the rest.

``python -m ampeco_charge.mock`` serves it; `create_mock` is one in this process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Unpack

from .. import __version__
from .._api import ENVELOPE, SERVER_EXTRA
from .._runtime.extras import require
from .._runtime.mock.settings import MockedApi, MockOptions, MockSettings, Rate
from ..notifications import FORMAT

if TYPE_CHECKING:
    from .._runtime.mock.application import MockApplication
    from .._runtime.mock.mock import Mock

__all__ = ["API", "MockOptions", "MockSettings", "Rate", "create_app", "create_mock"]

API: Final = MockedApi(
    package=__name__.rpartition(".")[0],
    version=__version__,
    envelope=ENVELOPE,
    notifications=FORMAT,
)
"""What is mocked."""


def create_mock(**options: Unpack[MockOptions]) -> Mock:
    """Return a mock that answers requests in this process; see `MockSettings` for its options.

    Raises MissingExtraError where what it needs is not installed.
    """
    require(SERVER_EXTRA, "jsonschema_rs", "python_multipart")
    from .._runtime.mock.mock import Mock

    return Mock(API, MockSettings(**options))


def create_app(**options: Unpack[MockOptions]) -> MockApplication:
    """Return a mock as an ASGI application, for any ASGI server.

    Raises MissingExtraError where what it needs is not installed.
    """
    mock = create_mock(**options)
    from .._runtime.mock.application import MockApplication

    return MockApplication(mock)
