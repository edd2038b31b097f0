"""The model ``RfidTag``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import IdTagStatus


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
