"""What steers a mock over HTTP: paths below ``/_mock/``, which are no part of the API.

``GET /_mock/notifications`` tells which types of notifications there are, who subscribed, and what
became of those that were sent. ``POST /_mock/notifications`` sends one: ``{"type": TYPE, "data":
{MEMBER: VALUE}}``; members that are left out are made up. ``POST /_mock/reset`` goes back to how
everything was at first. No credentials are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from pydantic_core import from_json, to_json

from ..server.messages import HttpRequest, HttpResponse
from .callbacks import Subscription
from .deliveries import Delivery
from .mock import Mock

CONTROL_PATH: Final = "/_mock/"

_Control: TypeAlias = Callable[[Mock, HttpRequest], HttpResponse]


def controlled(mock: Mock, request: HttpRequest) -> HttpResponse:
    """Return the answer to a request to steer a mock; it waits for receivers of notifications."""
    methods = _CONTROLS.get(request.path)
    if methods is None:
        return _refused(404, f"there are only {', '.join(_CONTROLS)}")
    if request.method not in methods:
        allowed = ", ".join(methods)
        answer = _refused(405, f"only {allowed}")
        return HttpResponse(answer.status, (*answer.headers, ("Allow", allowed)), answer.body)
    return methods[request.method](mock, request)


def _told(mock: Mock, request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - a _Control
    notifier = mock.notifier
    if notifier is None:
        return _json(200, {"types": [], "subscriptions": [], "deliveries": []})
    return _json(
        200,
        {
            "types": notifier.types,
            "subscriptions": [_subscription(each) for each in notifier.subscriptions],
            "deliveries": [_delivery(each) for each in notifier.deliveries],
        },
    )


def _notified(mock: Mock, request: HttpRequest) -> HttpResponse:
    try:
        given = from_json(request.body)
    except ValueError as error:
        return _refused(400, f"the body is no JSON: {error}")
    problem = _problem(given)
    if problem is not None:
        return _refused(422, problem)
    try:
        found = mock.notify(given["type"], **given.get("data", {}))
    except ValueError as error:
        return _refused(422, str(error))
    return _json(200, {"deliveries": [_delivery(each) for each in found]})


def _problem(given: Any) -> str | None:
    if not isinstance(given, dict) or not isinstance(given.get("type"), str):
        return 'the body is no object with a text as "type"'
    if not isinstance(given.get("data", {}), dict):
        return '"data" is no object'
    others = sorted(given.keys() - {"type", "data"})
    return f'besides "type" and "data" there is {", ".join(others)}' if others else None


def _reset(mock: Mock, request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - a _Control
    mock.reset()
    return HttpResponse(204)


_CONTROLS: Final[Mapping[str, Mapping[str, _Control]]] = {
    f"{CONTROL_PATH}notifications": {"GET": _told, "POST": _notified},
    f"{CONTROL_PATH}reset": {"POST": _reset},
}


def _subscription(each: Subscription) -> dict[str, object]:
    return {"id": each.id, "url": each.url, "types": sorted(each.types)}


def _delivery(each: Delivery) -> dict[str, object]:
    return {
        "type": each.type,
        "subscription": each.subscription,
        "url": each.url,
        "attempts": each.attempts,
        "status": each.status,
        "error": each.error,
        "accepted": each.is_accepted,
        "body": from_json(each.body),
    }


def _refused(status: int, message: str) -> HttpResponse:
    return _json(status, {"message": message})


def _json(status: int, content: object) -> HttpResponse:
    return HttpResponse(status, (("Content-Type", "application/json"),), to_json(content))
