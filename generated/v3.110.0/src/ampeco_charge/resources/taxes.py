"""The operations of ``client.taxes``."""

from __future__ import annotations

import builtins
from decimal import Decimal
from typing import Unpack

from .. import models
from .._operations import taxes as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Taxes(Resource):
    """The operations of ``client.taxes``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> TaxesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return TaxesWithRawResponse(Taxes(self._caller.with_raw_response))

    def create(
        self,
        *,
        name: str,
        percentage: Decimal,
        display_name: builtins.list[models.Translation] | None | Unset = UNSET,
        tax_identification_number_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Tax:
        """Tax / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/taxes/v2.0``
        """
        return self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {
                "name": name,
                "displayName": display_name,
                "percentage": percentage,
                "taxIdentificationNumberId": tax_identification_number_id,
            },
        )

    def delete(self, tax: int, **request_options: Unpack[RequestOptions]) -> None:
        """Tax / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/taxes/v2.0/{tax}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (tax,))

    def get(self, tax: int, **request_options: Unpack[RequestOptions]) -> models.Tax:
        """Tax / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/taxes/v2.0/{tax}``
        """
        return self._call(operations.GET_V2_0, request_options, (tax,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Tax, models.TaxPage]:
        """Taxes / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/taxes/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    def update(
        self,
        tax: int,
        *,
        name: str | Unset = UNSET,
        display_name: builtins.list[models.Translation] | None | Unset = UNSET,
        percentage: Decimal | Unset = UNSET,
        tax_identification_number_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Tax:
        """Tax / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/taxes/v2.0/{tax}``
        """
        return self._call(
            operations.UPDATE_V2_0,
            request_options,
            (tax,),
            {
                "name": name,
                "displayName": display_name,
                "percentage": percentage,
                "taxIdentificationNumberId": tax_identification_number_id,
            },
        )


class TaxesWithRawResponse(WrappedResource):
    """``client.taxes``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(Taxes.create)
    delete = RawMethod(Taxes.delete)
    get = RawMethod(Taxes.get)
    list = RawMethod(Taxes.list)
    update = RawMethod(Taxes.update)
