"""The model ``V1Notification``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import NotificationType


class V1Notification(Model):
    """What ``client.notifications.v1_0.create`` gives."""

    webhook_id: Annotated[float, Field(alias="webhookId")]
    notifications: list[NotificationType | UnknownString]
    callback_url: Annotated[str, Field(alias="callbackUrl")]
