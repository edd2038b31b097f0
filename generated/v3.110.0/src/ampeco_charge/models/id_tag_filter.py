"""The model ``IdTagFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import IdTagStatus, IdTagType


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
