"""The operations of ``client.notifications``."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import notifications as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class NotificationsV1_0(Resource):
    """The operations of ``client.notifications.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``resend``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> NotificationsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return NotificationsV1_0WithRawResponse(NotificationsV1_0(self._caller.with_raw_response))

    @deprecated("client.notifications.create replaces it", category=None)
    def create(
        self,
        *,
        notifications: builtins.list[models.NotificationType],
        callback_url: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Notification:
        """Notifications / Subscribe.

        Deprecated: ``client.notifications.create`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/notifications/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"notifications": notifications, "callbackUrl": callback_url},
        )

    @deprecated("client.notifications.delete replaces it", category=None)
    def delete(self, notification: str, **request_options: Unpack[RequestOptions]) -> None:
        """Notifications / Unsubscribe.

        Deprecated: ``client.notifications.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v1.0/{notification}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (notification,))

    @deprecated("client.notifications.get replaces it", category=None)
    def get(
        self,
        notification: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Notification:
        """Notifications / Read.

        Deprecated: ``client.notifications.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v1.0/{notification}``
        """
        return self._call(operations.GET_V1_0, request_options, (notification,))

    @deprecated("client.notifications.list replaces it", category=None)
    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V1Notification, models.V1NotificationPage]:
        """Notifications / Listing.

        Deprecated: ``client.notifications.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page,))

    @deprecated("client.notifications.replace replaces it", category=None)
    def replace(
        self,
        notification: str,
        *,
        notifications: builtins.list[models.NotificationType],
        callback_url: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Notification:
        """Notifications / Update.

        Deprecated: ``client.notifications.replace`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/notifications/v1.0/{notification}``
        """
        return self._call(
            operations.REPLACE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.RESEND_V1_0,
            request_options,
            (notification,),
            {"notifications": notifications, "startTime": start_time, "endTime": end_time},
        )


class NotificationsV2_0(Resource):
    """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> NotificationsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return NotificationsV2_0WithRawResponse(NotificationsV2_0(self._caller.with_raw_response))

    def create(
        self,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
            (),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    def delete(self, notification: str, **request_options: Unpack[RequestOptions]) -> None:
        """Notifications / Unsubscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (notification,))

    def get(
        self,
        notification: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Notification:
        """Notification / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0/{notification}``
        """
        return self._call(operations.GET_V2_0, request_options, (notification,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Notification, models.NotificationPage]:
        """Notifications / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page,))

    def replace(
        self,
        notification: str,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.REPLACE_V2_0,
            request_options,
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
        return NotificationsV1_0(self._caller)

    @property
    def v2_0(self) -> NotificationsV2_0:
        """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only."""
        return NotificationsV2_0(self._caller)

    @property
    def with_raw_response(self) -> NotificationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return NotificationsWithRawResponse(Notifications(self._caller.with_raw_response))

    def create(
        self,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
            (),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    def delete(self, notification: str, **request_options: Unpack[RequestOptions]) -> None:
        """Notifications / Unsubscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (notification,))

    def get(
        self,
        notification: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Notification:
        """Notification / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0/{notification}``
        """
        return self._call(operations.GET_V2_0, request_options, (notification,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Notification, models.NotificationPage]:
        """Notifications / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page,))

    def replace(
        self,
        notification: str,
        *,
        via: models.NotificationVia,
        notifications: builtins.list[models.NotificationType],
        webhook: models.NotificationWebhook | Unset = UNSET,
        kafka: models.NotificationKafka | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.REPLACE_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.RESEND_V1_0,
            request_options,
            (notification,),
            {"notifications": notifications, "startTime": start_time, "endTime": end_time},
        )


class NotificationsV1_0WithRawResponse(WrappedResource):
    """``client.notifications.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(NotificationsV1_0.create)
    delete = RawMethod(NotificationsV1_0.delete)
    get = RawMethod(NotificationsV1_0.get)
    list = RawMethod(NotificationsV1_0.list)
    replace = RawMethod(NotificationsV1_0.replace)
    resend = RawMethod(NotificationsV1_0.resend)


class NotificationsV2_0WithRawResponse(WrappedResource):
    """``client.notifications.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(NotificationsV2_0.create)
    delete = RawMethod(NotificationsV2_0.delete)
    get = RawMethod(NotificationsV2_0.get)
    list = RawMethod(NotificationsV2_0.list)
    replace = RawMethod(NotificationsV2_0.replace)


class NotificationsWithRawResponse(WrappedResource):
    """``client.notifications``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> NotificationsV1_0WithRawResponse:
        """The operations of ``client.notifications.v1_0``: endpoint version v1.0 only."""
        return NotificationsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> NotificationsV2_0WithRawResponse:
        """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only."""
        return NotificationsV2_0WithRawResponse(self._resource.v2_0)

    create = RawMethod(Notifications.create)
    delete = RawMethod(Notifications.delete)
    get = RawMethod(Notifications.get)
    list = RawMethod(Notifications.list)
    replace = RawMethod(Notifications.replace)
    resend = RawMethod(Notifications.resend)
