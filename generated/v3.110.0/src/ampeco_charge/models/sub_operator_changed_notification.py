"""The model ``SubOperatorChangedNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_set_charging_profile_result import ChargePointSetChargingProfileResult
from .enums import SubOperatorChangedNotificationAction


class SubOperatorChangedNotification(Model):
    """The event ``SubOperatorChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["SubOperatorChangedNotification"] | UnknownString
    sub_operator: Annotated[ChargePointSetChargingProfileResult, Field(alias="subOperator")]
    action: SubOperatorChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
