"""The model ``NotificationResendRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import NotificationType


class NotificationResendRequest(Model):
    """The body of ``client.notifications.resend``."""

    notifications: list[NotificationType | UnknownString]
    start_time: Annotated[UtcDateTime | None, Field(alias="startTime")] = None
    end_time: Annotated[UtcDateTime | None, Field(alias="endTime")] = None
