"""Readers of answers through generated packages."""

from collections.abc import Iterator

import pytest

from tests.support.described import Described, described
from tests.support.readings import Reader
from tests.support.server import running_server


@pytest.fixture(scope="module")
def subject(request: pytest.FixtureRequest) -> Described:
    """The document that the test is run with, and its package."""
    return described(request.param, request)


@pytest.fixture(scope="module", params=["sync", "async"])
def reader(subject: Described, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """Reads through the package of the subject, each half of it."""
    with running_server() as server:
        is_async = request.param == "async"
        reader = Reader(subject.package, subject.document, server, is_async=is_async)
        yield reader
        reader.close()
