"""The operations of ``client.notifications``."""

from __future__ import annotations

import builtins
import datetime
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.V1Notification]] = Operation(
    "POST",
    "/public-api/notifications/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.V1Notification),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/notifications/v1.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.V1Notification]] = Operation(
    "GET",
    "/public-api/notifications/v1.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V1Notification, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.V1NotificationPage]] = Operation(
    "GET",
    "/public-api/notifications/v1.0",
    parameters=(Parameter("per_page", "query", "form", explode=True),),
    responses=(Response("200", "application/json", models.V1NotificationPage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[models.V1Notification]] = Operation(
    "PUT",
    "/public-api/notifications/v1.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V1Notification, "data"),),
    security=(("bearerAuth",),),
)
_RESEND_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/notifications/v1.0/{notification}/resend",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_0: Final[Operation[models.Notification]] = Operation(
    "POST",
    "/public-api/notifications/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Notification, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/notifications/v2.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.Notification]] = Operation(
    "GET",
    "/public-api/notifications/v2.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Notification, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.NotificationPage]] = Operation(
    "GET",
    "/public-api/notifications/v2.0",
    parameters=(Parameter("per_page", "query", "form", explode=True),),
    responses=(Response("200", "application/json", models.NotificationPage),),
    security=(("bearerAuth",),),
)
_REPLACE_V2_0: Final[Operation[models.Notification]] = Operation(
    "PUT",
    "/public-api/notifications/v2.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Notification, "data"),),
    security=(("bearerAuth",),),
)


class NotificationsV1_0(Resource):
    """The operations of ``client.notifications.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``resend``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        notifications: builtins.list[models.NotificationType],
        callback_url: str,
    ) -> models.V1Notification:
        """Notifications / Subscribe.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/notifications/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {"notifications": notifications, "callbackUrl": callback_url},
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, notification: str) -> None:
        """Notifications / Unsubscribe.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v1.0/{notification}``
        """
        return self._call(_DELETE_V1_0, (notification,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, notification: str) -> models.V1Notification:
        """Notifications / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v1.0/{notification}``
        """
        return self._call(_GET_V1_0, (notification,))

    @deprecated("The API deprecates this operation", category=None)
    def list(self, *, per_page: int | Unset = UNSET) -> models.V1NotificationPage:
        """Notifications / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page,))

    @deprecated("The API deprecates this operation", category=None)
    def replace(
        self,
        notification: str,
        *,
        notifications: builtins.list[models.NotificationType],
        callback_url: str,
    ) -> models.V1Notification:
        """Notifications / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/notifications/v1.0/{notification}``
        """
        return self._call(
            _REPLACE_V1_0,
            (notification,),
            {"notifications": notifications, "callbackUrl": callback_url},
        )

    def resend(
        self,
        notification: int,
        *,
        notifications: builtins.list[models.NotificationType],
        start_time: datetime.datetime | Unset = UNSET,
        end_time: datetime.datetime | Unset = UNSET,
    ) -> None:
        """Notifications / Resend Failed.

        Raises:
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/notifications/v1.0/{notification}/resend``
        """
        return self._call(
            _RESEND_V1_0,
            (notification,),
            {"notifications": notifications, "startTime": start_time, "endTime": end_time},
        )


class NotificationsV2_0(Resource):
    """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
    ) -> models.Notification:
        """Notifications / Subscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/notifications/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    def delete(self, notification: str) -> None:
        """Notifications / Unsubscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        """
        return self._call(_DELETE_V2_0, (notification,))

    def get(self, notification: str) -> models.Notification:
        """Notification / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0/{notification}``
        """
        return self._call(_GET_V2_0, (notification,))

    def list(self, *, per_page: int | Unset = UNSET) -> models.NotificationPage:
        """Notifications / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0``
        """
        return self._call(_LIST_V2_0, (per_page,))

    def replace(
        self,
        notification: str,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
    ) -> models.Notification:
        """Notifications / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/notifications/v2.0/{notification}``
        """
        return self._call(
            _REPLACE_V2_0,
            (notification,),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )


class Notifications(Resource):
    """The operations of ``client.notifications``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``resend``. One endpoint
    version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> NotificationsV1_0:
        """The operations of ``client.notifications.v1_0``: endpoint version v1.0 only."""
        return NotificationsV1_0(self._call)

    @property
    def v2_0(self) -> NotificationsV2_0:
        """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only."""
        return NotificationsV2_0(self._call)

    def create(
        self,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
    ) -> models.Notification:
        """Notifications / Subscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/notifications/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    def delete(self, notification: str) -> None:
        """Notifications / Unsubscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        """
        return self._call(_DELETE_V2_0, (notification,))

    def get(self, notification: str) -> models.Notification:
        """Notification / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0/{notification}``
        """
        return self._call(_GET_V2_0, (notification,))

    def list(self, *, per_page: int | Unset = UNSET) -> models.NotificationPage:
        """Notifications / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0``
        """
        return self._call(_LIST_V2_0, (per_page,))

    def replace(
        self,
        notification: str,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
    ) -> models.Notification:
        """Notifications / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/notifications/v2.0/{notification}``
        """
        return self._call(
            _REPLACE_V2_0,
            (notification,),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    def resend(
        self,
        notification: int,
        *,
        notifications: builtins.list[models.NotificationType],
        start_time: datetime.datetime | Unset = UNSET,
        end_time: datetime.datetime | Unset = UNSET,
    ) -> None:
        """Notifications / Resend Failed.

        Raises:
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/notifications/v1.0/{notification}/resend``
        """
        return self._call(
            _RESEND_V1_0,
            (notification,),
            {"notifications": notifications, "startTime": start_time, "endTime": end_time},
        )
