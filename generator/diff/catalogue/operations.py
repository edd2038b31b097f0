"""The rules about operations: there or gone, moved, announced to go, called otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff.catalogue.frames import NO_CONTENT, Node, document, operation
from generator.diff.catalogue.model import Rule
from generator.diff.catalogue.words import NOTHING, Row
from generator.diff.model import Effect
from generator.ir.schema import Json

_PLAIN: Node = {"responses": NO_CONTENT}
_ENDED, _AHEAD = "2020-01-31", "2999-12-31"


def operation_rules() -> Iterator[Rule]:
    """Give the rules about operations as a whole, and about the API."""
    rows = (
        *_existence(),
        *_places(),
        *_ANNOUNCEMENTS,
        *_stability(),
        *_names(),
        *_UNKNOWN,
        *_calls_back(),
    )
    for row in rows:
        yield row.rule("api")


def _paths(**methods: Json) -> Node:
    """Give a document with a path that stays, and one more with ``methods``."""
    stays: Node = {"/stays": {"get": _PLAIN}}
    return document({**stays, "/things": methods} if methods else stays)


def _existence() -> Iterator[Row]:
    gone = "Requests to it are answered with an error now."
    deprecate = "Keep it, deprecated and with an x-sunset date, until callers have moved on."
    yield Row(
        "endpoint-added",
        ("widens",),
        "{operation} was added",
        "There is one more operation to call.",
        _paths(),
        _paths(get=_PLAIN),
        NOTHING,
    )
    yield Row(
        "api-removed-without-deprecation",
        ("narrows",),
        "{operation} was removed without having been deprecated",
        gone,
        _paths(get=_PLAIN),
        _paths(),
        deprecate,
    )
    yield Row(
        "api-removed-with-deprecation",
        ("narrows", "withdraws"),
        "{operation} was removed; it was deprecated{sunset_told}",
        "Requests to it are answered with an error, as was announced.",
        _paths(get={**_PLAIN, "deprecated": True, "x-sunset": _ENDED}),
        _paths(),
        "Give the day in x-sunset when an operation is deprecated; callers should have moved on.",
    )
    yield Row(
        "api-removed-before-sunset",
        ("narrows",),
        "{operation} was removed before its sunset on {sunset}",
        "Requests to it are answered with an error earlier than was announced.",
        _paths(get={**_PLAIN, "deprecated": True, "x-sunset": _AHEAD}),
        _paths(),
        "Keep it until the day that x-sunset names.",
    )


def _places() -> Iterator[Row]:
    named: Node = {**_PLAIN, "operationId": "listThings"}
    yield Row(
        "endpoint-moved",
        ("narrows", "withdraws"),
        "{base} moved to {revision} ({evidence})",
        "Requests to the former URL are answered with an error; another URL takes them.",
        document({"/things": {"get": named}}),
        document({"/all-things": {"get": named}}),
        "Keep serving the former URL, deprecated; callers should use the new one.",
    )
    yield Row(
        "endpoint-replaced",
        ("widens",),
        "{base} is replaced by {revision}",
        "The operation has a newer version, and the removal of the former one is announced.",
        document({"/things/v1.0": {"get": _PLAIN}}),
        document(
            {
                "/things/v1.0": {"get": {**_PLAIN, "deprecated": True}},
                "/things/v1.1": {"get": _PLAIN},
            }
        ),
        "Callers should use the newer version.",
    )


_DEPRECATED = operation(deprecated=True)
_DAY, _LATER = (operation(deprecated=True, **{"x-sunset": day}) for day in ("2999-06-30", _AHEAD))
_MOVE = "Callers should move on before it is removed."
_ANNOUNCEMENTS = (
    Row(
        "endpoint-deprecated",
        ("deprecates",),
        "{operation} is deprecated{sunset_told}",
        "It works as before, and its removal is announced.",
        operation(),
        _DEPRECATED,
        _MOVE,
    ),
    Row(
        "endpoint-reactivated",
        ("documents",),
        "{operation} is not deprecated any more",
        "Its removal is not announced any more.",
        _DEPRECATED,
        operation(),
        NOTHING,
    ),
    Row(
        "api-sunset-added",
        ("deprecates",),
        "{operation} has a sunset date now: {revision}",
        "The day is known from which it may be removed.",
        _DEPRECATED,
        _DAY,
        _MOVE,
    ),
    Row(
        "sunset-deleted",
        ("withdraws",),
        "{operation} has no sunset date any more; it was {base}",
        "It may be removed any day.",
        _DAY,
        _DEPRECATED,
        "Name the day again.",
    ),
    Row(
        "api-sunset-date-changed",
        ("deprecates",),
        "the sunset date of {operation} changed from {base} to {revision}",
        "The day from which it may be removed is another one.",
        _DAY,
        _LATER,
        "Do not make it earlier: callers have planned for the former day.",
    ),
    Row(
        "api-sunset-too-soon",
        ("withdraws",),
        "the sunset date of {operation}, {revision}, is less than {days} days away",
        "Callers have less time to move on than they were promised.",
        None,
        None,
        "Name a day that leaves callers the time they were promised.",
    ),
)


def _stability() -> Iterator[Row]:
    beta, stable = operation(**{"x-stability-level": "beta"}), operation(
        **{"x-stability-level": "stable"}
    )
    yield Row(
        "api-stability-decreased",
        ("changes",),
        "the stability of {operation} went down from {base} to {revision}",
        "Less is promised of it: it may change without notice.",
        stable,
        beta,
        "Keep the level that callers rely on.",
    )
    yield Row(
        "api-stability-increased",
        ("documents",),
        "the stability of {operation} went up from {base} to {revision}",
        "More is promised of it.",
        beta,
        stable,
        NOTHING,
    )

    yield Row(
        "api-stability-changed",
        ("undecided",),
        "the stability of {operation} changed from {base} to {revision}",
        "One of the two is not a known level of stability.",
        operation(**{"x-stability-level": "stable"}),
        operation(**{"x-stability-level": "golden"}),
        "Use draft, alpha, beta or stable.",
    )


_NAMES: tuple[tuple[str, str, Node, Node], ...] = (
    (
        "api-operation-id-added",
        "{operation} has the operationId {revision} now",
        operation(),
        operation(operationId="listThings"),
    ),
    (
        "api-operation-id-removed",
        "{operation} has no operationId any more; it was {base}",
        operation(operationId="listThings"),
        operation(),
    ),
    (
        "api-operation-id-changed",
        "the operationId of {operation} changed from {base} to {revision}",
        operation(operationId="listThings"),
        operation(operationId="getThings"),
    ),
    (
        "api-tag-added",
        "the tag {revision} was added to {operation}",
        operation(),
        operation(tags=["things"]),
    ),
    (
        "api-tag-removed",
        "the tag {base} was removed from {operation}",
        operation(tags=["things"]),
        operation(),
    ),
    (
        "api-summary-changed",
        "the summary of {operation} changed from {base} to {revision}",
        operation(summary="Things"),
        operation(summary="All things"),
    ),
    (
        "api-title-changed",
        "the title of the API changed from {base} to {revision}",
        operation(),
        {**operation(), "info": {"title": "Another", "version": "1"}},
    ),
)


def _names() -> Iterator[Row]:
    called = "Requests and responses are the same; what is generated may be named differently."
    for name, sentence, *documents in _NAMES:
        base, revision = documents
        yield Row(name, ("documents",), sentence, called, base, revision, NOTHING)


_UNKNOWN = (
    Row(
        "api-extension-changed",
        ("documents",),
        "the keyword {keyword} of {operation} changed from {base} to {revision}",
        "A keyword that no specification defines has another value.",
        operation(**{"x-team": "one"}),
        operation(**{"x-team": "two"}),
        NOTHING,
    ),
    Row(
        "unclassified-change",
        ("unclassified",),
        "something changed that no rule covers: {base} before, {revision} now",
        "What differs is nothing that the rules cover.",
        operation(),
        operation(throttled=True),
        "Read both sides, and waive the finding if nobody is harmed.",
    ),
)


def _callback(name: str = "changed", url: str = "{$request.query.url}") -> Mapping[str, Json]:
    return {name: {url: {"post": _PLAIN}}}


def _calls_back() -> Iterator[Row]:
    hook: Node = {**operation(), "webhooks": {"changed": {"post": _PLAIN}}}
    calls = operation(callbacks=dict(_callback()))
    rows: tuple[tuple[str, tuple[Effect, ...], str, str, Node, Node, str], ...] = (
        (
            "webhook-added",
            ("widens",),
            "{operation} was added",
            "There is one more webhook to subscribe to; nothing changes for those who do not.",
            operation(),
            hook,
            NOTHING,
        ),
        (
            "webhook-removed",
            ("withdraws",),
            "{operation} was removed",
            "Callers are not notified any more.",
            hook,
            operation(),
            "Callers have to find out in another way.",
        ),
        (
            "callback-added",
            ("widens",),
            "{operation} was added",
            "The API may call back; nothing changes for callers that give no URL.",
            operation(),
            calls,
            NOTHING,
        ),
        (
            "callback-removed",
            ("withdraws",),
            "{operation} was removed",
            "Callers are not notified any more.",
            calls,
            operation(),
            "Callers have to find out in another way.",
        ),
    )
    for row in rows:
        yield Row(*row)
    yield from _renamed_calls()


def _renamed_calls() -> Iterator[Row]:
    named: Node = {**_PLAIN, "operationId": "onChange"}
    changed: Node = {**operation(), "webhooks": {"changed": {"post": named}}}
    updated: Node = {**operation(), "webhooks": {"updated": {"post": named}}}
    name_alone = "What is received is the same; what is generated may be named differently."
    yield Row(
        "webhook-renamed",
        ("documents",),
        "the webhook {base} was renamed to {revision} ({evidence})",
        name_alone,
        changed,
        updated,
        NOTHING,
    )
    yield Row(
        "callback-renamed",
        ("documents",),
        "the callback {base} was renamed to {revision}",
        name_alone,
        operation(callbacks=dict(_callback("changed"))),
        operation(callbacks=dict(_callback("updated"))),
        NOTHING,
    )
    yield Row(
        "callback-url-changed",
        ("changes",),
        "the URL of the callback changed from {base} to {revision}",
        "Callers are notified at another URL.",
        operation(callbacks=dict(_callback())),
        operation(callbacks=dict(_callback(url="{$request.query.callback}"))),
        "Keep calling the former URL until callers have changed.",
    )
