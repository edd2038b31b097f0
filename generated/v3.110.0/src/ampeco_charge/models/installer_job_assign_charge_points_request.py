"""The model ``InstallerJobAssignChargePointsRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class InstallerJobAssignChargePointsRequest(Model):
    """The body of ``client.installer_jobs.assign_charge_points``."""

    charge_point_ids: Annotated[list[int] | None, Field(alias="chargePointIds")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
