"""The model ``ElectricityRateTargetCharge``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityRateTargetCharge(Model):
    """``<charger_electricity_rate>.preferences.targetCharge`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    departure_time: Annotated[str, Field(alias="departureTime")]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    target_charge_kwh: Annotated[float, Field(alias="targetChargeKwh")]
