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


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(subject: Described, request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Calls the package of the subject, each half of it."""
    with running_server() as server:
        is_async = request.param == "async"
        caller = Caller(subject.package, subject.document, server, is_async=is_async)
        yield caller
        caller.close()
