"""Models of provisioning certificates."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, IdTagType, RfidTagStatus


class ProvisioningCertificate(Model):
    """``data`` in what ``client.provisioning_certificates.get`` gives."""

    id: int | None = None
    pc_id: Annotated[str, Field(alias="pcId")]
    name: str
    vehicle_type: Annotated[
        ProvisioningCertificateVehicleType | UnknownString,
        Field(alias="vehicleType"),
    ]
    user_id: Annotated[int, Field(alias="userId")]
    id_tags: Annotated[list[ProvisioningCertificateIdTag] | None, Field(alias="idTags")] = None


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


class ProvisioningCertificateIdTag(Model):
    """``idTags[]`` in the body of ``client.provisioning_certificates.update``."""

    id: int | None = None
    type: IdTagType | UnknownString | None = None
    name: str | None = None
    payment_method: Annotated[str | None, Field(alias="paymentMethod")] = None
    status: RfidTagStatus | UnknownString | None = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None


class ProvisioningCertificateIssueEmaidRequest(Model):
    """The body of ``client.provisioning_certificates.issue_emaid``."""

    payment_method: Annotated[str | None, Field(alias="paymentMethod")] = None


class ProvisioningCertificatePage(Model):
    """What ``client.provisioning_certificates.list`` gives."""

    data: list[ProvisioningCertificate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


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


ProvisioningCertificateVehicleType = TypeAliasType(
    "ProvisioningCertificateVehicleType",
    Literal["company", "private"],
)
"""``vehicleType`` in the body of ``client.provisioning_certificates.update``."""
