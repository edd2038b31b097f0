"""The model ``ChargePointSmartChargingPeriod`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class ChargePointSmartChargingPeriod(Model):
    """``<tod>.periods[]`` in the body of ``client.charge_points.smart_charging.create``."""

    week_day: Annotated[ChargePointSmartChargingWeekDay | UnknownString, Field(alias="weekDay")]
    elements: list[ChargePointSmartChargingElement]


class ChargePointSmartChargingElement(Model):
    """``<tod>.periods[].elements[]`` in the body of
    ``client.charge_points.smart_charging.create``.
    """

    start_at: Annotated[str, Field(alias="startAt")]
    end_at: Annotated[str, Field(alias="endAt")]
    max_current: Annotated[float | None, Field(alias="maxCurrent")] = None


ChargePointSmartChargingWeekDay = TypeAliasType(
    "ChargePointSmartChargingWeekDay",
    Literal["all", "mon", "tue", "wed", "thu", "fri", "sat", "sun"],
)
"""``<tod>.periods[].weekDay`` in the body of ``client.charge_points.smart_charging.create``."""
