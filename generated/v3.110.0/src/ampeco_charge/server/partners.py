"""How a server offers ``client.partners``."""

from __future__ import annotations

from decimal import Decimal

from .. import models
from .._operations import partners as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Partners(Service):
    """What answers ``client.partners``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "regNo": "reg_no",
            "vatNo": "vat_no",
            "country": "country",
            "city": "city",
            "postcode": "postcode",
            "address": "address",
            "contactPerson": "contact_person",
            "email": "email",
            "phone": "phone",
            "faultNotificationsEmail": "fault_notifications_email",
            "monthlyPlatformFee": "monthly_platform_fee",
            "options": "options",
            "corporateBilling": "corporate_billing",
            "externalId": "external_id",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        reg_no: str | None | Unset = UNSET,
        vat_no: str | None | Unset = UNSET,
        country: models.Country | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        postcode: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        contact_person: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        fault_notifications_email: str | None | Unset = UNSET,
        monthly_platform_fee: Decimal | None | Unset = UNSET,
        options: models.PartnerOptions | Unset = UNSET,
        corporate_billing: models.PartnerCorporateBilling | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V1Partner | Response[models.V1Partner]:
        """Partner / Create.

        Deprecated: ``client.partners.create`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/partners/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "businessName": "business_name",
            "name": "name",
            "regNo": "reg_no",
            "vatNo": "vat_no",
            "address": "address",
            "postcode": "postcode",
            "city": "city",
            "country": "country",
            "region": "region",
            "state": "state",
            "contactDetails": "contact_details",
            "notifications": "notifications",
            "monthlyPlatformFee": "monthly_platform_fee",
            "options": "options",
            "corporateBilling": "corporate_billing",
            "externalId": "external_id",
            "bankDetails": "bank_details",
        },
    )
    async def create_v2_0(
        self,
        *,
        name: str,
        business_name: str | Unset = UNSET,
        reg_no: str | None | Unset = UNSET,
        vat_no: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        postcode: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: models.Country | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        state: (
            models.UsState
            | models.AustralianState
            | models.CanadianProvince
            | models.UsMinorOutlyingIslandsTerritory
            | models.RomanianCounty
            | Unset
        ) = UNSET,
        contact_details: models.PartnerContactDetails | None | Unset = UNSET,
        notifications: models.PartnerNotifications | Unset = UNSET,
        monthly_platform_fee: Decimal | None | Unset = UNSET,
        options: models.PartnerOptions | Unset = UNSET,
        corporate_billing: models.PartnerCorporateBilling | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        bank_details: models.BankDetails | Unset = UNSET,
    ) -> models.Partner | Response[models.Partner]:
        """Partner / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/partners/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("partner",))
    async def delete_v1_0(self, partner: int) -> None | Response[None]:
        """Partner / Delete.

        Deprecated: ``client.partners.delete`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/partners/v1.0/{partner}``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("partner",))
    async def delete_v2_0(self, partner: int) -> None | Response[None]:
        """Partner / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/partners/v2.0/{partner}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("partner",))
    async def get_v1_0(self, partner: int) -> models.V1Partner | Response[models.V1Partner]:
        """Partner / Read.

        Deprecated: ``client.partners.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partners/v1.0/{partner}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("partner",))
    async def get_v2_0(self, partner: int) -> models.Partner | Response[models.Partner]:
        """Partner / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/partners/v2.0/{partner}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
    ) -> models.V1PartnerPage | Response[models.V1PartnerPage]:
        """Partners / Listing.

        Deprecated: ``client.partners.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partners/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page", "filter"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
    ) -> models.PartnerPage | Response[models.PartnerPage]:
        """Partners / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partners/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("partner",),
        {
            "name": "name",
            "regNo": "reg_no",
            "vatNo": "vat_no",
            "country": "country",
            "city": "city",
            "postcode": "postcode",
            "address": "address",
            "contactPerson": "contact_person",
            "email": "email",
            "phone": "phone",
            "faultNotificationsEmail": "fault_notifications_email",
            "monthlyPlatformFee": "monthly_platform_fee",
            "options": "options",
            "corporateBilling": "corporate_billing",
            "externalId": "external_id",
        },
    )
    async def update_v1_0(
        self,
        partner: int,
        *,
        name: str,
        reg_no: str | None | Unset = UNSET,
        vat_no: str | None | Unset = UNSET,
        country: models.Country | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        postcode: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        contact_person: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        fault_notifications_email: str | None | Unset = UNSET,
        monthly_platform_fee: Decimal | None | Unset = UNSET,
        options: models.PartnerOptions | Unset = UNSET,
        corporate_billing: models.PartnerCorporateBilling | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.V1Partner | Response[models.V1Partner]:
        """Partner / Update.

        Deprecated: ``client.partners.update`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/partners/v1.0/{partner}``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("partner",),
        {
            "businessName": "business_name",
            "name": "name",
            "regNo": "reg_no",
            "vatNo": "vat_no",
            "address": "address",
            "postcode": "postcode",
            "city": "city",
            "country": "country",
            "region": "region",
            "state": "state",
            "contactDetails": "contact_details",
            "notifications": "notifications",
            "monthlyPlatformFee": "monthly_platform_fee",
            "options": "options",
            "corporateBilling": "corporate_billing",
            "externalId": "external_id",
            "bankDetails": "bank_details",
        },
    )
    async def update_v2_0(
        self,
        partner: int,
        *,
        business_name: str | Unset = UNSET,
        name: str | Unset = UNSET,
        reg_no: str | None | Unset = UNSET,
        vat_no: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        postcode: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: models.Country | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        state: (
            models.UsState
            | models.AustralianState
            | models.CanadianProvince
            | models.UsMinorOutlyingIslandsTerritory
            | models.RomanianCounty
            | Unset
        ) = UNSET,
        contact_details: models.PartnerContactDetails | None | Unset = UNSET,
        notifications: models.PartnerNotifications | Unset = UNSET,
        monthly_platform_fee: Decimal | None | Unset = UNSET,
        options: models.PartnerOptions | Unset = UNSET,
        corporate_billing: models.PartnerCorporateBilling | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        bank_details: models.BankDetails | Unset = UNSET,
    ) -> models.Partner | Response[models.Partner]:
        """Partner / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/partners/v2.0/{partner}``
        """
        raise NotImplementedError
