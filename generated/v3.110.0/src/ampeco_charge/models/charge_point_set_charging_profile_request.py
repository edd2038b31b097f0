"""The model ``ChargePointSetChargingProfileRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charging_schedule import ChargingSchedule
from .enums import ChargingProfileKind, ChargingProfilePurpose, RecurrencyKind


class ChargePointSetChargingProfileRequest(Model):
    """The body of ``client.charge_points.set_charging_profile``."""

    transaction_id: Annotated[int | None, Field(alias="transactionId")] = None
    stack_level: Annotated[int, Field(alias="stackLevel")]
    charging_profile_purpose: Annotated[
        ChargingProfilePurpose | UnknownString,
        Field(alias="chargingProfilePurpose"),
    ]
    charging_profile_kind: Annotated[
        ChargingProfileKind | UnknownString,
        Field(alias="chargingProfileKind"),
    ]
    recurrency_kind: Annotated[
        RecurrencyKind | UnknownString | None,
        Field(alias="recurrencyKind"),
    ] = None
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")] = None
    valid_to: Annotated[UtcDateTime | None, Field(alias="validTo")] = None
    charging_schedule: Annotated[ChargingSchedule, Field(alias="chargingSchedule")]
