"""The model ``PaymentTerminalPayterOnLocation``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalNetworkStatus, PaymentTerminalType


class PaymentTerminalPayterOnLocation(Model):
    """``data<transactionTimeout>`` in what ``client.payment_terminals.get`` gives."""

    transaction_timeout: Annotated[int | None, Field(alias="transactionTimeout")] = None
    id: int
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    serial_number: Annotated[str, Field(alias="serialNumber")]
    default_language: Annotated[str, Field(alias="defaultLanguage")]
    display_text_timeout: Annotated[int | None, Field(alias="displayTextTimeout")] = None
    display_text: Annotated[str | None, Field(alias="displayText")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    is_online: Annotated[bool | None, Field(alias="isOnline")] = None
    """Deprecated."""
    network_status: Annotated[
        PaymentTerminalNetworkStatus | UnknownString | None,
        Field(alias="networkStatus"),
    ] = None
