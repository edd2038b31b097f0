"""Which failed calls are made again, and when: RFC 9110, 9.2 and 10.2.3."""

import copy
import math
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.runtime.retries import (
    FIRST_DELAY,
    LONGEST_DELAY,
    LONGEST_WAIT,
    RateLimitStatus,
    delay_after_error,
    delay_after_status,
    rate_limit_status,
    retry_after,
)

NOW = datetime(1994, 11, 6, 8, 49, 7, tzinfo=UTC)
# Half a minute after NOW, in the three forms of RFC 9110, 5.6.7:
IMF_FIXDATE = "Sun, 06 Nov 1994 08:49:37 GMT"
RFC_850 = "Sunday, 06-Nov-94 08:49:37 GMT"
ASCTIME = "Sun Nov  6 08:49:37 1994"

SAFE = ["GET", "HEAD", "OPTIONS", "TRACE"]
IDEMPOTENT = ["PUT", "DELETE"]
OTHERS = ["POST", "PATCH", "CONNECT", "LOCK", "get", ""]

HEADER_NAMES = [
    "retry-after",
    "retry-after-ms",
    "date",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
]

chances = st.floats(0, 1, exclude_max=True)
methods = st.sampled_from(SAFE + IDEMPOTENT + OTHERS)
times = st.datetimes(timezones=st.just(UTC))
header_texts = (
    st.text(max_size=40)
    | st.integers().map(str)
    | st.floats().map(str)
    | st.from_regex(r"[+-]?[0-9]{1,30}(\.[0-9]{1,30})?", fullmatch=True)
    | st.from_regex(
        r"[A-Z][a-z]+, \d\d[ -](Feb|Xyz)[ -](\d\d){1,2} \d\d:\d\d:\d\d GMT", fullmatch=True
    )
    | st.from_regex(r"[A-Z][a-z]+ Feb [ \d]\d \d\d:\d\d:\d\d [0-9]{4}", fullmatch=True)
    | st.sampled_from([IMF_FIXDATE, RFC_850, ASCTIME, "0", "1", "60"])
)
all_headers = st.dictionaries(st.sampled_from(HEADER_NAMES), header_texts)


def chance(value: float) -> Callable[[], float]:
    return lambda: value


def after_status(
    method: str,
    status: int,
    headers: dict[str, str] | None = None,
    *,
    retry: int = 0,
    random: float = 0.5,
) -> float | None:
    return delay_after_status(retry, method, status, headers or {}, NOW, chance(random))


# What is made again


@pytest.mark.parametrize("method", SAFE)
def test_statuses_that_repeat_a_safe_method(method: str) -> None:
    repeated = {status for status in range(100, 1000) if after_status(method, status) is not None}
    assert repeated == {408, 409, 429, *range(500, 600)} - {501, 505}


@pytest.mark.parametrize("method", IDEMPOTENT)
def test_statuses_that_repeat_an_idempotent_method(method: str) -> None:
    repeated = {status for status in range(100, 1000) if after_status(method, status) is not None}
    assert repeated == {408, 429, *range(500, 600)} - {501, 505}


@pytest.mark.parametrize("method", OTHERS)
def test_statuses_that_repeat_any_other_method(method: str) -> None:
    repeated = {status for status in range(100, 1000) if after_status(method, status) is not None}
    assert repeated == {429}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "3"}, 3.25),
        ({"retry-after": "0"}, 0.25),
        ({"retry-after": IMF_FIXDATE}, 30.25),
        ({"retry-after-ms": "100"}, 0.35),
        ({}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "61"}, None),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "3"}, None),
    ],
)
def test_post_is_repeated_after_503_only_if_the_server_says_when(
    headers: dict[str, str], expected: float | None
) -> None:
    assert after_status("POST", 503, headers) == expected


@pytest.mark.parametrize(
    ("method", "was_sent", "is_repeated"),
    [(method, was_sent, True) for method in SAFE + IDEMPOTENT for was_sent in (True, False)]
    + [(method, was_sent, not was_sent) for method in OTHERS for was_sent in (True, False)],
)
def test_connection_errors(method: str, was_sent: bool, is_repeated: bool) -> None:
    delay = delay_after_error(0, method, was_sent=was_sent, random=chance(0.5))
    assert delay == (0.25 if is_repeated else None)


# For how long


@pytest.mark.parametrize(
    ("retry", "bound"), [(0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (9999, 8.0)]
)
def test_the_delay_doubles_up_to_the_longest(retry: int, bound: float) -> None:
    delays = [after_status("GET", 500, retry=retry, random=r) for r in (0, 0.25, 0.5)]
    assert delays == [0, bound / 4, bound / 2]


@pytest.mark.parametrize(
    ("status", "headers", "expected"),
    [
        (429, {"x-ratelimit-reset": "7"}, 7.25),
        (429, {"ratelimit-reset": "7"}, 7.25),
        (429, {"x-ratelimit-reset": "7", "x-ratelimit-remaining": "3"}, 7.25),
        (429, {"x-ratelimit-reset": "7", "retry-after": "2"}, 2.25),
        (429, {"x-ratelimit-reset": "7", "retry-after": "soon"}, 7.25),
        (429, {"x-ratelimit-reset": "61"}, None),
        (429, {"x-ratelimit-reset": "soon"}, 0.25),
        (503, {"x-ratelimit-reset": "7", "x-ratelimit-remaining": "0"}, 7.25),
        (503, {"x-ratelimit-reset": "7", "x-ratelimit-remaining": "0", "retry-after": "2"}, 2.25),
        (503, {"x-ratelimit-reset": "7", "x-ratelimit-remaining": "3"}, 0.25),
        (503, {"x-ratelimit-reset": "7"}, 0.25),
        (500, {"x-ratelimit-reset": "7", "x-ratelimit-remaining": "0"}, 0.25),
        (500, {"retry-after": "7"}, 7.25),
        (429, {"retry-after": "60"}, 60.25),
        (429, {"retry-after": "60.001"}, None),
        (503, {"retry-after": "3600"}, None),
        (503, {"retry-after": "Sun, 06 Nov 1994 08:50:08 GMT"}, None),
    ],
)
def test_what_the_server_asks_for(
    status: int, headers: dict[str, str], expected: float | None
) -> None:
    assert after_status("GET", status, headers) == expected


def test_headers_of_the_http_client_are_read_in_any_case() -> None:
    headers = httpx2.Headers({"RETRY-AFTER": "3", "X-RateLimit-Remaining": "0"})
    assert retry_after(headers, NOW) == 3
    assert rate_limit_status(headers, NOW).remaining == 0


@given(st.integers(0, 3000), methods, st.integers(100, 599), chances)
def test_without_a_word_of_the_server_the_delay_is_within_its_bound(
    retry: int, method: str, status: int, random: float
) -> None:
    delay = after_status(method, status, retry=retry, random=random)
    assert delay is None or 0 <= delay <= LONGEST_DELAY
    assert delay is None or delay <= FIRST_DELAY * 2.0 ** min(retry, 1000)


@given(methods, st.sampled_from([429, 503]), st.floats(0, 1e6), chances)
def test_the_delay_is_what_the_server_asks_for_and_a_little_more(
    method: str, status: int, asked: float, random: float
) -> None:
    text = f"{asked:.3f}"
    delay = after_status(method, status, {"retry-after": text}, random=random)
    assert (delay is not None) == (float(text) <= LONGEST_WAIT)
    if delay is not None:
        assert float(text) <= delay <= float(text) + FIRST_DELAY


# Whatever the server says


@given(st.sampled_from(OTHERS), st.integers(100, 999), all_headers, times, chances)
def test_what_may_cost_money_is_repeated_only_after_a_refusal(
    method: str,
    status: int,
    headers: dict[str, str],
    now: datetime,
    random: float,
) -> None:
    delay = delay_after_status(0, method, status, headers, now, chance(random))
    is_refusal = status == 429 or (
        status == 503 and bool({"retry-after", "retry-after-ms"} & {*headers})
    )
    assert delay is None or is_refusal
    assert delay_after_error(0, method, was_sent=True, random=chance(random)) is None


@given(methods, st.integers(100, 999), all_headers, times, chances)
@example("GET", 429, {"retry-after": "9" * 5000}, NOW, 0.5)
@example("GET", 429, {"x-ratelimit-reset": "9" * 5000}, NOW, 0.5)
@example("GET", 429, {"retry-after": "Fri, 31 Dec 9999 23:59:60 GMT"}, NOW, 0.5)
@example("GET", 429, {"retry-after": "Sat, 01 Jan 0000 00:00:00 GMT"}, NOW, 0.5)
@example("GET", 429, {"retry-after": "٣", "date": "Sunday, ٠٦-Nov-94 08:49:37 GMT"}, NOW, 0)
def test_no_header_raises_or_gives_what_is_no_time(
    method: str,
    status: int,
    headers: dict[str, str],
    now: datetime,
    random: float,
) -> None:
    delay = delay_after_status(0, method, status, headers, now, chance(random))
    told = rate_limit_status(headers, now)
    for value in (delay, told.limit, told.remaining, told.reset_after, told.retry_after):
        assert value is None or (value >= 0 and math.isfinite(value))
    assert told.retry_after == retry_after(headers, now)
    assert delay is None or delay <= LONGEST_WAIT + FIRST_DELAY + LONGEST_DELAY


# Reading the headers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0),
        ("120", 120),
        ("007", 7),
        (" 120\t", 120),
        ("1.5", 1.5),
        ("9999999999999", 9999999999999),
        (IMF_FIXDATE, 30),
        (RFC_850, 30),
        (ASCTIME, 30),
        ("sun, 06 nov 1994 08:49:37 gmt", 30),
        ("Sun, 6 Nov 1994 08:49:37 GMT", 30),
        ("Sun Nov 06 08:49:37 1994", 30),
        ("Sun, 06 Nov 1994 08:49:60 GMT", 53),
        ("Sun, 06 Nov 1994 08:49:06 GMT", 0),
        ("Sun, 06 Nov 1904 08:49:37 GMT", 0),
        ("Sunday, 06-Nov-45 08:49:37 GMT", 0),
        ("Sunday, 06-Nov-44 08:49:37 GMT", 1577923230),
    ],
)
def test_retry_after(text: str, expected: float) -> None:
    assert retry_after({"retry-after": text}, NOW) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "soon",
        "-1",
        "+1",
        "1e3",
        ".5",
        "1.",
        "1_000",
        "0x10",
        "120s",
        "٣",
        "nan",
        "NaN",
        "inf",
        "Infinity",
        "1" * 14,
        "1." + "0" * 14,
        "1" * 100_000,
        "Sun, 06 Nov 1994 08:49:37",
        "Sun, 06 Nov 1994 08:49:37 CET",
        "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sun, 06 Nov 1994 08:60:37 GMT",
        "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 31 Nov 1994 08:49:37 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 0000 08:49:37 GMT",
        "Sun, 06 Xyz 1994 08:49:37 GMT",
        "Sun, 06 Nov 994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
        "Sun Nov    08:49:37 1994",
        "1994-11-06T08:49:37Z",
    ],
)
@pytest.mark.parametrize("name", ["retry-after", "retry-after-ms", "x-ratelimit-reset"])
def test_what_cannot_be_read_says_nothing(name: str, text: str) -> None:
    assert retry_after({name: text}, NOW) is None


@pytest.mark.parametrize("text", ["120, 120", "1,5", "120;x"])
def test_only_limits_may_be_lists(text: str) -> None:
    assert retry_after({"retry-after": text, "retry-after-ms": text}, NOW) is None


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "2"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "2"}, 2),
        ({"retry-after": "2", "x-ratelimit-reset": "9"}, 2),
        ({"retry-after": "soon", "x-ratelimit-reset": "9"}, 9),
        ({}, None),
    ],
)
def test_precedence(headers: dict[str, str], expected: float | None) -> None:
    assert retry_after(headers, NOW) == expected


@pytest.mark.parametrize(
    ("reset", "expected"),
    [
        ("0", 0),
        ("30", 30),
        ("0.25", 0.25),
        ("999999999", 999999999),
        ("1700000030", 30),
        ("1700000030.5", 30.5),
        ("1700000030250", 30.25),
        ("1699999999", 0),
        ("1699999999999", 0),
        ("1700000030250000", None),
        ("6m0s", None),
    ],
)
@pytest.mark.parametrize("name", ["x-ratelimit-reset", "ratelimit-reset"])
def test_resets_are_seconds_or_epochs(name: str, reset: str, expected: float | None) -> None:
    now = datetime.fromtimestamp(1_700_000_000, UTC)
    assert rate_limit_status({name: reset}, now).reset_after == expected
    assert retry_after({name: reset}, now) == expected


@pytest.mark.parametrize("wrong_by", [timedelta(0), timedelta(days=400), timedelta(hours=-5)])
@pytest.mark.parametrize("date", ["Sun, 06 Nov 1994 08:49:07 GMT", "Sun Nov  6 08:49:07 1994"])
@pytest.mark.parametrize(
    "headers",
    [
        {"retry-after": IMF_FIXDATE},
        {"retry-after": RFC_850},
        {"x-ratelimit-reset": "1700000030"},
        {"x-ratelimit-reset": "1700000030000"},
    ],
)
def test_a_wrong_clock_does_not_matter(
    headers: dict[str, str], date: str, wrong_by: timedelta
) -> None:
    if "x-ratelimit-reset" in headers:
        date = "Tue, 14 Nov 2023 22:13:20 GMT"
    assert retry_after({**headers, "date": date}, NOW + wrong_by) == 30


def test_a_date_header_that_cannot_be_read_is_as_good_as_none() -> None:
    assert retry_after({"retry-after": IMF_FIXDATE, "date": "today"}, NOW) == 30


def test_now_may_be_in_any_time_zone() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-8)))
    assert retry_after({"retry-after": IMF_FIXDATE}, there) == 30


@given(st.integers(-2_000_000_000, 13_000_000_000), st.integers(0, 2))
def test_dates_are_read_as_they_were_written(epoch: int, form: int) -> None:
    moment = datetime.fromtimestamp(epoch, UTC)
    text = (
        moment.strftime("%a, %d %b %Y %H:%M:%S GMT"),
        moment.strftime("%A, %d-%b-%y %H:%M:%S GMT"),
        moment.strftime(f"%a %b {moment.day:2} %H:%M:%S %Y"),
    )[form]
    assert retry_after({"retry-after": text}, moment - timedelta(seconds=90)) == 90


# What is told about the limit


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, RateLimitStatus(None, None, None, None)),
        (
            {
                "x-ratelimit-limit": "60",
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": "30",
                "retry-after": "31",
            },
            RateLimitStatus(60, 0, 30, 31),
        ),
        (
            {"ratelimit-limit": "60", "ratelimit-remaining": "59", "ratelimit-reset": "30"},
            RateLimitStatus(60, 59, 30, 30),
        ),
        (
            {"ratelimit-limit": "60", "x-ratelimit-limit": "50"},
            RateLimitStatus(50, None, None, None),
        ),
        (
            {"ratelimit-limit": "60", "x-ratelimit-limit": "many"},
            RateLimitStatus(60, None, None, None),
        ),
        (
            {"ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "50;w=60"},
            RateLimitStatus(100, 50, None, None),
        ),
        (
            {"x-ratelimit-limit": "2.5", "x-ratelimit-remaining": "-1"},
            RateLimitStatus(2.5, None, None, None),
        ),
    ],
)
def test_rate_limit_status(headers: dict[str, str], expected: RateLimitStatus) -> None:
    assert rate_limit_status(headers, NOW) == expected


def test_counts_are_whole_numbers() -> None:
    told = rate_limit_status({"x-ratelimit-limit": "60", "x-ratelimit-remaining": "5"}, NOW)
    assert (type(told.limit), type(told.remaining)) == (int, int)


@pytest.mark.parametrize("value", [RateLimitStatus(60, 0, 30.5, None)])
def test_values_can_be_pickled_and_copied(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value
