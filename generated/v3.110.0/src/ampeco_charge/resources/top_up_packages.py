"""The operations of ``client.top_up_packages``."""

from __future__ import annotations

from decimal import Decimal
from typing import Unpack

from .. import models
from .._operations import top_up_packages as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class TopUpPackages(Resource):
    """The operations of ``client.top_up_packages``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> TopUpPackagesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return TopUpPackagesWithRawResponse(TopUpPackages(self._caller.with_raw_response))

    def create(
        self,
        *,
        price: Decimal,
        bonus: Decimal,
        enabled: bool | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.TopUpPackage:
        """Top-Up Package / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/top-up-packages/v2.0``
        """
        return self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {"price": price, "bonus": bonus, "enabled": enabled},
        )

    def delete(self, top_up_package: int, **request_options: Unpack[RequestOptions]) -> None:
        """Top-Up Package / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.

        ``DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (top_up_package,))

    def get(
        self,
        top_up_package: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.TopUpPackage:
        """Top-Up Package / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            FeatureDisabledError: 405. Method Not Allowed.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return self._call(operations.GET_V2_0, request_options, (top_up_package,))

    def list(
        self,
        *,
        filter: models.TopUpPackageFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.TopUpPackage, models.TopUpPackagePage]:
        """Top-Up Packages / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, page, per_page))

    def update(
        self,
        top_up_package: int,
        *,
        price: Decimal | Unset = UNSET,
        bonus: Decimal | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.TopUpPackage:
        """Top-Up Package / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return self._call(
            operations.UPDATE_V2_0,
            request_options,
            (top_up_package,),
            {"price": price, "bonus": bonus, "enabled": enabled},
        )


class TopUpPackagesWithRawResponse(WrappedResource):
    """``client.top_up_packages``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(TopUpPackages.create)
    delete = RawMethod(TopUpPackages.delete)
    get = RawMethod(TopUpPackages.get)
    list = RawMethod(TopUpPackages.list)
    update = RawMethod(TopUpPackages.update)
