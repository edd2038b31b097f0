"""Path segments that mean something in a URL, and filters, as they stand on the wire."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.calls import Caller, Given, Giver
from tests.support.described import DOCUMENTS, Described, tell
from tests.support.documents import RawOperation
from tests.support.samples import FULL, Sampler
from tests.support.server import Received

Tell = Callable[[str, Any], None]

SEGMENTS = [
    "a/b",
    "/",
    "..",
    ".",
    "../../users/v1.0",
    "?",
    "a?b=c",
    "#",
    "%2F",
    "%",
    "a b",
    " ",
    "+",
    "a;b,c=d&e",
    "Łódź ⚡ 充电",
    "\\",
    "{id}",
    "line\nbreak",
]

on_each_document = pytest.mark.parametrize("subject", DOCUMENTS, indirect=True)


def text_parameters(subject: Described, operation: RawOperation) -> set[str]:
    """The path parameters that are any text, by name."""
    flat = Sampler(subject.document, "request").flat
    schemas = {each.name: flat(each.schema) for each in operation.at("path")}
    return {
        name
        for name, schema in schemas.items()
        if schema.get("type") == "string" and not schema.keys() & {"enum", "format"}
    }


@on_each_document
def test_a_path_value_is_one_segment_and_decodes_to_itself(
    subject: Described, caller: Caller, record_property: Tell
) -> None:
    giver, calls = Giver(subject.document), 0
    for key, method in subject.package.first_methods().items():
        operation = subject.document.operations[key]
        texts = text_parameters(subject, operation)
        for segment in SEGMENTS if texts else ():
            given = giver.given(operation, FULL)
            path = {**given.values["path"], **dict.fromkeys(texts, segment)}
            faults = caller.faults(method, given.with_values("path", path))
            assert [fault for fault in faults if "path parameter" not in fault] == []
            calls += 1
    assert calls > 0
    tell(record_property, f"{subject.name}, path values: {calls} calls")


@on_each_document
@pytest.mark.parametrize("value", ["", None, float("nan")], ids=repr)
def test_what_would_be_no_segment_is_refused(
    subject: Described, caller: Caller, value: object
) -> None:
    error = subject.package.module("_runtime.errors").InvalidArgumentError
    for key, method in subject.package.first_methods().items():
        operation = subject.document.operations[key]
        if len(operation.at("path")) == 1 and operation.method == "GET":
            with pytest.raises(error):
                caller.send(method, value)


def query_of(request: Received) -> list[str]:
    """The pairs of a query as they stand on the wire."""
    return request.target.partition("?")[2].split("&")


@pytest.mark.parametrize("subject", ["v3.99.0"], indirect=True)
@pytest.mark.parametrize(
    ("path", "query", "pairs"),
    [
        (
            "charge-points/v2.0",
            {"filter": {"networkId": "a b&c", "roaming": "true"}},
            ["filter%5BnetworkId%5D=a%20b%26c", "filter%5Broaming%5D=true"],
        ),
        (
            "firmware-versions/v1.0",
            {"filter": {"vendorId": [1, 2]}},
            ["filter%5BvendorId%5D%5B%5D=1", "filter%5BvendorId%5D%5B%5D=2"],
        ),
        (
            "users/v1.0",
            {"include": ["partnerInvites"]},
            ["include%5B%5D=partnerInvites", "cursor="],
        ),
        ("sessions/v1.0", {"page": 3, "per_page": 50}, ["page=3", "per_page=50"]),
        ("sessions/v1.0", {"cursor": ""}, ["cursor="]),
    ],
)
def test_queries_as_they_stand_on_the_wire(
    subject: Described, caller: Caller, path: str, query: dict[str, Any], pairs: list[str]
) -> None:
    method = subject.package.first_methods()[f"GET /public-api/resources/{path}"]
    assert caller.faults(method, Given({"query": query})) == []
    assert query_of(caller.last) == pairs


@on_each_document
def test_deep_objects_are_written_with_brackets_only(
    subject: Described, caller: Caller, record_property: Tell
) -> None:
    """Each leaf has a key of its own; items of a list have the brackets that PHP appends by."""
    giver, leaves = Giver(subject.document), {"member": 0, "item": 0}
    for key, method in subject.package.first_methods().items():
        operation = subject.document.operations[key]
        given = giver.given(operation, FULL)
        for parameter in operation.at("query"):
            if parameter.style == "deepObject":
                only = {parameter.name: given.values["query"][parameter.name]}
                assert caller.faults(method, given.with_values("query", only)) == []
                for pair in set(query_of(caller.last)) - {"cursor="}:
                    leaves[kind_of(parameter.name, pair)] += 1
    assert leaves["member"] > 0
    tell(
        record_property,
        f"{subject.name}, deep objects: {leaves['member']} members, {leaves['item']} items",
    )


def kind_of(name: str, pair: str) -> str:
    """Whether a pair gives a member or an item of a list; raises ValueError for anything else."""
    key = pair.partition("=")[0]
    if re.fullmatch(rf"{name}(%5B[\w.%]+?%5D)*%5B%5D", key):
        return "item"
    if re.fullmatch(rf"{name}(%5B[\w.%]+?%5D)+", key):
        return "member"
    raise ValueError(f"{pair} is no pair of {name}")
