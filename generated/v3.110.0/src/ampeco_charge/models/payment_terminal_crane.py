"""The model ``PaymentTerminalCrane``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalType


class PaymentTerminalCrane(Model):
    """``data<serialNumber>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    serial_number: Annotated[str, Field(alias="serialNumber")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
