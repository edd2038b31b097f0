"""The model ``PartnerChangedNotification`` and what is only found with it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, UnknownString
from .enums import SubOperatorChangedNotificationAction


class PartnerChangedNotification(Model):
    """The event ``PartnerChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["PartnerChangedNotification"] | UnknownString
    user: PartnerChangedNotificationUser
    action: SubOperatorChangedNotificationAction | UnknownString


class PartnerChangedNotificationUser(Model):
    """``user`` in the event ``PartnerChangedNotification`` of ``client.notifications.create``."""

    id: str | None = None
