"""The model ``EvseChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class EvseChanged(Model):
    """The event ``evse.changed`` of ``client.notifications.create``."""

    notification: Literal["evse.changed"] | UnknownString
    evse_id: Annotated[int, Field(alias="evseId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
