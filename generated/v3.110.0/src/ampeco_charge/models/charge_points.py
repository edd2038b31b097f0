"""Models of charge points."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownInteger, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    ChargePointChargingProfile,
    ChargePointDesiredProfileStatus,
    ChargePointEvseConnector,
    ChargePointEvseConnectorType,
    ChargePointHardwareStatus,
    ChargePointProtocol,
    ChargePointSystemStatus,
    ChargePointType,
    ConfigurationKey,
    ConnectedPhase,
    ConnectorFormat,
    CurrentType,
    CursorLinks,
    CursorMeta,
    ElectricalConfiguration,
    EnabledStatus,
    EvseChargingProfile,
    EvseHardwareStatus,
    EvseRoaming,
    EvseStatus,
    HardwareStatusNotificationHardwareStatus,
    MaxVoltage,
    NetworkStatus,
    PageNumberMeta,
    PartnerAccessType,
    PhaseRotation,
    Phases,
    PowerOptions,
    TemplateStatus,
    Translation,
    V1ChargePoint,
    V1ChargePointCapability,
    V1ChargePointStatus,
    WeekDay,
)


class AvailableModeUserControlledSchedule(Model):
    """``data[]<user_controlled_schedule>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["user_controlled_schedule"] | None = None
    defaults: UserControlledScheduleDefaults | None = None


class AvailablePersonalSmartChargingModeLocations(Model):
    """``data[]<nordpool>.locations`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    key: str | None = None
    label: str | None = None


class AvailablePersonalSmartChargingModeNordpool(Model):
    """``data[]<nordpool>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["nordpool"] | None = None
    defaults: AvailablePersonalSmartChargingModeNordpoolDefaults | None = None
    locations: AvailablePersonalSmartChargingModeLocations | None = None


class AvailablePersonalSmartChargingModeNordpoolDefaults(Model):
    """``data[]<nordpool>.defaults`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    target_charge: AvailablePersonalSmartChargingModeTargetCharge | None = None


class AvailablePersonalSmartChargingModeOctopusAgile(Model):
    """``data[]<octopus_agile>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["octopus_agile"] | None = None
    defaults: OctopusAgileDefaults | None = None


class AvailablePersonalSmartChargingModeOctopusGo(Model):
    """``data[]<octopus_go>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["octopus_go"] | None = None
    defaults: AvailablePersonalSmartChargingModeNordpoolDefaults | None = None


class AvailablePersonalSmartChargingModeTargetCharge(Model):
    """``data[]<nordpool>.defaults.target_charge`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    departure_time: str | None = None


class ChargePoint(Model):
    """``data`` in what ``client.charge_points.get`` gives."""

    id: int
    name: str
    type: ChargePointType | UnknownString
    pin: str | None = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    electricity_rate_id: Annotated[int | None, Field(alias="electricityRateId")] = None
    subscription: ChargePointSubscription | None = None
    network_type: Annotated[
        ChargePointNetworkType | UnknownString | None,
        Field(alias="networkType"),
    ] = None
    status: ChargePointSystemStatus | UnknownString
    managed_by_operator: Annotated[bool | None, Field(alias="managedByOperator")] = None
    """Deprecated."""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    network: ChargePointNetwork
    capabilities: list[ChargePointCapability | UnknownString] | None = None
    auto_start_without_authorization: Annotated[bool, Field(alias="autoStartWithoutAuthorization")]
    disable_auto_start_emulation: Annotated[bool, Field(alias="disableAutoStartEmulation")]
    security: ChargePointSecurity
    model_id: Annotated[int | None, Field(alias="modelId")] = None
    enable_auto_fault_recovery: Annotated[bool, Field(alias="enableAutoFaultRecovery")]
    user: ChargePointUser | None = None
    partner: ChargePointPartner | None = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    first_contact_at: Annotated[date | None, Field(alias="firstContactAt")] = None
    roaming_operator_id: Annotated[int | None, Field(alias="roamingOperatorId")] = None
    charging_profile: Annotated[
        ChargePointChargingProfile | None,
        Field(alias="chargingProfile"),
    ] = None
    display_tariff_and_costs: Annotated[bool | None, Field(alias="displayTariffAndCosts")] = None
    last_boot_notification: Annotated[
        ChargePointLastBootNotification | None,
        Field(alias="lastBootNotification"),
    ] = None
    network_status: Annotated[
        ChargePointNetworkStatus | UnknownString,
        Field(alias="networkStatus"),
    ]
    hardware_status: Annotated[
        ChargePointHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None
    vendor_error_code: Annotated[str | None, Field(alias="vendorErrorCode")] = None
    tags: list[str] | None = None
    sharing_code: Annotated[str | None, Field(alias="sharingCode")] = None
    enabled_randomised_delay: Annotated[bool | None, Field(alias="enabledRandomisedDelay")] = None
    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    uses_renewable_energy: Annotated[bool | None, Field(alias="usesRenewableEnergy")] = None
    integrated_at: Annotated[UtcDateTime | None, Field(alias="integratedAt")] = None
    manufactured_at: Annotated[UtcDateTime | None, Field(alias="manufacturedAt")] = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    ocpp_connected_charge_point_id: Annotated[
        int | None,
        Field(alias="ocppConnectedChargePointId"),
    ] = None
    communication_mode: Annotated[
        ChargePointCommunicationMode | UnknownString,
        Field(alias="communicationMode"),
    ]
    electricity_cost_reimbursement_integration_id: Annotated[
        int | None,
        Field(alias="electricityCostReimbursementIntegrationId"),
    ] = None
    installation_and_maintenance_company_id: Annotated[
        int | None,
        Field(alias="installationAndMaintenanceCompanyId"),
    ] = None


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


class ChargePointChangeAvailabilityRequest(Model):
    """The body of ``client.charge_points.change_availability``."""

    evse_network_id: Annotated[int | None, Field(alias="evseNetworkId")] = None
    type: ChargePointChangeAvailabilityType | UnknownString


ChargePointChangeAvailabilityType = TypeAliasType(
    "ChargePointChangeAvailabilityType",
    Literal["Inoperative", "Operative"],
)
"""``type`` in the body of ``client.charge_points.change_availability``."""


class ChargePointChangeOwnerRequest(Model):
    """The body of ``client.charge_points.change_owner``."""

    user_id: Annotated[int | None, Field(alias="userId")] = None


class ChargePointChangeSharingCodeRequest(Model):
    """The body of ``client.charge_points.change_sharing_code``."""

    sharing_code: Annotated[str | None, Field(alias="sharingCode")] = None


class ChargePointClearChargingProfileRequest(Model):
    """The body of ``client.charge_points.clear_charging_profile``."""

    id: float | None = None
    evse_network_id: Annotated[str | None, Field(alias="evseNetworkId")] = None
    charging_profile_purpose: Annotated[str | None, Field(alias="chargingProfilePurpose")] = None
    stack_level: Annotated[float | None, Field(alias="stackLevel")] = None


ChargePointCommunicationMode = TypeAliasType(
    "ChargePointCommunicationMode",
    Literal["none", "direct_ocpp", "via_ocpp_connected_charge_point", "roaming"],
)
"""``data.communicationMode`` in what ``client.charge_points.get`` gives."""


class ChargePointConfiguration(Model):
    """``data`` in what ``client.charge_points.configurations.get`` gives."""

    key: ChargePointConfigurationKey | None = None
    readonly: bool | None = None
    required: bool | None = None
    timestamp: UtcDateTime | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    persistent_configuration_template_id: Annotated[
        int | None,
        Field(alias="persistentConfigurationTemplateId"),
    ] = None


class ChargePointConfigurationFilter(Model):
    """The argument ``filter`` of ``client.charge_points.configurations.list``."""

    name: str | None = None
    instance: str | None = None
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None


class ChargePointConfigurationKey(Model):
    """``data.key`` in what ``client.charge_points.configurations.get`` gives."""

    name: str
    value: str
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    instance: str | None = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    max_limit: Annotated[int | None, Field(alias="maxLimit")] = None


class ChargePointConfigurationUpdate(Model):
    """The body of ``client.charge_points.configurations.update``."""

    value: str | None = None


class ChargePointCreate(Model):
    """The body of ``client.charge_points.create``."""

    name: str
    type: ChargePointType | UnknownString
    pin: str | None = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    electricity_rate_id: Annotated[int | None, Field(alias="electricityRateId")] = None
    subscription: ChargePointSubscription | None = None
    network_type: Annotated[
        ChargePointNetworkType | UnknownString | None,
        Field(alias="networkType"),
    ] = None
    status: ChargePointSystemStatus | UnknownString
    managed_by_operator: Annotated[bool | None, Field(alias="managedByOperator")] = None
    """Deprecated."""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    network: ChargePointNetwork | None = None
    capabilities: list[ChargePointCapability | UnknownString] | None = None
    auto_start_without_authorization: Annotated[
        bool | None,
        Field(alias="autoStartWithoutAuthorization"),
    ] = None
    disable_auto_start_emulation: Annotated[
        bool | None,
        Field(alias="disableAutoStartEmulation"),
    ] = None
    security: ChargePointUpdateSecurity | None = None
    model_id: Annotated[int | None, Field(alias="modelId")] = None
    enable_auto_fault_recovery: Annotated[
        bool | None,
        Field(alias="enableAutoFaultRecovery"),
    ] = None
    user: ChargePointUser | None = None
    partner: ChargePointPartner | None = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    tags: list[str] | None = None
    sharing_code: Annotated[str | None, Field(alias="sharingCode")] = None
    enabled_randomised_delay: Annotated[bool | None, Field(alias="enabledRandomisedDelay")] = None
    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    uses_renewable_energy: Annotated[bool | None, Field(alias="usesRenewableEnergy")] = None
    ocpp_connected_charge_point_id: Annotated[
        int | None,
        Field(alias="ocppConnectedChargePointId"),
    ] = None
    communication_mode: Annotated[
        ChargePointCreateCommunicationMode | UnknownString | None,
        Field(alias="communicationMode"),
    ] = None
    electricity_cost_reimbursement_integration_id: Annotated[
        int | None,
        Field(alias="electricityCostReimbursementIntegrationId"),
    ] = None
    installation_and_maintenance_company_id: Annotated[
        int | None,
        Field(alias="installationAndMaintenanceCompanyId"),
    ] = None


ChargePointCreateCommunicationMode = TypeAliasType(
    "ChargePointCreateCommunicationMode",
    Literal["none", "direct_ocpp", "via_ocpp_connected_charge_point"],
)
"""``communicationMode`` in the body of ``client.charge_points.create``."""


class ChargePointDeleteCertificateRequest(Model):
    """The body of ``client.charge_points.delete_certificate``."""

    certificate_type: Annotated[
        ChargePointDeleteCertificateType | UnknownString,
        Field(alias="certificateType"),
    ]


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


class ChargePointDisconnectResult(Model):
    """What ``client.charge_points.disconnect`` gives."""

    success: bool


ChargePointDownloadUrlProtocol = TypeAliasType(
    "ChargePointDownloadUrlProtocol",
    Literal["http", "https"],
)
"""``downloadUrlProtocol`` in the body of ``client.charge_points.update_firmware``."""

ChargePointErrorCode = TypeAliasType(
    "ChargePointErrorCode",
    Literal[
        "BILLING_NOT_ASSOCIATED",
        "BILLING_NOT_PARTNER_ASSOCIATED",
        "INTERNAL_ISSUE",
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
    ],
)
"""``errorCode`` in what ``client.charge_points.start`` gives."""


class ChargePointEvse(Model):
    """``data`` in what ``client.charge_points.evses.get`` gives."""

    id: int
    physical_reference: Annotated[str, Field(alias="physicalReference")]
    label: str | None = None
    current_type: Annotated[CurrentType | UnknownString, Field(alias="currentType")]
    network_id: Annotated[str, Field(alias="networkId")]
    status: EvseStatus | UnknownString
    mid_meter_certification_end_year: Annotated[
        int | None,
        Field(alias="midMeterCertificationEndYear"),
    ] = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    allows_reservation: Annotated[bool | None, Field(alias="allowsReservation")] = None
    booking_enabled: Annotated[bool | None, Field(alias="bookingEnabled")] = None
    power_options: Annotated[PowerOptions | None, Field(alias="powerOptions")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    roaming_operator_id: Annotated[int, Field(alias="roamingOperatorId")]
    roaming: EvseRoaming | None = None
    hardware_status: Annotated[
        EvseHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ]
    charging_profile: Annotated[EvseChargingProfile | None, Field(alias="chargingProfile")] = None
    connectors: list[ChargePointEvseConnector] | None = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class ChargePointEvseConnectorCreate(Model):
    """The body of ``client.charge_points.evses.connectors.create``."""

    type: ChargePointEvseConnectorType | UnknownString
    format: ConnectorFormat | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None


class ChargePointEvseConnectorUpdate(Model):
    """The body of ``client.charge_points.evses.connectors.update``."""

    type: ChargePointEvseConnectorType | UnknownString | None = None
    format: ConnectorFormat | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None


class ChargePointEvseCreate(Model):
    """The body of ``client.charge_points.evses.create``."""

    physical_reference: Annotated[str, Field(alias="physicalReference")]
    current_type: Annotated[CurrentType | UnknownString, Field(alias="currentType")]
    label: str | None = None
    network_id: Annotated[str, Field(alias="networkId")]
    status: EvseStatus | UnknownString
    mid_meter_certification_end_year: Annotated[
        int | None,
        Field(alias="midMeterCertificationEndYear"),
    ] = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    allows_reservation: Annotated[bool | None, Field(alias="allowsReservation")] = None
    booking_enabled: Annotated[bool | None, Field(alias="bookingEnabled")] = None
    power_options: Annotated[PowerOptions | None, Field(alias="powerOptions")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


ChargePointEvseInclude = TypeAliasType(
    "ChargePointEvseInclude",
    Literal["chargingProfile", "connectors"],
)
"""``[]`` in the argument ``include`` of ``client.charge_points.evses.delete``."""


class ChargePointEvsePage(Model):
    """What ``client.charge_points.evses.list`` gives."""

    data: list[ChargePointEvse] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ChargePointFilter(Model):
    """The argument ``filter`` of ``client.charge_points.list``."""

    desired_security_profile_status: Annotated[
        ChargePointDesiredProfileStatus | UnknownString | None,
        Field(alias="desiredSecurityProfileStatus"),
    ] = None
    evse_physical_reference: Annotated[str | None, Field(alias="evsePhysicalReference")] = None
    network_id: Annotated[str | None, Field(alias="networkId")] = None
    boot_notification_serial_number: Annotated[
        str | None,
        Field(alias="bootNotificationSerialNumber"),
    ] = None
    model_id: Annotated[str | None, Field(alias="modelId")] = None
    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    type: ChargePointType | UnknownString | None = None
    sub_operator_id: Annotated[str | None, Field(alias="subOperatorId")] = None
    roaming: str | None = None
    roaming_operator_ids: Annotated[list[int] | None, Field(alias="roamingOperatorIds")] = None
    name: str | None = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    circuit_id: Annotated[int | None, Field(alias="circuitId")] = None
    charging_zone_id: Annotated[str | None, Field(alias="chargingZoneId")] = None
    managed_by_operator: Annotated[str | None, Field(alias="managedByOperator")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    tag: str | None = None
    sharing_code: Annotated[str | None, Field(alias="sharingCode")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class ChargePointGetDiagnosticsRequest(Model):
    """The body of ``client.charge_points.get_diagnostics``."""

    location: str
    start: UtcDateTime | None = None
    stop: UtcDateTime | None = None


class ChargePointGetDiagnosticsResult(Model):
    """What ``client.charge_points.get_diagnostics`` gives."""

    success: bool | None = None
    request_id: Annotated[float | None, Field(alias="requestId")] = None
    file_name: Annotated[str | None, Field(alias="fileName")] = None


class ChargePointGetSecurityLogRequest(Model):
    """The body of ``client.charge_points.get_security_log``."""

    url: str
    reason: str
    retries: int | None = None
    interval: int | None = None
    start_time: Annotated[str | None, Field(alias="startTime")] = None
    stop_time: Annotated[str | None, Field(alias="stopTime")] = None


class ChargePointGetSecurityLogResult(Model):
    """``data`` in what ``client.charge_points.get_security_log`` gives."""

    id: int
    status: str | None = None
    file_name: str | None = None
    log_type: Annotated[Literal["SecurityLog"] | UnknownString, Field(alias="logType")]
    charge_point_id: Annotated[int, Field(alias="chargePointId")]


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


class ChargePointInstallCertificateRequest(Model):
    """The body of ``client.charge_points.install_certificate``."""

    certificate_type: Annotated[
        ChargePointInstallCertificateType | UnknownString,
        Field(alias="certificateType"),
    ]


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


class ChargePointLastBootNotification(Model):
    """``data.lastBootNotification`` in what ``client.charge_points.get`` gives."""

    model: str | None = None
    vendor: str | None = None
    charge_box_serial_number: Annotated[str | None, Field(alias="chargeBoxSerialNumber")] = None
    charge_point_serial_number: Annotated[str | None, Field(alias="chargePointSerialNumber")] = None
    firmware_version: Annotated[str | None, Field(alias="firmwareVersion")] = None
    iccid: str | None = None
    imsi: str | None = None
    meter_serial_number: Annotated[str | None, Field(alias="meterSerialNumber")] = None
    meter_type: Annotated[str | None, Field(alias="meterType")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class ChargePointMoveEvsesToSatelliteRequest(Model):
    """The body of ``client.charge_points.move_evses_to_satellite``."""

    satellite_charge_point_id: Annotated[int, Field(alias="satelliteChargePointId")]
    evse_ids: Annotated[list[int], Field(alias="evseIds")]


class ChargePointNetwork(Model):
    """``network`` in the body of ``client.charge_points.create``."""

    id: str | None = None
    protocol: ChargePointProtocol | UnknownString | None = None
    password: str | None = None
    ip: str | None = None
    port: int | None = None


ChargePointNetworkStatus = TypeAliasType(
    "ChargePointNetworkStatus",
    Literal["never_connected", "available", "temporarily_unavailable", "long-term_unavailable"],
)
"""``data.networkStatus`` in what ``client.charge_points.get`` gives."""


class ChargePointNetworkStatusLog(Model):
    """``data`` in what ``client.charge_points.latest_network_status_log.get`` gives."""

    status: str
    timestamp: UtcDateTime


class ChargePointNetworkStatusLogPage(Model):
    """What ``client.charge_points.network_status_logs.list`` gives."""

    data: list[ChargePointNetworkStatusLog] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


ChargePointNetworkType = TypeAliasType(
    "ChargePointNetworkType",
    Literal["cellular", "ethernet", "wlan"],
)
"""``networkType`` in the body of ``client.charge_points.update``."""


class ChargePointPage(Model):
    """What ``client.charge_points.list`` gives."""

    data: list[ChargePoint] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ChargePointPartner(Model):
    """``partner`` in the body of ``client.charge_points.create``."""

    id: int | None = None
    contract_id: Annotated[int | None, Field(alias="contractId")] = None
    contact_id: Annotated[int | None, Field(alias="contactId")] = None
    """Deprecated."""
    corporate_billing_as_default: Annotated[
        bool | None,
        Field(alias="corporateBillingAsDefault"),
    ] = None
    access_type: Annotated[
        ChargePointAccessType | UnknownString | None,
        Field(alias="accessType"),
    ] = None
    notice: list[Translation] | None = None
    """Deprecated."""


class ChargePointPersonalSmartChargingPreferenceDisabled(Model):
    """``<plain>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool


class ChargePointPersonalSmartChargingPreferenceNordPool(Model):
    """``<nordpool>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["nordpool"]
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    preferences: PersonalSmartChargingPreferenceNordPoolPreferences | None = None


class ChargePointPersonalSmartChargingPreferenceSolar(Model):
    """``<solar>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["solar"]
    preferences: PersonalSmartChargingPreferenceSolarPreferences


class ChargePointPersonalSmartChargingPreferenceWeekDay(Model):
    """``<charger_electricity_rate>.preferences.weekDays[]`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    days: list[WeekDay | UnknownString]
    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]


class ChargePointReserveRequest(Model):
    """The body of ``client.charge_points.reserve``."""

    user_id: Annotated[int, Field(alias="userId")]
    reason: str | None = None


class ChargePointReserveResult(Model):
    """What ``client.charge_points.reserve`` gives."""

    success: bool | None = None
    reservation_id: Annotated[float | None, Field(alias="reservationId")] = None


class ChargePointResetResult(Model):
    """What ``client.charge_points.reset`` gives."""

    success: bool | None = None


ChargePointResetType = TypeAliasType("ChargePointResetType", Literal["hard", "soft"])
"""The argument ``type`` of ``client.charge_points.reset``."""


class ChargePointSecurity(Model):
    """``data.security`` in what ``client.charge_points.get`` gives."""

    desired_profile: Annotated[int | None, Field(alias="desiredProfile")] = None
    current_profile: Annotated[int, Field(alias="currentProfile")]
    hardware_enabled_profile: Annotated[int | None, Field(alias="hardwareEnabledProfile")] = None
    desired_profile_status: Annotated[
        ChargePointDesiredProfileStatus | UnknownString | None,
        Field(alias="desiredProfileStatus"),
    ] = None


class ChargePointSendDataTransferRequest(Model):
    """The body of ``client.charge_points.send_data_transfer``."""

    vendor_id: Annotated[str, Field(alias="vendorId")]
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    data: str | None = None


class ChargePointSendDataTransferResult(Model):
    """What ``client.charge_points.send_data_transfer`` gives."""

    status: ChargePointSendDataTransferStatus | UnknownString | None = None
    data: str | None = None


ChargePointSendDataTransferStatus = TypeAliasType(
    "ChargePointSendDataTransferStatus",
    Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"],
)
"""``status`` in what ``client.charge_points.send_data_transfer`` gives."""


class ChargePointSetConfigurationRequest(Model):
    """The body of ``client.charge_points.set_configuration``."""

    value: str
    name: str
    instance: str | None = None
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None


ChargePointSetSecurityProfile = TypeAliasType("ChargePointSetSecurityProfile", Literal[1, 2])
"""``setSecurityProfile`` in the body of ``client.charge_points.set_security_profile``."""


class ChargePointSetSecurityProfileRequest(Model):
    """The body of ``client.charge_points.set_security_profile``."""

    set_security_profile: Annotated[
        ChargePointSetSecurityProfile | UnknownInteger,
        Field(alias="setSecurityProfile"),
    ]
    reason: str


class ChargePointShare(Model):
    """``data`` in what ``client.charge_points.shares.get`` gives."""

    id: int
    user_id: Annotated[int, Field(alias="userId")]
    shared_on: Annotated[UtcDateTime, Field(alias="sharedOn")]


class ChargePointSharePage(Model):
    """What ``client.charge_points.shares.list`` gives."""

    data: list[ChargePointShare] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ChargePointSharedPartner(Model):
    """``data[]`` in what ``client.charge_points.shared_partners.list`` gives."""

    id: int
    shared_at: Annotated[UtcDateTime, Field(alias="sharedAt")]


class ChargePointSharedPartnerPage(Model):
    """What ``client.charge_points.shared_partners.list`` gives."""

    data: list[ChargePointSharedPartner] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ChargePointSharedPartnerReplace(Model):
    """The body of ``client.charge_points.shared_partners.replace``."""

    partner_ids: Annotated[list[int], Field(alias="partnerIds")]


class ChargePointSmartChargingCreateDynamic(Model):
    """``<dynamic>`` in the body of ``client.charge_points.smart_charging.create``."""

    mode: Literal["dynamic"]
    default_charge_point_max_current: Annotated[float, Field(alias="defaultChargePointMaxCurrent")]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    min_current: Annotated[float | None, Field(alias="minCurrent")] = None
    enable_keep_awake: Annotated[bool | None, Field(alias="enableKeepAwake")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    phases: Phases | UnknownString
    phase_rotation: Annotated[PhaseRotation | UnknownString | None, Field(alias="phaseRotation")]
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None


class ChargePointSmartChargingCreateTod(Model):
    """``<tod>`` in the body of ``client.charge_points.smart_charging.create``."""

    mode: Literal["tod"]
    default_charge_point_max_current: Annotated[float, Field(alias="defaultChargePointMaxCurrent")]
    periods: list[ChargePointSmartChargingPeriod] | None = None
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    min_current: Annotated[float | None, Field(alias="minCurrent")] = None
    enable_keep_awake: Annotated[bool | None, Field(alias="enableKeepAwake")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    phases: Phases | UnknownString
    phase_rotation: Annotated[PhaseRotation | UnknownString | None, Field(alias="phaseRotation")]
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None


class ChargePointSmartChargingCreateUserSchedule(Model):
    """``<user_schedule>`` in the body of ``client.charge_points.smart_charging.create``."""

    mode: Literal["user_schedule"]
    default_charge_point_max_current: Annotated[float, Field(alias="defaultChargePointMaxCurrent")]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    min_current: Annotated[float | None, Field(alias="minCurrent")]
    enable_keep_awake: Annotated[bool | None, Field(alias="enableKeepAwake")]
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    phases: Phases | UnknownString
    phase_rotation: Annotated[PhaseRotation | UnknownString | None, Field(alias="phaseRotation")]
    allow_dynamic_load_management: Annotated[
        bool | None,
        Field(alias="allowDynamicLoadManagement"),
    ] = None
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None


class ChargePointSmartChargingDisabled(Model):
    """``<disabled>`` in the body of ``client.charge_points.smart_charging.create``."""

    mode: Literal["disabled"]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None


class ChargePointSmartChargingDynamic(Model):
    """``data<dynamic>`` in what ``client.charge_points.smart_charging.create`` gives."""

    mode: Literal["dynamic"]
    default_charge_point_max_current: Annotated[float, Field(alias="defaultChargePointMaxCurrent")]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    circuit_id: Annotated[int | None, Field(alias="circuitId")] = None
    min_current: Annotated[float | None, Field(alias="minCurrent")] = None
    enable_keep_awake: Annotated[bool | None, Field(alias="enableKeepAwake")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    phases: Phases | UnknownString
    phase_rotation: Annotated[PhaseRotation | UnknownString | None, Field(alias="phaseRotation")]
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None


class ChargePointSmartChargingElement(Model):
    """``<tod>.periods[].elements[]`` in the body of
    ``client.charge_points.smart_charging.create``.
    """

    start_at: Annotated[str, Field(alias="startAt")]
    end_at: Annotated[str, Field(alias="endAt")]
    max_current: Annotated[float | None, Field(alias="maxCurrent")] = None


class ChargePointSmartChargingPeriod(Model):
    """``<tod>.periods[]`` in the body of ``client.charge_points.smart_charging.create``."""

    week_day: Annotated[ChargePointSmartChargingWeekDay | UnknownString, Field(alias="weekDay")]
    elements: list[ChargePointSmartChargingElement]


class ChargePointSmartChargingTod(Model):
    """``data<tod>`` in what ``client.charge_points.smart_charging.create`` gives."""

    mode: Literal["tod"]
    default_charge_point_max_current: Annotated[float, Field(alias="defaultChargePointMaxCurrent")]
    circuit_id: Annotated[int | None, Field(alias="circuitId")] = None
    periods: list[ChargePointSmartChargingPeriod] | None = None
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    min_current: Annotated[float | None, Field(alias="minCurrent")] = None
    enable_keep_awake: Annotated[bool | None, Field(alias="enableKeepAwake")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    phases: Phases | UnknownString
    phase_rotation: Annotated[PhaseRotation | UnknownString | None, Field(alias="phaseRotation")]
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None


class ChargePointSmartChargingUserSchedule(Model):
    """``data<user_schedule>`` in what ``client.charge_points.smart_charging.create`` gives."""

    mode: Literal["user_schedule"]
    default_charge_point_max_current: Annotated[float, Field(alias="defaultChargePointMaxCurrent")]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    circuit_id: Annotated[int | None, Field(alias="circuitId")] = None
    min_current: Annotated[float | None, Field(alias="minCurrent")]
    enable_keep_awake: Annotated[bool | None, Field(alias="enableKeepAwake")]
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    phases: Phases | UnknownString
    phase_rotation: Annotated[PhaseRotation | UnknownString | None, Field(alias="phaseRotation")]
    allow_dynamic_load_management: Annotated[
        bool | None,
        Field(alias="allowDynamicLoadManagement"),
    ] = None
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None


ChargePointSmartChargingWeekDay = TypeAliasType(
    "ChargePointSmartChargingWeekDay",
    Literal["all", "mon", "tue", "wed", "thu", "fri", "sat", "sun"],
)
"""``<tod>.periods[].weekDay`` in the body of ``client.charge_points.smart_charging.create``."""


class ChargePointStartRequest(Model):
    """The body of ``client.charge_points.start``."""

    user_id: Annotated[int | None, Field(alias="userId")] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    """Deprecated."""
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None


class ChargePointStartResult(Model):
    """What ``client.charge_points.start`` gives."""

    success: bool
    authorization_id: Annotated[float | None, Field(alias="authorizationId")]
    message: str | None = None
    error_code: Annotated[
        ChargePointErrorCode | UnknownString | None,
        Field(alias="errorCode"),
    ] = None


class ChargePointStatus(Model):
    """``data`` in what ``client.charge_points.status.get`` gives."""

    network_status: Annotated[NetworkStatus | UnknownString, Field(alias="networkStatus")]
    hardware_status: Annotated[
        ChargePointHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None
    evses: list[ChargePointStatusEvse] | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class ChargePointStatusEvse(Model):
    """``data.evses[]`` in what ``client.charge_points.status.get`` gives."""

    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None
    id: int | None = None


class ChargePointStopRequest(Model):
    """The body of ``client.charge_points.stop``."""

    force: bool | None = None


class ChargePointSubscription(Model):
    """``subscription`` in the body of ``client.charge_points.update``."""

    required: bool | None = None
    plan_ids: Annotated[list[int] | None, Field(alias="planIds")] = None


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


class ChargePointSyncCertificatesRequest(Model):
    """The body of ``client.charge_points.sync_certificates``."""

    certificate_type: Annotated[
        ChargePointSyncCertificatesCertificateType | UnknownString | None,
        Field(alias="certificateType"),
    ] = None


class ChargePointSyncConfigurationRequest(Model):
    """The body of ``client.charge_points.sync_configuration``."""

    keys: list[ConfigurationKey | UnknownString | str] | None = None


class ChargePointSyncConfigurationResult(Model):
    """What ``client.charge_points.sync_configuration`` gives."""

    success: bool | None = None
    request_id: Annotated[float | None, Field(alias="requestId")] = None


class ChargePointUpdate(Model):
    """The body of ``client.charge_points.update``."""

    name: str | None = None
    type: ChargePointType | UnknownString | None = None
    pin: str | None = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    electricity_rate_id: Annotated[int | None, Field(alias="electricityRateId")] = None
    electricity_cost_reimbursement_integration_id: Annotated[
        int | None,
        Field(alias="electricityCostReimbursementIntegrationId"),
    ] = None
    installation_and_maintenance_company_id: Annotated[
        int | None,
        Field(alias="installationAndMaintenanceCompanyId"),
    ] = None
    subscription: ChargePointSubscription | None = None
    network_type: Annotated[
        ChargePointNetworkType | UnknownString | None,
        Field(alias="networkType"),
    ] = None
    status: ChargePointSystemStatus | UnknownString | None = None
    managed_by_operator: Annotated[bool | None, Field(alias="managedByOperator")] = None
    """Deprecated."""
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    network: ChargePointUpdateNetwork | None = None
    capabilities: list[ChargePointCapability | UnknownString] | None = None
    auto_start_without_authorization: Annotated[
        bool | None,
        Field(alias="autoStartWithoutAuthorization"),
    ] = None
    disable_auto_start_emulation: Annotated[
        bool | None,
        Field(alias="disableAutoStartEmulation"),
    ] = None
    security: ChargePointUpdateSecurity | None = None
    model_id: Annotated[int | None, Field(alias="modelId")] = None
    enable_auto_fault_recovery: Annotated[
        bool | None,
        Field(alias="enableAutoFaultRecovery"),
    ] = None
    user: ChargePointUser | None = None
    partner: ChargePointUpdatePartner | None = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    tags: list[str] | None = None
    enabled_randomised_delay: Annotated[bool | None, Field(alias="enabledRandomisedDelay")] = None
    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    uses_renewable_energy: Annotated[bool | None, Field(alias="usesRenewableEnergy")] = None
    integrated_at: Annotated[UtcDateTime | None, Field(alias="integratedAt")] = None
    manufactured_at: Annotated[UtcDateTime | None, Field(alias="manufacturedAt")] = None


class ChargePointUpdateEvse(Model):
    """``evses{}`` in the body of ``client.charge_points.v1_0.update``."""

    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    max_amperage: Annotated[float | None, Field(alias="maxAmperage")] = None
    status: TemplateStatus | UnknownString | None = None


class ChargePointUpdateFirmwareRequest(Model):
    """The body of ``client.charge_points.update_firmware``."""

    url: str | None = None
    firmware_version_id: Annotated[int | None, Field(alias="firmwareVersionId")] = None
    retrieve_after: Annotated[UtcDateTime | None, Field(alias="retrieveAfter")] = None
    retries: int | None = None
    interval: int | None = None
    signed: bool
    signing_certificate: Annotated[str | None, Field(alias="signingCertificate")] = None
    signature: str | None = None
    download_url_protocol: Annotated[
        ChargePointDownloadUrlProtocol | UnknownString | None,
        Field(alias="downloadUrlProtocol"),
    ] = None


class ChargePointUpdateNetwork(Model):
    """``network`` in the body of ``client.charge_points.update``."""

    id: str | None = None
    protocol: ChargePointProtocol | UnknownString | None = None
    password: str | None = None
    ip: str | None = None
    port: int | None = None


class ChargePointUpdatePartner(Model):
    """``partner`` in the body of ``client.charge_points.update``."""

    id: int | None = None
    contract_id: Annotated[int | None, Field(alias="contractId")] = None
    contact_id: Annotated[int | None, Field(alias="contactId")] = None
    """Deprecated."""
    corporate_billing_as_default: Annotated[
        bool | None,
        Field(alias="corporateBillingAsDefault"),
    ] = None
    access_type: Annotated[
        ChargePointAccessType | UnknownString | None,
        Field(alias="accessType"),
    ] = None
    notice: list[Translation] | None = None
    """Deprecated."""


class ChargePointUpdateSecurity(Model):
    """``security`` in the body of ``client.charge_points.update``."""

    desired_profile: Annotated[int | None, Field(alias="desiredProfile")] = None


class ChargePointUser(Model):
    """``user`` in the body of ``client.charge_points.update``."""

    id: int | None = None
    automatic_firmware_updates_enabled: Annotated[
        bool | None,
        Field(alias="automaticFirmwareUpdatesEnabled"),
    ] = None


class ElectricityRatePreferences(Model):
    """``<charger_electricity_rate>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    solar: bool | None = None
    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]
    target_charge: Annotated[ElectricityRateTargetCharge, Field(alias="targetCharge")]
    week_days: Annotated[
        list[ChargePointPersonalSmartChargingPreferenceWeekDay] | None,
        Field(alias="weekDays"),
    ] = None


class ElectricityRateTargetCharge(Model):
    """``<charger_electricity_rate>.preferences.targetCharge`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    departure_time: Annotated[str, Field(alias="departureTime")]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    target_charge_kwh: Annotated[float, Field(alias="targetChargeKwh")]


class OctopusAgileDefaults(Model):
    """``data[]<octopus_agile>.defaults`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    max_price: Decimal | None = None
    target_charge: AvailablePersonalSmartChargingModeTargetCharge | None = None


class OctopusAgilePreferences(Model):
    """``<octopus_agile>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    applicable_tax_id: Annotated[int, Field(alias="applicableTaxId")]
    target_charge: Annotated[OctopusAgileTargetCharge | None, Field(alias="targetCharge")] = None
    post_code: Annotated[str, Field(alias="postCode")]
    price_threshold: Annotated[float, Field(alias="priceThreshold")]


class OctopusAgileTargetCharge(Model):
    """``<octopus_agile>.preferences.targetCharge`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    departure_time: Annotated[str | None, Field(alias="departureTime")] = None
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    min_target_charge_kwh: Annotated[float | None, Field(alias="minTargetChargeKwh")] = None
    max_target_charge_kwh: Annotated[float | None, Field(alias="maxTargetChargeKwh")] = None


class OctopusGoPreferences(Model):
    """``<octopus_go>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    applicable_tax_id: Annotated[int, Field(alias="applicableTaxId")]
    target_charge: Annotated[OctopusAgileTargetCharge | None, Field(alias="targetCharge")] = None
    post_code: Annotated[str, Field(alias="postCode")]
    price_threshold: Annotated[float | None, Field(alias="priceThreshold")] = None


class PersonalSmartChargingPreferenceElectricityRate(Model):
    """``<charger_electricity_rate>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["charger_electricity_rate"]
    electricity_rate_id: Annotated[int, Field(alias="electricityRateId")]
    preferences: ElectricityRatePreferences


class PersonalSmartChargingPreferenceNordPoolPreferences(Model):
    """``<nordpool>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    location: Literal["GB1"] | UnknownString
    target_charge: Annotated[ElectricityRateTargetCharge, Field(alias="targetCharge")]


class PersonalSmartChargingPreferenceOctopusAgile(Model):
    """``<octopus_agile>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["octopus_agile"]
    integration_id: Annotated[int, Field(alias="integrationId")]
    preferences: OctopusAgilePreferences


class PersonalSmartChargingPreferenceOctopusGo(Model):
    """``<octopus_go>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["octopus_go"]
    integration_id: Annotated[int, Field(alias="integrationId")]
    preferences: OctopusGoPreferences


class PersonalSmartChargingPreferenceSolarPreferences(Model):
    """``<solar>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    max_current_from_grid: Annotated[float, Field(alias="maxCurrentFromGrid")]
    solar_stable_time: Annotated[float, Field(alias="solarStableTime")]


class TrackElectricityCosts(Model):
    """``<user_controlled_schedule>.preferences.trackElectricityCosts`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    price_off_peak: Annotated[float | None, Field(alias="priceOffPeak")] = None
    price_peak: Annotated[float | None, Field(alias="pricePeak")] = None


class UserControlledScheduleDefaults(Model):
    """``data[]<user_controlled_schedule>.defaults`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    start_time: str | None = None
    end_time: str | None = None


class UserControlledSchedulePreference(Model):
    """``<user_controlled_schedule>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["user_controlled_schedule"]
    preferences: UserControlledSchedulePreferences


class UserControlledSchedulePreferences(Model):
    """``<user_controlled_schedule>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]
    target_charge: Annotated[
        UserControlledScheduleTargetCharge | None,
        Field(alias="targetCharge"),
    ] = None
    track_electricity_costs: Annotated[
        TrackElectricityCosts | None,
        Field(alias="trackElectricityCosts"),
    ] = None
    week_days: Annotated[
        list[ChargePointPersonalSmartChargingPreferenceWeekDay] | None,
        Field(alias="weekDays"),
    ] = None


class UserControlledScheduleTargetCharge(Model):
    """``<user_controlled_schedule>.preferences.targetCharge`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    min_target_charge_kwh: Annotated[float | None, Field(alias="minTargetChargeKwh")] = None
    max_target_charge_kwh: Annotated[float | None, Field(alias="maxTargetChargeKwh")] = None


class V1ChargePointCreate(Model):
    """The body of ``client.charge_points.v1_0.create``."""

    name: str
    network_id: Annotated[str | None, Field(alias="networkId")]
    network_protocol: Annotated[
        ChargePointProtocol | UnknownString | None,
        Field(alias="networkProtocol"),
    ] = None
    network_password: Annotated[str | None, Field(alias="networkPassword")] = None
    network_ip: Annotated[str | None, Field(alias="networkIp")] = None
    network_port: Annotated[str | None, Field(alias="networkPort")] = None
    status: V1ChargePointStatus | UnknownString
    plug_and_charge: Annotated[bool | None, Field(alias="plugAndCharge")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    pin: str | None = None
    access_type: Annotated[ChargePointType | UnknownString | None, Field(alias="accessType")] = None
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
    uptime_tracking_enabled: Annotated[bool | None, Field(alias="uptimeTrackingEnabled")] = None
    tags: list[str] | None = None
    template_id: Annotated[int, Field(alias="templateId")]
    evses: dict[str, ChargePointUpdateEvse] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class V1ChargePointFilter(Model):
    """The argument ``filter`` of ``client.charge_points.v1_0.list``."""

    desired_security_profile_status: Annotated[
        ChargePointDesiredProfileStatus | UnknownString | None,
        Field(alias="desiredSecurityProfileStatus"),
    ] = None
    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    evse_physical_reference: Annotated[str | None, Field(alias="evsePhysicalReference")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    charge_point_network_id: Annotated[str | None, Field(alias="chargePointNetworkId")] = None
    charge_point_boot_notification_serial_number: Annotated[
        str | None,
        Field(alias="chargePointBootNotificationSerialNumber"),
    ] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    access_type: Annotated[ChargePointType | UnknownString | None, Field(alias="accessType")] = None
    sub_operator_id: Annotated[str | None, Field(alias="subOperatorId")] = None
    roaming: str | None = None
    name: str | None = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    managed_by_operator: Annotated[str | None, Field(alias="managedByOperator")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    evse_external_id: Annotated[str | None, Field(alias="evseExternalId")] = None
    tag: str | None = None


class V1ChargePointPage(Model):
    """What ``client.charge_points.v1_0.list`` gives."""

    data: list[V1ChargePoint] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class V1ChargePointUpdate(Model):
    """The body of ``client.charge_points.v1_0.update``."""

    name: str | None = None
    network_id: Annotated[str | None, Field(alias="networkId")] = None
    network_protocol: Annotated[
        ChargePointProtocol | UnknownString | None,
        Field(alias="networkProtocol"),
    ] = None
    network_password: Annotated[str | None, Field(alias="networkPassword")] = None
    network_ip: Annotated[str | None, Field(alias="networkIp")] = None
    network_port: Annotated[str | None, Field(alias="networkPort")] = None
    status: V1ChargePointStatus | UnknownString | None = None
    plug_and_charge: Annotated[bool | None, Field(alias="plugAndCharge")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    pin: str | None = None
    access_type: Annotated[ChargePointType | UnknownString | None, Field(alias="accessType")] = None
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
    uptime_tracking_enabled: Annotated[bool | None, Field(alias="uptimeTrackingEnabled")] = None
    tags: list[str] | None = None
    evses: dict[str, ChargePointUpdateEvse] | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
