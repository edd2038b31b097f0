"""The model ``IdTagUpdated``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import IdTagStatus, IdTagUpdatedType, IdTagVehicleType


class IdTagUpdated(Model):
    """``data`` in what ``client.id_tags.update`` gives."""

    id: int | None = None
    id_tag_uid: Annotated[str | None, Field(alias="idTagUid")] = None
    id_label: Annotated[str | None, Field(alias="idLabel")] = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    status: IdTagStatus | UnknownString | None = None
    type: IdTagUpdatedType | UnknownString | None = None
    vehicle_type: Annotated[
        IdTagVehicleType | UnknownString | None,
        Field(alias="vehicleType"),
    ] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
