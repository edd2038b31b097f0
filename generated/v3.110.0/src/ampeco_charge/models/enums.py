"""Enums that belong to no single model."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

AccessMethod = TypeAliasType(
    "AccessMethod",
    Literal["OPEN", "TOKEN", "LICENSE_PLATE", "ACCESS_CODE", "INTERCOM", "PARKING_TICKET"],
)
"""``accessMethods[]`` in the body of ``client.locations.update``."""

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

AuthorizationChangedAction = TypeAliasType(
    "AuthorizationChangedAction",
    Literal["created", "updated"],
)
"""``action`` in the event ``authorization.changed`` of ``client.notifications.create``."""

AuthorizationSource = TypeAliasType("AuthorizationSource", Literal["local", "roaming"])
"""``data.source`` in what ``client.authorizations.get`` gives."""

AuthorizationStatus = TypeAliasType(
    "AuthorizationStatus",
    Literal["accepted", "rejected", "pending"],
)
"""``status`` in the event ``authorization.changed`` of ``client.notifications.create``."""

BankTransferType = TypeAliasType("BankTransferType", Literal["pse", "sepa"])
"""``data.bankTransferType`` in what ``client.users.payment_methods.get`` gives."""

BookingRequestStatus = TypeAliasType(
    "BookingRequestStatus",
    Literal["pending", "approved", "rejected"],
)
"""``status`` in the argument ``filter`` of ``client.booking_requests.list``."""

BookingStatus = TypeAliasType(
    "BookingStatus",
    Literal["accepted", "reserved", "completed", "cancelled", "no-show", "failed"],
)
"""``status`` in the argument ``filter`` of ``client.bookings.list``."""

CanadianProvince = TypeAliasType(
    "CanadianProvince",
    Literal["AB", "BC", "MB", "NB", "NL", "NT", "NS", "NU", "ON", "PE", "QC", "SK", "YT"],
)
"""``state<string AB>`` in the argument ``filter`` of ``client.locations.list``."""

CdrDeliveryResponse = TypeAliasType("CdrDeliveryResponse", Literal["success", "fail"])
"""``deliveryResponse`` in the argument ``filter`` of ``client.cdrs.list``."""

ChargePointAccessType = TypeAliasType(
    "ChargePointAccessType",
    Literal["private_view_private_use", "private_view_public_use", "public_view_private_use"],
)
"""``partner.accessType`` in the body of ``client.charge_points.update``."""

ChargePointCapability = TypeAliasType(
    "ChargePointCapability",
    Literal[
        "remote_start_stop_capable",
        "meter_values",
        "stop_transaction_on_ev_disconnect",
        "disregard_the_heartbeats",
        "display_messages",
    ],
)
"""``capabilities[]`` in the body of ``client.charge_points.update``."""

ChargePointChangeAvailabilityType = TypeAliasType(
    "ChargePointChangeAvailabilityType",
    Literal["Inoperative", "Operative"],
)
"""``type`` in the body of ``client.charge_points.change_availability``."""

ChargePointCreateCommunicationMode = TypeAliasType(
    "ChargePointCreateCommunicationMode",
    Literal["none", "direct_ocpp", "via_ocpp_connected_charge_point"],
)
"""``communicationMode`` in the body of ``client.charge_points.create``."""

ChargePointDeleteCertificateType = TypeAliasType(
    "ChargePointDeleteCertificateType",
    Literal[
        "ChargingStationCertificate",
        "V2GCertificate",
        "V2GRootCertificate",
        "MORootCertificate",
        "CSMSRootCertificate",
        "ManufacturerRootCertificate",
        "V2GCertificateChain",
    ],
)
"""``certificateType`` in the body of ``client.charge_points.delete_certificate``."""

ChargePointDesiredProfileStatus = TypeAliasType(
    "ChargePointDesiredProfileStatus",
    Literal["applied", "pending", "rejected"],
)
"""``desiredSecurityProfileStatus`` in the argument ``filter`` of ``client.charge_points.list``."""

ChargePointDownloadUrlProtocol = TypeAliasType(
    "ChargePointDownloadUrlProtocol",
    Literal["http", "https"],
)
"""``downloadUrlProtocol`` in the body of ``client.charge_points.update_firmware``."""

ChargePointDowntimePeriodType = TypeAliasType(
    "ChargePointDowntimePeriodType",
    Literal["downtime", "exempt"],
)
"""``type`` in the argument ``filter`` of ``client.charge_point_downtime_periods.list``."""

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

ChargePointEvseInclude = TypeAliasType(
    "ChargePointEvseInclude",
    Literal["chargingProfile", "connectors"],
)
"""``[]`` in the argument ``include`` of ``client.charge_points.evses.delete``."""

ChargePointHardwareStatus = TypeAliasType(
    "ChargePointHardwareStatus",
    Literal["available", "unavailable", "faulted"],
)
"""``data.hardwareStatus`` in what ``client.charge_points.status.get`` gives."""

ChargePointInclude = TypeAliasType(
    "ChargePointInclude",
    Literal[
        "lastBootNotification",
        "chargingProfile",
        "smartCharging",
        "smartChargingPreferences",
        "personalSmartChargingPreferences",
        "availablePersonalSmartChargingModes",
    ],
)
"""``[]`` in the argument ``include`` of ``client.charge_points.delete``."""

ChargePointInstallCertificateType = TypeAliasType(
    "ChargePointInstallCertificateType",
    Literal[
        "V2GRootCertificate",
        "MORootCertificate",
        "CSMSRootCertificate",
        "ManufacturerRootCertificate",
    ],
)
"""``certificateType`` in the body of ``client.charge_points.install_certificate``."""

ChargePointNetworkType = TypeAliasType(
    "ChargePointNetworkType",
    Literal["cellular", "ethernet", "wlan"],
)
"""``networkType`` in the body of ``client.charge_points.update``."""

ChargePointProtocol = TypeAliasType(
    "ChargePointProtocol",
    Literal["ocpp 1.5", "ocpp 1.6", "ocpp 1.6 soap", "ocpp 2.0.1"],
)
"""``network.protocol`` in the body of ``client.charge_points.update``."""

ChargePointRecurrencyKind = TypeAliasType("ChargePointRecurrencyKind", Literal["daily", "weekly"])
"""``chargingProfile.recurrencyKind`` in the event ``chargingProfile.applied`` of
``client.notifications.create``.
"""

ChargePointResetType = TypeAliasType("ChargePointResetType", Literal["hard", "soft"])
"""The argument ``type`` of ``client.charge_points.reset``."""

ChargePointSetSecurityProfile = TypeAliasType("ChargePointSetSecurityProfile", Literal[1, 2])
"""``setSecurityProfile`` in the body of ``client.charge_points.set_security_profile``."""

ChargePointSyncCertificatesCertificateType = TypeAliasType(
    "ChargePointSyncCertificatesCertificateType",
    Literal[
        "V2GRootCertificate",
        "MORootCertificate",
        "CSMSRootCertificate",
        "V2GCertificateChain",
        "ManufacturerRootCertificate",
    ],
)
"""``certificateType`` in the body of ``client.charge_points.sync_certificates``."""

ChargePointSystemStatus = TypeAliasType(
    "ChargePointSystemStatus",
    Literal["enabled", "disabled", "out of order", "demo"],
)
"""``status`` in the body of ``client.charge_points.update``."""

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

CircuitConsumptionPhase = TypeAliasType("CircuitConsumptionPhase", Literal["L1", "L2", "L3"])
"""The argument ``phase`` of ``client.circuits.consumption.get``."""

CircuitInclude = TypeAliasType(
    "CircuitInclude",
    Literal[
        "chargePointPriorities",
        "userPriorities",
        "socPriorities",
        "consumption",
        "unmanagedLoad",
    ],
)
"""``[]`` in the argument ``include`` of ``client.circuits.list``."""

CircuitPhases = TypeAliasType("CircuitPhases", Literal["1", "3"])
"""``phases`` in the body of ``client.circuits.v1_0.update``."""

CircuitUserPriorityType = TypeAliasType("CircuitUserPriorityType", Literal["partner", "userGroup"])
"""``type`` in the body of ``client.circuits.user_priorities.update``."""

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

ConfigurationTemplateOcppVersion = TypeAliasType(
    "ConfigurationTemplateOcppVersion",
    Literal["ocpp 1.6", "ocpp 2.0.1"],
)
"""``ocppVersion`` in the body of ``client.configuration_templates.create``."""

ConfigurationTemplateVariableType = TypeAliasType(
    "ConfigurationTemplateVariableType",
    Literal["Actual", "Target", "MinSet", "MaxSet"],
)
"""``<variableName>.variableType`` in the body of
``client.configuration_templates.variables.update``.
"""

ConnectedPhase = TypeAliasType(
    "ConnectedPhase",
    Literal["L1", "L2", "L3", "L1_L2", "L1_L3", "L2_L3"],
)
"""``connectedPhase`` in the body of ``client.circuits.update``."""

ConnectorFormat = TypeAliasType("ConnectorFormat", Literal["socket", "cable"])
"""``format`` in the body of ``client.charge_points.evses.connectors.update``."""

ConsentCollection = TypeAliasType("ConsentCollection", Literal["explicit", "automatic"])
"""``document.consentCollection`` in what ``client.terms_and_policies.get`` gives."""

ConsentStatus = TypeAliasType("ConsentStatus", Literal["agreed", "rejected"])
"""``status`` in the body of ``client.consents.create``."""

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

CurrencyAlphabeticCode = TypeAliasType(
    "CurrencyAlphabeticCode",
    Literal[
        "AED",
        "AFN",
        "ALL",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BOV",
        "BRL",
        "BSD",
        "BTN",
        "BWP",
        "BYN",
        "BZD",
        "CAD",
        "CDF",
        "CHE",
        "CHF",
        "CHW",
        "CLF",
        "CLP",
        "CNY",
        "COP",
        "COU",
        "CRC",
        "CUC",
        "CUP",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "ERN",
        "ETB",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HRK",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LYD",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRU",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MXV",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SLL",
        "SOS",
        "SRD",
        "SSP",
        "STN",
        "SVC",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "USD",
        "USN",
        "UYI",
        "UYU",
        "UYW",
        "UZS",
        "VES",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XAG",
        "XAU",
        "XBA",
        "XBB",
        "XBC",
        "XBD",
        "XCD",
        "XDR",
        "XOF",
        "XPD",
        "XPF",
        "XPT",
        "XSU",
        "XTS",
        "XUA",
        "XXX",
        "YER",
        "ZAR",
        "ZMW",
        "ZWL",
    ],
)
"""``alphabeticCode`` in what ``client.currencies.get`` gives."""

CurrentType = TypeAliasType("CurrentType", Literal["ac", "dc"])
"""``currentType`` in the body of ``client.charge_points.evses.update``."""

CustomTariffFilterApplicableCurrentType = TypeAliasType(
    "CustomTariffFilterApplicableCurrentType",
    Literal["AC", "DC"],
)
"""``applicableCurrentTypes[]`` in the body of
``client.roaming_operators.custom_tariff_filters.update``.
"""

ElectricalConfiguration = TypeAliasType("ElectricalConfiguration", Literal["star", "delta"])
"""``electricalConfiguration`` in the body of ``client.circuits.update``."""

ElectricityRateType = TypeAliasType(
    "ElectricityRateType",
    Literal["admin_defined", "octopus_go", "agile_octopus", "nord_pool"],
)
"""``type`` in the argument ``filter`` of ``client.electricity_rates.list``."""

EnabledStatus = TypeAliasType("EnabledStatus", Literal["enabled", "disabled"])
"""``status`` in the argument ``filter`` of
``client.roaming_operators.custom_tariff_filters.list``.
"""

EntryMode = TypeAliasType("EntryMode", Literal["manual", "automatic"])
"""``entryMode`` in the argument ``filter`` of ``client.charge_point_downtime_periods.list``."""

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

EvseInclude = TypeAliasType(
    "EvseInclude",
    Literal["chargingProfile", "connectors", "externalAppData"],
)
"""``[]`` in the argument ``include`` of ``client.evses.delete``."""

EvsePhaseRotation = TypeAliasType(
    "EvsePhaseRotation",
    Literal["rst", "rts", "srt", "str", "trs", "tsr"],
)
"""``phaseRotation`` in the body of ``client.evses.replace``."""

EvsePhases = TypeAliasType("EvsePhases", Literal["single_phase", "three_phase"])
"""``phases`` in the body of ``client.evses.replace``."""

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

EvseStatus = TypeAliasType("EvseStatus", Literal["enabled", "disabled", "out of order"])
"""``status`` in the body of ``client.charge_points.evses.update``."""

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

IdTagUpdatedType = TypeAliasType("IdTagUpdatedType", Literal["rfid", "mac_address"])
"""``type`` in the body of ``client.id_tags.update``."""

IdTagVehicleType = TypeAliasType("IdTagVehicleType", Literal["company_car", "private_car"])
"""``vehicleType`` in the body of ``client.id_tags.update``."""

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

InvoiceClientType = TypeAliasType("InvoiceClientType", Literal["individual", "company"])
"""``<invoiceRequired>.clientType`` in what ``client.users.invoice_details.get`` gives."""

LocationChangedNotificationAction = TypeAliasType(
    "LocationChangedNotificationAction",
    Literal["created", "updated", "deleted"],
)
"""``action`` in the event ``ChargePointChangedNotification`` of ``client.notifications.create``."""

LocationChangedNotificationStatus = TypeAliasType(
    "LocationChangedNotificationStatus",
    Literal["active", "disabled"],
)
"""``location.status`` in the event ``LocationChangedNotification`` of
``client.notifications.create``.
"""

LocationFacility = TypeAliasType(
    "LocationFacility",
    Literal[
        "AIRPORT",
        "BIKE_SHARING",
        "BUS_STOP",
        "CAFE",
        "CARPOOL_PARKING",
        "FUEL_STATION",
        "HOTEL",
        "MALL",
        "METRO_STATION",
        "MUSEUM",
        "NATURE",
        "PARKING_LOT",
        "RECREATION_AREA",
        "RESTAURANT",
        "SPORT",
        "SUPERMARKET",
        "TAXI_STAND",
        "TRAIN_STATION",
        "TRAM_STOP",
        "WIFI",
    ],
)
"""``facilities[]`` in the body of ``client.locations.update``."""

LocationInclude = TypeAliasType(
    "LocationInclude",
    Literal["chargingZones", "locationImage", "images", "externalAppData"],
)
"""``[]`` in the argument ``include`` of ``client.locations.delete``."""

LocationParkingType = TypeAliasType(
    "LocationParkingType",
    Literal[
        "ALONG_MOTORWAY",
        "PARKING_GARAGE",
        "PARKING_LOT",
        "ON_DRIVEWAY",
        "ON_STREET",
        "UNDERGROUND_GARAGE",
    ],
)
"""``parkingType`` in the body of ``client.locations.update``."""

MaxVoltage = TypeAliasType(
    "MaxVoltage",
    Literal["230", "380", "400", "480", "120", "208", "240", "110-130", "220-240", "277"],
)
"""``maxVoltage`` in the body of ``client.circuits.update``."""

NetworkStatus = TypeAliasType(
    "NetworkStatus",
    Literal["never connected", "available", "temporarily unavailable", "long-term unavailable"],
)
"""``networkStatus`` in the event ``NetworkStatusNotification`` of
``client.notifications.create``.
"""

NotificationType = TypeAliasType(
    "NotificationType",
    Literal[
        "AuthorizationNotification",
        "authorization.changed",
        "BootNotification",
        "ChargePointChangedNotification",
        "chargePoint.changed",
        "evse.changed",
        "ChargePointSyncConfigurationNotification",
        "CircuitConsumptionNotification",
        "circuit.changed",
        "DiagnosticsStatusNotification",
        "HardwareStatusNotification",
        "LocationChangedNotification",
        "NetworkStatusNotification",
        "SecurityEventNotification",
        "SessionMeterValuesNotification",
        "SessionStartStopNotification",
        "session.start.stop.notification",
        "SessionUpdateNotification",
        "UserChangedNotification",
        "SubOperatorChangedNotification",
        "TariffChangedNotification",
        "user.subscriptionChanged",
        "user.subscription.changed",
        "ReservationChangedNotification",
        "PaymentMethodChangedNotification",
        "PartnerInviteChangedNotification",
        "reservation.changed",
        "user.paymentMethod.changed",
        "userBalance.changed",
        "partnerInvite.changed",
        "roamingPlatform.changed",
        "parkingSpace.occupancyStatus.changed",
        "partner.changed",
        "transaction.changed",
        "settlementReport.created",
        "idTag.changed",
        "chargePoint.dataTransferReceived",
        "subscriptionPlan.changed",
        "user.invoiceDetails.changed",
        "cdr.received",
        "chargingProfile.applied",
        "installerJob.changed",
    ],
)
"""``notifications[]`` in the body of ``client.notifications.resend``."""

NotificationVia = TypeAliasType("NotificationVia", Literal["webhook", "kafka"])
"""``via`` in the body of ``client.notifications.create``."""

ParkingSpaceOccupancyStatus = TypeAliasType(
    "ParkingSpaceOccupancyStatus",
    Literal["unknown", "available", "occupied"],
)
"""``occupancyStatus`` in the body of ``client.parking_spaces.create``."""

ParkingSpaceStatus = TypeAliasType("ParkingSpaceStatus", Literal["available", "occupied"])
"""``status`` in the body of ``client.parking_spaces.update_occupancy_status``."""

PartnerAccessType = TypeAliasType(
    "PartnerAccessType",
    Literal["privateViewPrivateUse", "privateViewPublicUse", "publicViewPrivateUse"],
)
"""``chargePoint.partnerAccessType`` in the event ``ChargePointChangedNotification`` of
``client.notifications.create``.
"""

PartnerExpenseOrigin = TypeAliasType(
    "PartnerExpenseOrigin",
    Literal["platform-fee-emsp", "platform-fee-cpo", "user-custom-fee", "session-emsp"],
)
"""``origin`` in the argument ``filter`` of ``client.partner_expenses.list``."""

PartnerInviteStatus = TypeAliasType("PartnerInviteStatus", Literal["pending", "sent", "accepted"])
"""``status`` in the argument ``filter`` of ``client.partner_invites.list``."""

PartnerRevenueOrigin = TypeAliasType(
    "PartnerRevenueOrigin",
    Literal["electricity-tax-reimbursement", "session-cpo"],
)
"""``origin`` in the argument ``filter`` of ``client.partner_revenues.list``."""

PaymentStatus = TypeAliasType("PaymentStatus", Literal["pending", "paid", "partially", "failed"])
"""``paymentStatus`` in the argument ``filter`` of ``client.sessions.list``."""

PaymentTerminalNetworkStatus = TypeAliasType(
    "PaymentTerminalNetworkStatus",
    Literal["online", "offline", "unknown"],
)
"""``<isOnline 2>.networkStatus`` in the body of ``client.payment_terminals.update``."""

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

PaymentType = TypeAliasType(
    "PaymentType",
    Literal["tokenized", "subscription", "balance", "corporate", "terminal", "bank_transfer"],
)
"""``paymentType`` in the argument ``filter`` of ``client.sessions.list``."""

PhaseRotation = TypeAliasType("PhaseRotation", Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"])
"""``phaseRotation`` in the body of ``client.circuits.update``."""

Phases = TypeAliasType("Phases", Literal["single_phase", "three_phase", "split_phase"])
"""``phases`` in the body of ``client.circuits.update``."""

PricePeriodInMinutes = TypeAliasType("PricePeriodInMinutes", Literal[1, 15, 30, 60, 240, 360])
"""``pricing.pricePeriodInMinutes`` in the body of ``client.tariffs.create``."""

PricePeriodWeekDay = TypeAliasType(
    "PricePeriodWeekDay",
    Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun", "any"],
)
"""The argument ``weekDay`` of ``client.electricity_rates.price_periods.week_day.delete``."""

ProvisioningCertificateVehicleType = TypeAliasType(
    "ProvisioningCertificateVehicleType",
    Literal["company", "private"],
)
"""``vehicleType`` in the body of ``client.provisioning_certificates.update``."""

ReceiptPaymentStatus = TypeAliasType(
    "ReceiptPaymentStatus",
    Literal["pending", "paid", "partially_paid"],
)
"""``paymentStatus`` in the argument ``filter`` of ``client.receipts.list``."""

RecurrencyKind = TypeAliasType("RecurrencyKind", Literal["Daily", "Weekly"])
"""``recurrencyKind`` in the body of ``client.charge_points.set_charging_profile``."""

ReservationStatus = TypeAliasType(
    "ReservationStatus",
    Literal["active", "expired", "canceled", "done"],
)
"""``status`` in the argument ``filter`` of ``client.reservations.list``."""

RfidTagStatus = TypeAliasType("RfidTagStatus", Literal["active", "disabled", "suspended"])
"""``status`` in the argument ``filter`` of ``client.rfid_tags.list``."""

RoamingOperatorCustomTariffFilterType = TypeAliasType(
    "RoamingOperatorCustomTariffFilterType",
    Literal["AD_HOC_PAYMENT", "PROFILE_CHEAP", "PROFILE_FAST", "PROFILE_GREEN", "REGULAR"],
)
"""``type`` in the body of ``client.roaming_operators.custom_tariff_filters.set_pricing_data``."""

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

SessionClockAlignedInterval = TypeAliasType("SessionClockAlignedInterval", Literal[60, 30, 15])
"""The argument ``clockAlignedInterval`` of ``client.sessions.list``."""

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

SessionSource = TypeAliasType("SessionSource", Literal["local", "roaming", "third_party"])
"""``authorizationSource`` in the argument ``filter`` of ``client.sessions.list``."""

SessionStartStopNotificationAction = TypeAliasType(
    "SessionStartStopNotificationAction",
    Literal["start", "stop"],
)
"""``action`` in the event ``SessionStartStopNotification`` of ``client.notifications.create``."""

SessionStatus = TypeAliasType(
    "SessionStatus",
    Literal["unknown", "pending", "active", "finished", "failed", "expired"],
)
"""``status`` in the argument ``filter`` of ``client.sessions.list``."""

StateOfChargeIdleThreshold = TypeAliasType(
    "StateOfChargeIdleThreshold",
    Literal[75, 80, 85, 90, 95, 100],
)
"""``pricing.stateOfChargeIdleThreshold`` in the body of ``client.tariffs.create``."""

SubOperatorChangedNotificationAction = TypeAliasType(
    "SubOperatorChangedNotificationAction",
    Literal["created", "deleted"],
)
"""``action`` in the event ``PartnerChangedNotification`` of ``client.notifications.create``."""

SubscriptionPlanBillingType = TypeAliasType(
    "SubscriptionPlanBillingType",
    Literal["default", "internal", "external"],
)
"""``billingType`` in the body of ``client.subscription_plans.update``."""

SubscriptionPlanPostPaidAccumulation = TypeAliasType(
    "SubscriptionPlanPostPaidAccumulation",
    Literal["none", "personal", "personal_commercial"],
)
"""``postPaidChargingSessionsAccumulation`` in the body of ``client.subscription_plans.update``."""

SubscriptionPlanRenewalCycle = TypeAliasType(
    "SubscriptionPlanRenewalCycle",
    Literal["monthly", "annually"],
)
"""``renewalCycle`` in the body of ``client.subscription_plans.update``."""

SubscriptionPlanType = TypeAliasType("SubscriptionPlanType", Literal["pre-paid", "post-paid"])
"""``type`` in the body of ``client.subscription_plans.update``."""

SubscriptionStatus = TypeAliasType(
    "SubscriptionStatus",
    Literal["active", "canceled", "expired", "pending", "suspended"],
)
"""``status`` in the argument ``filter`` of ``client.subscriptions.list``."""

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

TemplateStatus = TypeAliasType("TemplateStatus", Literal["active", "disabled", "out of order"])
"""``status`` in the body of ``client.evses.replace``."""

TermType = TypeAliasType("TermType", Literal["marketing", "signup", "subscription", "top-up"])
"""``termType[]`` in the argument ``filter`` of ``client.consents.list``."""

TransactionBillingType = TypeAliasType("TransactionBillingType", Literal["internal", "external"])
"""``billingType`` in the argument ``filter`` of ``client.transactions.list``."""

TransactionPurchaseResourceType = TypeAliasType(
    "TransactionPurchaseResourceType",
    Literal[
        "session",
        "subscription_plan",
        "topup_package",
        "custom_fee",
        "payment_terminal_authorisation",
        "payment_authorisation",
    ],
)
"""``purchaseResourceType`` in what ``client.transactions.get`` gives."""

TransactionStatus = TypeAliasType(
    "TransactionStatus",
    Literal["pending", "finalized", "failed", "reversed", "refunded", "authorized", "initialized"],
)
"""``status`` in what ``client.transactions.get`` gives."""

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

UserInclude = TypeAliasType("UserInclude", Literal["partnerInvites", "externalAppData"])
"""``[]`` in the argument ``include`` of ``client.users.delete``."""

UserInvoiceDetailCarrierType = TypeAliasType(
    "UserInvoiceDetailCarrierType",
    Literal["Mobile", "Citizen", "GreenWorld"],
)
"""``<carrierType>.carrierType`` in what ``client.users.invoice_details.get`` gives."""

UserInvoiceDetailInvoiceType = TypeAliasType(
    "UserInvoiceDetailInvoiceType",
    Literal["EInvoice", "Company", "Donation"],
)
"""``<carrierType>.invoiceType`` in what ``client.users.invoice_details.get`` gives."""

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

V1ChargePointCapability = TypeAliasType(
    "V1ChargePointCapability",
    Literal["REMOTE_START_STOP_CAPABLE", "METER_VALUES", "STOP_TRANSACTION_ON_EV_DISCONNECT"],
)
"""``chargePoint.capabilities[]`` in the event ``ChargePointChangedNotification`` of
``client.notifications.create``.
"""

V1ChargePointStatus = TypeAliasType(
    "V1ChargePointStatus",
    Literal["active", "disabled", "out of order", "demo"],
)
"""``chargePoint.status`` in the event ``ChargePointChangedNotification`` of
``client.notifications.create``.
"""

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

VoucherType = TypeAliasType(
    "VoucherType",
    Literal[
        "voucher",
        "manual_top_up",
        "auto_top_up",
        "top_up_by_operator",
        "api_top_up",
        "promo_code",
        "subscribe_to_plan",
    ],
)
"""``type`` in the argument ``filter`` of ``client.vouchers.list``."""

VoucherValidityPeriod = TypeAliasType(
    "VoucherValidityPeriod",
    Literal["1 month", "3 months", "6 months", "1 year", "2 years", "3 years", "5 years"],
)
"""``validityPeriod`` in the body of ``client.vouchers.update``."""

WalletType = TypeAliasType("WalletType", Literal["applepay", "googlepay", "twint", "other"])
"""``data.walletType`` in what ``client.users.payment_methods.get`` gives."""

WeekDay = TypeAliasType(
    "WeekDay",
    Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
)
"""``intervalPricing[].weekDays[]`` in the body of ``client.electricity_rates.replace``."""

EvseMaxVoltage = MaxVoltage
