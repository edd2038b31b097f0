"""How a server offers ``client.partner_contracts``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import partner_contracts as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class PartnerContracts(Service):
    """What answers ``client.partner_contracts``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "title": "title",
            "partnerId": "partner_id",
            "startDate": "start_date",
            "endDate": "end_date",
            "autoRenewal": "auto_renewal",
            "externalId": "external_id",
            "accessAndPermissions": "access_and_permissions",
            "revenueSharing": "revenue_sharing",
            "monthlyPlatformFees": "monthly_platform_fees",
        },
    )
    async def create_v1_0(
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
    ) -> models.PartnerContract | Response[models.PartnerContract]:
        """Partner Contract / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/partner-contracts/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("partner_contract",))
    async def delete_v1_0(self, partner_contract: int) -> None | Response[None]:
        """Partner Contract / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("partner_contract",))
    async def get_v1_0(
        self,
        partner_contract: int,
    ) -> models.PartnerContract | Response[models.PartnerContract]:
        """Partner Contract / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
    ) -> models.PartnerContractPage | Response[models.PartnerContractPage]:
        """Partner Contracts / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-contracts/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V1_0,
        ("partner_contract",),
        {
            "title": "title",
            "partnerId": "partner_id",
            "startDate": "start_date",
            "endDate": "end_date",
            "autoRenewal": "auto_renewal",
            "externalId": "external_id",
            "accessAndPermissions": "access_and_permissions",
            "revenueSharing": "revenue_sharing",
            "monthlyPlatformFees": "monthly_platform_fees",
        },
    )
    async def replace_v1_0(
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
    ) -> models.PartnerContract | Response[models.PartnerContract]:
        """Partner Contract / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        """
        raise NotImplementedError
