"""The model ``InstallerJobFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import InstallerJobStatus


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
