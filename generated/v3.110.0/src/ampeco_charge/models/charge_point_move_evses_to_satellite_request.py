"""The model ``ChargePointMoveEvsesToSatelliteRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointMoveEvsesToSatelliteRequest(Model):
    """The body of ``client.charge_points.move_evses_to_satellite``."""

    satellite_charge_point_id: Annotated[int, Field(alias="satelliteChargePointId")]
    evse_ids: Annotated[list[int], Field(alias="evseIds")]
