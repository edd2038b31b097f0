"""The model ``RoamingPlatformChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class RoamingPlatformChanged(Model):
    """The event ``roamingPlatform.changed`` of ``client.notifications.create``."""

    notification: Literal["roamingPlatform.changed"] | UnknownString
    roaming_platform_id: Annotated[int, Field(alias="roamingPlatformId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
