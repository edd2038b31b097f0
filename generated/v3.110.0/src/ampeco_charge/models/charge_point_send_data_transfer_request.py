"""The model ``ChargePointSendDataTransferRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointSendDataTransferRequest(Model):
    """The body of ``client.charge_points.send_data_transfer``."""

    vendor_id: Annotated[str, Field(alias="vendorId")]
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    data: str | None = None
