"""The package's plugin of pytest, which finds it by itself (entry point ``pytest11``).

Nothing else of the package is imported before a test uses one of the fixtures.
"""

from __future__ import annotations

import pytest

from .._runtime.testing.plugin import (
    async_client_fixture,
    client_fixture,
    mock_fixture,
    register_marker,
    restart_factories,
    settings_fixture,
)

_PREFIX = "ampeco"
_TESTING = __name__.rpartition(".")[0]


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker ``ampeco`` known."""
    register_marker(config, _PREFIX)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let factories begin anew for each test."""
    restart_factories(item, _PREFIX, _TESTING)


ampeco_mock_settings = settings_fixture(_PREFIX)
ampeco_mock = mock_fixture(_PREFIX, _TESTING)
ampeco_client = client_fixture(_PREFIX, _TESTING)
ampeco_async_client = async_client_fixture(_PREFIX, _TESTING)
