"""The operations of ``client.notifications``."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import notifications as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncNotificationsV1_0(AsyncResource):
    """The operations of ``client.notifications.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``resend``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncNotificationsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncNotificationsV1_0WithRawResponse(
            AsyncNotificationsV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.notifications.create replaces it", category=None)
    async def create(
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
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"notifications": notifications, "callbackUrl": callback_url},
        )

    @deprecated("client.notifications.delete replaces it", category=None)
    async def delete(self, notification: str, **request_options: Unpack[RequestOptions]) -> None:
        """Notifications / Unsubscribe.

        Deprecated: ``client.notifications.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v1.0/{notification}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (notification,))

    @deprecated("client.notifications.get replaces it", category=None)
    async def get(
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
        return await self._call(operations.GET_V1_0, request_options, (notification,))

    @deprecated("client.notifications.list replaces it", category=None)
    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V1Notification, models.V1NotificationPage]:
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
    async def replace(
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
        return await self._call(
            operations.REPLACE_V1_0,
            request_options,
            (notification,),
            {"notifications": notifications, "callbackUrl": callback_url},
        )

    async def resend(
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
        return await self._call(
            operations.RESEND_V1_0,
            request_options,
            (notification,),
            {"notifications": notifications, "startTime": start_time, "endTime": end_time},
        )


class AsyncNotificationsV2_0(AsyncResource):
    """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncNotificationsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncNotificationsV2_0WithRawResponse(
            AsyncNotificationsV2_0(self._caller.with_raw_response),
        )

    async def create(
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
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    async def delete(self, notification: str, **request_options: Unpack[RequestOptions]) -> None:
        """Notifications / Unsubscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (notification,))

    async def get(
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
        return await self._call(operations.GET_V2_0, request_options, (notification,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Notification, models.NotificationPage]:
        """Notifications / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page,))

    async def replace(
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
        return await self._call(
            operations.REPLACE_V2_0,
            request_options,
            (notification,),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )


class AsyncNotifications(AsyncResource):
    """The operations of ``client.notifications``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``resend``. One endpoint
    version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncNotificationsV1_0:
        """The operations of ``client.notifications.v1_0``: endpoint version v1.0 only."""
        return AsyncNotificationsV1_0(self._caller)

    @property
    def v2_0(self) -> AsyncNotificationsV2_0:
        """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only."""
        return AsyncNotificationsV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncNotificationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncNotificationsWithRawResponse(AsyncNotifications(self._caller.with_raw_response))

    async def create(
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
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    async def delete(self, notification: str, **request_options: Unpack[RequestOptions]) -> None:
        """Notifications / Unsubscribe.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (notification,))

    async def get(
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
        return await self._call(operations.GET_V2_0, request_options, (notification,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Notification, models.NotificationPage]:
        """Notifications / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/notifications/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page,))

    async def replace(
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
        return await self._call(
            operations.REPLACE_V2_0,
            request_options,
            (notification,),
            {"via": via, "notifications": notifications, "webhook": webhook, "kafka": kafka},
        )

    async def resend(
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
        return await self._call(
            operations.RESEND_V1_0,
            request_options,
            (notification,),
            {"notifications": notifications, "startTime": start_time, "endTime": end_time},
        )


class AsyncNotificationsV1_0WithRawResponse(AsyncWrappedResource):
    """``client.notifications.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncNotificationsV1_0.create)
    delete = AsyncRawMethod(AsyncNotificationsV1_0.delete)
    get = AsyncRawMethod(AsyncNotificationsV1_0.get)
    list = AsyncRawMethod(AsyncNotificationsV1_0.list)
    replace = AsyncRawMethod(AsyncNotificationsV1_0.replace)
    resend = AsyncRawMethod(AsyncNotificationsV1_0.resend)


class AsyncNotificationsV2_0WithRawResponse(AsyncWrappedResource):
    """``client.notifications.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncNotificationsV2_0.create)
    delete = AsyncRawMethod(AsyncNotificationsV2_0.delete)
    get = AsyncRawMethod(AsyncNotificationsV2_0.get)
    list = AsyncRawMethod(AsyncNotificationsV2_0.list)
    replace = AsyncRawMethod(AsyncNotificationsV2_0.replace)


class AsyncNotificationsWithRawResponse(AsyncWrappedResource):
    """``client.notifications``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncNotificationsV1_0WithRawResponse:
        """The operations of ``client.notifications.v1_0``: endpoint version v1.0 only."""
        return AsyncNotificationsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> AsyncNotificationsV2_0WithRawResponse:
        """The operations of ``client.notifications.v2_0``: endpoint version v2.0 only."""
        return AsyncNotificationsV2_0WithRawResponse(self._resource.v2_0)

    create = AsyncRawMethod(AsyncNotifications.create)
    delete = AsyncRawMethod(AsyncNotifications.delete)
    get = AsyncRawMethod(AsyncNotifications.get)
    list = AsyncRawMethod(AsyncNotifications.list)
    replace = AsyncRawMethod(AsyncNotifications.replace)
    resend = AsyncRawMethod(AsyncNotifications.resend)
