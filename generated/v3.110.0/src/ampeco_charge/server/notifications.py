"""How a server offers ``client.notifications``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import notifications as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Notifications(Service):
    """What answers ``client.notifications``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {"notifications": "notifications", "callbackUrl": "callback_url"},
    )
    async def create_v1_0(
        self,
        *,
        notifications: list[models.NotificationType],
        callback_url: str,
    ) -> models.V1Notification | Response[models.V1Notification]:
        """Notifications / Subscribe.

        Deprecated: ``client.notifications.create`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/notifications/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_0,
        (),
        {"via": "via", "notifications": "notifications", "webhook": "webhook", "kafka": "kafka"},
    )
    async def create_v2_0(
        self,
        *,
        via: models.NotificationVia,
        notifications: list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
    ) -> models.Notification | Response[models.Notification]:
        """Notifications / Subscribe.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/notifications/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("notification",))
    async def delete_v1_0(self, notification: str) -> None | Response[None]:
        """Notifications / Unsubscribe.

        Deprecated: ``client.notifications.delete`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/notifications/v1.0/{notification}``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("notification",))
    async def delete_v2_0(self, notification: str) -> None | Response[None]:
        """Notifications / Unsubscribe.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("notification",))
    async def get_v1_0(
        self,
        notification: str,
    ) -> models.V1Notification | Response[models.V1Notification]:
        """Notifications / Read.

        Deprecated: ``client.notifications.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/notifications/v1.0/{notification}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("notification",))
    async def get_v2_0(
        self,
        notification: str,
    ) -> models.Notification | Response[models.Notification]:
        """Notification / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/notifications/v2.0/{notification}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page",))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
    ) -> models.V1NotificationPage | Response[models.V1NotificationPage]:
        """Notifications / Listing.

        Deprecated: ``client.notifications.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/notifications/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("per_page",))
    async def list_v2_0(
        self,
        *,
        per_page: int | Unset = UNSET,
    ) -> models.NotificationPage | Response[models.NotificationPage]:
        """Notifications / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/notifications/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V1_0,
        ("notification",),
        {"notifications": "notifications", "callbackUrl": "callback_url"},
    )
    async def replace_v1_0(
        self,
        notification: str,
        *,
        notifications: list[models.NotificationType],
        callback_url: str,
    ) -> models.V1Notification | Response[models.V1Notification]:
        """Notifications / Update.

        Deprecated: ``client.notifications.replace`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/notifications/v1.0/{notification}``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V2_0,
        ("notification",),
        {"via": "via", "notifications": "notifications", "webhook": "webhook", "kafka": "kafka"},
    )
    async def replace_v2_0(
        self,
        notification: str,
        *,
        via: models.NotificationVia,
        notifications: list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
    ) -> models.Notification | Response[models.Notification]:
        """Notifications / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/notifications/v2.0/{notification}``
        """
        raise NotImplementedError

    @serves(
        operations.RESEND_V1_0,
        ("notification",),
        {"notifications": "notifications", "startTime": "start_time", "endTime": "end_time"},
    )
    async def resend_v1_0(
        self,
        notification: int,
        *,
        notifications: list[models.NotificationType],
        start_time: datetime.datetime | Unset = UNSET,
        end_time: datetime.datetime | Unset = UNSET,
    ) -> None | Response[None]:
        """Notifications / Resend Failed.

        Raises:
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/notifications/v1.0/{notification}/resend``
        """
        raise NotImplementedError
