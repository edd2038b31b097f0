"""The model ``ProvisioningCertificateUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ProvisioningCertificateVehicleType
from .provisioning_certificate_id_tag import ProvisioningCertificateIdTag


class ProvisioningCertificateUpdate(Model):
    """The body of ``client.provisioning_certificates.update``."""

    pc_id: Annotated[str | None, Field(alias="pcId")] = None
    name: str | None = None
    vehicle_type: Annotated[
        ProvisioningCertificateVehicleType | UnknownString | None,
        Field(alias="vehicleType"),
    ] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    id_tags: Annotated[list[ProvisioningCertificateIdTag] | None, Field(alias="idTags")] = None
