"""The model ``ChargePointChangedNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction
from .v1_charge_point import V1ChargePoint


class ChargePointChangedNotification(Model):
    """The event ``ChargePointChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["ChargePointChangedNotification"] | UnknownString
    charge_point: Annotated[V1ChargePoint | None, Field(alias="chargePoint")] = None
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
