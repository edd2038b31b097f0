"""The model ``RfidTagInput``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import IdTagStatus


class RfidTagInput(Model):
    """The body of ``client.rfid_tags.update``."""

    rfid_tag_uid: Annotated[str, Field(alias="rfidTagUid")]
    rfid_label: Annotated[str | None, Field(alias="rfidLabel")] = None
    expire_at: Annotated[date | None, Field(alias="expireAt")] = None
    status: IdTagStatus | UnknownString
    user_id: Annotated[int | None, Field(alias="userId")] = None
