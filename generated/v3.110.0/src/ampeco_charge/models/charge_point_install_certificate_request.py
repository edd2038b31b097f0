"""The model ``ChargePointInstallCertificateRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ChargePointInstallCertificateType


class ChargePointInstallCertificateRequest(Model):
    """The body of ``client.charge_points.install_certificate``."""

    certificate_type: Annotated[
        ChargePointInstallCertificateType | UnknownString,
        Field(alias="certificateType"),
    ]
