"""The model ``InstallerJobCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class InstallerJobCreate(Model):
    """The body of ``client.installer_jobs.create``."""

    installation_and_maintenance_company_id: Annotated[
        int,
        Field(alias="installationAndMaintenanceCompanyId"),
    ]
    installer_admin_id: Annotated[int | None, Field(alias="installerAdminId")] = None
    pin: str | None = None
    description: str
