"""The model ``InstallerJobUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class InstallerJobUpdate(Model):
    """The body of ``client.installer_jobs.update``."""

    installer_admin_id: Annotated[int | None, Field(alias="installerAdminId")] = None
    pin: str | None = None
    description: str | None = None
