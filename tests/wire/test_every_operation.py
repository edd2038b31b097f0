"""Every operation of a document is called over HTTP, and what arrives is what was given."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from tests.support.calls import Caller, Giver, body_schema
from tests.support.described import DOCUMENTS, OPERATIONS, Described, tell
from tests.support.packages import MethodName
from tests.support.samples import FULL, REQUIRED, Manner, widest_union

Tell = Callable[[str, Any], None]

pytestmark = pytest.mark.parametrize("subject", DOCUMENTS, indirect=True)


def call_all(
    subject: Described, caller: Caller, methods: Iterable[MethodName], manner: Manner
) -> tuple[set[str], list[str]]:
    """The operations called, by key, and the faults found."""
    giver = Giver(subject.document)
    called, faults = set(), []
    for method in methods:
        operation = subject.document.operations[method.operation]
        faults += caller.faults(method, giver.given(operation, manner))
        called.add(method.operation)
    return called, faults


def test_the_package_has_every_operation(subject: Described) -> None:
    found = {method.operation for method in subject.package.methods}
    assert found == set(subject.document.operations)
    assert len(found) == OPERATIONS.get(subject.name, len(found))


def test_every_method_sends_what_is_required(
    subject: Described, caller: Caller, record_property: Tell
) -> None:
    methods = subject.package.methods
    called, faults = call_all(subject, caller, methods, REQUIRED)
    assert faults == []
    assert called == set(subject.document.operations)
    tell(
        record_property,
        f"{subject.name}, required arguments: {len(called)} of {len(subject.document.operations)}"
        f" operations, through {len(methods)} methods",
    )


def test_every_operation_sends_everything(
    subject: Described, caller: Caller, record_property: Tell
) -> None:
    methods = subject.package.first_methods().values()
    called, faults = call_all(subject, caller, methods, FULL)
    assert faults == []
    assert called == set(subject.document.operations)
    tell(
        record_property,
        f"{subject.name}, all arguments: {len(called)} of {len(subject.document.operations)}"
        " operations",
    )


@pytest.mark.parametrize("optional", [False, True], ids=["required", "everything"])
def test_every_member_of_a_union_can_be_sent(
    subject: Described, caller: Caller, optional: bool
) -> None:
    found = []
    for method in subject.package.first_methods().values():
        widest = widest_union_sent(subject, method)
        for member in range(1, widest):
            manner = Manner(optional=optional, member=member)
            found += call_all(subject, caller, [method], manner)[1]
    assert found == []


def widest_union_sent(subject: Described, method: MethodName) -> int:
    """How many members the widest union has in what an operation is sent; 1 without any."""
    operation = subject.document.operations[method.operation]
    schemas = [*(each.schema for each in operation.parameters), body_schema(operation)]
    return max(widest_union(subject.document, schema) for schema in schemas)


def test_nulls_arrive_at_every_depth(subject: Described, caller: Caller) -> None:
    methods = subject.package.first_methods().values()
    assert call_all(subject, caller, methods, Manner(nulls=True))[1] == []
