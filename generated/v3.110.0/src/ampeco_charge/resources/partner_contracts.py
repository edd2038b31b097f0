"""The operations of ``client.partner_contracts``."""

from __future__ import annotations

import datetime
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.PartnerContract]] = Operation(
    "POST",
    "/public-api/resources/partner-contracts/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.PartnerContract, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    parameters=(Parameter("partnerContract", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.PartnerContract]] = Operation(
    "GET",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    parameters=(Parameter("partnerContract", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.PartnerContract, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.PartnerContractPage]] = Operation(
    "GET",
    "/public-api/resources/partner-contracts/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.PartnerContractPage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[models.PartnerContract]] = Operation(
    "PUT",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    parameters=(Parameter("partnerContract", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.PartnerContract, "data"),),
    security=(("bearerAuth",),),
)


class PartnerContracts(Resource):
    """The operations of ``client.partner_contracts``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    def create(
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
    ) -> models.PartnerContract:
        """Partner Contract / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partner-contracts/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
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

    def delete(self, partner_contract: int) -> None:
        """Partner Contract / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        return self._call(_DELETE_V1_0, (partner_contract,))

    def get(self, partner_contract: int) -> models.PartnerContract:
        """Partner Contract / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        return self._call(_GET_V1_0, (partner_contract,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
    ) -> models.PartnerContractPage:
        """Partner Contracts / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-contracts/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page, filter))

    def replace(
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
    ) -> models.PartnerContract:
        """Partner Contract / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        return self._call(
            _REPLACE_V1_0,
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
