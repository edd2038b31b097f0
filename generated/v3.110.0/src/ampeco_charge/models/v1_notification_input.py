"""The model ``V1NotificationInput``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import NotificationType


class V1NotificationInput(Model):
    """The body of ``client.notifications.v1_0.create``."""

    notifications: list[NotificationType | UnknownString]
    callback_url: Annotated[str, Field(alias="callbackUrl")]
