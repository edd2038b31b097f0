"""The model ``IdTagChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class IdTagChanged(Model):
    """The event ``idTag.changed`` of ``client.notifications.create``."""

    notification: Literal["idTag.changed"] | UnknownString
    id_tags_id: Annotated[int, Field(alias="idTagsId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
