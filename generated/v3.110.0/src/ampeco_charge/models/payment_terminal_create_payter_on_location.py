"""The model ``PaymentTerminalCreatePayterOnLocation``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalType


class PaymentTerminalCreatePayterOnLocation(Model):
    """``<transactionTimeout>`` in the body of ``client.payment_terminals.create``."""

    transaction_timeout: Annotated[int, Field(alias="transactionTimeout")]
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    serial_number: Annotated[str, Field(alias="serialNumber")]
    default_language: Annotated[str, Field(alias="defaultLanguage")]
    display_text_timeout: Annotated[int | None, Field(alias="displayTextTimeout")] = None
    display_text: Annotated[str | None, Field(alias="displayText")] = None
    operator_id: Annotated[int, Field(alias="operatorId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
