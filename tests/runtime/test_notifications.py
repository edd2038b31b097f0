"""Receiving notifications: nothing unsigned is read, nothing signed is lost."""

import base64
import contextlib
import copy
import hashlib
import hmac
import importlib
import json
import pickle
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.message import Message
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from generator.runtime.errors import (
    ApiError,
    MismatchedFieldError,
    ResponseMismatchError,
    ResponseMismatchWarning,
)
from generator.runtime.mismatch_notices import MismatchNotices
from generator.runtime.models import Model, UnknownString, UtcDateTime, raw_value
from generator.runtime.notification_errors import (
    InvalidSignatureError,
    NotificationDecodeError,
    NotificationError,
    StaleNotificationError,
)
from generator.runtime.notifications import (
    Headers,
    NotificationFormat,
    UnknownNotification,
    parse_notification,
    read_notification,
)

TOKEN = "s3cret-t0ken"
NOW = datetime(2024, 5, 1, 12, 0, 0, 123456, tzinfo=UTC)
SENT = "2024-05-01T12:00:00.123456Z"


class Booted(Model):
    notification: Literal["Booted"]
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    status: Literal["accepted", "rejected"] | UnknownString | None = None
    timestamp: UtcDateTime | None = None


class CdrReceived(Model):
    notification: Literal["cdr.received"]
    energy: float | None = None


FORMAT: NotificationFormat[Booted | CdrReceived] = NotificationFormat(
    type_field="notification",
    signature_header="X-Signature",
    timestamp_header="X-Timestamp",
    types={"Booted": lambda: Booted, "cdr.received": lambda: CdrReceived},
)
BOOTED = b'{"notification": "Booted", "chargePointId": 7, "status": "accepted"}'


def digest(body: bytes, token: str = TOKEN) -> bytes:
    return hmac.new(token.encode(), body, hashlib.sha256).digest()


def signed(body: bytes, token: str = TOKEN, sent: str = SENT) -> dict[str, str]:
    return {"X-Signature": digest(body, token).hex(), "X-Timestamp": sent}


def parse(body: bytes, headers: Headers | None = None, **options: Any) -> Any:
    """Parse at NOW; a body without headers is signed as it should be."""
    given_headers = signed(body) if headers is None else headers
    # One that remembers nothing, so that each test is told.
    form = replace(FORMAT, notices=MismatchNotices())
    return parse_notification(form, body, given_headers, **{"token": TOKEN, "now": NOW, **options})


def read_quietly(body: bytes) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return parse(body, strict=True)


# What is read


def test_a_notification_is_read_as_the_model_of_its_type() -> None:
    booted = read_quietly(
        b'{"notification": "Booted", "chargePointId": 7, "timestamp": "2024-05-01T12:00:00Z"}'
    )
    assert type(booted) is Booted
    assert booted.charge_point_id == 7
    assert booted.timestamp == datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert type(read_quietly(b'{"notification": "cdr.received"}')) is CdrReceived


def test_the_clock_is_that_of_the_machine_unless_given() -> None:
    headers = signed(BOOTED, sent=datetime.now(UTC).isoformat())
    assert parse_notification(FORMAT, BOOTED, headers, token=TOKEN) == read_quietly(BOOTED)


def test_fields_that_are_not_described_are_kept() -> None:
    booted = read_quietly(b'{"notification": "Booted", "chargePointId": 7, "firmware": [1]}')
    assert raw_value(booted, "firmware") == [1]


def test_a_value_that_is_not_listed_is_kept_and_reported() -> None:
    with pytest.warns(ResponseMismatchWarning, match="/status"):
        booted = parse(b'{"notification": "Booted", "chargePointId": 7, "status": "pending"}')
    assert booted.status == "pending"


def test_what_does_not_match_is_reported_once_and_the_rest_is_read() -> None:
    body = b'{"notification": "Booted", "chargePointId": "x", "status": "accepted"}'
    with pytest.warns(ResponseMismatchWarning) as caught:
        booted = parse(body)
    assert booted.status == "accepted"
    assert raw_value(booted, "chargePointId") == "x"
    with pytest.raises(MismatchedFieldError):
        _ = booted.charge_point_id
    assert len(caught) == 1
    assert "notification Booted" in str(caught[0].message)
    with pytest.raises(ResponseMismatchError) as refused:
        parse(body, strict=True)
    assert [mismatch.pointer for mismatch in refused.value.mismatches] == ["/chargePointId"]


@pytest.mark.parametrize("type_", ["evse.invented", "booted", "", 3, None, ["Booted"]])
def test_a_type_that_is_not_described_is_no_error(type_: object) -> None:
    data = {"notification": type_, "a": [1]}
    told = type_ if isinstance(type_, str) else None
    assert read_quietly(json.dumps(data).encode()) == UnknownNotification(told, data)


def test_a_body_without_type_is_no_error() -> None:
    for data in ({}, {"Notification": "Booted"}):
        assert read_quietly(json.dumps(data).encode()) == UnknownNotification(None, data)


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b" ", b"null", b"[]", b"1", b'"Booted"', b"notification=Booted"),
        b'[{"notification": "Booted"}]',
        b'{"notification": "Booted"',
        b'{"notification": "\xff"}',
        b'{"notification": "Booted", "a": ' + b"[" * 5000 + b"]" * 5000 + b"}",
    ],
)
def test_a_body_that_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(NotificationDecodeError):
        parse(body)


def test_a_body_that_has_nothing_of_its_description_is_refused() -> None:
    listed: NotificationFormat[list[int]] = NotificationFormat(
        "notification", "X-Signature", {"numbers": lambda: list[int]}
    )
    with pytest.raises(NotificationDecodeError, match="numbers"):
        read_notification(listed, b'{"notification": "numbers"}')


def test_a_body_may_be_text() -> None:
    assert read_notification(FORMAT, BOOTED.decode()) == read_notification(FORMAT, BOOTED)
    with pytest.raises(NotificationDecodeError, match="surrogate"):
        read_notification(FORMAT, "\ud800")


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read_quietly(b"\xef\xbb\xbf" + BOOTED) == read_quietly(BOOTED)


def test_only_the_models_that_are_needed_are_loaded() -> None:
    loaded: list[str] = []

    def load(model: type[Model]) -> type[Model]:
        loaded.append(model.__name__)
        return model

    lazy: NotificationFormat[Booted | CdrReceived] = NotificationFormat(
        "notification",
        "X-Signature",
        {"Booted": lambda: load(Booted), "cdr.received": lambda: load(CdrReceived)},
    )
    assert loaded == []
    for _ in range(3):
        assert type(read_notification(lazy, BOOTED)) is Booted
    assert set(loaded) == {"Booted"}


def test_notifications_are_read_by_many_threads_at_once() -> None:
    bodies = [
        json.dumps({"notification": "Booted", "chargePointId": number}).encode()
        for number in range(200)
    ]
    with ThreadPoolExecutor(16) as threads:
        assert [b.charge_point_id for b in threads.map(parse, bodies)] == list(range(200))


def test_a_report_points_at_the_caller_of_the_package(example: ModuleType) -> None:
    package = f"{example.__name__}._runtime"
    notifications = importlib.import_module(f"{package}.notifications")
    short = dict[str, Annotated[str, Field(max_length=3)]]
    form = notifications.NotificationFormat("type", "X-Signature", {"number": lambda: short})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        notifications.read_notification(form, b'{"type": "number"}')
    assert [Path(warning.filename) for warning in caught] == [Path(__file__)]


# The signature


def base64_of(body: bytes) -> str:
    return base64.b64encode(digest(body)).decode()


# Both texts have "+" and "/" in Base64, and end with "=".
PLUS_AND_SLASH = next(
    body for number in range(10_000) if {"+", "/"} <= set(base64_of(body := b'{"n": %d}' % number))
)


@pytest.mark.parametrize("prefix", ["", "sha256=", "SHA256=", " "])
@pytest.mark.parametrize(
    "written",
    [
        lambda raw: raw.hex(),
        lambda raw: raw.hex().upper(),
        lambda raw: raw.hex().title(),
        lambda raw: base64.b64encode(raw).decode(),
        lambda raw: base64.b64encode(raw).decode().rstrip("="),
        lambda raw: base64.urlsafe_b64encode(raw).decode(),
        lambda raw: base64.urlsafe_b64encode(raw).decode().rstrip("="),
    ],
    ids=["hex", "HEX", "Hex", "base64", "base64-unpadded", "base64url", "base64url-unpadded"],
)
def test_a_signature_may_be_written_in_every_usual_way(prefix: str, written: Any) -> None:
    headers = {"X-Signature": prefix + written(digest(PLUS_AND_SLASH)), "X-Timestamp": SENT}
    assert parse(PLUS_AND_SLASH, headers) == UnknownNotification(None, json.loads(PLUS_AND_SLASH))


@pytest.mark.parametrize(
    "signature",
    [
        *("", " ", "sha256=", "not a signature", "\u212a" * 64, "\ud800"),
        *("0" * 64, "A" * 43 + "="),
        digest(BOOTED).hex()[:-1],
        digest(BOOTED).hex() + "0",
        digest(BOOTED).hex()[:32],
        base64_of(BOOTED) + "=",
        base64_of(BOOTED)[:-2],
        base64_of(BOOTED).lower(),
        "sha1=" + digest(BOOTED).hex(),
        "sha256=sha256=" + digest(BOOTED).hex(),
        hashlib.sha256(BOOTED).hexdigest(),
        hmac.new(TOKEN.encode(), BOOTED, hashlib.sha1).hexdigest(),
        digest(BOOTED, "another token").hex(),
        digest(BOOTED, TOKEN.upper()).hex(),
        digest(BOOTED, "").hex(),
        digest(BOOTED + b"\n").hex(),
    ],
)
def test_any_other_signature_is_refused(signature: str) -> None:
    with pytest.raises(InvalidSignatureError):
        parse(BOOTED, {"X-Signature": signature, "X-Timestamp": SENT})


@given(st.integers(0, 8 * len(BOOTED) - 1))
def test_a_body_with_any_bit_flipped_is_refused(bit: int) -> None:
    body = bytearray(BOOTED)
    body[bit // 8] ^= 1 << bit % 8
    for signature in (digest(BOOTED).hex(), base64_of(BOOTED)):
        with pytest.raises(InvalidSignatureError):
            parse(bytes(body), {"X-Signature": signature, "X-Timestamp": SENT})


@given(st.integers(0, 255))
def test_a_signature_with_any_bit_flipped_is_refused(bit: int) -> None:
    raw = bytearray(digest(BOOTED))
    raw[bit // 8] ^= 1 << bit % 8
    for signature in (raw.hex(), base64.b64encode(raw).decode()):
        with pytest.raises(InvalidSignatureError):
            parse(BOOTED, {"X-Signature": signature, "X-Timestamp": SENT})


@given(st.binary(max_size=200), st.text(min_size=1).filter(str.strip))
def test_every_signed_body_passes_the_check_of_its_signature(body: bytes, token: str) -> None:
    headers = [(b"x-signature", digest(body, token).hex().encode())]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResponseMismatchWarning)
        with contextlib.suppress(NotificationDecodeError):
            parse(body, headers, token=token, max_age=None)


def test_the_signature_is_checked_before_anything_else() -> None:
    with pytest.raises(InvalidSignatureError):
        parse(b"not JSON", {"X-Signature": "0" * 64, "X-Timestamp": "yesterday"})
    with pytest.raises(InvalidSignatureError, match="has no X-Signature"):
        parse(b"not JSON", {})


def test_the_body_is_what_was_signed_not_what_it_means() -> None:
    same = json.dumps(json.loads(BOOTED), indent=1).encode()
    with pytest.raises(InvalidSignatureError):
        parse(same, signed(BOOTED))


def test_a_text_is_taken_as_utf_8() -> None:
    text = '{"notification": "Grüße ⚡"}'
    read = parse_notification(FORMAT, text, signed(text.encode()), token=TOKEN, now=NOW)
    assert read == UnknownNotification("Grüße ⚡", {"notification": "Grüße ⚡"})
    with pytest.raises(NotificationDecodeError):
        parse_notification(FORMAT, "\ud800", {}, token=TOKEN)


def test_any_of_several_tokens_will_do() -> None:
    for signer in ("old", "new", "schlüssel"):
        headers = signed(BOOTED, signer)
        assert parse(BOOTED, headers, token=["new", "old", "schlüssel"]).charge_point_id == 7
        assert parse(BOOTED, headers, token=(signer,)).charge_point_id == 7
    with pytest.raises(InvalidSignatureError):
        parse(BOOTED, signed(BOOTED, "revoked"), token=["new", "old"])


@pytest.mark.parametrize("token", ["", " ", "\n", [], (), [""], ["good", ""], ["good", " "]])
def test_an_empty_token_is_refused_whatever_the_signature(token: Any) -> None:
    with pytest.raises(ValueError, match="token is empty"):
        parse(BOOTED, signed(BOOTED, ""), token=token)


# The headers


MESSAGE = Message()
MESSAGE["X-Signature"], MESSAGE["X-Timestamp"] = digest(BOOTED).hex(), SENT
SIGNATURE = digest(BOOTED).hex()


@pytest.mark.parametrize(
    "headers",
    [
        {"x-signature": SIGNATURE, "x-timestamp": SENT},
        {"X-SIGNATURE": SIGNATURE, "X-TIMESTAMP": SENT, "Host": "example"},
        {"X-Signature": f" {SIGNATURE}\t", "X-Timestamp": f"{SENT} "},
        [("X-Signature", SIGNATURE), ("X-Timestamp", SENT), ("Via", "a"), ("Via", "b")],
        [(b"x-signature", SIGNATURE.encode()), (b"x-timestamp", SENT.encode())],
        [(b"x-junk", b"\xff\xfe"), ("X-Signature", SIGNATURE.encode()), (b"X-Timestamp", SENT)],
        iter([("X-Timestamp", SENT), ("X-Signature", SIGNATURE)]),
        MESSAGE,
    ],
    ids=["lower", "upper", "spaces", "pairs", "bytes", "mixed", "iterator", "message"],
)
def test_headers_come_in_every_usual_form(headers: Any) -> None:
    assert parse(BOOTED, headers).charge_point_id == 7


@pytest.mark.parametrize(
    ("headers", "error"),
    [
        ([("X-Signature", SIGNATURE), ("x-signature", "0" * 64)], InvalidSignatureError),
        ([("X-Signature", "0" * 64), ("x-signature", SIGNATURE)], InvalidSignatureError),
        ([("X_Signature", SIGNATURE)], InvalidSignatureError),
        ([*signed(BOOTED).items(), ("x-timestamp", SENT)], StaleNotificationError),
    ],
)
def test_headers_that_leave_a_choice_are_refused(
    headers: Any, error: type[NotificationError]
) -> None:
    with pytest.raises(error):
        parse(BOOTED, headers)


# The time


@pytest.mark.parametrize("seconds", [0, 1, -1, 299.9, 300, -300])
def test_a_notification_of_these_minutes_is_taken(seconds: float) -> None:
    assert parse(BOOTED, now=NOW + timedelta(seconds=seconds)).charge_point_id == 7


@pytest.mark.parametrize(
    ("seconds", "when"), [(300.000001, "ago"), (-300.000001, "future"), (86400, "ago")]
)
def test_an_old_one_and_one_of_the_future_are_refused(seconds: float, when: str) -> None:
    with pytest.raises(StaleNotificationError, match=when):
        parse(BOOTED, now=NOW + timedelta(seconds=seconds))
    assert parse(BOOTED, now=NOW + timedelta(seconds=seconds), max_age=90_000)
    assert parse(BOOTED, now=NOW + timedelta(seconds=seconds), max_age=None)


def test_no_time_at_all_may_pass() -> None:
    assert parse(BOOTED, max_age=0).charge_point_id == 7
    with pytest.raises(StaleNotificationError):
        parse(BOOTED, now=NOW + timedelta(microseconds=1), max_age=0)


@pytest.mark.parametrize(
    "sent",
    [
        "2024-05-01T12:00:00.123456Z",
        "2024-05-01t12:00:00z",
        "2024-05-01T12:00:00",
        "2024-05-01 12:00:00+00:00",
        "2024-05-01T14:00:00.5+02:00",
        "20240501T120000Z",
    ],
)
def test_a_time_may_be_written_in_every_form_of_iso_8601(sent: str) -> None:
    headers = signed(BOOTED, sent=sent)
    assert parse(BOOTED, headers, max_age=1).charge_point_id == 7
    elsewhere = NOW.astimezone(timezone(timedelta(hours=-7)))
    assert parse(BOOTED, headers, max_age=1, now=elsewhere).charge_point_id == 7


@pytest.mark.parametrize(
    "sent",
    [
        *("", "now", "1714564800", "2024-05-01", "12:00:00Z"),
        "2024-13-01T12:00:00Z",
        "Wed, 01 May 2024 12:00:00 GMT",
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
        "٢٠٢٤-05-01T12:00:00Z",
        "2024-05-01T12:00:00Z, 2024-05-01T12:00:00Z",
    ],
)
def test_a_time_that_cannot_be_read_is_refused_unless_none_is_checked(sent: str) -> None:
    headers = signed(BOOTED, sent=sent)
    with pytest.raises(StaleNotificationError):
        parse(BOOTED, headers, max_age=1e18)
    assert parse(BOOTED, headers, max_age=None).charge_point_id == 7


@given(st.text(max_size=80))
def test_no_text_in_a_header_does_more_than_be_refused(text: str) -> None:
    with pytest.raises(InvalidSignatureError):
        parse(BOOTED, {"X-Signature": text, "X-Timestamp": SENT})
    with pytest.raises(StaleNotificationError):
        parse(BOOTED, signed(BOOTED, sent=text), max_age=0)


def test_a_missing_time_is_refused_unless_the_format_has_none() -> None:
    headers = {"X-Signature": SIGNATURE}
    with pytest.raises(StaleNotificationError, match="has no X-Timestamp"):
        parse(BOOTED, headers)
    untimed: NotificationFormat[Booted] = NotificationFormat(
        "notification", "X-Signature", {"Booted": lambda: Booted}
    )
    assert isinstance(parse_notification(untimed, BOOTED, headers, token=TOKEN), Booted)


@pytest.mark.parametrize(
    "options",
    [{"max_age": -1}, {"max_age": float("nan")}, {"now": datetime(2024, 5, 1)}],  # noqa: DTZ001
)
def test_a_limit_or_a_clock_that_means_nothing_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        parse(BOOTED, **options)


# The errors


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (BOOTED, {}),
        (BOOTED, {"X-Signature": "0" * 64}),
        (BOOTED, {"X-Signature": SIGNATURE}),
        (BOOTED, signed(BOOTED, sent=TOKEN)),
        (BOOTED, signed(BOOTED, sent="2000-01-01T00:00:00Z")),
        (TOKEN.encode(), None),
        (json.dumps([TOKEN]).encode(), None),
    ],
)
def test_errors_tell_no_secret_and_can_be_copied(
    body: bytes, headers: dict[str, str] | None
) -> None:
    with pytest.raises(NotificationError) as caught:
        parse(body, headers)
    error = caught.value
    assert isinstance(error, ApiError)
    for secret in (TOKEN, digest(body).hex(), base64_of(body)[:43]):
        assert secret not in f"{error} {error!r} {error.__dict__}"
    for same in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (type(same), str(same)) == (type(error), str(error))


def test_a_report_hides_the_token_that_a_body_repeats() -> None:
    body = json.dumps({"notification": "Booted", "chargePointId": TOKEN}).encode()
    with pytest.warns(ResponseMismatchWarning) as caught:
        parse(body)
    assert TOKEN not in str(caught[0].message)
    assert "[redacted]" in str(caught[0].message)
