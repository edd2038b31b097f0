"""The model ``FirmwareVersion``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


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
