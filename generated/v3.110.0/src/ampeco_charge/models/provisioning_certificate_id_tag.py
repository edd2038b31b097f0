"""The model ``ProvisioningCertificateIdTag``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import IdTagType, RfidTagStatus


class ProvisioningCertificateIdTag(Model):
    """``idTags[]`` in the body of ``client.provisioning_certificates.update``."""

    id: int | None = None
    type: IdTagType | UnknownString | None = None
    name: str | None = None
    payment_method: Annotated[str | None, Field(alias="paymentMethod")] = None
    status: RfidTagStatus | UnknownString | None = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
