"""The model ``Notification``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import NotificationType, NotificationVia
from .notification_kafka import NotificationKafka
from .notification_webhook import NotificationWebhook


class Notification(Model):
    """``data`` in what ``client.notifications.get`` gives."""

    id: float
    via: NotificationVia | UnknownString
    notifications: list[NotificationType | UnknownString]
    webhook: NotificationWebhook | None = None
    kafka: NotificationKafka | None = None
