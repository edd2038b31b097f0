"""The model ``NotificationWebhook``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class NotificationWebhook(Model):
    """``webhook`` in the body of ``client.notifications.create``."""

    callback_url: Annotated[str, Field(alias="callbackUrl")]
