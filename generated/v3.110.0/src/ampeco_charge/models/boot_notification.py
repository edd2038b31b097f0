"""The model ``BootNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .last_boot_notification import LastBootNotification


class BootNotification(Model):
    """The event ``BootNotification`` of ``client.notifications.create``."""

    notification: Literal["BootNotification"] | UnknownString | None = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    timestamp: UtcDateTime | None = None
    boot_notification: Annotated[
        LastBootNotification | None,
        Field(alias="bootNotification"),
    ] = None
