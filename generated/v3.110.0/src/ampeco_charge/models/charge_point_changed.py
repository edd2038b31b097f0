"""The model ``ChargePointChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class ChargePointChanged(Model):
    """The event ``chargePoint.changed`` of ``client.notifications.create``."""

    notification: Literal["chargePoint.changed"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
