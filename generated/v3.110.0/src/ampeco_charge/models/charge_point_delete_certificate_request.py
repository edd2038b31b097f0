"""The model ``ChargePointDeleteCertificateRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ChargePointDeleteCertificateType


class ChargePointDeleteCertificateRequest(Model):
    """The body of ``client.charge_points.delete_certificate``."""

    certificate_type: Annotated[
        ChargePointDeleteCertificateType | UnknownString,
        Field(alias="certificateType"),
    ]
