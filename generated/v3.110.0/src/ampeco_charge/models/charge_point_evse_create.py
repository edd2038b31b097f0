"""The model ``ChargePointEvseCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CurrentType, EvseStatus
from .power_options import PowerOptions


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
