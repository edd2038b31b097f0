"""The operations of ``client.electricity_rates``."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from typing import Any, Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import electricity_rates as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncElectricityRatesEnergyMix(AsyncResource):
    """The operations of ``client.electricity_rates.energy_mix``.

    Methods: ``get``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityRatesEnergyMixWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesEnergyMixWithRawResponse(
            AsyncElectricityRatesEnergyMix(self._caller.with_raw_response),
        )

    async def get(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate / Energy Mix / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        return await self._call(
            operations.ENERGY_MIX__GET_V2_0,
            request_options,
            (electricity_rate,),
        )

    async def replace(
        self,
        electricity_rate: int,
        *,
        solar: float | Unset = UNSET,
        wind: float | Unset = UNSET,
        hydro: float | Unset = UNSET,
        nuclear: float | Unset = UNSET,
        coal: float | Unset = UNSET,
        natural_gas: float | Unset = UNSET,
        other_renewable: float | Unset = UNSET,
        other_non_renewable: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate / Energy Mix / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        return await self._call(
            operations.ENERGY_MIX__REPLACE_V2_0,
            request_options,
            (electricity_rate,),
            {
                "solar": solar,
                "wind": wind,
                "hydro": hydro,
                "nuclear": nuclear,
                "coal": coal,
                "naturalGas": natural_gas,
                "otherRenewable": other_renewable,
                "otherNonRenewable": other_non_renewable,
            },
        )


class AsyncElectricityRatesPricePeriodsDate(AsyncResource):
    """The operations of ``client.electricity_rates.price_periods.date``.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsDateWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesPricePeriodsDateWithRawResponse(
            AsyncElectricityRatesPricePeriodsDate(self._caller.with_raw_response),
        )

    async def delete(
        self,
        electricity_rate: int,
        date: datetime.date,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity rate / Price periods / Date / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return await self._call(
            operations.PRICE_PERIODS__DATE__DELETE_V2_0,
            request_options,
            (electricity_rate, date),
        )

    async def get(
        self,
        electricity_rate: int,
        date: datetime.date,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodDateDetails:
        """Electricity rate / Price periods / Date / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return await self._call(
            operations.PRICE_PERIODS__DATE__GET_V2_0,
            request_options,
            (electricity_rate, date),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ElectricityRatePricePeriodDate, models.ElectricityRatePricePeriodDatePage
    ]:
        """Electricity rate / Price periods / Date / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date``
        """
        return self._list(
            operations.PRICE_PERIODS__DATE__LIST_V2_0,
            request_options,
            (electricity_rate,),
        )

    async def replace(
        self,
        electricity_rate: int,
        date: datetime.date,
        *,
        periods: builtins.list[models.IntervalPricing],
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodDateDetails:
        """Electricity rate / Price periods / Date / Create or update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return await self._call(
            operations.PRICE_PERIODS__DATE__REPLACE_V2_0,
            request_options,
            (electricity_rate, date),
            {"periods": periods},
        )


class AsyncElectricityRatesPricePeriodsWeekDay(AsyncResource):
    """The operations of ``client.electricity_rates.price_periods.week_day``.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsWeekDayWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesPricePeriodsWeekDayWithRawResponse(
            AsyncElectricityRatesPricePeriodsWeekDay(self._caller.with_raw_response),
        )

    async def delete(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity rate / Price periods / Week day / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day/{weekDay}``
        """
        return await self._call(
            operations.PRICE_PERIODS__WEEK_DAY__DELETE_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    async def get(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodWeekDayDetails:
        """Electricity rate / Price periods / Week day / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day
        /{weekDay}``
        """
        return await self._call(
            operations.PRICE_PERIODS__WEEK_DAY__GET_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ElectricityRatePricePeriodWeekDay, models.ElectricityRatePricePeriodWeekDayPage
    ]:
        """Electricity rate / Price periods / Week day / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day``
        """
        return self._list(
            operations.PRICE_PERIODS__WEEK_DAY__LIST_V2_0,
            request_options,
            (electricity_rate,),
        )

    async def replace(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        *,
        periods: builtins.list[models.IntervalPricing],
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodWeekDayDetails:
        """Electricity rate / Price periods / Week day / Create or update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day
        /{weekDay}``
        """
        return await self._call(
            operations.PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0,
            request_options,
            (electricity_rate, week_day),
            {"periods": periods},
        )


class AsyncElectricityRatesPricePeriods(AsyncResource):
    """The operations of ``client.electricity_rates.price_periods``.

    Methods: ``list``. Resources inside: ``date``, ``week_day``.
    """

    __slots__ = ()

    @property
    def date(self) -> AsyncElectricityRatesPricePeriodsDate:
        """The operations of ``client.electricity_rates.price_periods.date``."""
        return AsyncElectricityRatesPricePeriodsDate(self._caller)

    @property
    def week_day(self) -> AsyncElectricityRatesPricePeriodsWeekDay:
        """The operations of ``client.electricity_rates.price_periods.week_day``."""
        return AsyncElectricityRatesPricePeriodsWeekDay(self._caller)

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesPricePeriodsWithRawResponse(
            AsyncElectricityRatesPricePeriods(self._caller.with_raw_response),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ElectricityRatePricePeriodWeekDay
        | models.ElectricityRatePricePeriodDate
        | dict[str, Any],
        models.ElectricityRatePricePeriodPage,
    ]:
        """Electricity rate / Price periods / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods``
        """
        return self._list(operations.PRICE_PERIODS__LIST_V2_0, request_options, (electricity_rate,))


class AsyncElectricityRatesV1_0(AsyncResource):
    """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityRatesV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesV1_0WithRawResponse(
            AsyncElectricityRatesV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.electricity_rates.create replaces it", category=None)
    async def create(
        self,
        *,
        name: str,
        pricing_granularity_in_minutes: models.SessionClockAlignedInterval,
        default_price_per_kwh: float,
        utility_id: int | None | Unset = UNSET,
        tax_id: int | Unset = UNSET,
        tax_percentage: float | Unset = UNSET,
        interval_pricing: (
            builtins.list[models.ElectricityRateIntervalPricing] | None | Unset
        ) = UNSET,
        interval_special_pricing: (
            builtins.list[models.ElectricityRateIntervalSpecialPricing] | None | Unset
        ) = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1ElectricityRate:
        """Electricity rate / Create.

        Deprecated: ``client.electricity_rates.create`` replaces it.

        Args:
            tax_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "name": name,
                "utilityId": utility_id,
                "pricingGranularityInMinutes": pricing_granularity_in_minutes,
                "defaultPricePerKwh": default_price_per_kwh,
                "taxId": tax_id,
                "taxPercentage": tax_percentage,
                "intervalPricing": interval_pricing,
                "intervalSpecialPricing": interval_special_pricing,
            },
        )

    @deprecated("client.electricity_rates.delete replaces it", category=None)
    async def delete(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity rate / Delete.

        Deprecated: ``client.electricity_rates.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (electricity_rate,))

    @deprecated("client.electricity_rates.get replaces it", category=None)
    async def get(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1ElectricityRate:
        """Electricity rate / Read.

        Deprecated: ``client.electricity_rates.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        return await self._call(operations.GET_V1_0, request_options, (electricity_rate,))

    @deprecated("client.electricity_rates.list replaces it", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.V1ElectricityRateFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V1ElectricityRate, models.V1ElectricityRatePage]:
        """Electricity rates / Listing.

        Deprecated: ``client.electricity_rates.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/electricity-rates/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page, filter))

    @deprecated("client.electricity_rates.update replaces it", category=None)
    async def replace(
        self,
        electricity_rate: int,
        *,
        name: str,
        pricing_granularity_in_minutes: models.SessionClockAlignedInterval,
        default_price_per_kwh: float,
        utility_id: int | None | Unset = UNSET,
        tax_id: int | Unset = UNSET,
        tax_percentage: float | Unset = UNSET,
        interval_pricing: (
            builtins.list[models.ElectricityRateIntervalPricing] | None | Unset
        ) = UNSET,
        interval_special_pricing: (
            builtins.list[models.ElectricityRateIntervalSpecialPricing] | None | Unset
        ) = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1ElectricityRate:
        """Electricity rate / Update.

        Deprecated: ``client.electricity_rates.update`` replaces it.

        Args:
            tax_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        return await self._call(
            operations.REPLACE_V1_0,
            request_options,
            (electricity_rate,),
            {
                "name": name,
                "utilityId": utility_id,
                "pricingGranularityInMinutes": pricing_granularity_in_minutes,
                "defaultPricePerKwh": default_price_per_kwh,
                "taxId": tax_id,
                "taxPercentage": tax_percentage,
                "intervalPricing": interval_pricing,
                "intervalSpecialPricing": interval_special_pricing,
            },
        )


class AsyncElectricityRatesEnergyMixV2_0(AsyncResource):
    """The operations of ``client.electricity_rates.v2_0.energy_mix``: endpoint version v2.0 only.

    Methods: ``get``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityRatesEnergyMixV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesEnergyMixV2_0WithRawResponse(
            AsyncElectricityRatesEnergyMixV2_0(self._caller.with_raw_response),
        )

    async def get(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate / Energy Mix / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        return await self._call(
            operations.ENERGY_MIX__GET_V2_0,
            request_options,
            (electricity_rate,),
        )

    async def replace(
        self,
        electricity_rate: int,
        *,
        solar: float | Unset = UNSET,
        wind: float | Unset = UNSET,
        hydro: float | Unset = UNSET,
        nuclear: float | Unset = UNSET,
        coal: float | Unset = UNSET,
        natural_gas: float | Unset = UNSET,
        other_renewable: float | Unset = UNSET,
        other_non_renewable: float | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate / Energy Mix / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        return await self._call(
            operations.ENERGY_MIX__REPLACE_V2_0,
            request_options,
            (electricity_rate,),
            {
                "solar": solar,
                "wind": wind,
                "hydro": hydro,
                "nuclear": nuclear,
                "coal": coal,
                "naturalGas": natural_gas,
                "otherRenewable": other_renewable,
                "otherNonRenewable": other_non_renewable,
            },
        )


class AsyncElectricityRatesPricePeriodsDateV2_0(AsyncResource):
    """The operations of ``client.electricity_rates.v2_0.price_periods.date``: endpoint version v2.0
    only.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsDateV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesPricePeriodsDateV2_0WithRawResponse(
            AsyncElectricityRatesPricePeriodsDateV2_0(self._caller.with_raw_response),
        )

    async def delete(
        self,
        electricity_rate: int,
        date: datetime.date,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity rate / Price periods / Date / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return await self._call(
            operations.PRICE_PERIODS__DATE__DELETE_V2_0,
            request_options,
            (electricity_rate, date),
        )

    async def get(
        self,
        electricity_rate: int,
        date: datetime.date,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodDateDetails:
        """Electricity rate / Price periods / Date / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return await self._call(
            operations.PRICE_PERIODS__DATE__GET_V2_0,
            request_options,
            (electricity_rate, date),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ElectricityRatePricePeriodDate, models.ElectricityRatePricePeriodDatePage
    ]:
        """Electricity rate / Price periods / Date / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date``
        """
        return self._list(
            operations.PRICE_PERIODS__DATE__LIST_V2_0,
            request_options,
            (electricity_rate,),
        )

    async def replace(
        self,
        electricity_rate: int,
        date: datetime.date,
        *,
        periods: builtins.list[models.IntervalPricing],
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodDateDetails:
        """Electricity rate / Price periods / Date / Create or update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return await self._call(
            operations.PRICE_PERIODS__DATE__REPLACE_V2_0,
            request_options,
            (electricity_rate, date),
            {"periods": periods},
        )


class AsyncElectricityRatesPricePeriodsWeekDayV2_0(AsyncResource):
    """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint version
    v2.0 only.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse(
            AsyncElectricityRatesPricePeriodsWeekDayV2_0(self._caller.with_raw_response),
        )

    async def delete(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity rate / Price periods / Week day / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day/{weekDay}``
        """
        return await self._call(
            operations.PRICE_PERIODS__WEEK_DAY__DELETE_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    async def get(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodWeekDayDetails:
        """Electricity rate / Price periods / Week day / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day
        /{weekDay}``
        """
        return await self._call(
            operations.PRICE_PERIODS__WEEK_DAY__GET_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ElectricityRatePricePeriodWeekDay, models.ElectricityRatePricePeriodWeekDayPage
    ]:
        """Electricity rate / Price periods / Week day / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day``
        """
        return self._list(
            operations.PRICE_PERIODS__WEEK_DAY__LIST_V2_0,
            request_options,
            (electricity_rate,),
        )

    async def replace(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        *,
        periods: builtins.list[models.IntervalPricing],
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRatePricePeriodWeekDayDetails:
        """Electricity rate / Price periods / Week day / Create or update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day
        /{weekDay}``
        """
        return await self._call(
            operations.PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0,
            request_options,
            (electricity_rate, week_day),
            {"periods": periods},
        )


class AsyncElectricityRatesPricePeriodsV2_0(AsyncResource):
    """The operations of ``client.electricity_rates.v2_0.price_periods``: endpoint version v2.0
    only.

    Methods: ``list``. One endpoint version only: ``date``, ``week_day``.
    """

    __slots__ = ()

    @property
    def date(self) -> AsyncElectricityRatesPricePeriodsDateV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods.date``: endpoint
        version v2.0 only.
        """
        return AsyncElectricityRatesPricePeriodsDateV2_0(self._caller)

    @property
    def week_day(self) -> AsyncElectricityRatesPricePeriodsWeekDayV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint
        version v2.0 only.
        """
        return AsyncElectricityRatesPricePeriodsWeekDayV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesPricePeriodsV2_0WithRawResponse(
            AsyncElectricityRatesPricePeriodsV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.ElectricityRatePricePeriodWeekDay
        | models.ElectricityRatePricePeriodDate
        | dict[str, Any],
        models.ElectricityRatePricePeriodPage,
    ]:
        """Electricity rate / Price periods / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods``
        """
        return self._list(operations.PRICE_PERIODS__LIST_V2_0, request_options, (electricity_rate,))


class AsyncElectricityRatesV2_0(AsyncResource):
    """The operations of ``client.electricity_rates.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``energy_mix``, ``price_periods``.
    """

    __slots__ = ()

    @property
    def energy_mix(self) -> AsyncElectricityRatesEnergyMixV2_0:
        """The operations of ``client.electricity_rates.v2_0.energy_mix``: endpoint version v2.0
        only.
        """
        return AsyncElectricityRatesEnergyMixV2_0(self._caller)

    @property
    def price_periods(self) -> AsyncElectricityRatesPricePeriodsV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods``: endpoint version
        v2.0 only.
        """
        return AsyncElectricityRatesPricePeriodsV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncElectricityRatesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesV2_0WithRawResponse(
            AsyncElectricityRatesV2_0(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        name: str,
        default_price: Decimal,
        tax_percentage: float | None,
        utility_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRate:
        """Electricity rate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {
                "name": name,
                "utilityId": utility_id,
                "defaultPrice": default_price,
                "taxPercentage": tax_percentage,
            },
        )

    async def delete(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (electricity_rate,))

    async def get(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRate:
        """Electricity rate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return await self._call(operations.GET_V2_0, request_options, (electricity_rate,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.ElectricityRateFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.ElectricityRate, models.ElectricityRatePage]:
        """Electricity rates / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``GET /public-api/resources/electricity-rates/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page, cursor, filter))

    async def update(
        self,
        electricity_rate: int,
        *,
        name: str | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        default_price: Decimal | Unset = UNSET,
        tax_percentage: float | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRate:
        """Electricity rate / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (electricity_rate,),
            {
                "name": name,
                "utilityId": utility_id,
                "defaultPrice": default_price,
                "taxPercentage": tax_percentage,
            },
        )


class AsyncElectricityRates(AsyncResource):
    """The operations of ``client.electricity_rates``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``update``. Resources
    inside: ``energy_mix``, ``price_periods``. One endpoint version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def energy_mix(self) -> AsyncElectricityRatesEnergyMix:
        """The operations of ``client.electricity_rates.energy_mix``."""
        return AsyncElectricityRatesEnergyMix(self._caller)

    @property
    def price_periods(self) -> AsyncElectricityRatesPricePeriods:
        """The operations of ``client.electricity_rates.price_periods``."""
        return AsyncElectricityRatesPricePeriods(self._caller)

    @property
    def v1_0(self) -> AsyncElectricityRatesV1_0:
        """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only."""
        return AsyncElectricityRatesV1_0(self._caller)

    @property
    def v2_0(self) -> AsyncElectricityRatesV2_0:
        """The operations of ``client.electricity_rates.v2_0``: endpoint version v2.0 only."""
        return AsyncElectricityRatesV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncElectricityRatesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityRatesWithRawResponse(
            AsyncElectricityRates(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        name: str,
        default_price: Decimal,
        tax_percentage: float | None,
        utility_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRate:
        """Electricity rate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {
                "name": name,
                "utilityId": utility_id,
                "defaultPrice": default_price,
                "taxPercentage": tax_percentage,
            },
        )

    async def delete(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (electricity_rate,))

    async def get(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRate:
        """Electricity rate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return await self._call(operations.GET_V2_0, request_options, (electricity_rate,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.ElectricityRateFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.ElectricityRate, models.ElectricityRatePage]:
        """Electricity rates / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``GET /public-api/resources/electricity-rates/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page, cursor, filter))

    @deprecated("client.electricity_rates.update replaces it", category=None)
    async def replace(
        self,
        electricity_rate: int,
        *,
        name: str,
        pricing_granularity_in_minutes: models.SessionClockAlignedInterval,
        default_price_per_kwh: float,
        utility_id: int | None | Unset = UNSET,
        tax_id: int | Unset = UNSET,
        tax_percentage: float | Unset = UNSET,
        interval_pricing: (
            builtins.list[models.ElectricityRateIntervalPricing] | None | Unset
        ) = UNSET,
        interval_special_pricing: (
            builtins.list[models.ElectricityRateIntervalSpecialPricing] | None | Unset
        ) = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1ElectricityRate:
        """Electricity rate / Update.

        Deprecated: ``client.electricity_rates.update`` replaces it.

        Args:
            tax_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        return await self._call(
            operations.REPLACE_V1_0,
            request_options,
            (electricity_rate,),
            {
                "name": name,
                "utilityId": utility_id,
                "pricingGranularityInMinutes": pricing_granularity_in_minutes,
                "defaultPricePerKwh": default_price_per_kwh,
                "taxId": tax_id,
                "taxPercentage": tax_percentage,
                "intervalPricing": interval_pricing,
                "intervalSpecialPricing": interval_special_pricing,
            },
        )

    async def update(
        self,
        electricity_rate: int,
        *,
        name: str | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        default_price: Decimal | Unset = UNSET,
        tax_percentage: float | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityRate:
        """Electricity rate / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (electricity_rate,),
            {
                "name": name,
                "utilityId": utility_id,
                "defaultPrice": default_price,
                "taxPercentage": tax_percentage,
            },
        )


class AsyncElectricityRatesEnergyMixWithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.energy_mix``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncElectricityRatesEnergyMix.get)
    replace = AsyncRawMethod(AsyncElectricityRatesEnergyMix.replace)


class AsyncElectricityRatesPricePeriodsDateWithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.price_periods.date``, whose methods give whole responses."""

    __slots__ = ()

    delete = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDate.delete)
    get = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDate.get)
    list = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDate.list)
    replace = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDate.replace)


class AsyncElectricityRatesPricePeriodsWeekDayWithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.price_periods.week_day``, whose methods give whole responses."""

    __slots__ = ()

    delete = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDay.delete)
    get = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDay.get)
    list = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDay.list)
    replace = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDay.replace)


class AsyncElectricityRatesPricePeriodsWithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.price_periods``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def date(self) -> AsyncElectricityRatesPricePeriodsDateWithRawResponse:
        """The operations of ``client.electricity_rates.price_periods.date``."""
        return AsyncElectricityRatesPricePeriodsDateWithRawResponse(self._resource.date)

    @property
    def week_day(self) -> AsyncElectricityRatesPricePeriodsWeekDayWithRawResponse:
        """The operations of ``client.electricity_rates.price_periods.week_day``."""
        return AsyncElectricityRatesPricePeriodsWeekDayWithRawResponse(self._resource.week_day)

    list = AsyncRawMethod(AsyncElectricityRatesPricePeriods.list)


class AsyncElectricityRatesV1_0WithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncElectricityRatesV1_0.create)
    delete = AsyncRawMethod(AsyncElectricityRatesV1_0.delete)
    get = AsyncRawMethod(AsyncElectricityRatesV1_0.get)
    list = AsyncRawMethod(AsyncElectricityRatesV1_0.list)
    replace = AsyncRawMethod(AsyncElectricityRatesV1_0.replace)


class AsyncElectricityRatesEnergyMixV2_0WithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.v2_0.energy_mix``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncElectricityRatesEnergyMixV2_0.get)
    replace = AsyncRawMethod(AsyncElectricityRatesEnergyMixV2_0.replace)


class AsyncElectricityRatesPricePeriodsDateV2_0WithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.v2_0.price_periods.date``, whose methods give whole responses."""

    __slots__ = ()

    delete = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDateV2_0.delete)
    get = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDateV2_0.get)
    list = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDateV2_0.list)
    replace = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDateV2_0.replace)


class AsyncElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.v2_0.price_periods.week_day``, whose methods give whole
    responses.
    """

    __slots__ = ()

    delete = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDayV2_0.delete)
    get = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDayV2_0.get)
    list = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDayV2_0.list)
    replace = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDayV2_0.replace)


class AsyncElectricityRatesPricePeriodsV2_0WithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.v2_0.price_periods``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def date(self) -> AsyncElectricityRatesPricePeriodsDateV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.price_periods.date``: endpoint
        version v2.0 only.
        """
        return AsyncElectricityRatesPricePeriodsDateV2_0WithRawResponse(self._resource.date)

    @property
    def week_day(self) -> AsyncElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint
        version v2.0 only.
        """
        return AsyncElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse(self._resource.week_day)

    list = AsyncRawMethod(AsyncElectricityRatesPricePeriodsV2_0.list)


class AsyncElectricityRatesV2_0WithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def energy_mix(self) -> AsyncElectricityRatesEnergyMixV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.energy_mix``: endpoint version v2.0
        only.
        """
        return AsyncElectricityRatesEnergyMixV2_0WithRawResponse(self._resource.energy_mix)

    @property
    def price_periods(self) -> AsyncElectricityRatesPricePeriodsV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.price_periods``: endpoint version
        v2.0 only.
        """
        return AsyncElectricityRatesPricePeriodsV2_0WithRawResponse(self._resource.price_periods)

    create = AsyncRawMethod(AsyncElectricityRatesV2_0.create)
    delete = AsyncRawMethod(AsyncElectricityRatesV2_0.delete)
    get = AsyncRawMethod(AsyncElectricityRatesV2_0.get)
    list = AsyncRawMethod(AsyncElectricityRatesV2_0.list)
    update = AsyncRawMethod(AsyncElectricityRatesV2_0.update)


class AsyncElectricityRatesWithRawResponse(AsyncWrappedResource):
    """``client.electricity_rates``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def energy_mix(self) -> AsyncElectricityRatesEnergyMixWithRawResponse:
        """The operations of ``client.electricity_rates.energy_mix``."""
        return AsyncElectricityRatesEnergyMixWithRawResponse(self._resource.energy_mix)

    @property
    def price_periods(self) -> AsyncElectricityRatesPricePeriodsWithRawResponse:
        """The operations of ``client.electricity_rates.price_periods``."""
        return AsyncElectricityRatesPricePeriodsWithRawResponse(self._resource.price_periods)

    @property
    def v1_0(self) -> AsyncElectricityRatesV1_0WithRawResponse:
        """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only."""
        return AsyncElectricityRatesV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> AsyncElectricityRatesV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0``: endpoint version v2.0 only."""
        return AsyncElectricityRatesV2_0WithRawResponse(self._resource.v2_0)

    create = AsyncRawMethod(AsyncElectricityRates.create)
    delete = AsyncRawMethod(AsyncElectricityRates.delete)
    get = AsyncRawMethod(AsyncElectricityRates.get)
    list = AsyncRawMethod(AsyncElectricityRates.list)
    replace = AsyncRawMethod(AsyncElectricityRates.replace)
    update = AsyncRawMethod(AsyncElectricityRates.update)
