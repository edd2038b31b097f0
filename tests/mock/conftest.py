"""The package of a small charging network, and mocks of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.mock.mock import Mock
from tests.support.network import DOCUMENT, Caller
from tests.support.packages import Package, shared_package

MakeMock = Callable[..., Mock]


@pytest.fixture(scope="session")
def network(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The package of the network."""
    document = tmp_path_factory.mktemp("network") / "network.json"
    document.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return shared_package(document, tmp_path_factory)


@pytest.fixture(scope="session")
def make_mock(network: Package) -> MakeMock:
    """Makes mocks of the network, with the settings that are given."""

    def made(**settings: Any) -> Mock:
        mock: Mock = network.module("mock").create_mock(**settings)
        return mock

    return made


@pytest.fixture
def caller(make_mock: MakeMock) -> Caller:
    """Calls a new mock."""
    return Caller(make_mock())
