"""The model ``InstallerJobChangeStatusRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import InstallerJobStatus


class InstallerJobChangeStatusRequest(Model):
    """The body of ``client.installer_jobs.change_status``."""

    status: InstallerJobStatus | UnknownString
    outcome_details: Annotated[str | None, Field(alias="outcomeDetails")] = None
