"""The operations of ``client.partner_contracts``."""

from __future__ import annotations

import datetime
from typing import Unpack

from .. import models
from .._operations import partner_contracts as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncPartnerContracts(AsyncResource):
    """The operations of ``client.partner_contracts``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerContractsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerContractsWithRawResponse(
            AsyncPartnerContracts(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        title: str,
        partner_id: int,
        start_date: datetime.datetime,
        end_date: datetime.datetime | None | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        access_and_permissions: models.PartnerContractAccessAndPermissions | Unset = UNSET,
        revenue_sharing: models.PartnerContractRevenueSharing | Unset = UNSET,
        monthly_platform_fees: models.PartnerContractMonthlyPlatformFees | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerContract:
        """Partner Contract / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partner-contracts/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "title": title,
                "partnerId": partner_id,
                "startDate": start_date,
                "endDate": end_date,
                "autoRenewal": auto_renewal,
                "externalId": external_id,
                "accessAndPermissions": access_and_permissions,
                "revenueSharing": revenue_sharing,
                "monthlyPlatformFees": monthly_platform_fees,
            },
        )

    async def delete(
        self,
        partner_contract: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Partner Contract / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (partner_contract,))

    async def get(
        self,
        partner_contract: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerContract:
        """Partner Contract / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        return await self._call(operations.GET_V1_0, request_options, (partner_contract,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.PartnerContract, models.PartnerContractPage]:
        """Partner Contracts / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-contracts/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page, filter))

    async def replace(
        self,
        partner_contract: int,
        *,
        title: str,
        partner_id: int,
        start_date: datetime.datetime,
        end_date: datetime.datetime | None | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        access_and_permissions: models.PartnerContractAccessAndPermissions | Unset = UNSET,
        revenue_sharing: models.PartnerContractRevenueSharing | Unset = UNSET,
        monthly_platform_fees: models.PartnerContractMonthlyPlatformFees | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerContract:
        """Partner Contract / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        return await self._call(
            operations.REPLACE_V1_0,
            request_options,
            (partner_contract,),
            {
                "title": title,
                "partnerId": partner_id,
                "startDate": start_date,
                "endDate": end_date,
                "autoRenewal": auto_renewal,
                "externalId": external_id,
                "accessAndPermissions": access_and_permissions,
                "revenueSharing": revenue_sharing,
                "monthlyPlatformFees": monthly_platform_fees,
            },
        )


class AsyncPartnerContractsWithRawResponse(AsyncWrappedResource):
    """``client.partner_contracts``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncPartnerContracts.create)
    delete = AsyncRawMethod(AsyncPartnerContracts.delete)
    get = AsyncRawMethod(AsyncPartnerContracts.get)
    list = AsyncRawMethod(AsyncPartnerContracts.list)
    replace = AsyncRawMethod(AsyncPartnerContracts.replace)
