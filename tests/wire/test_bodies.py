"""A body holds what was given and nothing else: a property at a time, null where it was given."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.calls import Caller, Giver, body_schema
from tests.support.described import DOCUMENTS, Described, tell
from tests.support.documents import RawOperation
from tests.support.packages import MethodName
from tests.support.samples import REQUIRED, Manner, Sampler, widest_union

Tell = Callable[[str, Any], None]

pytestmark = pytest.mark.parametrize("subject", DOCUMENTS, indirect=True)


def operations_with_object_bodies(subject: Described) -> Iterator[tuple[MethodName, RawOperation]]:
    """The operations that take an object, with their methods."""
    sampler = Sampler(subject.document, "request")
    methods = subject.package.first_methods()
    for key, operation in subject.document.operations.items():
        if operation.body and sampler.properties(body_schema(operation)):
            yield methods[key], operation


def bodies_with_one_more_property(
    subject: Described, operation: RawOperation
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The required properties with one of the others, by its name, for each member of a union."""
    schema = body_schema(operation)
    for member in range(widest_union(subject.document, schema)):
        sampler = Sampler(subject.document, "request", Manner(optional=False, member=member))
        required = sampler.required(schema)
        for name, property_ in sampler.properties(schema).items():
            if name not in required:
                yield name, {**sampler.value(schema), name: sampler.value(property_)}


def bodies_with_null(
    subject: Described, operation: RawOperation
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The required properties with one that may be null as null, by its name."""
    schema = body_schema(operation)
    sampler = Sampler(subject.document, "request", REQUIRED)
    for name, property_ in sampler.properties(schema).items():
        if sampler.flat(property_)["nullable"]:
            yield name, {**sampler.value(schema), name: None}


def test_one_property_at_a_time_is_all_that_is_sent(
    subject: Described, caller: Caller, record_property: Tell
) -> None:
    giver, faults, calls = Giver(subject.document), [], 0
    sent: dict[str, set[str]] = {}
    for method, operation in operations_with_object_bodies(subject):
        for name, body in bodies_with_one_more_property(subject, operation):
            faults += caller.faults(method, giver.given(operation, REQUIRED, body=body))
            sent.setdefault(operation.key, set()).add(name)
            calls += 1
    assert faults == []
    assert sent.keys() == set(with_optional_properties(subject))
    properties = sum(map(len, sent.values()))
    tell(
        record_property,
        f"{subject.name}, one property at a time: {properties} properties of {len(sent)}"
        f" operations in {calls} calls",
    )


def with_optional_properties(subject: Described) -> Iterator[str]:
    """The operations whose bodies have more than what is required, by key."""
    for _, operation in operations_with_object_bodies(subject):
        schema = body_schema(operation)
        members = range(widest_union(subject.document, schema))
        samplers = [
            Sampler(subject.document, "request", Manner(member=member)) for member in members
        ]
        if any(each.properties(schema).keys() - each.required(schema) for each in samplers):
            yield operation.key


def test_null_arrives_as_null(subject: Described, caller: Caller, record_property: Tell) -> None:
    giver, faults, calls = Giver(subject.document), [], 0
    for method, operation in operations_with_object_bodies(subject):
        for _, body in bodies_with_null(subject, operation):
            faults += caller.faults(method, giver.given(operation, REQUIRED, body=body))
            calls += 1
    assert faults == []
    assert calls > 0
    tell(record_property, f"{subject.name}, null: {calls} nullable properties")


def test_a_patch_with_nothing_sends_an_empty_object(subject: Described, caller: Caller) -> None:
    for method, operation in operations_with_object_bodies(subject):
        sampler = Sampler(subject.document, "request")
        if operation.method != "PATCH" or sampler.required(body_schema(operation)):
            continue
        if method.whole_body:
            continue
        path = [sampler.value(each.schema) for each in operation.at("path")]
        body = caller.send(method, *path).body
        assert body == (b"{}" if method.body_required else b""), operation.key
