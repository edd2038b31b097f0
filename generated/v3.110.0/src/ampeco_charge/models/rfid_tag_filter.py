"""The model ``RfidTagFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import IdTagType, RfidTagStatus


class RfidTagFilter(Model):
    """The argument ``filter`` of ``client.rfid_tags.list``."""

    rfid_tag_uid: Annotated[str | None, Field(alias="rfidTagUid")] = None
    rfid_label: Annotated[str | None, Field(alias="rfidLabel")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    expire_at: Annotated[UtcDateTime | None, Field(alias="expireAt")] = None
    status: RfidTagStatus | UnknownString | None = None
    type: IdTagType | UnknownString | None = None
