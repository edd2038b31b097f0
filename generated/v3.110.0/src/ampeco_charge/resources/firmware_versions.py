"""The operations of ``client.firmware_versions``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import firmware_versions as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class FirmwareVersionsAttachedModels(Resource):
    """The operations of ``client.firmware_versions.attached_models``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> FirmwareVersionsAttachedModelsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return FirmwareVersionsAttachedModelsWithRawResponse(
            FirmwareVersionsAttachedModels(self._caller.with_raw_response),
        )

    def list(
        self,
        firmware_version: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[int, models.FirmwareVersionAttachedModelPage]:
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


class FirmwareVersions(Resource):
    """The operations of ``client.firmware_versions``.

    Methods: ``get``, ``list``. Resources inside: ``attached_models``.
    """

    __slots__ = ()

    @property
    def attached_models(self) -> FirmwareVersionsAttachedModels:
        """The operations of ``client.firmware_versions.attached_models``."""
        return FirmwareVersionsAttachedModels(self._caller)

    @property
    def with_raw_response(self) -> FirmwareVersionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return FirmwareVersionsWithRawResponse(FirmwareVersions(self._caller.with_raw_response))

    def get(
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
        return self._call(operations.GET_V1_0, request_options, (firmware_version, include))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FirmwareVersionFilter | Unset = UNSET,
        include: builtins.list[Literal["models"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.FirmwareVersion, models.FirmwareVersionPage]:
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


class FirmwareVersionsAttachedModelsWithRawResponse(WrappedResource):
    """``client.firmware_versions.attached_models``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(FirmwareVersionsAttachedModels.list)


class FirmwareVersionsWithRawResponse(WrappedResource):
    """``client.firmware_versions``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def attached_models(self) -> FirmwareVersionsAttachedModelsWithRawResponse:
        """The operations of ``client.firmware_versions.attached_models``."""
        return FirmwareVersionsAttachedModelsWithRawResponse(self._resource.attached_models)

    get = RawMethod(FirmwareVersions.get)
    list = RawMethod(FirmwareVersions.list)
