"""Every operation is called by a generated client, answered by a generated server, and no value is
lost on the way there or back."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.conftest import REPOSITORY
from tests.support.asgi_server import served
from tests.support.described import Described, tell
from tests.support.documents import RawDocument
from tests.support.packages import MethodName, shared_package
from tests.support.round_trip import Stage, Traveller, recording_application, service_classes
from tests.support.samples import FULL, REQUIRED, Manner

QUICK = ("v3.49.0", "v3.76.0", "v3.99.0")
SLOW = tuple(
    sorted(path.stem for path in (REPOSITORY / "specs").glob("v*.json") if path.stem not in QUICK)
)
OPERATIONS = {"v3.49.0": 427, "v3.76.0": 429, "v3.99.0": 443, "v3.110.0": 452, "vendor": 452}

MANNERS = {
    "everything": FULL,
    "required alone": REQUIRED,
    "null where it may be": Manner(nulls=True),
    "undescribed in addition": Manner(additions=True),
    "new enum values": Manner(new_values=True),
}


@dataclass(frozen=True)
class Served:
    """A document whose services run, and where."""

    subject: Described
    stage: Stage
    url: str


@pytest.fixture(scope="module")
def running(request: pytest.FixtureRequest) -> Iterator[Served]:
    """The recording services of a document's package, at an address."""
    name: str = request.param
    path = _document(name, request)
    factory: pytest.TempPathFactory = request.getfixturevalue("tmp_path_factory")
    package = shared_package(path, factory)
    stage = Stage()
    application = recording_application(package, stage)
    with served(application) as url:
        yield Served(Described(name, RawDocument.load(path), package), stage, url)


def _document(name: str, request: pytest.FixtureRequest) -> Path:
    if name == "vendor":
        vendor: Path = request.getfixturevalue("vendor_document")
        return vendor
    return REPOSITORY / "specs" / f"{name}.json"


@pytest.fixture(scope="module", params=["sync", "async"])
def traveller(running: Served, request: pytest.FixtureRequest) -> Iterator[Traveller]:
    """Calls the operations, with each half of the package."""
    subject = running.subject
    is_async = request.param == "async"
    traveller = Traveller(
        subject.package, subject.document, running.stage, running.url, is_async=is_async
    )
    yield traveller
    traveller.close()


def rounds() -> Iterator[Any]:
    """Each document with each manner; what takes long is slow."""
    for name in (*QUICK, *SLOW, "vendor"):
        for manner in MANNERS:
            is_quick = name == QUICK[-1] or (name in QUICK and manner == "everything")
            marks = [] if is_quick else [pytest.mark.slow]
            yield pytest.param(name, manner, marks=marks, id=f"{name}-{manner}")


one_document = pytest.mark.parametrize("running", ["v3.99.0"], indirect=True)


@pytest.mark.parametrize(("running", "manner"), list(rounds()), indirect=["running"])
def test_nothing_is_lost(
    running: Served, traveller: Traveller, manner: str, record_property: Any
) -> None:
    methods = running.subject.package.first_methods()
    faults = [
        fault for each in methods.values() for fault in traveller.faults(each, MANNERS[manner])
    ]
    name, count = running.subject.name, len(methods)
    tell(record_property, f"{name}, {manner}: {count} operations, {len(faults)} faults")
    assert faults == []
    assert methods.keys() == running.subject.document.operations.keys()
    assert count == OPERATIONS.get(name, count) > 400


@one_document
def test_every_method_of_a_client_reaches_its_operation(
    running: Served, traveller: Traveller
) -> None:
    methods = running.subject.package.methods
    assert [fault for each in methods for fault in traveller.faults(each, REQUIRED)] == []
    assert len(methods) > len(running.subject.package.first_methods())


@one_document
def test_the_services_have_each_operation_once(running: Served) -> None:
    package = running.subject.package
    operations = [
        name
        for each in service_classes(package)
        for name, member in vars(each).items()
        if callable(member) and not name.startswith("_")
    ]
    assert len(operations) == len(running.subject.document.operations)


UPDATE = "PATCH /public-api/resources/users/v1.0/{user}"


def refused(running: Served, traveller: Traveller, error: Exception) -> Any:
    """What the client raises for an error that a method of a service raises."""
    method = next(
        each
        for each in running.subject.package.first_methods().values()
        if each.operation == UPDATE
    )
    trip = traveller.trip(method, REQUIRED)
    running.stage.result = error
    errors = running.subject.package.module("_runtime.errors")
    with pytest.raises(errors.StatusError) as raised:
        traveller.call(method, *trip.arguments, **trip.keywords)
    return raised.value


@one_document
@pytest.mark.parametrize(
    ("status", "class_name"),
    [
        (400, "BadRequestError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (501, "NotImplementedByServerError"),
    ],
)
def test_an_error_of_a_service_is_raised_by_the_client(
    running: Served, traveller: Traveller, status: int, class_name: str
) -> None:
    http_error = running.subject.package.module("server").HTTPError
    told = {"email": ["is taken", "is odd"], "address.city": ["is needed"]}
    errors = told if status == 422 else None
    error = refused(running, traveller, http_error(status, "Not today: ä.", errors=errors))
    assert type(error).__name__ == class_name
    assert error.message == "Not today: ä."
    assert getattr(error, "errors", told) == told


@one_document
def test_headers_of_an_error_arrive(running: Served, traveller: Traveller) -> None:
    http_error = running.subject.package.module("server").HTTPError
    error = refused(running, traveller, http_error(429, headers=(("Retry-After", "7"),)))
    assert error.headers["retry-after"] == "7"
    assert error.message


@one_document
def test_a_failure_of_a_service_is_a_server_error_that_tells_nothing(
    running: Served, traveller: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    error = refused(running, traveller, RuntimeError("the password is 123"))
    assert error.status == 500
    assert b"123" not in error.content
    assert "the password is 123" in caplog.text


@pytest.fixture(scope="module")
def bare(running: Served) -> Iterator[str]:
    """The address of a server whose services implement nothing."""
    server = running.subject.package.module("server")
    with served(server.create_app()) as url:
        yield url


def first_method(running: Served) -> MethodName:
    return next(iter(running.subject.package.first_methods().values()))


@one_document
def test_what_is_not_implemented_is_told(running: Served, bare: str) -> None:
    package = running.subject.package
    errors = package.module("_runtime.errors")
    traveller = Traveller(package, running.subject.document, Stage(), bare)
    methods = package.first_methods().values()
    trips = [(each, traveller.trip(each, REQUIRED)) for each in methods]
    for method, trip in trips:
        with pytest.raises(errors.NotImplementedByServerError):
            traveller.call(method, *trip.arguments, **trip.keywords)
    traveller.close()
    assert len(trips) == OPERATIONS["v3.99.0"]


@one_document
def test_a_token_that_the_server_refuses_is_an_error_of_authentication(running: Served) -> None:
    package = running.subject.package
    errors = package.module("_runtime.errors")
    with (
        package.client(running.url, "another token") as client,
        pytest.raises(errors.AuthenticationError) as raised,
    ):
        client.users.list()
    assert raised.value.headers["www-authenticate"].startswith("Bearer")


@one_document
@pytest.mark.parametrize("address", ["url", "bare"])
def test_a_request_without_a_token_is_refused(running: Served, bare: str, address: str) -> None:
    url = bare if address == "bare" else running.url
    response = httpx2.get(f"{url}/public-api/resources/users/v1.0")
    assert response.status_code == 401
    assert response.headers["www-authenticate"].startswith("Bearer")
    assert response.json()["message"]
