"""The model ``PaymentTerminalUpdatePayterOnLocation``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalType


class PaymentTerminalUpdatePayterOnLocation(Model):
    """``<transactionTimeout>`` in the body of ``client.payment_terminals.update``."""

    transaction_timeout: Annotated[int | None, Field(alias="transactionTimeout")] = None
    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    terminal_type: Annotated[
        PaymentTerminalType | UnknownString | None,
        Field(alias="terminalType"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    default_language: Annotated[str | None, Field(alias="defaultLanguage")] = None
    display_text_timeout: Annotated[int | None, Field(alias="displayTextTimeout")] = None
    display_text: Annotated[str | None, Field(alias="displayText")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
