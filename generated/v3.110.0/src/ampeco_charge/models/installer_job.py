"""The model ``InstallerJob``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import InstallerJobStatus


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
