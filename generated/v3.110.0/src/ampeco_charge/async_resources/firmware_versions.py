"""The operations of ``client.firmware_versions``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import firmware_versions as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncFirmwareVersionsAttachedModels(AsyncResource):
    """The operations of ``client.firmware_versions.attached_models``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncFirmwareVersionsAttachedModelsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncFirmwareVersionsAttachedModelsWithRawResponse(
            AsyncFirmwareVersionsAttachedModels(self._caller.with_raw_response),
        )

    def list(
        self,
        firmware_version: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[int, models.FirmwareVersionAttachedModelPage]:
        """Firmware Version / Attached Models.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models``
        """
        return self._list(
            operations.ATTACHED_MODELS__LIST_V1_0,
            request_options,
            (firmware_version, per_page, cursor),
        )


class AsyncFirmwareVersions(AsyncResource):
    """The operations of ``client.firmware_versions``.

    Methods: ``get``, ``list``. Resources inside: ``attached_models``.
    """

    __slots__ = ()

    @property
    def attached_models(self) -> AsyncFirmwareVersionsAttachedModels:
        """The operations of ``client.firmware_versions.attached_models``."""
        return AsyncFirmwareVersionsAttachedModels(self._caller)

    @property
    def with_raw_response(self) -> AsyncFirmwareVersionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncFirmwareVersionsWithRawResponse(
            AsyncFirmwareVersions(self._caller.with_raw_response),
        )

    async def get(
        self,
        firmware_version: int,
        *,
        include: builtins.list[Literal["models"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.FirmwareVersion:
        """Firmware Version / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}``
        """
        return await self._call(operations.GET_V1_0, request_options, (firmware_version, include))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FirmwareVersionFilter | Unset = UNSET,
        include: builtins.list[Literal["models"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.FirmwareVersion, models.FirmwareVersionPage]:
        """Firmware Versions / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/firmware-versions/v1.0``
        """
        return self._list(
            operations.LIST_V1_0,
            request_options,
            (per_page, cursor, filter, include),
        )


class AsyncFirmwareVersionsAttachedModelsWithRawResponse(AsyncWrappedResource):
    """``client.firmware_versions.attached_models``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncFirmwareVersionsAttachedModels.list)


class AsyncFirmwareVersionsWithRawResponse(AsyncWrappedResource):
    """``client.firmware_versions``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def attached_models(self) -> AsyncFirmwareVersionsAttachedModelsWithRawResponse:
        """The operations of ``client.firmware_versions.attached_models``."""
        return AsyncFirmwareVersionsAttachedModelsWithRawResponse(self._resource.attached_models)

    get = AsyncRawMethod(AsyncFirmwareVersions.get)
    list = AsyncRawMethod(AsyncFirmwareVersions.list)
