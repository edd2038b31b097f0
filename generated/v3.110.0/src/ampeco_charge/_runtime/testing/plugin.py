"""The fixtures of a package's pytest plugin.

What they make comes from the package's ``testing`` module: its functions ``create_mock``,
``create_client`` and ``create_async_client``, and ``SEQUENCES`` of its module ``factories``. It is
imported by the first test that asks for it, so that a plugin which is installed costs others
nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol

import pytest

from ..extras import MissingExtraError
from ..near_names import did_you_mean

if TYPE_CHECKING:
    from .recording_mock import RecordingMock

_MOST_FREE: Final = 2


class Closable(Protocol):
    """A client."""

    def close(self) -> None:
        """Close its connections."""


class _FreeMocks:
    """Mocks of tests that are over, for other tests with equal settings.

    What a mock has found out about its API takes much longer to find out than all else.
    """

    def __init__(self) -> None:
        self._mocks: dict[str, RecordingMock] = {}

    def take(self, settings: dict[str, Any]) -> RecordingMock | None:
        """Return a mock that is as new; None if there is none with these settings."""
        return self._mocks.pop(_key(settings), None)

    def give_back(self, mock: RecordingMock, settings: dict[str, Any]) -> None:
        """Take a mock back that is no longer used; one with a database is closed."""
        if mock.settings.database is not None:
            mock.close()
            return
        mock.reset()
        self._mocks[_key(settings)] = mock
        while len(self._mocks) > _MOST_FREE:
            self._mocks.pop(next(iter(self._mocks))).close()


def _key(settings: dict[str, Any]) -> str:
    return repr(sorted(settings.items()))


def register_marker(config: pytest.Config, prefix: str) -> None:
    """Make the marker `prefix` known to pytest, for ``--strict-markers``."""
    what = "settings of the mock of a test, which are those of create_mock"
    config.addinivalue_line("markers", f"{prefix}(seed=0, items=25, ...): {what}")


def restart_factories(item: pytest.Item, prefix: str, testing: str) -> None:
    """Let the factories begin anew, so that no test depends on those before it.

    They begin with the seed of the test's marker. Factories that no test has imported yet have
    made nothing.
    """
    factories = sys.modules.get(f"{testing}.factories")
    if factories is not None:
        factories.SEQUENCES.restart(_marked(item, prefix).get("seed", 0))


def settings_fixture(prefix: str) -> Any:
    """Return the fixture ``PREFIX_mock_settings``, to be overridden for many tests at once."""

    @pytest.fixture(name=f"{prefix}_mock_settings")
    def settings() -> dict[str, Any]:
        """Settings of the mock, arguments of `create_mock`; those of the marker come on top."""
        return {}

    return settings


def mock_fixture(prefix: str, testing: str) -> Any:
    """Return the fixture ``PREFIX_mock``: a mock that is new for each test."""
    free_mocks = _FreeMocks()

    @pytest.fixture(name=f"{prefix}_mock")
    def mock(request: pytest.FixtureRequest) -> Iterator[RecordingMock]:
        """A mock of the API in this process, new for each test."""
        general = request.getfixturevalue(f"{prefix}_mock_settings")
        settings = _checked_settings(prefix, {**general, **_marked(request.node, prefix)})
        made = free_mocks.take(settings) or _made_mock(testing, prefix, settings)
        yield made
        free_mocks.give_back(made, settings)

    return mock


def client_fixture(prefix: str, testing: str) -> Any:
    """Return the fixture ``PREFIX_client``: a client of the test's mock, closed after the test."""

    @pytest.fixture(name=f"{prefix}_client")
    def client(request: pytest.FixtureRequest) -> Iterator[Closable]:
        """A client of the mock of this test."""
        mock = request.getfixturevalue(f"{prefix}_mock")
        made: Closable = import_module(testing).create_client(mock)
        yield made
        made.close()

    return client


def async_client_fixture(prefix: str, testing: str) -> Any:
    """Return the fixture ``PREFIX_async_client``, for tests on any event loop.

    It needs none itself: what the client opens on a loop is closed when that loop ends.
    """

    @pytest.fixture(name=f"{prefix}_async_client")
    def client(request: pytest.FixtureRequest) -> Any:
        """An asynchronous client of the mock of this test."""
        mock = request.getfixturevalue(f"{prefix}_mock")
        return import_module(testing).create_async_client(mock)

    return client


def _marked(node: pytest.Item, prefix: str) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    # The closest marker, that of the test itself, counts most.
    for marker in reversed(list(node.iter_markers(prefix))):
        if marker.args:
            pytest.fail(f"the marker {prefix!r} takes its settings by name", pytrace=False)
        settings.update(marker.kwargs)
    return settings


def _checked_settings(prefix: str, settings: dict[str, Any]) -> dict[str, Any]:
    from ..mock.settings import MockSettings  # noqa: PLC0415 - see above

    known = MockSettings.__dataclass_fields__
    for name in settings.keys() - known.keys():
        hint = did_you_mean(name, known)
        pytest.fail(f"{prefix}_mock has no setting {name!r}{hint}", pytrace=False)
    return settings


def _made_mock(testing: str, prefix: str, settings: dict[str, Any]) -> RecordingMock:
    try:
        made: RecordingMock = import_module(testing).create_mock(**settings)
    except MissingExtraError as error:
        pytest.fail(str(error), pytrace=False)
    except (TypeError, ValueError) as error:
        pytest.fail(f"the settings of {prefix}_mock: {error}", pytrace=False)
    return made
