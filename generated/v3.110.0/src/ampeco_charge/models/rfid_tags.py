"""Models of rfid tags."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, IdTagStatus, IdTagType, PageNumberMeta, RfidTagStatus


class RfidTag(Model):
    """``data`` in what ``client.rfid_tags.get`` gives."""

    id: int | None = None
    rfid_tag_uid: Annotated[str, Field(alias="rfidTagUid")]
    rfid_label: Annotated[str | None, Field(alias="rfidLabel")] = None
    expire_at: Annotated[date | None, Field(alias="expireAt")] = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    status: IdTagStatus | UnknownString
    user_id: Annotated[int | None, Field(alias="userId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class RfidTagFilter(Model):
    """The argument ``filter`` of ``client.rfid_tags.list``."""

    rfid_tag_uid: Annotated[str | None, Field(alias="rfidTagUid")] = None
    rfid_label: Annotated[str | None, Field(alias="rfidLabel")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
    status: RfidTagStatus | UnknownString | None = None
    type: IdTagType | UnknownString | None = None


class RfidTagInput(Model):
    """The body of ``client.rfid_tags.update``."""

    rfid_tag_uid: Annotated[str, Field(alias="rfidTagUid")]
    rfid_label: Annotated[str | None, Field(alias="rfidLabel")] = None
    expire_at: Annotated[date | None, Field(alias="expireAt")] = None
    status: IdTagStatus | UnknownString
    user_id: Annotated[int | None, Field(alias="userId")] = None


class RfidTagPage(Model):
    """What ``client.rfid_tags.list`` gives."""

    data: list[RfidTag] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
