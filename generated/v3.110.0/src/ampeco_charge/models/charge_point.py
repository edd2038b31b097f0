"""The model ``ChargePoint`` and what is only found with it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_charging_profile import ChargePointChargingProfile
from .charge_point_network import ChargePointNetwork
from .charge_point_partner import ChargePointPartner
from .charge_point_subscription import ChargePointSubscription
from .charge_point_user import ChargePointUser
from .enums import (
    ChargePointCapability,
    ChargePointDesiredProfileStatus,
    ChargePointHardwareStatus,
    ChargePointNetworkType,
    ChargePointSystemStatus,
    ChargePointType,
)


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


ChargePointCommunicationMode = TypeAliasType(
    "ChargePointCommunicationMode",
    Literal["none", "direct_ocpp", "via_ocpp_connected_charge_point", "roaming"],
)
"""``data.communicationMode`` in what ``client.charge_points.get`` gives."""


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


ChargePointNetworkStatus = TypeAliasType(
    "ChargePointNetworkStatus",
    Literal["never_connected", "available", "temporarily_unavailable", "long-term_unavailable"],
)
"""``data.networkStatus`` in what ``client.charge_points.get`` gives."""


class ChargePointSecurity(Model):
    """``data.security`` in what ``client.charge_points.get`` gives."""

    desired_profile: Annotated[int | None, Field(alias="desiredProfile")] = None
    current_profile: Annotated[int, Field(alias="currentProfile")]
    hardware_enabled_profile: Annotated[int | None, Field(alias="hardwareEnabledProfile")] = None
    desired_profile_status: Annotated[
        ChargePointDesiredProfileStatus | UnknownString | None,
        Field(alias="desiredProfileStatus"),
    ] = None
