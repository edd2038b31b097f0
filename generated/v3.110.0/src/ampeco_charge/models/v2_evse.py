"""The model ``V2Evse`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .charge_point_charging_profile import ChargePointChargingProfile
from .enums import (
    CurrentType,
    EvsePhaseRotation,
    EvsePhases,
    EvseRoamingStatus,
    HardwareStatusNotificationHardwareStatus,
    MaxVoltage,
    TemplateStatus,
)
from .evse_connector import EvseConnector


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


class V2EvseRoaming(Model):
    """``data.roaming`` in what ``client.evses.replace`` gives."""

    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    status: EvseRoamingStatus | UnknownString | None = None
    tariff_ids: Annotated[list[str] | None, Field(alias="tariffIds")] = None
