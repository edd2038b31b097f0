"""The operations of ``client.charge_point_models``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import charge_point_models as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncChargePointModels(AsyncResource):
    """The operations of ``client.charge_point_models``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncChargePointModelsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncChargePointModelsWithRawResponse(
            AsyncChargePointModels(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        name: str,
        vendor_id: int,
        user_manual: str | Unset = UNSET,
        installer_manual: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointModel:
        """Charge Point Model / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-point-models/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "name": name,
                "vendorId": vendor_id,
                "userManual": user_manual,
                "installerManual": installer_manual,
            },
        )

    async def delete(self, model_id: int, **request_options: Unpack[RequestOptions]) -> None:
        """Charge Point Model / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-point-models/v1.0/{modelId}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (model_id,))

    async def get(
        self,
        model_id: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointModel:
        """Charge Point Model / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-models/v1.0/{modelId}``
        """
        return await self._call(operations.GET_V1_0, request_options, (model_id,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.ChargePointModelFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.ChargePointModel, models.ChargePointModelPage]:
        """Charge Point Models / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-models/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page, filter))

    async def update(
        self,
        model_id: int,
        *,
        name: str | Unset = UNSET,
        vendor_id: int | Unset = UNSET,
        user_manual: str | Unset = UNSET,
        installer_manual: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointModel:
        """Charge Point Model / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-point-models/v1.0/{modelId}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (model_id,),
            {
                "name": name,
                "vendorId": vendor_id,
                "userManual": user_manual,
                "installerManual": installer_manual,
            },
        )


class AsyncChargePointModelsWithRawResponse(AsyncWrappedResource):
    """``client.charge_point_models``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncChargePointModels.create)
    delete = AsyncRawMethod(AsyncChargePointModels.delete)
    get = AsyncRawMethod(AsyncChargePointModels.get)
    list = AsyncRawMethod(AsyncChargePointModels.list)
    update = AsyncRawMethod(AsyncChargePointModels.update)
