"""The model ``ChargePointHardwareStatusLog``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ChargePointHardwareStatusLog(Model):
    """``data`` in what ``client.charge_points.latest_hardware_status_log.get`` gives."""

    status: str
    timestamp: UtcDateTime
    error_code: Annotated[str, Field(alias="errorCode")]
    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None
    info: str | None = None
    vendor_error_code: Annotated[str | None, Field(alias="vendorErrorCode")] = None
    error_code_description: Annotated[str | None, Field(alias="errorCodeDescription")] = None
    error_code_customer_action: Annotated[str | None, Field(alias="errorCodeCustomerAction")] = None
