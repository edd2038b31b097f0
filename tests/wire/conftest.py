"""Callers of generated packages."""

from collections.abc import Iterator

import pytest

from tests.support.calls import Caller
from tests.support.described import Described, described
from tests.support.server import running_server


@pytest.fixture(scope="module")
def subject(request: pytest.FixtureRequest) -> Described:
    """The document that the test is run with, and its package."""
    return described(request.param, request)


@pytest.fixture(scope="module")
def caller(subject: Described) -> Iterator[Caller]:
    """Calls the package of the subject."""
    with running_server() as server:
        caller = Caller(subject.package, subject.document, server)
        yield caller
        caller.close()
