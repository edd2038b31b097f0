"""The model ``ChargePointDataTransferReceived``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString


class ChargePointDataTransferReceived(Model):
    """The event ``chargePoint.dataTransferReceived`` of ``client.notifications.create``."""

    notification: Literal["chargePoint.dataTransferReceived"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    vendor_id: Annotated[str, Field(alias="vendorId")]
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    data: str | None = None
