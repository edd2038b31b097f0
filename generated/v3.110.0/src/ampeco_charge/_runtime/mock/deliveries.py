"""Sending notifications: signing them, trying again, and refusing to send them elsewhere."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection, InvalidURL
from ipaddress import ip_address
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from ..notifications import NotificationFormat
from ..server.messages import Pairs

PAUSES: Final = (0.05, 0.2, 0.8)
"""Seconds between tries: short, for someone waits for the outcome, and growing."""

_MOST_AT_ONCE: Final = 8
_TIMEOUT_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True)
class OutgoingNotification:
    """A notification for one subscription; `headers` are those that are the same at every try."""

    type: str
    subscription: str
    url: str
    body: bytes
    token: str = field(repr=False)
    headers: Pairs = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a notification.

    `headers` and `body` are those of the last of the `attempts`, `status` is what the receiver
    answered then, `error` why there was no answer or no attempt.
    """

    type: str
    subscription: str
    url: str
    body: bytes = field(repr=False)
    headers: Pairs = field(default=(), repr=False)
    attempts: int = 0
    status: int | None = None
    error: str | None = None

    @property
    def is_accepted(self) -> bool:
        """Whether the receiver answered with a success."""
        return self.status is not None and 200 <= self.status < 300


Send: TypeAlias = Callable[[str, Pairs, bytes], int]
"""Sends a body with headers to a URL by POST and returns the status; raises OSError."""


def post(url: str, headers: Pairs, body: bytes) -> int:
    """Send a body over HTTP and return the status that is answered; redirects are not followed.

    Raises OSError for no connection, no answer in time, one that is not HTTP, and a URL with
    characters that have to be percent-encoded (RFC 3986, 2.1) and are not.
    """
    target = urlsplit(url)
    kind = HTTPSConnection if target.scheme == "https" else HTTPConnection
    connection = kind(target.hostname or "", target.port, timeout=_TIMEOUT_SECONDS)
    path = f"{target.path or '/'}{'?' if target.query else ''}{target.query}"
    try:
        connection.request("POST", path, body, dict(headers))
        return connection.getresponse().status
    except (InvalidURL, UnicodeError) as error:
        raise OSError(f"the URL has characters that no URL has: {error}") from error
    except HTTPException as error:
        raise OSError(f"the answer is not HTTP: {type(error).__name__}") from error
    finally:
        connection.close()


@dataclass(frozen=True, slots=True)
class Deliverer:
    """Delivers notifications as an API describes them.

    A try that is not answered with a success is repeated after each of the `pauses`. With
    `local_only` nothing is sent to a host that is not this machine: what is signed with a token
    does not leave it. `clock` gives aware datetimes.
    """

    form: NotificationFormat[Any]
    local_only: bool = True
    pauses: Sequence[float] = PAUSES
    send: Send = post
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def deliver(self, notifications: Sequence[OutgoingNotification]) -> list[Delivery]:
        """Deliver notifications at the same time, and return what became of them, in order."""
        if len(notifications) < 2:
            return [self._deliver(each) for each in notifications]
        with ThreadPoolExecutor(min(len(notifications), _MOST_AT_ONCE)) as pool:
            return list(pool.map(self._deliver, notifications))

    def _deliver(self, notification: OutgoingNotification) -> Delivery:
        reason = objection(notification.url, local_only=self.local_only)
        if reason is not None:
            return _outcome(notification, (), 0, error=reason)
        tries = self._tries(notification)
        last = next(tries)
        while not last.is_accepted:
            following = next(tries, None)
            if following is None:
                break
            last = following
        return last

    def _tries(self, notification: OutgoingNotification) -> Iterator[Delivery]:
        for number, pause in enumerate((0.0, *self.pauses), 1):
            if pause:
                self.sleep(pause)
            yield self._try(notification, number)

    def _try(self, notification: OutgoingNotification, number: int) -> Delivery:
        headers = signed_headers(self.form, notification, self.clock())
        try:
            status = self.send(notification.url, headers, notification.body)
        except OSError as error:
            return _outcome(notification, headers, number, error=str(error) or type(error).__name__)
        return _outcome(notification, headers, number, status=status)


def _outcome(
    notification: OutgoingNotification,
    headers: Pairs,
    attempts: int,
    *,
    status: int | None = None,
    error: str | None = None,
) -> Delivery:
    return Delivery(
        type=notification.type,
        subscription=notification.subscription,
        url=notification.url,
        body=notification.body,
        headers=headers,
        attempts=attempts,
        status=status,
        error=error,
    )


def signed_headers(
    form: NotificationFormat[Any], notification: OutgoingNotification, now: datetime
) -> Pairs:
    """Return the headers of a try: signature and time as the API has them.

    The signature is the HMAC-SHA256 (RFC 2104) of the body with the token as its key, in hex.
    """
    signature = hmac.digest(notification.token.encode(), notification.body, "sha256").hex()
    own = [("Content-Type", "application/json"), (form.signature_header, signature)]
    if form.timestamp_header is not None:
        own.append((form.timestamp_header, timestamp(now)))
    taken = {name.lower() for name, _ in own}
    others = ((name, text) for name, text in notification.headers if name.lower() not in taken)
    return (*own, *others)


def timestamp(moment: datetime) -> str:
    """Return a moment in UTC as ISO 8601 with microseconds: ``2025-01-31T08:30:00.000000Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def objection(url: str, *, local_only: bool) -> str | None:
    """Return why nothing is sent to a URL; None if nothing is against it."""
    try:
        target = urlsplit(url)
        host, _ = target.hostname, target.port
    except ValueError as error:
        return f"it is no URL: {error}"
    if target.scheme not in {"http", "https"} or not host:
        return "it is no http or https URL"
    if local_only and not is_loopback(host):
        return f"{host} is not this machine, and nothing is sent to others unless that is allowed"
    return None


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine by its name alone (RFC 6761, 6.3; RFC 5735, 4291)."""
    name = host.lower().removesuffix(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
