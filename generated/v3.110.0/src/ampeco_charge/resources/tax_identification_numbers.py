"""The operations of ``client.tax_identification_numbers``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import tax_identification_numbers as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class TaxIdentificationNumbers(Resource):
    """The operations of ``client.tax_identification_numbers``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> TaxIdentificationNumbersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return TaxIdentificationNumbersWithRawResponse(
            TaxIdentificationNumbers(self._caller.with_raw_response),
        )

    def create(
        self,
        *,
        name: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/tax-identification-numbers/v2.0``
        """
        return self._call(operations.CREATE_V2_0, request_options, (), {"name": name})

    def delete(
        self,
        tax_identification_number: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Tax Identification Number / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (tax_identification_number,))

    def get(
        self,
        tax_identification_number: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        return self._call(operations.GET_V2_0, request_options, (tax_identification_number,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.TaxIdentificationNumber, models.TaxIdentificationNumberPage]:
        """Tax Identification Numbers / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tax-identification-numbers/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    def update(
        self,
        tax_identification_number: int,
        *,
        name: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        return self._call(
            operations.UPDATE_V2_0,
            request_options,
            (tax_identification_number,),
            {"name": name},
        )


class TaxIdentificationNumbersWithRawResponse(WrappedResource):
    """``client.tax_identification_numbers``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(TaxIdentificationNumbers.create)
    delete = RawMethod(TaxIdentificationNumbers.delete)
    get = RawMethod(TaxIdentificationNumbers.get)
    list = RawMethod(TaxIdentificationNumbers.list)
    update = RawMethod(TaxIdentificationNumbers.update)
