"""The operations of ``client.partners``."""

from __future__ import annotations

from decimal import Decimal
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import partners as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class PartnersV1_0(Resource):
    """The operations of ``client.partners.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> PartnersV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnersV1_0WithRawResponse(PartnersV1_0(self._caller.with_raw_response))

    @deprecated("client.partners.create replaces it", category=None)
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Partner:
        """Partner / Create.

        Deprecated: ``client.partners.create`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partners/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
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

    @deprecated("client.partners.delete replaces it", category=None)
    def delete(self, partner: int, **request_options: Unpack[RequestOptions]) -> None:
        """Partner / Delete.

        Deprecated: ``client.partners.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partners/v1.0/{partner}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (partner,))

    @deprecated("client.partners.get replaces it", category=None)
    def get(self, partner: int, **request_options: Unpack[RequestOptions]) -> models.V1Partner:
        """Partner / Read.

        Deprecated: ``client.partners.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v1.0/{partner}``
        """
        return self._call(operations.GET_V1_0, request_options, (partner,))

    @deprecated("client.partners.list replaces it", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V1Partner, models.V1PartnerPage]:
        """Partners / Listing.

        Deprecated: ``client.partners.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page, filter))

    @deprecated("client.partners.update replaces it", category=None)
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Partner:
        """Partner / Update.

        Deprecated: ``client.partners.update`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/partners/v1.0/{partner}``
        """
        return self._call(
            operations.UPDATE_V1_0,
            request_options,
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

    @property
    def with_raw_response(self) -> PartnersV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnersV2_0WithRawResponse(PartnersV2_0(self._caller.with_raw_response))

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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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

    def delete(self, partner: int, **request_options: Unpack[RequestOptions]) -> None:
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
        return self._call(operations.DELETE_V2_0, request_options, (partner,))

    def get(self, partner: int, **request_options: Unpack[RequestOptions]) -> models.Partner:
        """Partner / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(operations.GET_V2_0, request_options, (partner,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Partner, models.PartnerPage]:
        """Partners / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page, filter))

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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
        return PartnersV1_0(self._caller)

    @property
    def v2_0(self) -> PartnersV2_0:
        """The operations of ``client.partners.v2_0``: endpoint version v2.0 only."""
        return PartnersV2_0(self._caller)

    @property
    def with_raw_response(self) -> PartnersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnersWithRawResponse(Partners(self._caller.with_raw_response))

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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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

    def delete(self, partner: int, **request_options: Unpack[RequestOptions]) -> None:
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
        return self._call(operations.DELETE_V2_0, request_options, (partner,))

    def get(self, partner: int, **request_options: Unpack[RequestOptions]) -> models.Partner:
        """Partner / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/partners/v2.0/{partner}``
        """
        return self._call(operations.GET_V2_0, request_options, (partner,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PartnerFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Partner, models.PartnerPage]:
        """Partners / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partners/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page, filter))

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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


class PartnersV1_0WithRawResponse(WrappedResource):
    """``client.partners.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(PartnersV1_0.create)
    delete = RawMethod(PartnersV1_0.delete)
    get = RawMethod(PartnersV1_0.get)
    list = RawMethod(PartnersV1_0.list)
    update = RawMethod(PartnersV1_0.update)


class PartnersV2_0WithRawResponse(WrappedResource):
    """``client.partners.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(PartnersV2_0.create)
    delete = RawMethod(PartnersV2_0.delete)
    get = RawMethod(PartnersV2_0.get)
    list = RawMethod(PartnersV2_0.list)
    update = RawMethod(PartnersV2_0.update)


class PartnersWithRawResponse(WrappedResource):
    """``client.partners``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> PartnersV1_0WithRawResponse:
        """The operations of ``client.partners.v1_0``: endpoint version v1.0 only."""
        return PartnersV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> PartnersV2_0WithRawResponse:
        """The operations of ``client.partners.v2_0``: endpoint version v2.0 only."""
        return PartnersV2_0WithRawResponse(self._resource.v2_0)

    create = RawMethod(Partners.create)
    delete = RawMethod(Partners.delete)
    get = RawMethod(Partners.get)
    list = RawMethod(Partners.list)
    update = RawMethod(Partners.update)
