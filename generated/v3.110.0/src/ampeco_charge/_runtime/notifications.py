"""Webhook notifications: checking who sent them and when, and reading them as typed models."""

import codecs
import hmac
import math
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, Generic, TypeAlias, TypeVar

from pydantic import TypeAdapter
from pydantic_core import from_json

from .errors import Exchange, ResponseDecodeError
from .mismatch_notices import MismatchNotices
from .models import Reading, UtcDateTime
from .notification_errors import (
    InvalidSignatureError,
    NotificationDecodeError,
    StaleNotificationError,
)
from .operations import Operation, Response
from .reading import HttpResponse, read

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
"""The headers of a request: a mapping or pairs, names in any case; bytes are taken for latin-1."""

_SIGNATURE_PREFIX: Final = b"sha256="
_FROM_URL_SAFE: Final = bytes.maketrans(b"-_", b"+/")


@dataclass(frozen=True, slots=True, eq=False)
class NotificationFormat(Generic[T_co]):
    """How an API sends notifications, which are read as T.

    `type_field` is the member of the body that names the type. `signature_header` holds the
    signature, `timestamp_header` the time of sending, if there is one. `types` gives, by type, a
    function that returns the model; it is called only when a notification of that type comes.
    `notices` remember which mismatches were told.
    """

    type_field: str
    signature_header: str
    types: Mapping[str, Callable[[], Any]] = field(repr=False)
    timestamp_header: str | None = None
    notices: MismatchNotices = field(default_factory=MismatchNotices, repr=False)


@dataclass(frozen=True, slots=True)
class UnknownNotification:
    """A notification whose type the description does not have, such as one that is newer.

    `type` is its type, None if it names none; `data` the body as parsed JSON.
    """

    type: str | None
    data: Any


def parse_notification(  # noqa: PLR0913 - what a caller may set stands by its name
    expected: NotificationFormat[T],
    body: bytes | str,
    headers: Headers,
    *,
    token: str | Sequence[str],
    max_age: float | None = 300.0,
    now: datetime | None = None,
    strict: bool = False,
) -> T | UnknownNotification:
    """Return a notification as the model of its type, after checking its signature and its age.

    `body` is the body exactly as it came: one that was parsed and written again has another
    signature. A text is taken as UTF-8. `token` is the access token that the subscription was made
    with; give several while tokens are replaced, any of them will do.

    The signature is the HMAC-SHA256 (RFC 2104) of the body with the token as its key, in hex or
    Base64 (RFC 4648, sections 8, 4 and 5; padding may be missing), with or without ``sha256=``.

    `max_age` is by how many seconds the time of sending may differ from `now` (an aware datetime,
    the current time unless given), either way; None checks no time. The check is worth as much as
    the header that it reads, which the signature does not cover: it stops a notification that is
    replayed as it was, not one whose time was changed. For a sender that repeats the first time of
    sending when it tries again, `max_age` must be as long as it tries.

    Raises InvalidSignatureError, StaleNotificationError and NotificationDecodeError, which are all
    NotificationError; ValueError for an empty token, a negative `max_age` or a `now` without zone.
    What does not match the description is told by a ResponseMismatchWarning, once for each kind, or
    raised each time as one ResponseMismatchError if `strict`. A type that the description does not
    have is no error: see UnknownNotification.
    """
    keys = signing_keys(token)
    check_max_age(max_age)
    content = _content(body)
    fields = _by_lower_name(headers)
    _check_signature(expected.signature_header, fields, content, keys)
    if max_age is not None and expected.timestamp_header is not None:
        _check_time(expected.timestamp_header, fields, max_age, _aware(now))
    return read_notification(
        expected, content, strict=strict, secrets=tuple(key.decode() for key in keys)
    )


def read_notification(
    expected: NotificationFormat[T],
    body: bytes | str,
    *,
    strict: bool = False,
    secrets: tuple[str, ...] = (),
) -> T | UnknownNotification:
    """Return a notification as the model of its type, without checking who sent it.

    For notifications that come signed by other means, as through a message broker that the sender
    logs in to. `secrets` are texts to keep out of reports. Raises and reports as
    `parse_notification` does once the signature and the time are checked.
    """
    content = _content(body)
    data = _parsed(content)
    name = data.get(expected.type_field)
    if not isinstance(name, str):
        return UnknownNotification(None, data)
    if name not in expected.types:
        return UnknownNotification(name, data)
    subject = Exchange("notification", "", name, secrets)
    raw = HttpResponse(200, {}, content)
    operation: Operation[T] = _operation(expected, name)
    try:
        return read(raw, operation, subject, strict=strict, notices=expected.notices)
    except ResponseDecodeError as error:
        raise NotificationDecodeError(
            f"nothing of the description of {name!r} can be read from the body"
        ) from error


def signing_keys(token: str | Sequence[str]) -> tuple[bytes, ...]:
    """Return the keys of the signatures that are accepted: the tokens in UTF-8.

    Raises ValueError if there is none or one is empty, a key that everybody knows.
    """
    tokens = (token,) if isinstance(token, str) else tuple(token)
    if not tokens or not all(each.strip() for each in tokens):
        raise ValueError("the access token is empty: it is the key of the signature")
    return tuple(each.encode() for each in tokens)


def check_max_age(max_age: float | None) -> None:
    """Raise ValueError for a number of seconds that no notification could keep."""
    if max_age is not None and (math.isnan(max_age) or max_age < 0):
        raise ValueError(f"max_age is {max_age}; give seconds, or None to check no time")


# The request


def _content(body: bytes | str) -> bytes:
    try:
        return body.encode() if isinstance(body, str) else bytes(body)
    except UnicodeEncodeError:
        raise NotificationDecodeError("the body has a lone surrogate, which is not text") from None


def _by_lower_name(headers: Headers) -> dict[str, str]:
    """Return the headers by lower-case name.

    The values of one that is given several times are joined (RFC 9110, section 5.3): which of them
    to believe would be a guess, and joined they are neither a signature nor a time.
    """
    values: dict[str, list[str]] = {}
    for name, value in _pairs(headers):
        values.setdefault(_text(name).lower(), []).append(_text(value).strip())
    return {name: ", ".join(found) for name, found in values.items()}


def _pairs(headers: Headers) -> Iterable[tuple[str | bytes, str | bytes]]:
    """Ask for ``items`` and not for a Mapping: headers of the standard library are none."""
    items = getattr(headers, "items", None)
    pairs: Iterable[Any] = headers if items is None else items()
    return pairs


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")


# The signature


def _check_signature(
    header: str, fields: Mapping[str, str], content: bytes, keys: Iterable[bytes]
) -> None:
    given = fields.get(header.lower())
    if not given:
        raise InvalidSignatureError(f"the notification has no {header}")
    plain = given.encode("ascii", errors="replace")
    if plain[: len(_SIGNATURE_PREFIX)].lower() == _SIGNATURE_PREFIX:
        plain = plain[len(_SIGNATURE_PREFIX) :]
    if not any(_is_signature(plain, hmac.digest(key, content, "sha256")) for key in keys):
        raise InvalidSignatureError(f"{header} does not fit the body and the access token")


def _is_signature(given: bytes, digest: bytes) -> bool:
    """Compare with the digest as written, not decoded: every digest has one text per encoding."""
    as_base64 = given.translate(_FROM_URL_SAFE).removesuffix(b"=")
    return hmac.compare_digest(given.lower(), digest.hex().encode()) or hmac.compare_digest(
        as_base64, b64encode(digest).removesuffix(b"=")
    )


# The time


def _aware(now: datetime | None) -> datetime:
    if now is None:
        return datetime.now(UTC)
    if now.utcoffset() is None:
        raise ValueError("now has no time zone; give one, e.g. datetime.now(timezone.utc)")
    return now


def _check_time(header: str, fields: Mapping[str, str], max_age: float, now: datetime) -> None:
    given = fields.get(header.lower())
    if not given:
        raise StaleNotificationError(f"the notification has no {header}")
    try:
        sent = _moments().validate_python(given, context=Reading())
    except ValueError:
        raise StaleNotificationError(f"{header} is not a time in ISO 8601") from None
    age = (now - sent).total_seconds()
    if abs(age) > max_age:
        when = "ago" if age > 0 else "in the future"
        raise StaleNotificationError(
            f"{header} is {abs(age):.1f} seconds {when}, at most {max_age:g} are allowed"
        )


@cache
def _moments() -> TypeAdapter[datetime]:
    return TypeAdapter(UtcDateTime)


# The body


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        data = from_json(content.removeprefix(codecs.BOM_UTF8))
    except ValueError as problem:
        raise NotificationDecodeError(f"the body is not JSON ({problem})") from None
    if not isinstance(data, dict):
        raise NotificationDecodeError("the body is not a JSON object")
    return data


@cache
def _operation(expected: NotificationFormat[Any], name: str) -> Operation[Any]:
    """Describe a notification as the reader of responses wants it; once, for it caches by it."""
    body = Response("200", "application/json", expected.types[name])
    return Operation("notification", name, responses=(body,))
