"""The model ``FirmwareVersionFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class FirmwareVersionFilter(Model):
    """The argument ``filter`` of ``client.firmware_versions.list``."""

    vendor_id: Annotated[list[int] | None, Field(alias="vendorId")] = None
    model_id: Annotated[list[int] | None, Field(alias="modelId")] = None
    firmware_version: Annotated[str | None, Field(alias="firmwareVersion")] = None
