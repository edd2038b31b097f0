"""The model ``ChargePointClearChargingProfileRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointClearChargingProfileRequest(Model):
    """The body of ``client.charge_points.clear_charging_profile``."""

    id: float | None = None
    evse_network_id: Annotated[str | None, Field(alias="evseNetworkId")] = None
    charging_profile_purpose: Annotated[str | None, Field(alias="chargingProfilePurpose")] = None
    stack_level: Annotated[float | None, Field(alias="stackLevel")] = None
