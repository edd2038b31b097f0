"""Models of installer jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    ChargePointSetChargingProfileResult,
    CursorLinks,
    CursorMeta,
    InstallerJobStatus,
    PageNumberMeta,
)


class InstallerJob(Model):
    """``data`` in what ``client.installer_jobs.update`` gives."""

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


class InstallerJobAssignChargePointsRequest(Model):
    """The body of ``client.installer_jobs.assign_charge_points``."""

    charge_point_ids: Annotated[list[int] | None, Field(alias="chargePointIds")] = None
    charging_zone_id: Annotated[int | None, Field(alias="chargingZoneId")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None


class InstallerJobChangeStatusRequest(Model):
    """The body of ``client.installer_jobs.change_status``."""

    status: InstallerJobStatus | UnknownString
    outcome_details: Annotated[str | None, Field(alias="outcomeDetails")] = None


class InstallerJobCreate(Model):
    """The body of ``client.installer_jobs.create``."""

    installation_and_maintenance_company_id: Annotated[
        int,
        Field(alias="installationAndMaintenanceCompanyId"),
    ]
    installer_admin_id: Annotated[int | None, Field(alias="installerAdminId")] = None
    pin: str | None = None
    description: str


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


class InstallerJobFilter(Model):
    """The argument ``filter`` of ``client.installer_jobs.list``."""

    installation_and_maintenance_company_id: Annotated[
        int | None,
        Field(alias="installationAndMaintenanceCompanyId"),
    ] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    status: InstallerJobStatus | UnknownString | None = None
    installer_admin_id: Annotated[int | None, Field(alias="installerAdminId")] = None
    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class InstallerJobPage(Model):
    """What ``client.installer_jobs.list`` gives."""

    data: list[InstallerJob] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class InstallerJobUpdate(Model):
    """The body of ``client.installer_jobs.update``."""

    installer_admin_id: Annotated[int | None, Field(alias="installerAdminId")] = None
    pin: str | None = None
    description: str | None = None
