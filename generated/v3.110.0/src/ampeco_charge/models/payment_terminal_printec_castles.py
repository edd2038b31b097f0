"""The model ``PaymentTerminalPrintecCastles``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalNetworkStatus, PaymentTerminalType
from .payment_terminal_bundle import PaymentTerminalBundle
from .translation import Translation


class PaymentTerminalPrintecCastles(Model):
    """``data<countryCode>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    admin_token: Annotated[str | None, Field(alias="adminToken")] = None
    network_status: Annotated[
        PaymentTerminalNetworkStatus | UnknownString | None,
        Field(alias="networkStatus"),
    ] = None
    phone: str
    default_language: Annotated[str, Field(alias="defaultLanguage")]
    present_card_on_stop_session: Annotated[
        bool | None,
        Field(alias="presentCardOnStopSession"),
    ] = None
    info: list[Translation]
    currency_code: Annotated[str | None, Field(alias="currencyCode")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    supported_languages: Annotated[list[str] | None, Field(alias="supportedLanguages")] = None
    bundle: PaymentTerminalBundle
    network_status_monitoring_enabled: Annotated[
        bool | None,
        Field(alias="networkStatusMonitoringEnabled"),
    ] = None
    kiosk_mode_enabled: Annotated[bool | None, Field(alias="kioskModeEnabled")] = None
