"""Models of payment terminals."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString
from .shared import InvoiceClientType, PageLinks, PageNumberMeta, Translation


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


class PaymentTerminalAmpeco(Model):
    """``data<webhookUrl>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    admin_token: Annotated[str | None, Field(alias="adminToken")] = None
    webhook_url: Annotated[str | None, Field(alias="webhookUrl")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalBundle(Model):
    """``data<bundle 2>.bundle`` in what ``client.payment_terminals.get`` gives."""

    version: str | None = None
    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None


class PaymentTerminalCardlinkCastles(Model):
    """``data<bundle 2>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    admin_token: Annotated[str | None, Field(alias="adminToken")] = None
    is_online: Annotated[bool | None, Field(alias="isOnline")] = None
    """Deprecated."""
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
    supported_languages: Annotated[list[str] | None, Field(alias="supportedLanguages")] = None
    bundle: PaymentTerminalBundle
    network_status_monitoring_enabled: Annotated[
        bool | None,
        Field(alias="networkStatusMonitoringEnabled"),
    ] = None
    kiosk_mode_enabled: Annotated[bool | None, Field(alias="kioskModeEnabled")] = None


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


class PaymentTerminalCreateAdyenCastles(Model):
    """``<merchantAccount>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
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
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    merchant_account: Annotated[str, Field(alias="merchantAccount")]
    adyen_api_key: Annotated[str, Field(alias="adyenApiKey")]


class PaymentTerminalCreateCrane(Model):
    """``<serialNumber>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    serial_number: Annotated[str, Field(alias="serialNumber")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None


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


class PaymentTerminalCreatePax(Model):
    """``<verificationCode>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    verification_code: Annotated[str, Field(alias="verificationCode")]
    default_language: Annotated[str, Field(alias="defaultLanguage")]
    present_card_on_stop_session: Annotated[
        bool | None,
        Field(alias="presentCardOnStopSession"),
    ] = None
    info: list[Translation]
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalCreatePayterOnCp(Model):
    """``<preauthorizeAmount>`` in the body of ``client.payment_terminals.create``."""

    preauthorize_amount: Annotated[float, Field(alias="preauthorizeAmount")]
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


class PaymentTerminalCreatePrintecCastles(Model):
    """``<countryCode>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
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
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalCreateWebPortal(Model):
    """``<invoiceFields>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]


class PaymentTerminalCreateWindcave(Model):
    """``<chargingZoneId 2>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalEmbedded(Model):
    """``<chargingZoneId 2>`` in the body of ``client.payment_terminals.update``."""

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
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalFilter(Model):
    """The argument ``filter`` of ``client.payment_terminals.list``."""

    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None


class PaymentTerminalInvoiceField(Model):
    """``data<invoiceFields>.invoiceFields[]`` in what ``client.payment_terminals.get`` gives."""

    field: str
    required: bool
    type: InvoiceClientType | UnknownString


class PaymentTerminalNayax(Model):
    """``data<terminalId>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    terminal_id: Annotated[str, Field(alias="terminalId")]
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


PaymentTerminalNetworkStatus = TypeAliasType(
    "PaymentTerminalNetworkStatus",
    Literal["online", "offline", "unknown"],
)
"""``<isOnline 2>.networkStatus`` in the body of ``client.payment_terminals.update``."""


class PaymentTerminalPage(Model):
    """What ``client.payment_terminals.list`` gives."""

    data: (
        list[
            PaymentTerminalPayterOnCp
            | PaymentTerminalPayterOnLocation
            | PaymentTerminalCardlinkCastles
            | PaymentTerminalCrane
            | PaymentTerminalAmpeco
            | PaymentTerminalNayax
            | PaymentTerminalWindcave
            | PaymentTerminalPax
            | PaymentTerminalWebPortal
            | PaymentTerminalAdyenCastles
            | PaymentTerminalPrintecCastles
            | UnknownObject
        ]
        | None
    ) = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class PaymentTerminalPax(Model):
    """``data<verificationCode>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    verification_code: Annotated[str, Field(alias="verificationCode")]
    default_language: Annotated[str, Field(alias="defaultLanguage")]
    present_card_on_stop_session: Annotated[
        bool | None,
        Field(alias="presentCardOnStopSession"),
    ] = None
    info: list[Translation]
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalPayterOnCp(Model):
    """``data<preauthorizeAmount>`` in what ``client.payment_terminals.get`` gives."""

    preauthorize_amount: Annotated[float | None, Field(alias="preauthorizeAmount")] = None
    currency_id: Annotated[int | None, Field(alias="currencyId")] = None
    value_added_tax_id: Annotated[int | None, Field(alias="valueAddedTaxId")] = None
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


PaymentTerminalType = TypeAliasType(
    "PaymentTerminalType",
    Literal[
        "Payter",
        "Valina",
        "Crane",
        "Ampeco",
        "Nayax",
        "Embedded",
        "Pax",
        "Windcave",
        "Web portal",
        "AdyenCastles",
        "Printec Castles",
        "Cardlink Castles",
    ],
)
"""``<chargingZoneId 2>.terminalType`` in the body of ``client.payment_terminals.update``."""


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


class PaymentTerminalUpdateAmpeco(Model):
    """``<webhookUrl>`` in the body of ``client.payment_terminals.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    terminal_type: Annotated[
        PaymentTerminalType | UnknownString | None,
        Field(alias="terminalType"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    webhook_url: Annotated[str | None, Field(alias="webhookUrl")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalUpdateCardlinkCastles(Model):
    """``<isOnline 2>`` in the body of ``client.payment_terminals.update``."""

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


class PaymentTerminalUpdatePax(Model):
    """``<verificationCode>`` in the body of ``client.payment_terminals.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    terminal_type: Annotated[
        PaymentTerminalType | UnknownString | None,
        Field(alias="terminalType"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    verification_code: Annotated[str | None, Field(alias="verificationCode")] = None
    default_language: Annotated[str | None, Field(alias="defaultLanguage")] = None
    present_card_on_stop_session: Annotated[
        bool | None,
        Field(alias="presentCardOnStopSession"),
    ] = None
    info: list[Translation] | None = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PaymentTerminalUpdatePayterOnCp(Model):
    """``<preauthorizeAmount>`` in the body of ``client.payment_terminals.update``."""

    preauthorize_amount: Annotated[float | None, Field(alias="preauthorizeAmount")] = None
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


class PaymentTerminalUpdateWebPortal(Model):
    """``<plain>`` in the body of ``client.payment_terminals.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    terminal_type: Annotated[
        PaymentTerminalType | UnknownString | None,
        Field(alias="terminalType"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None


class PaymentTerminalWebPortal(Model):
    """``data<invoiceFields>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    invoice_fields: Annotated[
        list[PaymentTerminalInvoiceField] | None,
        Field(alias="invoiceFields"),
    ] = None


class PaymentTerminalWindcave(Model):
    """``data<chargingZoneId 2>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
