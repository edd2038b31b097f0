"""The model ``InstallerJobDetails``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_set_charging_profile_result import ChargePointSetChargingProfileResult
from .enums import InstallerJobStatus


class InstallerJobDetails(Model):
    """``data`` in what ``client.installer_jobs.get`` gives."""

    id: int
    status: InstallerJobStatus | UnknownString
    installation_and_maintenance_company_id: Annotated[
        int,
        Field(alias="installationAndMaintenanceCompanyId"),
    ]
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    installer_admin_id: Annotated[int | None, Field(alias="installerAdminId")] = None
    pin: str | None = None
    description: str
    outcome_details: Annotated[str | None, Field(alias="outcomeDetails")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    charge_points: Annotated[
        list[ChargePointSetChargingProfileResult] | None,
        Field(alias="chargePoints"),
    ] = None
