"""Models of id tags."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, IdTagStatus, IdTagType, PageNumberMeta


class IdTag(Model):
    """``data`` in what ``client.id_tags.get`` gives."""

    id: int | None = None
    id_tag_uid: Annotated[str | None, Field(alias="idTagUid")] = None
    id_label: Annotated[str | None, Field(alias="idLabel")] = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    status: IdTagStatus | UnknownString | None = None
    type: IdTagType | UnknownString | None = None
    vehicle_type: Annotated[
        IdTagVehicleType | UnknownString | None,
        Field(alias="vehicleType"),
    ] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class IdTagCreate(Model):
    """The body of ``client.id_tags.create``."""

    id_tag_uid: Annotated[str, Field(alias="idTagUid")]
    id_label: Annotated[str | None, Field(alias="idLabel")] = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
    status: IdTagStatus | UnknownString
    type: IdTagUpdatedType | UnknownString
    vehicle_type: Annotated[
        IdTagVehicleType | UnknownString | None,
        Field(alias="vehicleType"),
    ] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None


class IdTagFilter(Model):
    """The argument ``filter`` of ``client.id_tags.list``."""

    id_tag_uid: Annotated[str | None, Field(alias="idTagUid")] = None
    id_label: Annotated[str | None, Field(alias="idLabel")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
    status: IdTagStatus | UnknownString | None = None
    type: IdTagType | UnknownString | None = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class IdTagPage(Model):
    """What ``client.id_tags.list`` gives."""

    data: list[IdTag] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class IdTagUpdate(Model):
    """The body of ``client.id_tags.update``."""

    id_tag_uid: Annotated[str | None, Field(alias="idTagUid")] = None
    id_label: Annotated[str | None, Field(alias="idLabel")] = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
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


IdTagUpdatedType = TypeAliasType("IdTagUpdatedType", Literal["rfid", "mac_address"])
"""``type`` in the body of ``client.id_tags.update``."""

IdTagVehicleType = TypeAliasType("IdTagVehicleType", Literal["company_car", "private_car"])
"""``vehicleType`` in the body of ``client.id_tags.update``."""
