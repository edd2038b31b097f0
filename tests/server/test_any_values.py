"""Whatever values the annotations of an operation allow arrive as they were given."""

import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import REPOSITORY
from tests.support.asgi_server import served
from tests.support.documents import RawDocument
from tests.support.packages import MethodName, bound, hints, shared_package
from tests.support.round_trip import Stage, Traveller, Trip, body_annotation, recording_application
from tests.support.value_strategies import AmbiguousError, Values

quick = settings(
    derandomize=True, max_examples=60, deadline=None, suppress_health_check=list(HealthCheck)
)
thorough = settings(quick, max_examples=3000)


@pytest.fixture(scope="module")
def traveller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Traveller]:
    """Calls the operations of v3.99.0."""
    path = REPOSITORY / "specs" / "v3.99.0.json"
    package = shared_package(path, tmp_path_factory)
    stage = Stage()
    with served(recording_application(package, stage)) as url:
        traveller = Traveller(package, RawDocument.load(path), stage, url)
        yield traveller
        traveller.close()


@pytest.fixture(scope="module")
def trips(traveller: Traveller) -> st.SearchStrategy[tuple[MethodName, Trip]]:
    """Calls of any operation, with any values that are annotated at both ends."""
    strategies = []
    for method in traveller.package.first_methods().values():
        try:
            trip = trips_of(traveller, method)
        except AmbiguousError:
            continue
        strategies.append(st.tuples(st.just(method), trip))
    assert len(strategies) > 350
    return st.sampled_from(strategies).flatmap(lambda each: each)


def trips_of(traveller: Traveller, method: MethodName) -> st.SearchStrategy[Trip]:
    """Calls of one operation."""
    annotations = hints(bound(traveller.client, method).__func__)
    unset = traveller.package.module("_runtime.unset").UNSET
    # What is empty has no form in a URL, and no value of it is null (OpenAPI 3.0.4, 4.7.12).
    in_url, in_body = Values(unset, least=1, nulls=False), Values(unset)
    positional, keywords = [], {}
    for each in method.arguments:
        values = (in_body if each.location == "body" else in_url).of(annotations[each.name])
        if each.location == "path":
            positional.append(values)
        else:
            keywords[each.name] = values
    if method.whole_body:
        keywords["body"] = in_body.of(annotations["body"])
    body = body_annotation(annotations["return"])
    results = in_body.of(body)
    if body is not annotations["return"] and "data" in getattr(body, "model_fields", ()):
        # A listing without its items is an error, not a page.
        results = results.filter(lambda page: page.data is not None)
    return st.builds(Trip, st.tuples(*positional), st.fixed_dictionaries(keywords), results)


def check(traveller: Traveller, method: MethodName, trip: Trip) -> None:
    """Makes a call; what the limits of the API refuse says nothing of values."""
    errors = traveller.package.module("_runtime.errors")
    with warnings.catch_warnings():
        # Texts are drawn for enums too, whose values the server may extend.
        warnings.simplefilter("ignore", errors.ResponseMismatchWarning)
        try:
            faults = list(traveller.differences(method, trip))
        except (errors.BadRequestError, errors.NotFoundError, errors.UnprocessableEntityError):
            return
    assert faults == []


@quick
@given(st.data())
def test_some_values_arrive(traveller: Traveller, trips: Any, data: Any) -> None:
    check(traveller, *data.draw(trips))


@pytest.mark.slow
@thorough
@given(st.data())
def test_many_values_arrive(traveller: Traveller, trips: Any, data: Any) -> None:
    check(traveller, *data.draw(trips))
