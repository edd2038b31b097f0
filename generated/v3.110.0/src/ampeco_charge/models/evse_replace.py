"""The model ``EvseReplace``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CurrentType, EvsePhaseRotation, EvsePhases, MaxVoltage, TemplateStatus
from .evse_connector import EvseConnector


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
