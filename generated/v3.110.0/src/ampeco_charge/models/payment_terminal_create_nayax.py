"""The model ``PaymentTerminalCreateNayax``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalType


class PaymentTerminalCreateNayax(Model):
    """``<terminalId>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    terminal_id: Annotated[str, Field(alias="terminalId")]
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
