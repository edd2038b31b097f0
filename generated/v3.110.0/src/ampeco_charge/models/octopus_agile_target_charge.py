"""The model ``OctopusAgileTargetCharge``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class OctopusAgileTargetCharge(Model):
    """``<octopus_agile>.preferences.targetCharge`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    departure_time: Annotated[str | None, Field(alias="departureTime")] = None
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    min_target_charge_kwh: Annotated[float | None, Field(alias="minTargetChargeKwh")] = None
    max_target_charge_kwh: Annotated[float | None, Field(alias="maxTargetChargeKwh")] = None
