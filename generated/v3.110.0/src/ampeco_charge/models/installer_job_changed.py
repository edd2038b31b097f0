"""The model ``InstallerJobChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_set_charging_profile_result import ChargePointSetChargingProfileResult
from .enums import AuthorizationChangedAction, InstallerJobStatus


class InstallerJobChanged(Model):
    """The event ``installerJob.changed`` of ``client.notifications.create``."""

    notification: Literal["installerJob.changed"] | UnknownString
    action: AuthorizationChangedAction | UnknownString
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
