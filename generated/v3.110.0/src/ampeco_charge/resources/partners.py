"""The operations of ``client.partners``."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.V1Partner]] = Operation(
    "POST",
    "/public-api/resources/partners/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.V1Partner, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partners/v1.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.V1Partner]] = Operation(
    "GET",
    "/public-api/resources/partners/v1.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V1Partner, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.V1PartnerPage]] = Operation(
    "GET",
    "/public-api/resources/partners/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.V1PartnerPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.V1Partner]] = Operation(
    "PATCH",
    "/public-api/resources/partners/v1.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V1Partner, "data"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_0: Final[Operation[models.Partner]] = Operation(
    "POST",
    "/public-api/resources/partners/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Partner, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partners/v2.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.Partner]] = Operation(
    "GET",
    "/public-api/resources/partners/v2.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Partner, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.PartnerPage]] = Operation(
    "GET",
    "/public-api/resources/partners/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.PartnerPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.Partner]] = Operation(
    "PATCH",
    "/public-api/resources/partners/v2.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Partner, "data"),),
    security=(("bearerAuth",),),
)


class PartnersV1_0(Resource):
    """The operations of ``client.partners.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def create(
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
    ) -> models.V1Partner:
        """Partner / Create.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partners/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "regNo": reg_no,
                "vatNo": vat_no,
                "country": country,
                "city": city,
                "postcode": postcode,
                "address": address,
                "contactPerson": contact_person,
                "email": email,
                "phone": phone,
                "faultNotificationsEmail": fault_notifications_email,
                "monthlyPlatformFee": monthly_platform_fee,
                "options": options,
                "corporateBilling": corporate_billing,
                "externalId": external_id,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, partner: int) -> None:
        """Partner / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partners/v1.0/{partner}``
        """
        return self._call(_DELETE_V1_0, (partner,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, partner: int) -> models.V1Partner:
        """Partner / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v1.0/{partner}``
        """
        return self._call(_GET_V1_0, (partner,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
    ) -> models.V1PartnerPage:
        """Partners / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page, filter))

    @deprecated("The API deprecates this operation", category=None)
    def update(
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
    ) -> models.V1Partner:
        """Partner / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/partners/v1.0/{partner}``
        """
        return self._call(
            _UPDATE_V1_0,
            (partner,),
            {
                "name": name,
                "regNo": reg_no,
                "vatNo": vat_no,
                "country": country,
                "city": city,
                "postcode": postcode,
                "address": address,
                "contactPerson": contact_person,
                "email": email,
                "phone": phone,
                "faultNotificationsEmail": fault_notifications_email,
                "monthlyPlatformFee": monthly_platform_fee,
                "options": options,
                "corporateBilling": corporate_billing,
                "externalId": external_id,
            },
        )


class PartnersV2_0(Resource):
    """The operations of ``client.partners.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
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
    ) -> models.Partner:
        """Partner / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partners/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "businessName": business_name,
                "name": name,
                "regNo": reg_no,
                "vatNo": vat_no,
                "address": address,
                "postcode": postcode,
                "city": city,
                "country": country,
                "region": region,
                "state": state,
                "contactDetails": contact_details,
                "notifications": notifications,
                "monthlyPlatformFee": monthly_platform_fee,
                "options": options,
                "corporateBilling": corporate_billing,
                "externalId": external_id,
                "bankDetails": bank_details,
            },
        )

    def delete(self, partner: int) -> None:
        """Partner / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(_DELETE_V2_0, (partner,))

    def get(self, partner: int) -> models.Partner:
        """Partner / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(_GET_V2_0, (partner,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
    ) -> models.PartnerPage:
        """Partners / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page, filter))

    def update(
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
    ) -> models.Partner:
        """Partner / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(
            _UPDATE_V2_0,
            (partner,),
            {
                "businessName": business_name,
                "name": name,
                "regNo": reg_no,
                "vatNo": vat_no,
                "address": address,
                "postcode": postcode,
                "city": city,
                "country": country,
                "region": region,
                "state": state,
                "contactDetails": contact_details,
                "notifications": notifications,
                "monthlyPlatformFee": monthly_platform_fee,
                "options": options,
                "corporateBilling": corporate_billing,
                "externalId": external_id,
                "bankDetails": bank_details,
            },
        )


class Partners(Resource):
    """The operations of ``client.partners``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> PartnersV1_0:
        """The operations of ``client.partners.v1_0``: endpoint version v1.0 only."""
        return PartnersV1_0(self._call)

    @property
    def v2_0(self) -> PartnersV2_0:
        """The operations of ``client.partners.v2_0``: endpoint version v2.0 only."""
        return PartnersV2_0(self._call)

    def create(
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
    ) -> models.Partner:
        """Partner / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partners/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "businessName": business_name,
                "name": name,
                "regNo": reg_no,
                "vatNo": vat_no,
                "address": address,
                "postcode": postcode,
                "city": city,
                "country": country,
                "region": region,
                "state": state,
                "contactDetails": contact_details,
                "notifications": notifications,
                "monthlyPlatformFee": monthly_platform_fee,
                "options": options,
                "corporateBilling": corporate_billing,
                "externalId": external_id,
                "bankDetails": bank_details,
            },
        )

    def delete(self, partner: int) -> None:
        """Partner / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(_DELETE_V2_0, (partner,))

    def get(self, partner: int) -> models.Partner:
        """Partner / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(_GET_V2_0, (partner,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
    ) -> models.PartnerPage:
        """Partners / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page, filter))

    def update(
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
    ) -> models.Partner:
        """Partner / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(
            _UPDATE_V2_0,
            (partner,),
            {
                "businessName": business_name,
                "name": name,
                "regNo": reg_no,
                "vatNo": vat_no,
                "address": address,
                "postcode": postcode,
                "city": city,
                "country": country,
                "region": region,
                "state": state,
                "contactDetails": contact_details,
                "notifications": notifications,
                "monthlyPlatformFee": monthly_platform_fee,
                "options": options,
                "corporateBilling": corporate_billing,
                "externalId": external_id,
                "bankDetails": bank_details,
            },
        )
