"""The model ``V1ChargePoint`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    ChargePointDesiredProfileStatus,
    ChargePointHardwareStatus,
    ChargePointProtocol,
    ChargePointRecurrencyKind,
    ChargePointType,
    ChargingProfileKind,
    ChargingProfilePurpose,
    ChargingRateUnit,
    ConnectorFormat,
    CurrentType,
    EvseRoamingStatus,
    HardwareStatusNotificationHardwareStatus,
    LocationChangedNotificationStatus,
    NetworkStatus,
    PartnerAccessType,
    TemplateStatus,
    V1ChargePointCapability,
    V1ChargePointStatus,
    V2EvseConnectorType,
)
from .last_boot_notification import LastBootNotification
from .schedule_period import SchedulePeriod


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


class ChargePointConnector(Model):
    """``chargePoint.evses[].connectors[]`` in the event ``ChargePointChangedNotification`` of
    ``client.notifications.create``.
    """

    id: int | None = None
    status: LocationChangedNotificationStatus | UnknownString | None = None
    type: V2EvseConnectorType | UnknownString | None = None
    format: ConnectorFormat | UnknownString | None = None


class ChargePointRoaming(Model):
    """``chargePoint.evses[].roaming`` in the event ``ChargePointChangedNotification`` of
    ``client.notifications.create``.
    """

    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    tariff_ids: Annotated[list[str] | None, Field(alias="tariffIds")] = None
    capabilities: list[str] | None = None
    status: EvseRoamingStatus | UnknownString | None = None


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
