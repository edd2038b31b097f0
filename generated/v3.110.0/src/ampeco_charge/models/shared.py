"""Models of shared."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownInteger, UnknownNumber, UnknownString, UtcDateTime

AccessMethod = TypeAliasType(
    "AccessMethod",
    Literal["OPEN", "TOKEN", "LICENSE_PLATE", "ACCESS_CODE", "INTERCOM", "PARKING_TICKET"],
)
"""``accessMethods[]`` in the body of ``client.locations.update``."""


class AppliedTax(Model):
    """``data.tax`` in what ``client.receipts.get`` gives."""

    tax_id: Annotated[int | None, Field(alias="taxId")] = None
    tax_percentage: Annotated[Decimal | None, Field(alias="taxPercentage")] = None


class AssignUserRequest(Model):
    """The body of ``client.sessions.assign_user``."""

    user_id: Annotated[int, Field(alias="userId")]


AustralianState = TypeAliasType(
    "AustralianState",
    Literal[
        "NSW",
        "VIC",
        "QLD",
        "WA",
        "SA",
        "TAS",
        "ACT",
        "NT",
        "JBT",
        "CX",
        "NF",
        "CC",
        "AQ",
        "CSI",
        "ACI",
        "HM",
    ],
)
"""``state<string NSW>`` in the argument ``filter`` of ``client.locations.list``."""


class AuthorizationRoamingDetails(Model):
    """``data.authorization.roaming`` in what ``client.sessions.get`` gives."""

    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    platform_role_id: Annotated[int | None, Field(alias="platformRoleId")] = None
    platform_role: Annotated[str | None, Field(alias="platformRole")] = None
    reference: str | None = None
    client: str | None = None


AuthorizationStatus = TypeAliasType(
    "AuthorizationStatus",
    Literal["accepted", "rejected", "pending"],
)
"""``status`` in the event ``authorization.changed`` of ``client.notifications.create``."""


class AuthorizedToken(Model):
    """``data.authorizedTokens[]`` in what ``client.bookings.get`` gives."""

    id: int
    uid: str
    type: str
    contract_id: Annotated[str | None, Field(alias="contractId")] = None
    emsp_country_code: Annotated[str, Field(alias="emspCountryCode")]
    emsp_party_id: Annotated[str, Field(alias="emspPartyId")]


class AveragePowerLevel(Model):
    """``pricing.averagePowerLevels[]`` in the body of ``client.tariffs.create``."""

    average_power_up_to_kw: Annotated[float, Field(alias="averagePowerUpToKw")]
    price_per_minute: Annotated[float, Field(alias="pricePerMinute")]


class BankDetails(Model):
    """``bankDetails`` in the body of ``client.partners.update``."""

    bank_iban: Annotated[str | None, Field(alias="bankIban")] = None
    bank_name: Annotated[str | None, Field(alias="bankName")] = None
    bank_address: Annotated[str | None, Field(alias="bankAddress")] = None
    bank_code: Annotated[str | None, Field(alias="bankCode")] = None
    bank_account_number: Annotated[str | None, Field(alias="bankAccountNumber")] = None
    bank_account_type: Annotated[str | None, Field(alias="bankAccountType")] = None


BankTransferType = TypeAliasType("BankTransferType", Literal["pse", "sepa"])
"""``data.bankTransferType`` in what ``client.users.payment_methods.get`` gives."""

BillingStatus = TypeAliasType("BillingStatus", Literal["pending", "suspended", "completed"])
"""``data.billingStatus`` in what ``client.sessions.get`` gives."""

CanadianProvince = TypeAliasType(
    "CanadianProvince",
    Literal["AB", "BC", "MB", "NB", "NL", "NT", "NS", "NU", "ON", "PE", "QC", "SK", "YT"],
)
"""``state<string AB>`` in the argument ``filter`` of ``client.locations.list``."""


class ChargePointChargingProfile(Model):
    """``chargingProfile`` in the event ``chargingProfile.applied`` of
    ``client.notifications.create``.
    """

    id: int | None = None
    min_charging_rate: Annotated[float | None, Field(alias="minChargingRate")] = None
    schedule_periods: Annotated[list[SchedulePeriod] | None, Field(alias="schedulePeriods")] = None
    schedule_start: Annotated[UtcDateTime | None, Field(alias="scheduleStart")] = None
    charging_rate_unit: Annotated[
        ChargingRateUnit | UnknownString | None,
        Field(alias="chargingRateUnit"),
    ] = None
    stack_level: Annotated[int | None, Field(alias="stackLevel")] = None
    charging_profile_kind: Annotated[
        ChargingProfileKind | UnknownString | None,
        Field(alias="chargingProfileKind"),
    ] = None
    recurrency_kind: Annotated[
        ChargePointRecurrencyKind | UnknownString | None,
        Field(alias="recurrencyKind"),
    ] = None
    charging_complete_at: Annotated[UtcDateTime | None, Field(alias="chargingCompleteAt")] = None
    purpose: ChargingProfilePurpose | UnknownString | None = None
    valid_to: Annotated[UtcDateTime | None, Field(alias="validTo")] = None
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")] = None
    duration: int | None = None


class ChargePointConnector(Model):
    """``chargePoint.evses[].connectors[]`` in the event ``ChargePointChangedNotification`` of
    ``client.notifications.create``.
    """

    id: int | None = None
    status: LocationChangedNotificationStatus | UnknownString | None = None
    type: V2EvseConnectorType | UnknownString | None = None
    format: ConnectorFormat | UnknownString | None = None


ChargePointDesiredProfileStatus = TypeAliasType(
    "ChargePointDesiredProfileStatus",
    Literal["applied", "pending", "rejected"],
)
"""``desiredSecurityProfileStatus`` in the argument ``filter`` of ``client.charge_points.list``."""


class ChargePointDowntimePeriodStatuses(Model):
    """``data.statuses`` in what ``client.charge_point_downtime_periods.get`` gives."""

    system: ChargePointSystemStatus | UnknownString
    network: NetworkStatus | UnknownString
    hardware: HardwareStatusNotificationHardwareStatus | UnknownString | None


ChargePointDowntimePeriodType = TypeAliasType(
    "ChargePointDowntimePeriodType",
    Literal["downtime", "exempt"],
)
"""``type`` in the argument ``filter`` of ``client.charge_point_downtime_periods.list``."""


class ChargePointDowntimePeriodUpdate(Model):
    """The body of ``client.charge_point_downtime_periods.update``."""

    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    started_at: Annotated[UtcDateTime | None, Field(alias="startedAt")] = None
    ended_at: Annotated[UtcDateTime | None, Field(alias="endedAt")] = None


class ChargePointEvseConnector(Model):
    """``data`` in what ``client.charge_points.evses.connectors.get`` gives."""

    id: int
    type: ChargePointEvseConnectorType | UnknownString
    format: ConnectorFormat | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None


ChargePointEvseConnectorType = TypeAliasType(
    "ChargePointEvseConnectorType",
    Literal[
        "type1",
        "type2",
        "type3",
        "chademo",
        "ccs1",
        "ccs2",
        "schuko",
        "nacs",
        "cee16",
        "cee32",
        "j1772",
        "inductive",
        "nema-5-20",
        "type-e-french",
        "type-g-british",
        "type-j-swiss",
        "avcon",
        "gb-t-ac",
        "gb-t-dc",
        "chaoji",
        "nema-6-30",
        "nema-6-50",
    ],
)
"""``type`` in the body of ``client.charge_points.evses.connectors.update``."""

ChargePointHardwareStatus = TypeAliasType(
    "ChargePointHardwareStatus",
    Literal["available", "unavailable", "faulted"],
)
"""``data.hardwareStatus`` in what ``client.charge_points.status.get`` gives."""


class ChargePointHardwareStatusLog(Model):
    """``data`` in what ``client.charge_points.latest_hardware_status_log.get`` gives."""

    status: str
    timestamp: UtcDateTime
    error_code: Annotated[str, Field(alias="errorCode")]
    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None
    info: str | None = None
    vendor_error_code: Annotated[str | None, Field(alias="vendorErrorCode")] = None
    error_code_description: Annotated[str | None, Field(alias="errorCodeDescription")] = None
    error_code_customer_action: Annotated[str | None, Field(alias="errorCodeCustomerAction")] = None


class ChargePointHardwareStatusLogPage(Model):
    """What ``client.charge_points.hardware_status_logs.list`` gives."""

    data: list[ChargePointHardwareStatusLog] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ChargePointModel(Model):
    """``data`` in what ``client.charge_point_models.get`` gives."""

    id: int
    name: str
    vendor_id: Annotated[int, Field(alias="vendorId")]
    default_photo: Annotated[str | None, Field(alias="defaultPhoto")]
    user_manual: Annotated[str | None, Field(alias="userManual")]
    installer_manual: Annotated[str | None, Field(alias="installerManual")] = None


class ChargePointModelCreate(Model):
    """The body of ``client.charge_point_models.create``."""

    name: str
    vendor_id: Annotated[int, Field(alias="vendorId")]
    user_manual: Annotated[str | None, Field(alias="userManual")] = None
    installer_manual: Annotated[str | None, Field(alias="installerManual")] = None


class ChargePointModelFilter(Model):
    """The argument ``filter`` of ``client.charge_point_models.list``."""

    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None


class ChargePointModelUpdate(Model):
    """The body of ``client.charge_point_models.update``."""

    name: str | None = None
    vendor_id: Annotated[int | None, Field(alias="vendorId")] = None
    user_manual: Annotated[str | None, Field(alias="userManual")] = None
    installer_manual: Annotated[str | None, Field(alias="installerManual")] = None


ChargePointProtocol = TypeAliasType(
    "ChargePointProtocol",
    Literal["ocpp 1.5", "ocpp 1.6", "ocpp 1.6 soap", "ocpp 2.0.1"],
)
"""``network.protocol`` in the body of ``client.charge_points.update``."""

ChargePointRecurrencyKind = TypeAliasType("ChargePointRecurrencyKind", Literal["daily", "weekly"])
"""``chargingProfile.recurrencyKind`` in the event ``chargingProfile.applied`` of
``client.notifications.create``.
"""


class ChargePointRoaming(Model):
    """``chargePoint.evses[].roaming`` in the event ``ChargePointChangedNotification`` of
    ``client.notifications.create``.
    """

    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    tariff_ids: Annotated[list[str] | None, Field(alias="tariffIds")] = None
    capabilities: list[str] | None = None
    status: EvseRoamingStatus | UnknownString | None = None


class ChargePointSetChargingProfileRequest(Model):
    """The body of ``client.charge_points.set_charging_profile``."""

    transaction_id: Annotated[int | None, Field(alias="transactionId")] = None
    stack_level: Annotated[int, Field(alias="stackLevel")]
    charging_profile_purpose: Annotated[
        ChargingProfilePurpose | UnknownString,
        Field(alias="chargingProfilePurpose"),
    ]
    charging_profile_kind: Annotated[
        ChargingProfileKind | UnknownString,
        Field(alias="chargingProfileKind"),
    ]
    recurrency_kind: Annotated[
        RecurrencyKind | UnknownString | None,
        Field(alias="recurrencyKind"),
    ] = None
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")] = None
    valid_to: Annotated[UtcDateTime | None, Field(alias="validTo")] = None
    charging_schedule: Annotated[ChargingSchedule, Field(alias="chargingSchedule")]


class ChargePointSetChargingProfileResult(Model):
    """``data`` in what ``client.charge_points.set_charging_profile`` gives."""

    id: int | None = None


class ChargePointStartForEvseRequest(Model):
    """The body of ``client.charge_points.start_for_evse``."""

    user_id: Annotated[int | None, Field(alias="userId")] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    """Deprecated."""
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None
    charging_profile: Annotated[
        ChargePointSetChargingProfileRequest | None,
        Field(alias="chargingProfile"),
    ] = None


class ChargePointStartForEvseResult(Model):
    """What ``client.charge_points.start_for_evse`` gives."""

    success: bool
    session_id: Annotated[float | None, Field(alias="sessionId")]
    authorization_id: Annotated[float | None, Field(alias="authorizationId")]
    message: str | None = None
    error_code: Annotated[ErrorCode | UnknownString | None, Field(alias="errorCode")] = None


ChargePointSystemStatus = TypeAliasType(
    "ChargePointSystemStatus",
    Literal["enabled", "disabled", "out of order", "demo"],
)
"""``status`` in the body of ``client.charge_points.update``."""


class ChargePointTriggerMessageRequest(Model):
    """The body of ``client.charge_points.trigger_message``."""

    type: ChargePointTriggerMessageType | UnknownString


ChargePointTriggerMessageType = TypeAliasType(
    "ChargePointTriggerMessageType",
    Literal[
        "BootNotification",
        "DiagnosticsStatusNotification",
        "LogStatusNotification",
        "FirmwareStatusNotification",
        "PublishFirmwareStatusNotification",
        "Heartbeat",
        "MeterValues",
        "StatusNotification",
        "SignV2GCertificate",
        "SignChargingStationCertificate",
        "SignCombinedCertificate",
        "TransactionEvent",
    ],
)
"""``type`` in the body of ``client.charge_points.trigger_message``."""

ChargePointType = TypeAliasType("ChargePointType", Literal["private", "public", "personal"])
"""``type`` in the argument ``filter`` of ``client.charge_points.list``."""


class ChargePointVendor(Model):
    """``data`` in what ``client.charge_point_vendors.get`` gives."""

    id: int
    name: str


class ChargePointVendorInput(Model):
    """The body of ``client.charge_point_vendors.create``."""

    name: str


class ChargePointVendorUpdate(Model):
    """The body of ``client.charge_point_vendors.update``."""

    name: str | None = None


class ChargingPeriod(Model):
    """``data.chargingPeriods[]`` in what ``client.sessions.get`` gives."""

    id: int
    energy: int
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    stopped_at: Annotated[UtcDateTime | None, Field(alias="stoppedAt")] = None
    state: str
    """Deprecated."""
    charging_state: Annotated[
        ChargingState | UnknownString | None,
        Field(alias="chargingState"),
    ] = None
    pricing_details: Annotated[PricingDetails | None, Field(alias="pricingDetails")] = None
    amount: Decimal | None = None
    price_breakdown: Annotated[
        list[SessionPriceBreakdown] | None,
        Field(alias="priceBreakdown"),
    ] = None


ChargingProfileKind = TypeAliasType(
    "ChargingProfileKind",
    Literal["Absolute", "Recurring", "Relative"],
)
"""``chargingProfileKind`` in the body of ``client.charge_points.set_charging_profile``."""

ChargingProfilePurpose = TypeAliasType(
    "ChargingProfilePurpose",
    Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
)
"""``chargingProfilePurpose`` in the body of ``client.charge_points.set_charging_profile``."""

ChargingRateUnit = TypeAliasType("ChargingRateUnit", Literal["A", "W"])
"""``chargingSchedule.chargingRateUnit`` in the body of
``client.charge_points.set_charging_profile``.
"""


class ChargingSchedule(Model):
    """``chargingSchedule`` in the body of ``client.charge_points.set_charging_profile``."""

    id: float | None = None
    duration: int | None = None
    start_schedule: Annotated[UtcDateTime | None, Field(alias="startSchedule")] = None
    charging_rate_unit: Annotated[ChargingRateUnit | UnknownString, Field(alias="chargingRateUnit")]
    charging_schedule_period: Annotated[
        list[EvseSchedulePeriod],
        Field(alias="chargingSchedulePeriod"),
    ]
    min_charging_rate: Annotated[float | None, Field(alias="minChargingRate")] = None


ChargingState = TypeAliasType("ChargingState", Literal["charging", "idle"])
"""``data.chargingPeriods[].chargingState`` in what ``client.sessions.get`` gives."""

ChargingType = TypeAliasType("ChargingType", Literal["boosted", "optimised"])
"""``data.chargingPeriods[].pricingDetails.chargingType`` in what ``client.sessions.get`` gives."""


class CircuitConsumption(Model):
    """``data[]`` in what ``client.circuits.consumption.list`` gives."""

    phase: CircuitConsumptionPhase | UnknownString
    consumption: float | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


CircuitConsumptionPhase = TypeAliasType("CircuitConsumptionPhase", Literal["L1", "L2", "L3"])
"""The argument ``phase`` of ``client.circuits.consumption.get``."""


class ClockAlignedEnergyConsumption(Model):
    """``data.clockAlignedEnergyConsumption[]`` in what ``client.sessions.get`` gives."""

    start: UtcDateTime
    end: UtcDateTime
    energy_consumed: Annotated[int, Field(alias="energyConsumed")]
    """Deprecated."""
    energy_consumption: Annotated[EnergyConsumption, Field(alias="energyConsumption")]
    total_cost: Annotated[TaxedAmount | None, Field(alias="totalCost")] = None


ConfigurationKey = TypeAliasType(
    "ConfigurationKey",
    Literal[
        "AllowOfflineTxForUnknownId",
        "AuthorizationCacheEnabled",
        "AuthorizeRemoteTxRequests",
        "BlinkRepeat",
        "ClockAlignedDataInterval",
        "ConnectionTimeOut",
        "ConnectorPhaseRotation",
        "ConnectorPhaseRotationMaxLength",
        "GetConfigurationMaxKeys",
        "HeartbeatInterval",
        "LightIntensity",
        "LocalAuthorizeOffline",
        "LocalPreAuthorize",
        "MaxEnergyOnInvalidId",
        "MeterValuesAlignedData",
        "MeterValuesAlignedDataMaxLength",
        "MeterValuesSampledData",
        "MeterValuesSampledDataMaxLength",
        "MeterValueSampleInterval",
        "MinimumStatusDuration",
        "NumberOfConnectors",
        "ResetRetries",
        "StopTransactionOnEVSideDisconnect",
        "StopTransactionOnInvalidId",
        "StopTxnAlignedData",
        "StopTxnAlignedDataMaxLength",
        "StopTxnSampledData",
        "StopTxnSampledDataMaxLength",
        "SupportedFeatureProfiles",
        "SupportedFeatureProfilesMaxLength",
        "TransactionMessageAttempts",
        "TransactionMessageRetryInterval",
        "UnlockConnectorOnEVSideDisconnect",
        "WebSocketPingInterval",
        "LocalAuthListEnabled",
        "LocalAuthListMaxLength",
        "SendLocalListMaxLength",
        "ReserveConnectorZeroSupported",
        "ChargeProfileMaxStackLevel",
        "ChargingScheduleAllowedChargingRateUnit",
        "ChargingScheduleMaxPeriods",
        "ConnectorSwitch3to1PhaseSupported",
        "MaxChargingProfilesInstalled",
        "AuthorizationEnabled",
    ],
)
"""``<string AllowOfflineTxForUnknownId>`` in the argument ``key`` of
``client.charge_points.configurations.get``.
"""

ConnectedPhase = TypeAliasType(
    "ConnectedPhase",
    Literal["L1", "L2", "L3", "L1_L2", "L1_L3", "L2_L3"],
)
"""``connectedPhase`` in the body of ``client.circuits.update``."""


class ConnectionFeePeriods(Model):
    """``pricing.pricePeriods.connectionFeePeriods`` in the body of ``client.tariffs.create``."""

    fee: list[float] | None = None


ConnectorFormat = TypeAliasType("ConnectorFormat", Literal["socket", "cable"])
"""``format`` in the body of ``client.charge_points.evses.connectors.update``."""

ConsentCollection = TypeAliasType("ConsentCollection", Literal["explicit", "automatic"])
"""``document.consentCollection`` in what ``client.terms_and_policies.get`` gives."""

Country = TypeAliasType(
    "Country",
    Literal[
        "AF",
        "AX",
        "AL",
        "DZ",
        "AS",
        "AD",
        "AO",
        "AI",
        "AQ",
        "AG",
        "AR",
        "AM",
        "AW",
        "AU",
        "AT",
        "AZ",
        "BS",
        "BH",
        "BD",
        "BB",
        "BY",
        "BE",
        "BZ",
        "BJ",
        "BM",
        "BT",
        "BO",
        "BQ",
        "BA",
        "BW",
        "BV",
        "BR",
        "IO",
        "BN",
        "BG",
        "BF",
        "BI",
        "KH",
        "CM",
        "CA",
        "CV",
        "KY",
        "CF",
        "TD",
        "CL",
        "CN",
        "CX",
        "CC",
        "CO",
        "KM",
        "CG",
        "CD",
        "CK",
        "CR",
        "CI",
        "HR",
        "CU",
        "CW",
        "CY",
        "CZ",
        "DK",
        "DJ",
        "DM",
        "DO",
        "EC",
        "EG",
        "SV",
        "GQ",
        "ER",
        "EE",
        "ET",
        "FK",
        "FO",
        "FJ",
        "FI",
        "FR",
        "GF",
        "PF",
        "TF",
        "GA",
        "GM",
        "GE",
        "DE",
        "GH",
        "GI",
        "GR",
        "GL",
        "GD",
        "GP",
        "GU",
        "GT",
        "GG",
        "GN",
        "GW",
        "GY",
        "HT",
        "HM",
        "VA",
        "HN",
        "HK",
        "HU",
        "IS",
        "IN",
        "ID",
        "IR",
        "IQ",
        "IE",
        "IM",
        "IL",
        "IT",
        "JM",
        "JP",
        "JE",
        "JO",
        "KZ",
        "KE",
        "KI",
        "KP",
        "KR",
        "XK",
        "KW",
        "KG",
        "LA",
        "LV",
        "LB",
        "LS",
        "LR",
        "LY",
        "LI",
        "LT",
        "LU",
        "MO",
        "MK",
        "MG",
        "MW",
        "MY",
        "MV",
        "ML",
        "MT",
        "MH",
        "MQ",
        "MR",
        "MU",
        "YT",
        "MX",
        "FM",
        "MD",
        "MC",
        "MN",
        "ME",
        "MS",
        "MA",
        "MZ",
        "MM",
        "NA",
        "NR",
        "NP",
        "NL",
        "NC",
        "NZ",
        "NI",
        "NE",
        "NG",
        "NU",
        "NF",
        "MP",
        "NO",
        "OM",
        "PK",
        "PW",
        "PS",
        "PA",
        "PG",
        "PY",
        "PE",
        "PH",
        "PN",
        "PL",
        "PT",
        "PR",
        "QA",
        "RE",
        "RO",
        "RU",
        "RW",
        "BL",
        "SH",
        "KN",
        "LC",
        "MF",
        "PM",
        "VC",
        "WS",
        "SM",
        "ST",
        "SA",
        "SN",
        "RS",
        "SC",
        "SL",
        "SG",
        "SX",
        "SK",
        "SI",
        "SB",
        "SO",
        "ZA",
        "GS",
        "SS",
        "ES",
        "LK",
        "SD",
        "SR",
        "SJ",
        "SZ",
        "SE",
        "CH",
        "SY",
        "TW",
        "TJ",
        "TZ",
        "TH",
        "TL",
        "TG",
        "TK",
        "TO",
        "TT",
        "TN",
        "TR",
        "TM",
        "TC",
        "TV",
        "UG",
        "UA",
        "AE",
        "GB",
        "US",
        "UM",
        "UY",
        "UZ",
        "VU",
        "VE",
        "VN",
        "VG",
        "VI",
        "WF",
        "EH",
        "YE",
        "ZM",
        "ZW",
    ],
)
"""``country`` in the argument ``filter`` of ``client.locations.list``."""


class CreatedBetweenFilter(Model):
    """The argument ``filter`` of ``client.charge_points.hardware_status_logs.list``."""

    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None


CurrentType = TypeAliasType("CurrentType", Literal["ac", "dc"])
"""``currentType`` in the body of ``client.charge_points.evses.update``."""


class CursorLinks(Model):
    """``links`` in what ``client.notifications.list`` gives."""

    first: str | None = None
    last: str | None = None
    prev: str | None = None
    next: str | None = None


class CursorMeta(Model):
    """``meta`` in what ``client.notifications.list`` gives."""

    path: str | None = None
    per_page: int | None = None
    next_cursor: str | None = None
    prev_cursor: str | None = None


DayPeriod = TypeAliasType("DayPeriod", Literal["day", "night"])
"""``data.chargingPeriods[].pricingDetails.dayPeriod`` in what ``client.sessions.get`` gives."""


class DaysWhenApplied(Model):
    """``pricing.daysWhenApplied[]`` in the body of ``client.tariffs.create``."""

    name: str | None = None
    special_dates: Annotated[list[date] | None, Field(alias="specialDates")] = None
    idle_fee_grace_period_minutes: Annotated[
        Decimal | None,
        Field(alias="idleFeeGracePeriodMinutes"),
    ] = None
    idle_pricing_period_in_minutes: Annotated[
        IdlePricingPeriodInMinutes | UnknownNumber | None,
        Field(alias="idlePricingPeriodInMinutes"),
    ] = None
    connection_fee_minimum_session_duration: Annotated[
        int | None,
        Field(alias="connectionFeeMinimumSessionDuration"),
    ] = None
    connection_fee_minimum_session_energy: Annotated[
        Decimal | None,
        Field(alias="connectionFeeMinimumSessionEnergy"),
    ] = None
    duration_fee_grace_period: Annotated[int | None, Field(alias="durationFeeGracePeriod")] = None
    price_period_in_minutes: Annotated[
        PricePeriodInMinutes | UnknownInteger | None,
        Field(alias="pricePeriodInMinutes"),
    ] = None
    price_periods: Annotated[PricePeriods | None, Field(alias="pricePeriods")] = None


ElectricalConfiguration = TypeAliasType("ElectricalConfiguration", Literal["star", "delta"])
"""``electricalConfiguration`` in the body of ``client.circuits.update``."""

EnabledStatus = TypeAliasType("EnabledStatus", Literal["enabled", "disabled"])
"""``status`` in the argument ``filter`` of
``client.roaming_operators.custom_tariff_filters.list``.
"""


class EnergyConsumption(Model):
    """``data.energyConsumption`` in what ``client.sessions.get`` gives."""

    total: float
    local: float | None = None
    grid: float


EntryMode = TypeAliasType("EntryMode", Literal["manual", "automatic"])
"""``entryMode`` in the argument ``filter`` of ``client.charge_point_downtime_periods.list``."""

ErrorCode = TypeAliasType(
    "ErrorCode",
    Literal[
        "BILLING_NOT_ASSOCIATED",
        "BILLING_NOT_PARTNER_ASSOCIATED",
        "INTERNAL_ISSUE",
        "SESSION_EXISTS",
        "AGILE_STREETS_CALCULATE",
        "AGILE_STREETS_COMMUNICATION",
        "CHARGING_NOT_ALLOWED",
        "LOCATION_IS_CLOSED",
        "USER_VALIDATION_NOT_COMPLETE",
        "TERMS_NOT_ACCEPTED",
        "USER_IS_DISABLED",
        "SUBSCRIPTION_REQUIRED",
        "SESSION_ALREADY_RUNNING",
        "PREVIOUS_SESSION_NOT_PAID",
        "ACCESS_RESTRICTED",
        "PAYMENT_METHOD_REQUIRED",
        "CANNOT_BILL_PAYMENT_METHOD",
        "CORPORATE_ACCOUNT_LIMIT_REACHED",
        "CANNOT_USE_EXPIRED_PAYMENT_METHOD",
        "CANNOT_USE_PAYMENT_METHOD",
        "PAYMENT_NO_FUNDS",
    ],
)
"""``errorCode`` in what ``client.charge_points.start_for_evse`` gives."""


class EvseChargingProfile(Model):
    """``data.chargingProfile`` in what ``client.charge_points.evses.get`` gives."""

    id: int
    min_charging_rate: Annotated[float | None, Field(alias="minChargingRate")]
    schedule_periods: Annotated[list[EvseSchedulePeriod], Field(alias="schedulePeriods")]
    schedule_start: Annotated[UtcDateTime | None, Field(alias="scheduleStart")]
    charging_rate_unit: Annotated[ChargingRateUnit | UnknownString, Field(alias="chargingRateUnit")]
    stack_level: Annotated[int, Field(alias="stackLevel")]
    charging_profile_kind: Annotated[
        ChargingProfileKind | UnknownString,
        Field(alias="chargingProfileKind"),
    ]
    recurrency_kind: Annotated[RecurrencyKind | UnknownString | None, Field(alias="recurrencyKind")]
    charging_complete_at: Annotated[UtcDateTime | None, Field(alias="chargingCompleteAt")]
    purpose: ChargingProfilePurpose | UnknownString
    valid_to: Annotated[UtcDateTime | None, Field(alias="validTo")]
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")]
    duration: int | None


EvseHardwareStatus = TypeAliasType(
    "EvseHardwareStatus",
    Literal[
        "available",
        "preparing",
        "charging",
        "suspendedEV",
        "suspendedEVSE",
        "finishing",
        "reserved",
        "unavailable",
        "faulted",
        "occupied",
    ],
)
"""``data.hardwareStatus`` in what ``client.charge_points.evses.get`` gives."""


class EvseRoaming(Model):
    """``data.roaming`` in what ``client.charge_points.evses.get`` gives."""

    evse_id: Annotated[str | None, Field(alias="evseId")]
    tariff_ids: Annotated[list[str], Field(alias="tariffIds")]
    capabilities: list[str]
    physical_reference: Annotated[str | None, Field(alias="physicalReference")]
    status: EvseRoamingStatus | UnknownString | None


EvseRoamingStatus = TypeAliasType(
    "EvseRoamingStatus",
    Literal[
        "available",
        "blocked",
        "charging",
        "inoperative",
        "outoforder",
        "planned",
        "removed",
        "reserved",
        "unknown",
    ],
)
"""``data.roaming.status`` in what ``client.charge_points.evses.get`` gives."""


class EvseSchedulePeriod(Model):
    """``chargingSchedule.chargingSchedulePeriod[]`` in the body of
    ``client.charge_points.set_charging_profile``.
    """

    start_period: Annotated[int, Field(alias="startPeriod")]
    limit: float
    number_phases: Annotated[int | None, Field(alias="numberPhases")] = None


EvseStatus = TypeAliasType("EvseStatus", Literal["enabled", "disabled", "out of order"])
"""``status`` in the body of ``client.charge_points.evses.update``."""


class EvseUpdate(Model):
    """The body of ``client.charge_points.evses.update``."""

    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    current_type: Annotated[CurrentType | UnknownString | None, Field(alias="currentType")] = None
    label: str | None = None
    network_id: Annotated[str | None, Field(alias="networkId")] = None
    status: EvseStatus | UnknownString | None = None
    mid_meter_certification_end_year: Annotated[
        int | None,
        Field(alias="midMeterCertificationEndYear"),
    ] = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    allows_reservation: Annotated[bool | None, Field(alias="allowsReservation")] = None
    booking_enabled: Annotated[bool | None, Field(alias="bookingEnabled")] = None
    power_options: Annotated[PowerOptions | None, Field(alias="powerOptions")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class FlexibilityActivationRequest(Model):
    """What ``client.flexibility_assets.create_activation_request`` gives."""

    id: float
    timestamp: UtcDateTime
    asset_id: Annotated[float, Field(alias="assetId")]
    periods: list[FlexibilityActivationRequestPeriod]


class FlexibilityActivationRequestPeriod(Model):
    """``periods[]`` in what ``client.flexibility_assets.create_activation_request`` gives."""

    start_time: Annotated[UtcDateTime | None, Field(alias="startTime")] = None
    end_time: Annotated[UtcDateTime | None, Field(alias="endTime")] = None
    energy: int | None = None
    max_power: Annotated[int | None, Field(alias="maxPower")] = None


class FlexibleMarkUpAsFixedPerKwh(Model):
    """``data.pricing.flexibleMarkUpAsFixedPerKwh`` in what ``client.tariff_snapshots.get``
    gives.
    """

    interval_pricing: Annotated[list[IntervalPricing] | None, Field(alias="intervalPricing")] = None


HardwareStatusNotificationHardwareStatus = TypeAliasType(
    "HardwareStatusNotificationHardwareStatus",
    Literal[
        "available",
        "preparing",
        "charging",
        "suspendedEV",
        "suspendedEVSE",
        "finishing",
        "reserved",
        "unavailable",
        "faulted",
    ],
)
"""``hardwareStatus`` in the event ``HardwareStatusNotification`` of
``client.notifications.create``.
"""

IdTagStatus = TypeAliasType("IdTagStatus", Literal["enabled", "disabled", "suspended"])
"""``status`` in the argument ``filter`` of ``client.id_tags.list``."""

IdTagType = TypeAliasType("IdTagType", Literal["rfid", "mac_address", "emaid"])
"""``type`` in the argument ``filter`` of ``client.id_tags.list``."""

IdlePricingPeriodInMinutes = TypeAliasType(
    "IdlePricingPeriodInMinutes",
    Literal[1, 15, 30, 60, 240, 360],
)
"""``pricing.idlePricingPeriodInMinutes`` in the body of ``client.tariffs.create``."""

InstallerJobStatus = TypeAliasType(
    "InstallerJobStatus",
    Literal["new", "in_progress", "completed", "failed"],
)
"""``status`` in the argument ``filter`` of ``client.installer_jobs.list``."""


class IntervalPricing(Model):
    """``periods[]`` in the body of ``client.electricity_rates.price_periods.date.replace``."""

    starts_at: Annotated[str, Field(alias="startsAt")]
    ends_at: Annotated[str, Field(alias="endsAt")]
    price: Decimal


InvoiceClientType = TypeAliasType("InvoiceClientType", Literal["individual", "company"])
"""``<invoiceRequired>.clientType`` in what ``client.users.invoice_details.get`` gives."""


class LastBootNotification(Model):
    """``bootNotification`` in the event ``BootNotification`` of ``client.notifications.create``."""

    model: str | None = None
    vendor: str | None = None
    charge_box_serial_number: str | None = None
    charge_point_serial_number: str | None = None
    firmware_version: str | None = None
    iccid: str | None = None
    imsi: str | None = None
    meter_serial_number: str | None = None
    meter_type: str | None = None
    reason: str | None = None


class LastUpdatedBetweenFilter(Model):
    """The argument ``filter`` of ``client.circuits.list``."""

    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


LocationChangedNotificationStatus = TypeAliasType(
    "LocationChangedNotificationStatus",
    Literal["active", "disabled"],
)
"""``location.status`` in the event ``LocationChangedNotification`` of
``client.notifications.create``.
"""


class LocationGeoposition(Model):
    """``geoposition`` in the body of ``client.locations.update``."""

    latitude: float
    longitude: float


class LocationImage(Model):
    """``data.locationImage`` in what ``client.locations.get`` gives."""

    original: str
    thumbnail: str | None = None
    mime_type: Annotated[str, Field(alias="mimeType")]


MaxVoltage = TypeAliasType(
    "MaxVoltage",
    Literal["230", "380", "400", "480", "120", "208", "240", "110-130", "220-240", "277"],
)
"""``maxVoltage`` in the body of ``client.circuits.update``."""


class MultiIdleFee(Model):
    """``pricing.multiIdleFee[]`` in the body of ``client.tariffs.create``."""

    first_unit: Annotated[int, Field(alias="firstUnit")]
    last_unit: Annotated[int | None, Field(alias="lastUnit")] = None
    fee_per_unit: Annotated[float | None, Field(alias="feePerUnit")] = None
    flat_fee: Annotated[float | None, Field(alias="flatFee")] = None


class MultiPricePerKwh(Model):
    """``pricing.multiPricePerKwh[]`` in the body of ``client.tariffs.create``."""

    first_kwh: Annotated[float, Field(alias="firstKwh")]
    last_kwh: Annotated[float | None, Field(alias="lastKwh")] = None
    fee_per_kwh: Annotated[float | None, Field(alias="feePerKwh")] = None
    flat_fee: Annotated[float | None, Field(alias="flatFee")] = None


NetworkStatus = TypeAliasType(
    "NetworkStatus",
    Literal["never connected", "available", "temporarily unavailable", "long-term unavailable"],
)
"""``networkStatus`` in the event ``NetworkStatusNotification`` of
``client.notifications.create``.
"""


class OpeningHours(Model):
    """``workingHours.hours`` in the body of ``client.locations.update``."""

    monday: list[OpeningPeriod] | None = None
    tuesday: list[OpeningPeriod] | None = None
    wednesday: list[OpeningPeriod] | None = None
    thursday: list[OpeningPeriod] | None = None
    friday: list[OpeningPeriod] | None = None
    saturday: list[OpeningPeriod] | None = None
    sunday: list[OpeningPeriod] | None = None


class OpeningPeriod(Model):
    """``workingHours.hours.friday[]`` in the body of ``client.locations.update``."""

    start: str
    end: str


class PageLink(Model):
    """``meta.links[]`` in what ``client.cp_models.list`` gives."""

    url: str | None = None
    label: str | None = None
    active: bool | None = None


class PageLinks(Model):
    """``links`` in what ``client.cp_models.list`` gives."""

    first: str
    last: str
    prev: str | None = None
    next: str | None = None


class PageNumberMeta(Model):
    """``meta`` in what ``client.cp_models.list`` gives."""

    current_page: int | None = None
    from_: Annotated[int | None, Field(alias="from")] = None
    last_page: int | None = None
    links: list[PageLink] | None = None
    path: str | None = None
    per_page: int | None = None
    to: int | None = None
    total: int | None = None


ParkingSpaceStatus = TypeAliasType("ParkingSpaceStatus", Literal["available", "occupied"])
"""``status`` in the body of ``client.parking_spaces.update_occupancy_status``."""

PartnerAccessType = TypeAliasType(
    "PartnerAccessType",
    Literal["privateViewPrivateUse", "privateViewPublicUse", "publicViewPrivateUse"],
)
"""``chargePoint.partnerAccessType`` in the event ``ChargePointChangedNotification`` of
``client.notifications.create``.
"""


class PartnerInvite(Model):
    """``data`` in what ``client.partner_invites.get`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    send_via_email: Annotated[bool | None, Field(alias="sendViaEmail")] = None
    email: str | None = None
    language: str | None = None
    accept_url: Annotated[str | None, Field(alias="acceptUrl")] = None
    options: PartnerInviteOptions | None = None
    status: PartnerInviteStatus | UnknownString
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    accepted_at: Annotated[UtcDateTime | None, Field(alias="acceptedAt")] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class PartnerInviteOptions(Model):
    """``options`` in the body of ``client.partner_invites.update``."""

    allow_corporate_account_billing: Annotated[
        bool | None,
        Field(alias="allowCorporateAccountBilling"),
    ] = None
    limit_corporate_account_billing_to_partner_charge_points: Annotated[
        bool | None,
        Field(alias="limitCorporateAccountBillingToPartnerChargePoints"),
    ] = None
    allow_access_to_private_charge_points: Annotated[
        bool | None,
        Field(alias="allowAccessToPrivateChargePoints"),
    ] = None


PartnerInviteStatus = TypeAliasType("PartnerInviteStatus", Literal["pending", "sent", "accepted"])
"""``status`` in the argument ``filter`` of ``client.partner_invites.list``."""


class PartnerReference(Model):
    """``partner`` in the body of ``client.tariffs.create``."""

    id: int | None = None


PaymentStatus = TypeAliasType("PaymentStatus", Literal["pending", "paid", "partially", "failed"])
"""``paymentStatus`` in the argument ``filter`` of ``client.sessions.list``."""

PaymentType = TypeAliasType(
    "PaymentType",
    Literal["tokenized", "subscription", "balance", "corporate", "terminal", "bank_transfer"],
)
"""``paymentType`` in the argument ``filter`` of ``client.sessions.list``."""


class PeakPowerLevel(Model):
    """``pricing.peakPowerLevels[]`` in the body of ``client.tariffs.create``."""

    peak_power_up_to_kw: Annotated[float, Field(alias="peakPowerUpToKw")]
    regular_price_per_minute: Annotated[float, Field(alias="regularPricePerMinute")]
    excess_use_price_per_min: Annotated[float, Field(alias="excessUsePricePerMin")]


PhaseRotation = TypeAliasType("PhaseRotation", Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"])
"""``phaseRotation`` in the body of ``client.circuits.update``."""

Phases = TypeAliasType("Phases", Literal["single_phase", "three_phase", "split_phase"])
"""``phases`` in the body of ``client.circuits.update``."""


class PowerOptions(Model):
    """``powerOptions`` in the body of ``client.charge_points.evses.update``."""

    max_power: Annotated[int | None, Field(alias="maxPower")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString | None, Field(alias="maxVoltage")] = None
    max_amperage: Annotated[float | None, Field(alias="maxAmperage")] = None
    phases: Phases | UnknownString | None = None
    phase_rotation: Annotated[
        PhaseRotation | UnknownString | None,
        Field(alias="phaseRotation"),
    ] = None
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None


class PriceBreakdown(Model):
    """``data.priceBreakdown[]`` in what ``client.sessions.get`` gives."""

    type: PriceBreakdownType | UnknownString
    currency: str
    unit: PriceBreakdownUnit | UnknownString
    price_per_unit: Annotated[TaxedAmount, Field(alias="pricePerUnit")]
    quantity: Decimal
    price: TaxedAmount
    tax_percentage: Annotated[Decimal | None, Field(alias="taxPercentage")] = None
    total_price: Annotated[Decimal, Field(alias="totalPrice")]
    """Deprecated."""
    unit_price: Annotated[Decimal, Field(alias="unitPrice")]
    """Deprecated."""


PriceBreakdownType = TypeAliasType(
    "PriceBreakdownType",
    Literal[
        "flat",
        "connection",
        "energy",
        "charging_time",
        "idle_time",
        "power_levels_time",
        "min_price",
        "service_fee",
        "energy_flat_fee",
        "duration_flat_fee",
        "idle_flat_fee",
    ],
)
"""``data.priceBreakdown[].type`` in what ``client.sessions.get`` gives."""

PriceBreakdownUnit = TypeAliasType("PriceBreakdownUnit", Literal["kwh", "minute", "session"])
"""``data.priceBreakdown[].unit`` in what ``client.sessions.get`` gives."""

PricePeriodInMinutes = TypeAliasType("PricePeriodInMinutes", Literal[1, 15, 30, 60, 240, 360])
"""``pricing.pricePeriodInMinutes`` in the body of ``client.tariffs.create``."""


class PricePeriods(Model):
    """``pricing.pricePeriods`` in the body of ``client.tariffs.create``."""

    connection_fee_periods: Annotated[
        ConnectionFeePeriods | None,
        Field(alias="connectionFeePeriods"),
    ] = None
    energy_fee_periods: Annotated[
        ConnectionFeePeriods | None,
        Field(alias="energyFeePeriods"),
    ] = None
    duration_fee_periods: Annotated[
        ConnectionFeePeriods | None,
        Field(alias="durationFeePeriods"),
    ] = None
    idle_fee_periods: Annotated[ConnectionFeePeriods | None, Field(alias="idleFeePeriods")] = None


class PricingDetails(Model):
    """``data.chargingPeriods[].pricingDetails`` in what ``client.sessions.get`` gives."""

    charging_type: Annotated[
        ChargingType | UnknownString | None,
        Field(alias="chargingType"),
    ] = None
    day_period: Annotated[DayPeriod | UnknownString | None, Field(alias="dayPeriod")] = None
    pricing_method: Annotated[
        PricingMethod | UnknownString | None,
        Field(alias="pricingMethod"),
    ] = None
    price: Decimal | None = None
    markup: Decimal | None = None
    initial_energy_price: Annotated[Decimal | None, Field(alias="initialEnergyPrice")] = None
    initial_duration_price: Annotated[Decimal | None, Field(alias="initialDurationPrice")] = None
    start_hour: Annotated[str | None, Field(alias="startHour")] = None
    end_hour: Annotated[str | None, Field(alias="endHour")] = None
    day: str | None = None


PricingMethod = TypeAliasType(
    "PricingMethod",
    Literal["duration", "energy", "durationAndEnergy", "free"],
)
"""``data.chargingPeriods[].pricingDetails.pricingMethod`` in what ``client.sessions.get`` gives."""


class ReasonRequest(Model):
    """The body of ``client.charge_points.disconnect``."""

    reason: str


RecurrencyKind = TypeAliasType("RecurrencyKind", Literal["Daily", "Weekly"])
"""``recurrencyKind`` in the body of ``client.charge_points.set_charging_profile``."""

ReservationStatus = TypeAliasType(
    "ReservationStatus",
    Literal["active", "expired", "canceled", "done"],
)
"""``status`` in the argument ``filter`` of ``client.reservations.list``."""

RfidTagStatus = TypeAliasType("RfidTagStatus", Literal["active", "disabled", "suspended"])
"""``status`` in the argument ``filter`` of ``client.rfid_tags.list``."""


class RoamingConnection(Model):
    """``data`` in what ``client.roaming_connections.get`` gives."""

    id: int
    protocol: RoamingConnectionProtocol | UnknownString
    endpoint: str
    ocpi: RoamingConnectionOcpi | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class RoamingConnectionOcpi(Model):
    """``data.ocpi`` in what ``client.roaming_connections.get`` gives."""

    token: str | None = None


RoamingConnectionProtocol = TypeAliasType(
    "RoamingConnectionProtocol",
    Literal["OCPI", "Gireve OCPI 2.1.1", "Hubject OICP 2.2", "Hubject OICP 2.3"],
)
"""``data.protocol`` in what ``client.roaming_connections.get`` gives."""

RomanianCounty = TypeAliasType(
    "RomanianCounty",
    Literal[
        "AB",
        "AR",
        "AG",
        "BC",
        "BH",
        "BN",
        "BT",
        "BV",
        "BR",
        "B",
        "BZ",
        "CL",
        "CS",
        "CT",
        "CV",
        "DB",
        "DJ",
        "GL",
        "GR",
        "GJ",
        "HR",
        "HD",
        "IL",
        "IS",
        "IF",
        "MM",
        "MH",
        "MS",
        "NT",
        "OT",
        "PH",
        "SM",
        "SJ",
        "SB",
        "SV",
        "TR",
        "TM",
        "TL",
        "VS",
        "VL",
        "VN",
    ],
)
"""``state<string AB 2>`` in the body of ``client.locations.update``."""


class SchedulePeriod(Model):
    """``chargingProfile.schedulePeriods[]`` in the event ``chargingProfile.applied`` of
    ``client.notifications.create``.
    """

    start_period: Annotated[int | None, Field(alias="startPeriod")] = None
    limit: float | None = None
    number_phases: Annotated[int | None, Field(alias="numberPhases")] = None


class SecurityEventsLog(Model):
    """``data`` in what ``client.security_events_log.get`` gives."""

    id: int | None = None
    charge_point: Annotated[int | None, Field(alias="chargePoint")] = None
    type: SecurityEventsLogType | UnknownString
    tech_info: Annotated[str | None, Field(alias="techInfo")] = None
    timestamp: str


class SecurityEventsLogFilter(Model):
    """The argument ``filter`` of ``client.security_events_log.list``."""

    type: SecurityEventsLogType | UnknownString | None = None
    charge_point: Annotated[str | None, Field(alias="chargePoint")] = None
    timestamp_from: Annotated[str | None, Field(alias="timestampFrom")] = None
    timestamp_to: Annotated[str | None, Field(alias="timestampTo")] = None


class SecurityEventsLogPage(Model):
    """What ``client.security_events_log.list`` gives."""

    data: list[SecurityEventsLog] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


SecurityEventsLogType = TypeAliasType(
    "SecurityEventsLogType",
    Literal[
        "FirmwareUpdated",
        "SettingSystemTime",
        "StartupOfTheDevice",
        "ResetOrReboot",
        "SecurityLogWasCleared",
        "MemoryExhaustion",
        "TamperDetectionActivated",
    ],
)
"""``type`` in the argument ``filter`` of ``client.security_events_log.list``."""


class Session(Model):
    """``data`` in what ``client.sessions.get`` gives."""

    id: str
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None
    status: SessionStatus | UnknownString
    reason: SessionReason | UnknownString | None = None
    user_id: Annotated[int | None, Field(alias="userId")]
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    stopped_at: Annotated[UtcDateTime | None, Field(alias="stoppedAt")] = None
    energy: float
    """Deprecated."""
    power_kw: Annotated[float | None, Field(alias="powerKw")] = None
    """Deprecated."""
    soc_percent: Annotated[float | None, Field(alias="socPercent")] = None
    amount: Decimal | None = None
    """Deprecated."""
    total_amount: Annotated[TaxedAmount | None, Field(alias="totalAmount")] = None
    tax: AppliedTax | None = None
    """Deprecated."""
    currency: str | None = None
    payment_type: Annotated[PaymentType | UnknownString | None, Field(alias="paymentType")] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    terminal_id: Annotated[int | None, Field(alias="terminalId")] = None
    non_billable_energy: Annotated[float | None, Field(alias="nonBillableEnergy")] = None
    payment_status: Annotated[
        PaymentStatus | UnknownString | None,
        Field(alias="paymentStatus"),
    ] = None
    authorization_id: Annotated[int | None, Field(alias="authorizationId")]
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    id_tag_label: Annotated[str | None, Field(alias="idTagLabel")] = None
    extending_session_id: Annotated[int | None, Field(alias="extendingSessionId")] = None
    """Deprecated."""
    original_session_id: Annotated[int | None, Field(alias="originalSessionId")] = None
    extended_by_session_id: Annotated[int | None, Field(alias="extendedBySessionId")] = None
    reimbursement_eligibility: Annotated[
        bool | None,
        Field(alias="reimbursementEligibility"),
    ] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    """Deprecated."""
    authorization: SessionAuthorization | None = None
    charging_periods: Annotated[list[ChargingPeriod] | None, Field(alias="chargingPeriods")] = None
    price_breakdown: Annotated[list[PriceBreakdown] | None, Field(alias="priceBreakdown")] = None
    tariff_snapshot_id: Annotated[int | None, Field(alias="tariffSnapshotId")] = None
    electricity_cost: Annotated[Decimal | None, Field(alias="electricityCost")] = None
    evse_physical_reference: Annotated[str | None, Field(alias="evsePhysicalReference")] = None
    payment_status_updated_at: Annotated[
        UtcDateTime | None,
        Field(alias="paymentStatusUpdatedAt"),
    ] = None
    charge_point_operator_roaming_id: Annotated[
        str | None,
        Field(alias="chargePointOperatorRoamingId"),
    ] = None
    roaming: SessionRoaming | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    randomised_delay: Annotated[int | None, Field(alias="randomisedDelay")] = None
    receipt_id: Annotated[int | None, Field(alias="receiptId")] = None
    """Deprecated."""
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
    clock_aligned_energy_consumption: Annotated[
        list[ClockAlignedEnergyConsumption] | None,
        Field(alias="clockAlignedEnergyConsumption"),
    ] = None
    energy_consumption: Annotated[EnergyConsumption, Field(alias="energyConsumption")]
    estimated_savings: Annotated[float | None, Field(alias="estimatedSavings")] = None
    billing_status: Annotated[BillingStatus | UnknownString | None, Field(alias="billingStatus")]
    power: SessionPower | None = None


class SessionAuthorization(Model):
    """``data.authorization`` in what ``client.sessions.get`` gives."""

    id: int
    method: SessionAuthorizationMethod | UnknownString
    source: SessionSource | UnknownString
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    status: SessionAuthorizationStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    rfid_tag_uid: Annotated[str | None, Field(alias="rfidTagUid")] = None
    roaming: AuthorizationRoamingDetails | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


SessionAuthorizationMethod = TypeAliasType(
    "SessionAuthorizationMethod",
    Literal["user_device", "rfid_tag", "admin", "plug_and_charge"],
)
"""``data.authorization.method`` in what ``client.sessions.get`` gives."""

SessionAuthorizationStatus = TypeAliasType(
    "SessionAuthorizationStatus",
    Literal["accepted", "rejected"],
)
"""``data.authorization.status`` in what ``client.sessions.get`` gives."""

SessionClockAlignedInterval = TypeAliasType("SessionClockAlignedInterval", Literal[60, 30, 15])
"""The argument ``clockAlignedInterval`` of ``client.sessions.list``."""


class SessionPower(Model):
    """``data.power`` in what ``client.sessions.get`` gives."""

    latest: float | None = None
    peak: float | None = None
    average: float | None = None


class SessionPriceBreakdown(Model):
    """``data.chargingPeriods[].priceBreakdown[]`` in what ``client.sessions.get`` gives."""

    type: PriceBreakdownType | UnknownString
    currency: str
    unit: PriceBreakdownUnit | UnknownString
    price_per_unit: Annotated[TaxedAmount, Field(alias="pricePerUnit")]
    quantity: Decimal
    price: TaxedAmount
    tax_percentage: Annotated[Decimal | None, Field(alias="taxPercentage")] = None


SessionReason = TypeAliasType(
    "SessionReason",
    Literal[
        "working_hours_exceeded",
        "timeout",
        "authorization_amount_reached",
        "new_start_transaction_received",
        "force_stop",
        "standard_stop",
        "energy_exceeded",
        "schedule_completed",
        "pre_authorization_failed",
        "system_force_stop",
        "time_limit",
        "balance_exceeded",
        "deauthorized",
        "emergencystop",
        "energylimitreached",
        "evdisconnected",
        "groundfault",
        "immediatereset",
        "hardreset",
        "local",
        "localoutofcredit",
        "masterpass",
        "other",
        "overcurrentfault",
        "powerloss",
        "powerquality",
        "reboot",
        "remote",
        "soclimitreached",
        "stoppedbyev",
        "timeoutlimitreached",
        "softreset",
        "unlockcommand",
        "no_ev_parked",
        "no_ev_connected",
        "charge_point_timeout",
        "charging_on_evse_not_allowed",
        "remote_start_failed",
        "no_user_for_agile_streets",
        "rejected",
        "canceled_reservation",
        "evse_occupied",
        "evse_inoperative",
        "failed",
        "not_supported",
        "unknown_reservation",
        "ev_not_connected_to_evse",
        "authorization_failed",
        "unknown_session",
    ],
)
"""``reason`` in the event ``SessionStartStopNotification`` of ``client.notifications.create``."""


class SessionRoaming(Model):
    """``data.roaming`` in what ``client.sessions.get`` gives."""

    cdr_ids: Annotated[list[int] | None, Field(alias="cdrIds")] = None
    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    roaming_operator_cpo_id: Annotated[int | None, Field(alias="roamingOperatorCpoId")] = None
    cpo_last_updated_at: Annotated[UtcDateTime | None, Field(alias="cpoLastUpdatedAt")] = None


SessionSource = TypeAliasType("SessionSource", Literal["local", "roaming", "third_party"])
"""``authorizationSource`` in the argument ``filter`` of ``client.sessions.list``."""

SessionStatus = TypeAliasType(
    "SessionStatus",
    Literal["unknown", "pending", "active", "finished", "failed", "expired"],
)
"""``status`` in the argument ``filter`` of ``client.sessions.list``."""

SessionsAllowed = TypeAliasType(
    "SessionsAllowed",
    Literal[
        "single_session",
        "multiple_simultaneous_sessions_per_idtag",
        "simultaneous_use_of_idtags",
        "multiple_simultaneous_sessions_remotely_and_idtags",
    ],
)
"""``options.sessionsAllowed`` in the body of ``client.users.update``."""

StateOfChargeIdleThreshold = TypeAliasType(
    "StateOfChargeIdleThreshold",
    Literal[75, 80, 85, 90, 95, 100],
)
"""``pricing.stateOfChargeIdleThreshold`` in the body of ``client.tariffs.create``."""

SubscriptionStatus = TypeAliasType(
    "SubscriptionStatus",
    Literal["active", "canceled", "expired", "pending", "suspended"],
)
"""``status`` in the argument ``filter`` of ``client.subscriptions.list``."""


class SyncConfigurationNotificationEntry(Model):
    """``configuration[]`` in the event ``ChargePointSyncConfigurationNotification`` of
    ``client.notifications.create``.
    """

    key: ConfigurationKey | UnknownString | None = None
    value: str | None = None
    readonly: bool | None = None
    required: bool | None = None
    timestamp: UtcDateTime | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class Tariff(Model):
    """``data`` in what ``client.tariffs.get`` gives."""

    id: int
    name: str
    type: TariffType | UnknownString
    description: dict[str, str | None] | None = None
    additional_information: Annotated[
        dict[str, str | None] | None,
        Field(alias="additionalInformation"),
    ] = None
    learn_more_url: Annotated[dict[str, str | None] | None, Field(alias="learnMoreUrl")] = None
    day_tariff_start: Annotated[str | None, Field(alias="dayTariffStart")] = None
    night_tariff_start: Annotated[str | None, Field(alias="nightTariffStart")] = None
    pricing: TariffReadPricing | None = None
    currency: str | None = None
    stop_session: Annotated[TariffStopSession | None, Field(alias="stopSession")] = None
    restrictions: TariffRestrictions | None = None
    partner: PartnerReference | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    display: TariffDisplay | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class TariffDisplay(Model):
    """The body of ``client.tariffs.set_tariff_display_information``."""

    default_price_information: Annotated[str | None, Field(alias="defaultPriceInformation")] = None
    default_price_information_offline: Annotated[
        str | None,
        Field(alias="defaultPriceInformationOffline"),
    ] = None
    price_information: Annotated[str | None, Field(alias="priceInformation")] = None
    total_cost_information: Annotated[str | None, Field(alias="totalCostInformation")] = None


class TariffReadPricing(Model):
    """``data.pricing`` in what ``client.tariff_snapshots.get`` gives."""

    price_per_session: Annotated[Decimal | None, Field(alias="pricePerSession")] = None
    connection_fee: Annotated[Decimal | None, Field(alias="connectionFee")] = None
    price_per_kwh: Annotated[Decimal | None, Field(alias="pricePerKwh")] = None
    day_price_per_kwh: Annotated[Decimal | None, Field(alias="dayPricePerKwh")] = None
    night_price_per_kwh: Annotated[Decimal | None, Field(alias="nightPricePerKwh")] = None
    price_period_in_minutes: Annotated[
        PricePeriodInMinutes | UnknownInteger | None,
        Field(alias="pricePeriodInMinutes"),
    ] = None
    price_per_period: Annotated[Decimal | None, Field(alias="pricePerPeriod")] = None
    duration_fee_limit: Annotated[Decimal | None, Field(alias="durationFeeLimit")] = None
    day_price_per_period: Annotated[Decimal | None, Field(alias="dayPricePerPeriod")] = None
    night_price_per_period: Annotated[Decimal | None, Field(alias="nightPricePerPeriod")] = None
    day_idle_fee_per_minute: Annotated[Decimal | None, Field(alias="dayIdleFeePerMinute")] = None
    night_idle_fee_per_minute: Annotated[
        Decimal | None,
        Field(alias="nightIdleFeePerMinute"),
    ] = None
    idle_fee_per_minute: Annotated[Decimal | None, Field(alias="idleFeePerMinute")] = None
    idle_fee_grace_period_minutes: Annotated[
        Decimal | None,
        Field(alias="idleFeeGracePeriodMinutes"),
    ] = None
    idle_pricing_period_in_minutes: Annotated[
        IdlePricingPeriodInMinutes | UnknownNumber | None,
        Field(alias="idlePricingPeriodInMinutes"),
    ] = None
    idle_fee_period_start: Annotated[str | None, Field(alias="idleFeePeriodStart")] = None
    idle_fee_period_end: Annotated[str | None, Field(alias="idleFeePeriodEnd")] = None
    idle_fee_limit: Annotated[Decimal | None, Field(alias="idleFeeLimit")] = None
    connection_fee_minimum_session_duration: Annotated[
        int | None,
        Field(alias="connectionFeeMinimumSessionDuration"),
    ] = None
    connection_fee_minimum_session_energy: Annotated[
        Decimal | None,
        Field(alias="connectionFeeMinimumSessionEnergy"),
    ] = None
    duration_fee_grace_period: Annotated[int | None, Field(alias="durationFeeGracePeriod")] = None
    min_price: Annotated[Decimal | None, Field(alias="minPrice")] = None
    pre_authorize_amount: Annotated[Decimal | None, Field(alias="preAuthorizeAmount")] = None
    tax_id: Annotated[int | None, Field(alias="taxID")] = None
    """Deprecated."""
    charge_point_electricity_rate: Annotated[
        bool | None,
        Field(alias="chargePointElectricityRate"),
    ] = None
    fallback_electricity_rate_id: Annotated[
        int | None,
        Field(alias="fallbackElectricityRateId"),
    ] = None
    markup_percentage_per_kwh: Annotated[float | None, Field(alias="markupPercentagePerKwh")] = None
    markup_fixed_fee_per_kwh: Annotated[float | None, Field(alias="markupFixedFeePerKwh")] = None
    flexible_mark_up_as_fixed_per_kwh: Annotated[
        FlexibleMarkUpAsFixedPerKwh | None,
        Field(alias="flexibleMarkUpAsFixedPerKwh"),
    ] = None
    multi_price_per_kwh: Annotated[
        list[MultiPricePerKwh] | None,
        Field(alias="multiPricePerKwh"),
    ] = None
    multi_price_per_duration: Annotated[
        list[MultiIdleFee] | None,
        Field(alias="multiPricePerDuration"),
    ] = None
    multi_idle_fee: Annotated[list[MultiIdleFee] | None, Field(alias="multiIdleFee")] = None
    regular_use_period: Annotated[float | None, Field(alias="regularUsePeriod")] = None
    average_power_levels: Annotated[
        list[AveragePowerLevel] | None,
        Field(alias="averagePowerLevels"),
    ] = None
    peak_power_levels: Annotated[list[PeakPowerLevel] | None, Field(alias="peakPowerLevels")] = None
    time_periods: Annotated[list[TimePeriod] | None, Field(alias="timePeriods")] = None
    price_periods: Annotated[PricePeriods | None, Field(alias="pricePeriods")] = None
    days_when_applied: Annotated[
        list[DaysWhenApplied] | None,
        Field(alias="daysWhenApplied"),
    ] = None
    threshold_price_for_energy: Annotated[
        Decimal | None,
        Field(alias="thresholdPriceForEnergy"),
    ] = None
    price_for_energy_when_optimized: Annotated[
        Decimal | None,
        Field(alias="priceForEnergyWhenOptimized"),
    ] = None
    optimised_label: Annotated[str | None, Field(alias="optimisedLabel")] = None
    duration_fee_from: Annotated[str | None, Field(alias="durationFeeFrom")] = None
    duration_fee_to: Annotated[str | None, Field(alias="durationFeeTo")] = None
    subsidy_integration_id: Annotated[int | None, Field(alias="subsidyIntegrationId")] = None
    lock_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockPriceOnSessionStart"),
    ] = None
    lock_energy_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockEnergyPriceOnSessionStart"),
    ] = None
    lock_duration_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockDurationPriceOnSessionStart"),
    ] = None
    lock_idle_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockIdlePriceOnSessionStart"),
    ] = None
    state_of_charge_idle_threshold: Annotated[
        StateOfChargeIdleThreshold | UnknownInteger | None,
        Field(alias="stateOfChargeIdleThreshold"),
    ] = None
    average_power_idle_threshold: Annotated[
        Decimal | None,
        Field(alias="averagePowerIdleThreshold"),
    ] = None


class TariffRestrictions(Model):
    """``restrictions`` in the body of ``client.tariffs.create``."""

    apply_to_users_of_charge_point_owner: Annotated[
        bool | None,
        Field(alias="applyToUsersOfChargePointOwner"),
    ] = None
    """Deprecated."""
    apply_to_users_of_charge_point_partner: Annotated[
        bool | None,
        Field(alias="applyToUsersOfChargePointPartner"),
    ] = None
    apply_to_users_of_all_roaming_emsps: Annotated[
        bool | None,
        Field(alias="applyToUsersOfAllRoamingEmsps"),
    ] = None
    apply_to_ad_hoc_users: Annotated[bool | None, Field(alias="applyToAdHocUsers")] = None
    ad_hoc_pre_authorize_amount: Annotated[
        float | None,
        Field(alias="adHocPreAuthorizeAmount"),
    ] = None
    ad_hoc_stop_when_pre_authorized_amount_falls_below: Annotated[
        float | None,
        Field(alias="adHocStopWhenPreAuthorizedAmountFallsBelow"),
    ] = None
    apply_to_users_of_partners: Annotated[
        list[float] | None,
        Field(alias="applyToUsersOfPartners"),
    ] = None
    apply_to_users_with_groups: Annotated[
        list[str] | None,
        Field(alias="applyToUsersWithGroups"),
    ] = None
    """Deprecated."""
    apply_to_user_group_ids: Annotated[
        list[float] | None,
        Field(alias="applyToUserGroupIds"),
    ] = None
    apply_to_users_with_subscriptions: Annotated[
        list[float] | None,
        Field(alias="applyToUsersWithSubscriptions"),
    ] = None
    start_date: Annotated[date | None, Field(alias="startDate")] = None
    end_date: Annotated[date | None, Field(alias="endDate")] = None


class TariffStopSession(Model):
    """``stopSession`` in the body of ``client.tariffs.create``."""

    time_limit_minutes: Annotated[float | None, Field(alias="timeLimitMinutes")] = None
    stop_when_energy_exceeds_kwh: Annotated[
        float | None,
        Field(alias="stopWhenEnergyExceedsKwh"),
    ] = None


TariffType = TypeAliasType(
    "TariffType",
    Literal[
        "free",
        "flat rate",
        "duration+energy",
        "duration+energy time of day",
        "energy tou",
        "standard",
        "charging not allowed",
        "average power levels",
        "peak power levels",
        "standard_tod",
        "optimised dynamic pricing",
    ],
)
"""``type`` in the body of ``client.tariffs.create``."""


class TaxedAmount(Model):
    """``data.totalAmount`` in what ``client.sessions.get`` gives."""

    with_tax: Annotated[float, Field(alias="withTax")]
    without_tax: Annotated[float | None, Field(alias="withoutTax")] = None


TemplateStatus = TypeAliasType("TemplateStatus", Literal["active", "disabled", "out of order"])
"""``status`` in the body of ``client.evses.replace``."""

TermType = TypeAliasType("TermType", Literal["marketing", "signup", "subscription", "top-up"])
"""``termType[]`` in the argument ``filter`` of ``client.consents.list``."""


class TimePeriod(Model):
    """``pricing.timePeriods[]`` in the body of ``client.tariffs.create``."""

    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]


class Translation(Model):
    """``content[]`` in what ``client.terms_and_policies.get`` gives."""

    locale: str | None = None
    translation: str | None = None


class UntaxedAmount(Model):
    """``data.totalAmount`` in what ``client.partner_settlement_reports.get`` gives."""

    without_tax: Annotated[float, Field(alias="withoutTax")]


UsMinorOutlyingIslandsTerritory = TypeAliasType(
    "UsMinorOutlyingIslandsTerritory",
    Literal["81", "84", "85", "67", "89", "71", "76", "95", "79"],
)
"""``state<string 81>`` in the argument ``filter`` of ``client.locations.list``."""

UsState = TypeAliasType(
    "UsState",
    Literal[
        "AL",
        "AK",
        "AS",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "DC",
        "FM",
        "FL",
        "GA",
        "GU",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MH",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "MP",
        "OH",
        "OK",
        "OR",
        "PW",
        "PA",
        "PR",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VI",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
    ],
)
"""``state<string AL>`` in the argument ``filter`` of ``client.locations.list``."""


class User(Model):
    """``data`` in what ``client.users.update`` gives."""

    id: str | None = None
    email: str | None = None
    email_verified: Annotated[str | None, Field(alias="emailVerified")] = None
    require_password_reset: Annotated[bool | None, Field(alias="requirePasswordReset")] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    middle_name: Annotated[str | None, Field(alias="middleName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    phone: str | None = None
    country: str | None = None
    state: str | None = None
    city: str | None = None
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    address: str | None = None
    vehicle_no: Annotated[str | None, Field(alias="vehicleNo")] = None
    personal_id: Annotated[str | None, Field(alias="personalId")] = None
    locale: str | None = None
    balance: float | None = None
    status: EnabledStatus | UnknownString | None = None
    user_group_ids: Annotated[list[int] | None, Field(alias="userGroupIds")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subscription_id: Annotated[int | None, Field(alias="subscriptionId")] = None
    options: UserOptions | None = None
    password: str | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    created_by: Annotated[str | None, Field(alias="createdBy")] = None
    receive_news_and_promotions: Annotated[
        bool | None,
        Field(alias="receiveNewsAndPromotions"),
    ] = None
    partner_invites: Annotated[list[PartnerInvite] | None, Field(alias="partnerInvites")] = None
    bank_details: Annotated[BankDetails | None, Field(alias="bankDetails")] = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None


class UserOptions(Model):
    """``options`` in the body of ``client.users.update``."""

    sessions_allowed: Annotated[
        SessionsAllowed | UnknownString | None,
        Field(alias="sessionsAllowed"),
    ] = None


UserPaymentMethodIssuer = TypeAliasType(
    "UserPaymentMethodIssuer",
    Literal["visa", "mastercard", "paypal", "maestro", "amex", "unknown"],
)
"""``cardDetails.type`` in what ``client.transactions.get`` gives."""

UserPaymentMethodTokenizedType = TypeAliasType(
    "UserPaymentMethodTokenizedType",
    Literal["card", "bank_transfer"],
)
"""``tokenizedType`` in the body of ``client.users.payment_methods.create``."""


class V1ChargePoint(Model):
    """``chargePoint`` in the event ``ChargePointChangedNotification`` of
    ``client.notifications.create``.
    """

    id: int
    charging_profile: Annotated[V1ChargingProfile | None, Field(alias="chargingProfile")] = None
    evses: list[V1ChargePointEvse]
    last_boot_notification: Annotated[
        LastBootNotification | None,
        Field(alias="lastBootNotification"),
    ] = None
    show_to_public_with_notice: Annotated[bool | None, Field(alias="showToPublicWithNotice")] = None
    notice: str | None = None
    current_security_profile: Annotated[int | None, Field(alias="currentSecurityProfile")] = None
    hardware_enabled_security_profile: Annotated[
        int | None,
        Field(alias="hardwareEnabledSecurityProfile"),
    ] = None
    desired_security_profile_status: Annotated[
        ChargePointDesiredProfileStatus | UnknownString | None,
        Field(alias="desiredSecurityProfileStatus"),
    ] = None
    roaming_operator_id: Annotated[int | None, Field(alias="roamingOperatorId")] = None
    auto_fault_recovery: Annotated[bool | None, Field(alias="autoFaultRecovery")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    display_tariffs_and_costs: Annotated[bool | None, Field(alias="displayTariffsAndCosts")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    first_connection: Annotated[UtcDateTime | None, Field(alias="firstConnection")] = None
    owner_user_id: Annotated[int | None, Field(alias="ownerUserId")] = None
    vendor_error_code: Annotated[str | None, Field(alias="vendorErrorCode")] = None
    tags: list[str] | None = None
    uptime_tracking_enabled: Annotated[bool | None, Field(alias="uptimeTrackingEnabled")] = None
    uptime_tracking_activated_at: Annotated[
        UtcDateTime | None,
        Field(alias="uptimeTrackingActivatedAt"),
    ] = None
    name: str | None = None
    network_id: Annotated[str | None, Field(alias="networkId")] = None
    network_protocol: Annotated[ChargePointProtocol | UnknownString, Field(alias="networkProtocol")]
    network_password: Annotated[str | None, Field(alias="networkPassword")] = None
    network_ip: Annotated[str | None, Field(alias="networkIp")] = None
    network_port: Annotated[str | None, Field(alias="networkPort")] = None
    status: V1ChargePointStatus | UnknownString | None = None
    plug_and_charge: Annotated[bool | None, Field(alias="plugAndCharge")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    pin: str | None = None
    access_type: Annotated[ChargePointType | UnknownString, Field(alias="accessType")]
    desired_security_profile: Annotated[int | None, Field(alias="desiredSecurityProfile")] = None
    owner_partner_id: Annotated[int | None, Field(alias="ownerPartnerId")] = None
    owner_partner_contract_id: Annotated[int | None, Field(alias="ownerPartnerContractId")] = None
    partner_corporate_billing_as_default: Annotated[
        bool | None,
        Field(alias="partnerCorporateBillingAsDefault"),
    ] = None
    partner_access_type: Annotated[
        PartnerAccessType | UnknownString | None,
        Field(alias="partnerAccessType"),
    ] = None
    capabilities: list[V1ChargePointCapability | UnknownString] | None = None
    managed_by_operator: Annotated[bool | None, Field(alias="managedByOperator")] = None
    network_status: Annotated[NetworkStatus | UnknownString, Field(alias="networkStatus")]
    hardware_status: Annotated[
        ChargePointHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None


V1ChargePointCapability = TypeAliasType(
    "V1ChargePointCapability",
    Literal["REMOTE_START_STOP_CAPABLE", "METER_VALUES", "STOP_TRANSACTION_ON_EV_DISCONNECT"],
)
"""``chargePoint.capabilities[]`` in the event ``ChargePointChangedNotification`` of
``client.notifications.create``.
"""


class V1ChargePointEvse(Model):
    """``chargePoint.evses[]`` in the event ``ChargePointChangedNotification`` of
    ``client.notifications.create``.
    """

    id: int
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    charging_profile: Annotated[V1ChargingProfile | None, Field(alias="chargingProfile")] = None
    roaming: ChargePointRoaming | None = None
    connectors: list[ChargePointConnector] | None = None
    network_id: Annotated[str, Field(alias="networkId")]
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    current_type: Annotated[CurrentType | UnknownString | None, Field(alias="currentType")] = None
    max_power: Annotated[float | None, Field(alias="maxPower")] = None
    max_voltage: Annotated[str | None, Field(alias="maxVoltage")] = None
    max_amperage: Annotated[float | None, Field(alias="maxAmperage")] = None
    status: TemplateStatus | UnknownString | None = None
    mid_meter_certification_end_year: Annotated[
        float | None,
        Field(alias="midMeterCertificationEndYear"),
    ] = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    allows_reservation: Annotated[bool | None, Field(alias="allowsReservation")] = None
    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None


V1ChargePointStatus = TypeAliasType(
    "V1ChargePointStatus",
    Literal["active", "disabled", "out of order", "demo"],
)
"""``chargePoint.status`` in the event ``ChargePointChangedNotification`` of
``client.notifications.create``.
"""


class V1ChargingProfile(Model):
    """``chargePoint.chargingProfile`` in the event ``ChargePointChangedNotification`` of
    ``client.notifications.create``.
    """

    id: int | None = None
    min_charging_rate: float | None = None
    schedule_periods: list[SchedulePeriod] | None = None
    schedule_start: UtcDateTime | None = None
    charging_rate_unit: ChargingRateUnit | UnknownString | None = None
    stack_level: int | None = None
    charging_profile_kind: ChargingProfileKind | UnknownString | None = None
    recurrency_kind: ChargePointRecurrencyKind | UnknownString | None = None
    charging_complete_at: UtcDateTime | None = None
    purpose: ChargingProfilePurpose | UnknownString | None = None
    valid_to: UtcDateTime | None = None
    valid_from: UtcDateTime | None = None
    duration: int | None = None


V2EvseConnectorType = TypeAliasType(
    "V2EvseConnectorType",
    Literal[
        "type1",
        "type2",
        "type3",
        "chademo",
        "ccs1",
        "ccs2",
        "catarc",
        "schuko",
        "nacs",
        "cee16",
        "cee32",
        "j1772",
        "inductive",
        "nema-5-20",
        "type-e-french",
        "type-g-british",
        "type-j-swiss",
        "avcon",
        "chaoji",
        "nema-6-30",
        "nema-6-50",
    ],
)
"""``connectors[].type`` in the body of ``client.evses.replace``."""

WalletType = TypeAliasType("WalletType", Literal["applepay", "googlepay", "twint", "other"])
"""``data.walletType`` in what ``client.users.payment_methods.get`` gives."""

WeekDay = TypeAliasType(
    "WeekDay",
    Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
)
"""``intervalPricing[].weekDays[]`` in the body of ``client.electricity_rates.replace``."""


class WorkingHours(Model):
    """``location.working_hours`` in the event ``LocationChangedNotification`` of
    ``client.notifications.create``.
    """

    is_always_open: bool
    stop_session_outside_working_hours: bool | None = None
    hours: OpeningHours | None = None
    always_open_for_user_group_ids: list[float] | None = None


EvseMaxVoltage = MaxVoltage
EvseStartRequest = ChargePointStartForEvseRequest
SessionClockAlignedEnergyConsumption = ClockAlignedEnergyConsumption
SessionUpdateNotificationChargingPeriod = ChargingPeriod
SessionUpdateNotificationPriceBreakdown = PriceBreakdown
SessionUpdateNotificationSession = Session
SessionUpdateNotificationSessionPriceBreakdown = SessionPriceBreakdown
SessionUpdateNotificationType = PriceBreakdownType
TariffChangedNotificationTariff = Tariff
