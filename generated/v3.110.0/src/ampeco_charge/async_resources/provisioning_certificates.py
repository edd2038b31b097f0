"""The operations of ``client.provisioning_certificates``."""

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models
from .._operations import provisioning_certificates as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncProvisioningCertificates(AsyncResource):
    """The operations of ``client.provisioning_certificates``.

    Methods: ``create``, ``delete``, ``get``, ``issue_emaid``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncProvisioningCertificatesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncProvisioningCertificatesWithRawResponse(
            AsyncProvisioningCertificates(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        pc_id: str,
        name: str,
        vehicle_type: models.ProvisioningCertificateVehicleType,
        user_id: int,
        id_tags: builtins.list[models.ProvisioningCertificateIdTag] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ProvisioningCertificate:
        """Provisioning Certificate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/provisioning-certificates/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {
                "pcId": pc_id,
                "name": name,
                "vehicleType": vehicle_type,
                "userId": user_id,
                "idTags": id_tags,
            },
        )

    async def delete(
        self,
        provisioning_certificate: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Provisioning Certificates / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        return await self._call(
            operations.DELETE_V2_0,
            request_options,
            (provisioning_certificate,),
        )

    async def get(
        self,
        provisioning_certificate: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ProvisioningCertificate:
        """Provisioning Certificate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        return await self._call(operations.GET_V2_0, request_options, (provisioning_certificate,))

    async def issue_emaid(
        self,
        provisioning_certificate: int,
        *,
        payment_method: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Certificate / Issue an EMAID.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}
        /issue-emaid``
        """
        return await self._call(
            operations.ISSUE_EMAID_V1_0,
            request_options,
            (provisioning_certificate,),
            {"paymentMethod": payment_method},
        )

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.ProvisioningCertificate, models.ProvisioningCertificatePage]:
        """Provisioning Certificate / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/provisioning-certificates/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page, cursor))

    async def update(
        self,
        provisioning_certificate: int,
        *,
        pc_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        vehicle_type: models.ProvisioningCertificateVehicleType | Unset = UNSET,
        user_id: int | Unset = UNSET,
        id_tags: builtins.list[models.ProvisioningCertificateIdTag] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ProvisioningCertificate:
        """Provisioning Certificate / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (provisioning_certificate,),
            {
                "pcId": pc_id,
                "name": name,
                "vehicleType": vehicle_type,
                "userId": user_id,
                "idTags": id_tags,
            },
        )


class AsyncProvisioningCertificatesWithRawResponse(AsyncWrappedResource):
    """``client.provisioning_certificates``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncProvisioningCertificates.create)
    delete = AsyncRawMethod(AsyncProvisioningCertificates.delete)
    get = AsyncRawMethod(AsyncProvisioningCertificates.get)
    issue_emaid = AsyncRawMethod(AsyncProvisioningCertificates.issue_emaid)
    list = AsyncRawMethod(AsyncProvisioningCertificates.list)
    update = AsyncRawMethod(AsyncProvisioningCertificates.update)
