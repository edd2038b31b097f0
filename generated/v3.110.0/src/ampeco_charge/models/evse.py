"""The model ``Evse``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_evse_connector import ChargePointEvseConnector
from .enums import CurrentType, EvseHardwareStatus, EvseStatus
from .evse_charging_profile import EvseChargingProfile
from .evse_roaming import EvseRoaming
from .power_options import PowerOptions


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
