"""The model ``NotificationInput``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import NotificationType, NotificationVia
from .notification_kafka import NotificationKafka
from .notification_webhook import NotificationWebhook


class NotificationInput(Model):
    """The body of ``client.notifications.create``."""

    via: NotificationVia | UnknownString
    notifications: list[NotificationType | UnknownString]
    webhook: NotificationWebhook | None = None
    kafka: NotificationKafka | None = None
