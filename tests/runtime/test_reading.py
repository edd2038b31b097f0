"""Reading responses: nothing crashes, nothing lies, everything is reported."""

import json
import re
import warnings
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field
from typing_extensions import TypeAliasType

from generator.runtime.errors import (
    Exchange,
    MismatchedFieldError,
    ResponseDecodeError,
    ResponseMismatchError,
    ResponseMismatchWarning,
)
from generator.runtime.models import (
    Model,
    UnknownObject,
    UnknownString,
    UtcDateTime,
    raw_value,
)
from generator.runtime.operations import Operation, Response
from generator.runtime.reading import HttpResponse, read
from generator.runtime.wire import to_wire

EXCHANGE = Exchange("GET", "https://acme.example/things/1", "/things/1", ("s3cret",))
JSON = "application/json"
Tree = TypeAliasType("Tree", "list[Tree] | int")  # type: ignore[misc]


class Network(Model):
    id: int
    protocol: Literal["1.6", "2.0"] | UnknownString | None = None


class Fixed(Model):
    kind: Literal["fixed"]
    price: Decimal


class Energy(Model):
    kind: Literal["energy"]
    price_per_kwh: Annotated[Decimal, Field(alias="pricePerKwh")]


Pricing: TypeAlias = Fixed | Energy | UnknownObject


class Thing(Model):
    id: int
    status: Literal["on", "off"] | UnknownString | None = None
    network: Network | None = None
    networks: list[Network] | None = None
    by_name: Annotated[dict[str, Network] | None, Field(alias="byName")] = None
    pricing: Pricing | None = None
    numbers: list[int] | None = None
    changed_at: Annotated[UtcDateTime | None, Field(alias="changedAt")] = None
    percent: Annotated[int, Field(ge=0, le=100)] | None = None
    few: Annotated[list[int], Field(max_length=2)] | None = None
    enabled: bool | None = None
    parent: "Thing | None" = None
    any: Any = None


def operation(*responses: Response) -> Operation[Any]:
    return Operation("GET", "/things/{thing}", responses=responses)


THING = operation(Response("200", JSON, lambda: Thing))
DATA = operation(Response("200", JSON, lambda: list[Thing], "data"))


def answer(body: str | bytes, status: int = 200, content_type: str | None = JSON) -> HttpResponse:
    content = body.encode() if isinstance(body, str) else body
    return HttpResponse(status, {"content-type": content_type} if content_type else {}, content)


def read_quietly(body: str, of: Operation[Any] = THING) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return read(answer(body), of, EXCHANGE, strict=True)


def read_with_warning(body: str, of: Operation[Any] = THING) -> tuple[Any, list[str]]:
    """Return the value and the reported pointers; strict reading must refuse the same.

    Nothing remembers what was told, so that every reading tells it.
    """
    with pytest.raises(ResponseMismatchError) as refused:
        read(answer(body), of, EXCHANGE, strict=True)
    with pytest.warns(ResponseMismatchWarning) as caught:
        value = read(answer(body), of, EXCHANGE, strict=False)
    assert len(caught) == 1
    for mismatch in refused.value.mismatches:
        kind = f"{indexless(mismatch.pointer)}: expected {mismatch.expected}, found "
        assert kind in str(caught[0].message)
    return value, [mismatch.pointer for mismatch in refused.value.mismatches]


def indexless(pointer: str) -> str:
    return re.sub(r"/\d+(?=/|$)", "/*", pointer)


# What fits


def test_a_response_as_described_is_typed_and_quiet() -> None:
    thing = read_quietly(
        '{"id": 1, "status": "on", "network": {"id": 2}, "changedAt": "2024-05-01T12:00:00",'
        ' "pricing": {"kind": "energy", "pricePerKwh": 0.25}, "undescribed": {"a": [1]}}'
    )
    assert thing.network == Network(id=2)
    assert thing.changed_at == datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert thing.pricing.price_per_kwh == Decimal("0.25")
    assert thing.undescribed == {"a": [1]}
    assert thing.status == "on"
    assert thing.numbers is None


def test_the_envelope_is_taken_off() -> None:
    things = read_quietly('{"data": [{"id": 1}, {"id": 2}], "meta": {"x": 1}}', DATA)
    assert [thing.id for thing in things] == [1, 2]


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read(answer(b'\xef\xbb\xbf{"id": 1}'), THING, EXCHANGE, strict=True).id == 1


def test_an_integer_may_be_written_with_a_fraction_of_zero() -> None:
    thing = read_quietly('{"id": 1.0}')
    assert thing.id == 1
    assert type(thing.id) is int


def test_a_python_name_on_the_wire_is_not_the_field() -> None:
    thing = read_quietly('{"id": 1, "changed_at": "later"}')
    assert thing.changed_at is None
    assert raw_value(thing, "changed_at") == "later"


# What does not fit


@pytest.mark.parametrize(
    ("member", "pointer", "attribute", "raw"),
    [
        ('"network": []', "/network", "network", []),
        ('"network": "x"', "/network", "network", "x"),
        ('"numbers": [1, "x"]', "/numbers", "numbers", [1, "x"]),
        ('"numbers": {"0": 1}', "/numbers", "numbers", {"0": 1}),
        ('"status": 5', "/status", "status", 5),
        ('"changedAt": "1714564800"', "/changedAt", "changed_at", "1714564800"),
        ('"changedAt": "-0001-11-30T00:00:00Z"', "/changedAt", "changed_at", None),
        ('"byName": {"a": 1}', "/byName", "by_name", {"a": 1}),
        ('"pricing": 3', "/pricing", "pricing", 3),
        ('"enabled": "maybe"', "/enabled", "enabled", "maybe"),
    ],
)
def test_a_field_of_another_type_is_not_shown(
    member: str, pointer: str, attribute: str, raw: object
) -> None:
    body = f'{{"id": 7, {member}}}'
    thing, pointers = read_with_warning(body)
    assert pointers == [pointer]
    assert thing.id == 7
    with pytest.raises(MismatchedFieldError, match=f"Thing.{attribute} is declared as"):
        getattr(thing, attribute)
    assert not hasattr(thing, attribute)
    wire_name = pointer.removeprefix("/")
    assert raw_value(thing, wire_name) == (raw if raw is not None else json.loads(body)[wire_name])
    assert to_wire(thing) == json.loads(body)
    assert json.loads(thing.model_dump_json(exclude_unset=True)) == json.loads(body)
    assert repr(thing).startswith("Thing(id=7, ")


def test_a_missing_required_field_says_so() -> None:
    thing, pointers = read_with_warning('{"status": "on"}')
    assert pointers == ["/id"]
    assert thing.status == "on"
    with pytest.raises(MismatchedFieldError, match="the response does not have 'id'"):
        _ = thing.id


def test_the_error_names_field_type_and_value() -> None:
    thing, _ = read_with_warning('{"id": "x7"}')
    with pytest.raises(AttributeError) as caught:
        _ = thing.id
    assert str(caught.value) == (
        "Thing.id is declared as integer, but the response has \"x7\"; raw_value(..., 'id')"
        " returns it"
    )


@pytest.mark.parametrize(
    ("member", "attribute", "value"),
    [
        ('"id": "7"', "id", 7),
        ('"enabled": 1', "enabled", True),
        ('"id": true', "id", 1),
        ('"percent": 150', "percent", 150),
        ('"few": [1, 2, 3]', "few", [1, 2, 3]),
        ('"status": "broken"', "status", "broken"),
        ('"pricing": {"kind": "free"}', "pricing", {"kind": "free"}),
    ],
)
def test_what_can_be_given_with_its_type_is_given_and_reported(
    member: str, attribute: str, value: object
) -> None:
    body = "{" + member + ("}" if attribute == "id" else ', "id": 1}')
    thing, pointers = read_with_warning(body)
    assert pointers == [f"/{attribute}"]
    assert getattr(thing, attribute) == value
    assert type(getattr(thing, attribute)) is type(value)


def test_mismatches_are_found_at_any_depth() -> None:
    thing, pointers = read_with_warning(
        '{"id": 1, "network": {"id": "a", "protocol": "9"}, "networks": [{"id": 1}, {}],'
        ' "byName": {"a/b": {"id": null}}, "parent": {"id": 2, "parent": {"id": "z"}}}'
    )
    assert pointers == [
        "/network/id",
        "/network/protocol",
        "/networks/1/id",
        "/byName/a~1b/id",
        "/parent/parent/id",
    ]
    assert thing.network.protocol == "9"
    assert thing.networks[0].id == 1
    assert thing.parent.id == 2


def test_a_list_of_objects_stays_readable_when_one_is_none() -> None:
    things, pointers = read_with_warning('{"data": [{"id": 1}, null, {"id": 3}]}', DATA)
    assert pointers == ["/data/1"]
    assert [things[0].id, things[2].id] == [1, 3]
    with pytest.raises(MismatchedFieldError):
        _ = things[1].id


def test_a_union_member_with_one_bad_value_is_still_that_member() -> None:
    thing, pointers = read_with_warning(
        '{"id": 1, "network": null, "pricing": {"kind": "fixed", "price": 1, "x": 1},'
        ' "parent": {"id": 1, "pricing": {"kind": "energy", "pricePerKwh": []}}}'
    )
    assert isinstance(thing.pricing, Fixed)
    assert pointers == ["/parent/pricing"]
    assert thing.parent.pricing == {"kind": "energy", "pricePerKwh": []}


def test_an_optional_mismatch_does_not_make_a_member_unknown() -> None:
    class Left(Model):
        kind: Literal["left"]
        size: int | None = None

    class Right(Model):
        kind: Literal["right"]
        size: int | None = None

    side = operation(Response("200", JSON, lambda: Left | Right | UnknownObject))
    value, pointers = read_with_warning('{"kind": "right", "size": "big"}', side)
    assert isinstance(value, Right)
    assert pointers == ["/size"]
    assert raw_value(value, "size") == "big"


def test_recursive_aliases_are_read() -> None:
    tree = operation(Response("200", JSON, lambda: dict[str, Tree]))
    value, pointers = read_with_warning('{"a": [1, ["2", []]]}', tree)
    assert value == {"a": [1, [2, []]]}
    assert pointers == ["/a/1/0"]


def test_a_body_that_is_nested_too_deeply_is_an_error() -> None:
    body = '{"id": 1, "parent": ' * 190 + '{"id": "x"}' + "}" * 190
    with pytest.raises(ResponseDecodeError, match="nested too deeply"):
        read(answer(body), THING, EXCHANGE, strict=False)


def test_the_report_is_bounded() -> None:
    body = json.dumps({"data": [{"id": "x" * 500}] * 500})
    with pytest.warns(ResponseMismatchWarning) as caught:
        read(answer(body), DATA, EXCHANGE, strict=False)
    assert len(str(caught[0].message)) < 300
    with pytest.raises(ResponseMismatchError) as refused:
        read(answer(body), DATA, EXCHANGE, strict=True)
    text = str(refused.value)
    assert "in 500 place(s)" in text
    assert "and 480 more" in text
    assert len(text) < 4000


def test_the_report_says_what_was_expected_and_found() -> None:
    with pytest.raises(ResponseMismatchError) as caught:
        read(answer('{"id": "s3cret", "status": "broken"}'), THING, EXCHANGE, strict=True)
    assert str(caught.value) == (
        "GET /things/1: the body differs from its description in 2 place(s):\n"
        '  /id: expected integer, found "[redacted]"\n'
        "  /status: expected one of 'on', 'off' or null, found \"broken\""
    )
    assert caught.value.total == 2


def test_the_warning_points_at_the_caller() -> None:
    with pytest.warns(ResponseMismatchWarning) as caught:
        read(answer("{}"), THING, EXCHANGE, strict=False)
    assert caught[0].filename == __file__


# What cannot be read


@pytest.mark.parametrize(
    ("body", "content_type", "reason"),
    [
        ("<html>down</html>", "text/html", "expected application/json"),
        ("<html>down</html>", JSON, "the body is not JSON"),
        ("", JSON, "the body is empty, JSON is declared"),
        ("  ", JSON, "the body is empty, JSON is declared"),
        ("[" * 5000, JSON, "the body is not JSON"),
        ("[]", JSON, "the body is not Thing as declared, but []"),
        ('{"id": s3cret}', JSON, "the body is not JSON"),
    ],
)
def test_what_is_not_as_declared_at_all_is_an_error(
    body: str, content_type: str, reason: str
) -> None:
    with pytest.raises(ResponseDecodeError) as caught:
        read(answer(body, 200, content_type), THING, EXCHANGE, strict=False)
    assert str(caught.value).startswith(f"GET /things/1: {reason}")
    assert f"(status 200, content type {content_type})" in str(caught.value)
    assert "s3cret" not in str(caught.value)
    assert len(str(caught.value)) < 700
    assert caught.value.content == body.encode()


@pytest.mark.parametrize("body", ['{"items": []}', "[]", '"x"'])
def test_a_missing_envelope_key_is_named(body: str) -> None:
    with pytest.raises(ResponseDecodeError, match="the body has no 'data'"):
        read(answer(body), DATA, EXCHANGE, strict=False)


def test_a_whole_of_another_type_is_an_error() -> None:
    with pytest.raises(ResponseDecodeError, match="/data is not array of Thing as declared"):
        read(answer('{"data": {"id": 1}}'), DATA, EXCHANGE, strict=False)


# Laws

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.sampled_from(["on", "1", "x", "fixed"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["id", "kind", "price", "status", "z"]), inner, max_size=3),
    max_leaves=8,
)
members = st.dictionaries(
    st.sampled_from([f.alias or n for n, f in Thing.model_fields.items()] + ["other"]), json_values
)


def has_declared_types(value: object) -> bool:
    """Tell whether every field that is shown has the type that is declared (not: constraints)."""
    if isinstance(value, Thing):
        shown = value.__dict__
        return (
            type(shown.get("id", 0)) is int
            and isinstance(shown.get("status"), str | None)
            and isinstance(shown.get("network"), Network | None)
            and all(isinstance(item, Network) for item in shown.get("networks") or [])
            and all(type(item) is int for item in shown.get("numbers") or [])
            and isinstance(shown.get("pricing"), Fixed | Energy | dict | None)
            and isinstance(shown.get("changed_at"), datetime | None)
            and isinstance(shown.get("enabled"), bool | None)
            and has_declared_types(shown.get("parent"))
        )
    return value is None


@given(members)
def test_any_object_is_readable_without_a_wrong_type(raw: dict[str, Any]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        thing = read(answer(json.dumps(raw)), THING, EXCHANGE, strict=False)
    assert has_declared_types(thing)
    kept = to_wire(thing)
    assert isinstance(kept, dict)
    assert kept.keys() == raw.keys()
    if not caught:
        assert json.dumps(kept, sort_keys=True) == json.dumps(raw, sort_keys=True)


@given(members)
def test_strict_and_lenient_agree(raw: dict[str, Any]) -> None:
    body = answer(json.dumps(raw))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        read(body, THING, EXCHANGE, strict=False)
    try:
        read(body, THING, EXCHANGE, strict=True)
    except ResponseMismatchError:
        assert len(caught) == 1
    else:
        assert not caught
