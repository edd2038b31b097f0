"""Whether a call that failed is made again, and after how many seconds.

What may be repeated follows from the method (RFC 9110, 9.2.1 and 9.2.2). A request that is not
idempotent may cost money each time it arrives, so it is repeated only where the server certainly
did not act on it: it never got there, or it was refused with 429 or with 503 and ``Retry-After``.
Method names are case-sensitive (RFC 9110, 9.1); an unknown one counts as not idempotent.

Time and chance are arguments. `headers` are looked up by names in lower case.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

FIRST_DELAY: Final = 0.5
LONGEST_DELAY: Final = 8.0
"""The delay is drawn between 0 and a bound, which doubles with each retry from first to longest."""
LONGEST_WAIT: Final = 60.0
"""If the server asks to wait for more seconds than these, the error is raised at once."""

_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_IDEMPOTENT: Final = _SAFE | {"PUT", "DELETE"}
_LASTING: Final = frozenset({501, 505})

# Enough for every epoch in milliseconds until 2286; what is longer is no time.
_NUMBER: Final = re.compile(r"[0-9]{1,13}(?:\.[0-9]{1,13})?")
_FIRST_EPOCH: Final = 1e9
_FIRST_EPOCH_IN_MILLISECONDS: Final = 1e11

_MONTHS: Final = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
_TIME: Final = r"(?P<time>(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60))"
# Compiled when the first date comes: most processes see none, and all pay for the import.
_HTTP_DATES: Final = (
    rf"[a-z]+, (?P<day>\d\d?)[ -](?P<month>[a-z]+)[ -](?P<year>\d{{4}}|\d\d) {_TIME} GMT",
    rf"[a-z]+ (?P<month>[a-z]+) (?P<day>[ \d]\d) {_TIME} (?P<year>\d{{4}})",
)


@dataclass(frozen=True, slots=True)
class RateLimitStatus:
    """What a response tells about the server's rate limit; None stands for what it does not tell.

    `limit` and `remaining` count requests. `reset_after` is in how many seconds they are counted
    anew, `retry_after` how many seconds the server asks to wait.
    """

    limit: int | float | None
    remaining: int | float | None
    reset_after: int | float | None
    retry_after: int | float | None


def delay_after_status(
    retry: int,
    method: str,
    status: int,
    headers: Mapping[str, str],
    now: datetime,
    random: Callable[[], float],
) -> float | None:
    """Return the seconds to wait before the call is made again, or None to leave it at `status`.

    `retry` is how many retries were made already; `random` gives numbers from 0 up to but not 1.
    """
    if not _may_repeat(method, status, headers, now):
        return None
    asked = _asked_delay(status, headers, now)
    if asked is None:
        return _jitter(retry, random)
    if asked > LONGEST_WAIT:
        return None
    # All clients that were refused together were told the same moment.
    return asked + _jitter(0, random)


def delay_after_error(
    retry: int, method: str, *, was_sent: bool, random: Callable[[], float]
) -> float | None:
    """Return the seconds to wait after a connection error, or None if the call is not made again.

    `was_sent` is False only if the request certainly did not reach the server. For `retry` and
    `random` see `delay_after_status`.
    """
    if was_sent and method not in _IDEMPOTENT:
        return None
    return _jitter(retry, random)


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return how many seconds the server asks to wait, or None if it does not say so readably.

    It says so by ``Retry-After-Ms``, ``Retry-After`` (RFC 9110, 10.2.3) or when its rate limit is
    reset, in this order. Dates count from the response's ``Date``, without one from `now`, which
    has a time zone; a date that has passed gives 0.
    """
    delay = _retry_header(headers, now)
    return _reset_after(headers, now) if delay is None else delay


def rate_limit_status(headers: Mapping[str, str], now: datetime) -> RateLimitStatus:
    """Return what ``X-RateLimit-Limit``, ``-Remaining`` and ``-Reset`` say, or ``RateLimit-*``.

    A reset is a number of seconds, or an epoch in seconds or milliseconds. For `now` see
    `retry_after`.
    """
    return RateLimitStatus(
        _quota(headers, "limit"),
        _quota(headers, "remaining"),
        _reset_after(headers, now),
        retry_after(headers, now),
    )


def _may_repeat(method: str, status: int, headers: Mapping[str, str], now: datetime) -> bool:
    if status == 429:
        return True
    if method not in _IDEMPOTENT:
        return status == 503 and _retry_header(headers, now) is not None
    if status == 409:
        return method in _SAFE
    return status == 408 or (500 <= status <= 599 and status not in _LASTING)


def _jitter(retry: int, random: Callable[[], float]) -> float:
    doublings = min(retry, 64)  # no float holds two to the power of any number of retries
    return random() * min(LONGEST_DELAY, FIRST_DELAY * 2.0**doublings)


def _asked_delay(status: int, headers: Mapping[str, str], now: datetime) -> float | None:
    """Return what the server asks for; the reset counts only where the limit was the reason."""
    is_limited = status == 429 or (status == 503 and _quota(headers, "remaining") == 0)
    return retry_after(headers, now) if is_limited else _retry_header(headers, now)


def _retry_header(headers: Mapping[str, str], now: datetime) -> float | None:
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None:
        return float(seconds)
    date = _http_date(text, now)
    return None if date is None else _seconds_until(date, headers, now)


def _reset_after(headers: Mapping[str, str], now: datetime) -> float | None:
    reset = _quota(headers, "reset")
    if reset is None:
        return None
    if reset < _FIRST_EPOCH:
        return float(reset)
    epoch = reset / 1000 if reset >= _FIRST_EPOCH_IN_MILLISECONDS else reset
    return _seconds_until(epoch, headers, now)


def _seconds_until(epoch: float, headers: Mapping[str, str], now: datetime) -> float:
    # The clock that the server wrote the time by; the one here may be wrong.
    date = _http_date(headers.get("date"), now)
    return max(0.0, epoch - (now.timestamp() if date is None else date))


# Numbers and dates


def _quota(headers: Mapping[str, str], name: str) -> int | float | None:
    for prefix in ("x-ratelimit-", "ratelimit-"):
        # Drafts of the IETF let the policies follow: ``100, 100;w=60``.
        first = headers.get(prefix + name, "").replace(";", ",").partition(",")[0]
        number = _number(first)
        if number is not None:
            return number
    return None


def _number(text: str | None) -> int | float | None:
    text = (text or "").strip()
    if not _NUMBER.fullmatch(text):
        return None
    return float(text) if "." in text else int(text)


def _http_date(text: str | None, now: datetime) -> float | None:
    """Return the epoch of a date in one of the three forms of RFC 9110, 5.6.7."""
    stripped, flags = (text or "").strip(), re.ASCII | re.IGNORECASE
    matches = (re.fullmatch(form, stripped, flags) for form in _HTTP_DATES)
    found = next(filter(None, matches), None)
    if found is None:
        return None
    try:
        month = _MONTHS.index(found["month"].capitalize()) + 1
        midnight = datetime(_year(found["year"], now), month, int(found["day"]), tzinfo=UTC)
    except ValueError:
        return None
    hours, minutes, seconds = map(int, found["time"].split(":"))  # 60 for a leap second
    return midnight.timestamp() + 3600 * hours + 60 * minutes + seconds


def _year(text: str, now: datetime) -> int:
    """Return the year; of two digits the last that is at most 50 years away (RFC 9110, 5.6.7)."""
    if len(text) == 4:
        return int(text)
    latest = now.year + 50
    return latest - (latest - int(text)) % 100
