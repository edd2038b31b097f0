"""Models of evses."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    ChargePointChargingProfile,
    ChargePointEvseConnector,
    ConnectorFormat,
    CurrentType,
    CursorLinks,
    CursorMeta,
    EvseChargingProfile,
    EvseHardwareStatus,
    EvseRoaming,
    EvseRoamingStatus,
    EvseStatus,
    HardwareStatusNotificationHardwareStatus,
    LocationChangedNotificationStatus,
    MaxVoltage,
    PageNumberMeta,
    PowerOptions,
    TemplateStatus,
    V2EvseConnectorType,
)


class Evse(Model):
    """``data`` in what ``client.evses.get`` gives."""

    charge_point_id: Annotated[int, Field(alias="chargePointId")]
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


class EvseBulkAssignTariffGroupRequest(Model):
    """The body of ``client.evses.bulk_assign_tariff_group``."""

    filters: EvseFilters | None = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")]


class EvseConnector(Model):
    """``connectors[]`` in the body of ``client.evses.replace``."""

    id: int | None = None
    type: V2EvseConnectorType | UnknownString | None = None
    format: ConnectorFormat | UnknownString | None = None
    status: LocationChangedNotificationStatus | UnknownString | None = None


class EvseCreate(Model):
    """The body of ``client.evses.create``."""

    charge_point_id: Annotated[int, Field(alias="chargePointId")]
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


class EvseFilter(Model):
    """The argument ``filter`` of ``client.evses.list``."""

    charge_point_id: Annotated[str | None, Field(alias="chargePointId")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    roaming: bool | None = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
    has_roaming_tariff_ids: Annotated[bool | None, Field(alias="hasRoamingTariffIds")] = None
    has_tariff_group: Annotated[bool | None, Field(alias="hasTariffGroup")] = None
    roaming_operator_ids: Annotated[list[int] | None, Field(alias="roamingOperatorIds")] = None


class EvseFilters(Model):
    """``filters`` in the body of ``client.evses.bulk_assign_tariff_group``."""

    location_ids: Annotated[list[int] | None, Field(alias="locationIds")] = None
    partner_ids: Annotated[list[int] | None, Field(alias="partnerIds")] = None
    evse_ids: Annotated[list[int] | None, Field(alias="evseIds")] = None
    charge_point_ids: Annotated[list[int] | None, Field(alias="chargePointIds")] = None
    tariff_group_ids: Annotated[list[int] | None, Field(alias="tariffGroupIds")] = None


EvseInclude = TypeAliasType(
    "EvseInclude",
    Literal["chargingProfile", "connectors", "externalAppData"],
)
"""``[]`` in the argument ``include`` of ``client.evses.delete``."""


class EvsePage(Model):
    """What ``client.evses.list`` gives."""

    data: list[Evse] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


EvsePhaseRotation = TypeAliasType(
    "EvsePhaseRotation",
    Literal["rst", "rts", "srt", "str", "trs", "tsr"],
)
"""``phaseRotation`` in the body of ``client.evses.replace``."""

EvsePhases = TypeAliasType("EvsePhases", Literal["single_phase", "three_phase"])
"""``phases`` in the body of ``client.evses.replace``."""


class EvseReplace(Model):
    """The body of ``client.evses.replace``."""

    connectors: list[EvseConnector] | None = None
    physical_reference: Annotated[str, Field(alias="physicalReference")]
    type: CurrentType | UnknownString
    network_id: Annotated[str, Field(alias="networkId")]
    status: TemplateStatus | UnknownString
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    allows_reservation: Annotated[bool, Field(alias="allowsReservation")]
    max_power_kw: Annotated[float | None, Field(alias="maxPowerKw")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    max_amperage: Annotated[float | None, Field(alias="maxAmperage")] = None
    phases: EvsePhases | UnknownString | None
    phase_rotation: Annotated[
        EvsePhaseRotation | UnknownString | None,
        Field(alias="phaseRotation"),
    ] = None
    mid_meter_certification_end_year: Annotated[
        int | None,
        Field(alias="midMeterCertificationEndYear"),
    ] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class V2Evse(Model):
    """``data`` in what ``client.evses.replace`` gives."""

    id: int | None = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    charging_profile: Annotated[
        ChargePointChargingProfile | None,
        Field(alias="chargingProfile"),
    ] = None
    roaming: V2EvseRoaming | None = None
    connectors: list[EvseConnector] | None = None
    physical_reference: Annotated[str, Field(alias="physicalReference")]
    type: CurrentType | UnknownString
    network_id: Annotated[str, Field(alias="networkId")]
    status: TemplateStatus | UnknownString
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    allows_reservation: Annotated[bool, Field(alias="allowsReservation")]
    max_power_kw: Annotated[float | None, Field(alias="maxPowerKw")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    max_amperage: Annotated[float | None, Field(alias="maxAmperage")] = None
    phases: EvsePhases | UnknownString | None
    phase_rotation: Annotated[
        EvsePhaseRotation | UnknownString | None,
        Field(alias="phaseRotation"),
    ] = None
    mid_meter_certification_end_year: Annotated[
        int | None,
        Field(alias="midMeterCertificationEndYear"),
    ] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None


class V2EvseFilter(Model):
    """The argument ``filter`` of ``client.evses.v2_0.list``."""

    charge_point_id: Annotated[str | None, Field(alias="chargePointId")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    evse_status: Annotated[TemplateStatus | UnknownString | None, Field(alias="evseStatus")] = None
    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None
    evse_type: Annotated[CurrentType | UnknownString | None, Field(alias="evseType")] = None
    connector_id: Annotated[str | None, Field(alias="connectorId")] = None
    tariff_group_id: Annotated[str | None, Field(alias="tariffGroupId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    roaming_platform_id: Annotated[str | None, Field(alias="roamingPlatformId")] = None


class V2EvsePage(Model):
    """What ``client.evses.v2_0.list`` gives."""

    data: list[V2Evse] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class V2EvseRoaming(Model):
    """``data.roaming`` in what ``client.evses.replace`` gives."""

    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    status: EvseRoamingStatus | UnknownString | None = None
    tariff_ids: Annotated[list[str] | None, Field(alias="tariffIds")] = None
