"""The operations of ``client.tariffs``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import tariffs as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Tariffs(Resource):
    """The operations of ``client.tariffs``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``,
    ``set_tariff_display_information``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> TariffsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return TariffsWithRawResponse(Tariffs(self._caller.with_raw_response))

    def create(
        self,
        *,
        name: str,
        type: models.TariffType,
        description: dict[str, str | None] | None | Unset = UNSET,
        additional_information: dict[str, str | None] | None | Unset = UNSET,
        learn_more_url: dict[str, str | None] | None | Unset = UNSET,
        day_tariff_start: str | Unset = UNSET,
        night_tariff_start: str | Unset = UNSET,
        pricing: models.TariffPricing | Unset = UNSET,
        stop_session: models.TariffStopSession | Unset = UNSET,
        restrictions: models.TariffRestrictions | Unset = UNSET,
        partner: models.PartnerReference | Unset = UNSET,
        display: models.TariffDisplay | Unset = UNSET,
        integration_id: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Tariff:
        """Tariff / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/tariffs/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "name": name,
                "type": type,
                "description": description,
                "additionalInformation": additional_information,
                "learnMoreUrl": learn_more_url,
                "dayTariffStart": day_tariff_start,
                "nightTariffStart": night_tariff_start,
                "pricing": pricing,
                "stopSession": stop_session,
                "restrictions": restrictions,
                "partner": partner,
                "display": display,
                "integrationId": integration_id,
                "externalId": external_id,
            },
        )

    def delete(self, tariff: int, **request_options: Unpack[RequestOptions]) -> None:
        """Tariff / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/tariffs/v1.0/{tariff}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (tariff,))

    def get(self, tariff: int, **request_options: Unpack[RequestOptions]) -> models.Tariff:
        """Tariff / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariffs/v1.0/{tariff}``
        """
        return self._call(operations.GET_V1_0, request_options, (tariff,))

    def list(
        self,
        *,
        filter: models.TariffFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Tariff, models.TariffPage]:
        """Tariffs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariffs/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page, cursor))

    def replace(
        self,
        tariff: int,
        *,
        name: str,
        type: models.TariffType,
        description: dict[str, str | None] | None | Unset = UNSET,
        additional_information: dict[str, str | None] | None | Unset = UNSET,
        learn_more_url: dict[str, str | None] | None | Unset = UNSET,
        day_tariff_start: str | Unset = UNSET,
        night_tariff_start: str | Unset = UNSET,
        pricing: models.TariffPricing | Unset = UNSET,
        stop_session: models.TariffStopSession | Unset = UNSET,
        restrictions: models.TariffRestrictions | Unset = UNSET,
        partner: models.PartnerReference | Unset = UNSET,
        display: models.TariffDisplay | Unset = UNSET,
        integration_id: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Tariff:
        """Tariff / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/tariffs/v1.0/{tariff}``
        """
        return self._call(
            operations.REPLACE_V1_0,
            request_options,
            (tariff,),
            {
                "name": name,
                "type": type,
                "description": description,
                "additionalInformation": additional_information,
                "learnMoreUrl": learn_more_url,
                "dayTariffStart": day_tariff_start,
                "nightTariffStart": night_tariff_start,
                "pricing": pricing,
                "stopSession": stop_session,
                "restrictions": restrictions,
                "partner": partner,
                "display": display,
                "integrationId": integration_id,
                "externalId": external_id,
            },
        )

    def set_tariff_display_information(
        self,
        tariff: int,
        *,
        default_price_information: str | None | Unset = UNSET,
        default_price_information_offline: str | None | Unset = UNSET,
        price_information: str | None | Unset = UNSET,
        total_cost_information: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Tariff / Set Display Information.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information``
        """
        return self._call(
            operations.SET_TARIFF_DISPLAY_INFORMATION_V2_0,
            request_options,
            (tariff,),
            {
                "defaultPriceInformation": default_price_information,
                "defaultPriceInformationOffline": default_price_information_offline,
                "priceInformation": price_information,
                "totalCostInformation": total_cost_information,
            },
        )


class TariffsWithRawResponse(WrappedResource):
    """``client.tariffs``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(Tariffs.create)
    delete = RawMethod(Tariffs.delete)
    get = RawMethod(Tariffs.get)
    list = RawMethod(Tariffs.list)
    replace = RawMethod(Tariffs.replace)
    set_tariff_display_information = RawMethod(Tariffs.set_tariff_display_information)
