"""The model ``SessionUpdateNotification``."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, UnknownString
from .session import Session


class SessionUpdateNotification(Model):
    """The event ``SessionUpdateNotification`` of ``client.notifications.create``."""

    notification: Literal["SessionUpdateNotification"] | UnknownString
    session: Session
