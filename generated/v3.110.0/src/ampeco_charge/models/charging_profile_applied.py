"""The model ``ChargingProfileApplied``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_charging_profile import ChargePointChargingProfile


class ChargingProfileApplied(Model):
    """The event ``chargingProfile.applied`` of ``client.notifications.create``."""

    notification: Literal["chargingProfile.applied"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int | None, Field(alias="evseId")]
    session_id: Annotated[int | None, Field(alias="sessionId")]
    charging_profile: Annotated[ChargePointChargingProfile, Field(alias="chargingProfile")]
    applied_at: Annotated[UtcDateTime, Field(alias="appliedAt")]
