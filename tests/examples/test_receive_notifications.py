"""The example application of a package, driven as an ASGI server would."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import importlib.util
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.support.documents import RawDocument
from tests.support.packages import Package
from tests.support.samples import FULL, Sampler

TOKEN = "a-token-of-tests"
SUBSCRIPTION = "/public-api/notifications/v2.0"
PATH = "/notifications"


@pytest.fixture(scope="module")
def example(package: Package) -> Iterator[ModuleType]:
    """The example application, imported by its path with the token in the environment."""
    package.module()
    path = package.folder / "examples" / "receive_notifications.py"
    spec = importlib.util.spec_from_file_location("receive_notifications", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    root = logging.getLogger()
    level = root.level
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(f"{package.module_name.upper()}_TOKEN", TOKEN)
        spec.loader.exec_module(module)
        yield module
    root.setLevel(level)


@pytest.fixture(scope="module")
def samples(document: RawDocument) -> dict[str, Any]:
    """A notification of each type, made up from the callbacks of the document."""
    sampler = Sampler(document, "response", FULL)
    callbacks = document.content["paths"][SUBSCRIPTION]["post"]["callbacks"]
    found = {}
    for callback in callbacks.values():
        ((_, item),) = callback.items()
        schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
        value = sampler.value(schema)
        found[value["notification"]] = value
    return found


def post(app: Any, body: bytes, *, path: str = PATH, token: str = TOKEN, **headers: str) -> int:
    """The status that the application answers a signed request with."""
    given = {
        "X-Signature": hmac.new(token.encode(), body, hashlib.sha256).hexdigest(),
        "X-Timestamp": datetime.now(UTC).isoformat(),
        **headers,
    }

    async def send() -> int:
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://receiver") as client:
            response = await client.post(path, content=body, headers=given)
            return response.status_code

    return asyncio.run(send())


def test_every_notification_of_the_document_is_accepted(
    example: ModuleType, samples: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "receive_notifications")
    assert len(samples) >= 35
    statuses = {post(example.app, json.dumps(value).encode()) for value in samples.values()}
    assert statuses == {202}
    said = [each.message for each in caplog.records if each.name == "receive_notifications"]
    assert len(said) == len(samples)
    assert sum("is not for us" in each for each in said) == len(samples) - 3


def test_the_largest_resources_are_told_of(
    example: ModuleType, samples: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "receive_notifications")
    changed = samples["chargePoint.changed"]
    assert post(example.app, json.dumps(changed).encode()) == 202
    (record,) = [each for each in caplog.records if each.name == "receive_notifications"]
    assert record.message == (
        f"ChargePointChanged: charge_point_id {changed['chargePointId']},"
        f" action {changed['action']}"
    )


def test_a_type_that_is_newer_is_accepted_and_told_of(
    example: ModuleType, caplog: pytest.LogCaptureFixture
) -> None:
    assert post(example.app, b'{"notification": "vehicle.arrived"}') == 202
    assert "the type vehicle.arrived is newer than the package" in caplog.text


def test_what_is_not_signed_by_the_token_or_goes_elsewhere_is_refused(example: ModuleType) -> None:
    body = b'{"notification": "chargePoint.changed"}'
    assert post(example.app, body, token="another") == 401
    assert post(example.app, body, path="/elsewhere") == 404
    assert post(example.app, body, **{"X-Timestamp": "2020-01-01T00:00:00Z"}) == 400
