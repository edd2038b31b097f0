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


@pytest.fixture(scope="module")
def reader(subject: Described) -> Iterator[Reader]:
    """Reads through the package of the subject."""
    with running_server() as server:
        reader = Reader(subject.package, subject.document, server)
        yield reader
        reader.close()
