"""The model ``UserChangedNotification`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .user import User


class UserChangedNotification(Model):
    """The event ``UserChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["UserChangedNotification"] | UnknownString
    user: User
    action: UserChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


UserChangedNotificationAction = TypeAliasType(
    "UserChangedNotificationAction",
    Literal["created", "updated", "deleted", "permanently deleted"],
)
"""``action`` in the event ``UserChangedNotification`` of ``client.notifications.create``."""
