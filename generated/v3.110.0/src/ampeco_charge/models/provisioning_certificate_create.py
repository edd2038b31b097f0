"""The model ``ProvisioningCertificateCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ProvisioningCertificateVehicleType
from .provisioning_certificate_id_tag import ProvisioningCertificateIdTag


class ProvisioningCertificateCreate(Model):
    """The body of ``client.provisioning_certificates.create``."""

    pc_id: Annotated[str, Field(alias="pcId")]
    name: str
    vehicle_type: Annotated[
        ProvisioningCertificateVehicleType | UnknownString,
        Field(alias="vehicleType"),
    ]
    user_id: Annotated[int, Field(alias="userId")]
    id_tags: Annotated[list[ProvisioningCertificateIdTag] | None, Field(alias="idTags")] = None
