"""The model ``PaymentTerminalUpdateAdyenCastles``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalNetworkStatus, PaymentTerminalType
from .translation import Translation


class PaymentTerminalUpdateAdyenCastles(Model):
    """``<merchantAccount>`` in the body of ``client.payment_terminals.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    terminal_type: Annotated[
        PaymentTerminalType | UnknownString | None,
        Field(alias="terminalType"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    network_status: Annotated[
        PaymentTerminalNetworkStatus | UnknownString | None,
        Field(alias="networkStatus"),
    ] = None
    phone: str | None = None
    default_language: Annotated[str | None, Field(alias="defaultLanguage")] = None
    present_card_on_stop_session: Annotated[
        bool | None,
        Field(alias="presentCardOnStopSession"),
    ] = None
    info: list[Translation] | None = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    merchant_account: Annotated[str | None, Field(alias="merchantAccount")] = None
    adyen_api_key: Annotated[str | None, Field(alias="adyenApiKey")] = None
