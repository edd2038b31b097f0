"""The model ``PaymentTerminalUpdateNayax``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalType


class PaymentTerminalUpdateNayax(Model):
    """``<terminalId>`` in the body of ``client.payment_terminals.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    terminal_type: Annotated[
        PaymentTerminalType | UnknownString | None,
        Field(alias="terminalType"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    terminal_id: Annotated[str | None, Field(alias="terminalId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
