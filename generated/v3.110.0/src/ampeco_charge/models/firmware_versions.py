"""Models of firmware versions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .shared import CursorLinks, CursorMeta


class FirmwareVersion(Model):
    """``data`` in what ``client.firmware_versions.get`` gives."""

    id: int
    firmware_version: Annotated[str, Field(alias="firmwareVersion")]
    details: str | None = None
    charge_point_vendor_id: Annotated[int, Field(alias="chargePointVendorId")]
    file_url: Annotated[str | None, Field(alias="fileUrl")] = None
    signing_certificate: Annotated[str | None, Field(alias="signingCertificate")] = None
    signature: str | None = None
    models: list[int] | None = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    updated_at: Annotated[UtcDateTime, Field(alias="updatedAt")]


class FirmwareVersionAttachedModelPage(Model):
    """What ``client.firmware_versions.attached_models.list`` gives."""

    data: list[int] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class FirmwareVersionFilter(Model):
    """The argument ``filter`` of ``client.firmware_versions.list``."""

    vendor_id: Annotated[list[int] | None, Field(alias="vendorId")] = None
    model_id: Annotated[list[int] | None, Field(alias="modelId")] = None
    firmware_version: Annotated[str | None, Field(alias="firmwareVersion")] = None


class FirmwareVersionPage(Model):
    """What ``client.firmware_versions.list`` gives."""

    data: list[FirmwareVersion] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
