"""The module of a package that receives notifications."""

import hmac
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from .conftest import Generate, Generated

DOCUMENT = """
paths:
  /subscriptions:
    post:
      responses: {'204': {description: done}}
      callbacks:
        door.opened: {'{$request.body#/url}': {post: {
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Door'}}}},
          responses: {'202': {description: ok}}}}}
        lamp: {'{$request.body#/url}': {post: {
          requestBody: {content: {application/json: {schema: {type: object, required: [on],
            properties: {on: {type: boolean}, at: {type: string, format: date-time}}}}}},
          responses: {'202': {description: ok}}}}}
components:
  schemas:
    Door: {type: object, required: [event, door], properties: {
      event: {type: string, enum: [door.opened]}, door: {type: integer}}}
"""
SIGNED = {"type_field": "event", "signature_header": "X-Sign", "timestamp_header": "X-At"}


@pytest.fixture(scope="module")
def house(generate: Generate) -> Generated:
    return generate(DOCUMENT, {"notifications": SIGNED})


def signed(body: bytes, token: str = "t0ken") -> dict[str, str]:
    """The headers of a notification."""
    signature = hmac.new(token.encode(), body, "sha256").hexdigest()
    return {"x-sign": signature, "x-at": datetime.now(UTC).isoformat().replace("+00:00", "Z")}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"event": "door.opened", "door": 3}, "DoorOpened"),
        ({"event": "lamp", "on": True, "at": "2026-01-02T03:04:05Z"}, "Lamp"),
        ({"event": "cat.left"}, "UnknownNotification"),
        ({}, "UnknownNotification"),
    ],
)
def test_a_notification_is_of_the_class_of_its_type(
    house: Generated, body: dict[str, Any], kind: str
) -> None:
    text = json.dumps(body).encode()
    found = house.module.notifications.parse(text, signed(text), token="t0ken")
    assert type(found).__name__ in (kind, "Door")


def test_one_that_was_changed_is_refused(house: Generated) -> None:
    headers = signed(b'{"event": "door.opened", "door": 3}')
    with pytest.raises(house.module.InvalidSignatureError):
        house.module.notifications.parse(
            b'{"event": "door.opened", "door": 4}', headers, token="t0ken"
        )


def test_it_is_there_only_where_it_can_be_checked(generate: Generate) -> None:
    package = generate(DOCUMENT)
    assert not hasattr(package.module, "notifications")
    assert "notifications" not in dir(package.module)
    assert hasattr(package.models, "Door")
