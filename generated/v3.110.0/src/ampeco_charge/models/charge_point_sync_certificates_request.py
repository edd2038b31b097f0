"""The model ``ChargePointSyncCertificatesRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ChargePointSyncCertificatesCertificateType


class ChargePointSyncCertificatesRequest(Model):
    """The body of ``client.charge_points.sync_certificates``."""

    certificate_type: Annotated[
        ChargePointSyncCertificatesCertificateType | UnknownString | None,
        Field(alias="certificateType"),
    ] = None
