"""The model ``PaymentTerminalAdyenCastles``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalNetworkStatus, PaymentTerminalType
from .translation import Translation


class PaymentTerminalAdyenCastles(Model):
    """``data<merchantAccount>`` in what ``client.payment_terminals.get`` gives."""

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
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    merchant_account: Annotated[str, Field(alias="merchantAccount")]
    adyen_api_key: Annotated[str, Field(alias="adyenApiKey")]
    supported_languages: Annotated[list[str] | None, Field(alias="supportedLanguages")] = None
    network_status_monitoring_enabled: Annotated[
        bool | None,
        Field(alias="networkStatusMonitoringEnabled"),
    ] = None
    kiosk_mode_enabled: Annotated[bool | None, Field(alias="kioskModeEnabled")] = None
