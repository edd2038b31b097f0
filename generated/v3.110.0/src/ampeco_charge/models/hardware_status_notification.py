"""The model ``HardwareStatusNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import HardwareStatusNotificationHardwareStatus


class HardwareStatusNotification(Model):
    """The event ``HardwareStatusNotification`` of ``client.notifications.create``."""

    notification: Literal["HardwareStatusNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    timestamp: UtcDateTime
    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ]
    error_code: Annotated[str | None, Field(alias="errorCode")] = None
    info: str | None = None
    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None
    vendor_error_code: Annotated[str | None, Field(alias="vendorErrorCode")] = None
