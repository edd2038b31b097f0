"""The model ``ChargePointUpdateFirmwareRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ChargePointDownloadUrlProtocol


class ChargePointUpdateFirmwareRequest(Model):
    """The body of ``client.charge_points.update_firmware``."""

    url: str | None = None
    firmware_version_id: Annotated[int | None, Field(alias="firmwareVersionId")] = None
    retrieve_after: Annotated[UtcDateTime | None, Field(alias="retrieveAfter")] = None
    retries: int | None = None
    interval: int | None = None
    signed: bool
    signing_certificate: Annotated[str | None, Field(alias="signingCertificate")] = None
    signature: str | None = None
    download_url_protocol: Annotated[
        ChargePointDownloadUrlProtocol | UnknownString | None,
        Field(alias="downloadUrlProtocol"),
    ] = None
