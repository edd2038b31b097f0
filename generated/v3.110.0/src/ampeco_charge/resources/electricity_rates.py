"""The operations of ``client.electricity_rates``."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from typing import Any, Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import electricity_rates as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class ElectricityRatesEnergyMix(Resource):
    """The operations of ``client.electricity_rates.energy_mix``.

    Methods: ``get``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ElectricityRatesEnergyMixWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesEnergyMixWithRawResponse(
            ElectricityRatesEnergyMix(self._caller.with_raw_response),
        )

    def get(
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
        return self._call(operations.ENERGY_MIX__GET_V2_0, request_options, (electricity_rate,))

    def replace(
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
        return self._call(
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


class ElectricityRatesPricePeriodsDate(Resource):
    """The operations of ``client.electricity_rates.price_periods.date``.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsDateWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesPricePeriodsDateWithRawResponse(
            ElectricityRatesPricePeriodsDate(self._caller.with_raw_response),
        )

    def delete(
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
        return self._call(
            operations.PRICE_PERIODS__DATE__DELETE_V2_0,
            request_options,
            (electricity_rate, date),
        )

    def get(
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
        return self._call(
            operations.PRICE_PERIODS__DATE__GET_V2_0,
            request_options,
            (electricity_rate, date),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ElectricityRatePricePeriodDate, models.ElectricityRatePricePeriodDatePage]:
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

    def replace(
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
        return self._call(
            operations.PRICE_PERIODS__DATE__REPLACE_V2_0,
            request_options,
            (electricity_rate, date),
            {"periods": periods},
        )


class ElectricityRatesPricePeriodsWeekDay(Resource):
    """The operations of ``client.electricity_rates.price_periods.week_day``.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsWeekDayWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesPricePeriodsWeekDayWithRawResponse(
            ElectricityRatesPricePeriodsWeekDay(self._caller.with_raw_response),
        )

    def delete(
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
        return self._call(
            operations.PRICE_PERIODS__WEEK_DAY__DELETE_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    def get(
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
        return self._call(
            operations.PRICE_PERIODS__WEEK_DAY__GET_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
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

    def replace(
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
        return self._call(
            operations.PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0,
            request_options,
            (electricity_rate, week_day),
            {"periods": periods},
        )


class ElectricityRatesPricePeriods(Resource):
    """The operations of ``client.electricity_rates.price_periods``.

    Methods: ``list``. Resources inside: ``date``, ``week_day``.
    """

    __slots__ = ()

    @property
    def date(self) -> ElectricityRatesPricePeriodsDate:
        """The operations of ``client.electricity_rates.price_periods.date``."""
        return ElectricityRatesPricePeriodsDate(self._caller)

    @property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDay:
        """The operations of ``client.electricity_rates.price_periods.week_day``."""
        return ElectricityRatesPricePeriodsWeekDay(self._caller)

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesPricePeriodsWithRawResponse(
            ElectricityRatesPricePeriods(self._caller.with_raw_response),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
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


class ElectricityRatesV1_0(Resource):
    """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ElectricityRatesV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesV1_0WithRawResponse(
            ElectricityRatesV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.electricity_rates.create replaces it", category=None)
    def create(
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
        return self._call(
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
    def delete(self, electricity_rate: int, **request_options: Unpack[RequestOptions]) -> None:
        """Electricity rate / Delete.

        Deprecated: ``client.electricity_rates.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (electricity_rate,))

    @deprecated("client.electricity_rates.get replaces it", category=None)
    def get(
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
        return self._call(operations.GET_V1_0, request_options, (electricity_rate,))

    @deprecated("client.electricity_rates.list replaces it", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.V1ElectricityRateFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V1ElectricityRate, models.V1ElectricityRatePage]:
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
    def replace(
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
        return self._call(
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


class ElectricityRatesEnergyMixV2_0(Resource):
    """The operations of ``client.electricity_rates.v2_0.energy_mix``: endpoint version v2.0 only.

    Methods: ``get``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ElectricityRatesEnergyMixV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesEnergyMixV2_0WithRawResponse(
            ElectricityRatesEnergyMixV2_0(self._caller.with_raw_response),
        )

    def get(
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
        return self._call(operations.ENERGY_MIX__GET_V2_0, request_options, (electricity_rate,))

    def replace(
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
        return self._call(
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


class ElectricityRatesPricePeriodsDateV2_0(Resource):
    """The operations of ``client.electricity_rates.v2_0.price_periods.date``: endpoint version v2.0
    only.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsDateV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesPricePeriodsDateV2_0WithRawResponse(
            ElectricityRatesPricePeriodsDateV2_0(self._caller.with_raw_response),
        )

    def delete(
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
        return self._call(
            operations.PRICE_PERIODS__DATE__DELETE_V2_0,
            request_options,
            (electricity_rate, date),
        )

    def get(
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
        return self._call(
            operations.PRICE_PERIODS__DATE__GET_V2_0,
            request_options,
            (electricity_rate, date),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ElectricityRatePricePeriodDate, models.ElectricityRatePricePeriodDatePage]:
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

    def replace(
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
        return self._call(
            operations.PRICE_PERIODS__DATE__REPLACE_V2_0,
            request_options,
            (electricity_rate, date),
            {"periods": periods},
        )


class ElectricityRatesPricePeriodsWeekDayV2_0(Resource):
    """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint version
    v2.0 only.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse(
            ElectricityRatesPricePeriodsWeekDayV2_0(self._caller.with_raw_response),
        )

    def delete(
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
        return self._call(
            operations.PRICE_PERIODS__WEEK_DAY__DELETE_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    def get(
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
        return self._call(
            operations.PRICE_PERIODS__WEEK_DAY__GET_V2_0,
            request_options,
            (electricity_rate, week_day),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
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

    def replace(
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
        return self._call(
            operations.PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0,
            request_options,
            (electricity_rate, week_day),
            {"periods": periods},
        )


class ElectricityRatesPricePeriodsV2_0(Resource):
    """The operations of ``client.electricity_rates.v2_0.price_periods``: endpoint version v2.0
    only.

    Methods: ``list``. One endpoint version only: ``date``, ``week_day``.
    """

    __slots__ = ()

    @property
    def date(self) -> ElectricityRatesPricePeriodsDateV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods.date``: endpoint
        version v2.0 only.
        """
        return ElectricityRatesPricePeriodsDateV2_0(self._caller)

    @property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDayV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint
        version v2.0 only.
        """
        return ElectricityRatesPricePeriodsWeekDayV2_0(self._caller)

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesPricePeriodsV2_0WithRawResponse(
            ElectricityRatesPricePeriodsV2_0(self._caller.with_raw_response),
        )

    def list(
        self,
        electricity_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
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


class ElectricityRatesV2_0(Resource):
    """The operations of ``client.electricity_rates.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``energy_mix``, ``price_periods``.
    """

    __slots__ = ()

    @property
    def energy_mix(self) -> ElectricityRatesEnergyMixV2_0:
        """The operations of ``client.electricity_rates.v2_0.energy_mix``: endpoint version v2.0
        only.
        """
        return ElectricityRatesEnergyMixV2_0(self._caller)

    @property
    def price_periods(self) -> ElectricityRatesPricePeriodsV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods``: endpoint version
        v2.0 only.
        """
        return ElectricityRatesPricePeriodsV2_0(self._caller)

    @property
    def with_raw_response(self) -> ElectricityRatesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesV2_0WithRawResponse(
            ElectricityRatesV2_0(self._caller.with_raw_response),
        )

    def create(
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
        return self._call(
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

    def delete(self, electricity_rate: int, **request_options: Unpack[RequestOptions]) -> None:
        """Electricity rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (electricity_rate,))

    def get(
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
        return self._call(operations.GET_V2_0, request_options, (electricity_rate,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.ElectricityRateFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ElectricityRate, models.ElectricityRatePage]:
        """Electricity rates / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``GET /public-api/resources/electricity-rates/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page, cursor, filter))

    def update(
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
        return self._call(
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


class ElectricityRates(Resource):
    """The operations of ``client.electricity_rates``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``update``. Resources
    inside: ``energy_mix``, ``price_periods``. One endpoint version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def energy_mix(self) -> ElectricityRatesEnergyMix:
        """The operations of ``client.electricity_rates.energy_mix``."""
        return ElectricityRatesEnergyMix(self._caller)

    @property
    def price_periods(self) -> ElectricityRatesPricePeriods:
        """The operations of ``client.electricity_rates.price_periods``."""
        return ElectricityRatesPricePeriods(self._caller)

    @property
    def v1_0(self) -> ElectricityRatesV1_0:
        """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only."""
        return ElectricityRatesV1_0(self._caller)

    @property
    def v2_0(self) -> ElectricityRatesV2_0:
        """The operations of ``client.electricity_rates.v2_0``: endpoint version v2.0 only."""
        return ElectricityRatesV2_0(self._caller)

    @property
    def with_raw_response(self) -> ElectricityRatesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ElectricityRatesWithRawResponse(ElectricityRates(self._caller.with_raw_response))

    def create(
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
        return self._call(
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

    def delete(self, electricity_rate: int, **request_options: Unpack[RequestOptions]) -> None:
        """Electricity rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (electricity_rate,))

    def get(
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
        return self._call(operations.GET_V2_0, request_options, (electricity_rate,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.ElectricityRateFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ElectricityRate, models.ElectricityRatePage]:
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
    def replace(
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
        return self._call(
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

    def update(
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
        return self._call(
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


class ElectricityRatesEnergyMixWithRawResponse(WrappedResource):
    """``client.electricity_rates.energy_mix``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ElectricityRatesEnergyMix.get)
    replace = RawMethod(ElectricityRatesEnergyMix.replace)


class ElectricityRatesPricePeriodsDateWithRawResponse(WrappedResource):
    """``client.electricity_rates.price_periods.date``, whose methods give whole responses."""

    __slots__ = ()

    delete = RawMethod(ElectricityRatesPricePeriodsDate.delete)
    get = RawMethod(ElectricityRatesPricePeriodsDate.get)
    list = RawMethod(ElectricityRatesPricePeriodsDate.list)
    replace = RawMethod(ElectricityRatesPricePeriodsDate.replace)


class ElectricityRatesPricePeriodsWeekDayWithRawResponse(WrappedResource):
    """``client.electricity_rates.price_periods.week_day``, whose methods give whole responses."""

    __slots__ = ()

    delete = RawMethod(ElectricityRatesPricePeriodsWeekDay.delete)
    get = RawMethod(ElectricityRatesPricePeriodsWeekDay.get)
    list = RawMethod(ElectricityRatesPricePeriodsWeekDay.list)
    replace = RawMethod(ElectricityRatesPricePeriodsWeekDay.replace)


class ElectricityRatesPricePeriodsWithRawResponse(WrappedResource):
    """``client.electricity_rates.price_periods``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def date(self) -> ElectricityRatesPricePeriodsDateWithRawResponse:
        """The operations of ``client.electricity_rates.price_periods.date``."""
        return ElectricityRatesPricePeriodsDateWithRawResponse(self._resource.date)

    @property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDayWithRawResponse:
        """The operations of ``client.electricity_rates.price_periods.week_day``."""
        return ElectricityRatesPricePeriodsWeekDayWithRawResponse(self._resource.week_day)

    list = RawMethod(ElectricityRatesPricePeriods.list)


class ElectricityRatesV1_0WithRawResponse(WrappedResource):
    """``client.electricity_rates.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ElectricityRatesV1_0.create)
    delete = RawMethod(ElectricityRatesV1_0.delete)
    get = RawMethod(ElectricityRatesV1_0.get)
    list = RawMethod(ElectricityRatesV1_0.list)
    replace = RawMethod(ElectricityRatesV1_0.replace)


class ElectricityRatesEnergyMixV2_0WithRawResponse(WrappedResource):
    """``client.electricity_rates.v2_0.energy_mix``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(ElectricityRatesEnergyMixV2_0.get)
    replace = RawMethod(ElectricityRatesEnergyMixV2_0.replace)


class ElectricityRatesPricePeriodsDateV2_0WithRawResponse(WrappedResource):
    """``client.electricity_rates.v2_0.price_periods.date``, whose methods give whole responses."""

    __slots__ = ()

    delete = RawMethod(ElectricityRatesPricePeriodsDateV2_0.delete)
    get = RawMethod(ElectricityRatesPricePeriodsDateV2_0.get)
    list = RawMethod(ElectricityRatesPricePeriodsDateV2_0.list)
    replace = RawMethod(ElectricityRatesPricePeriodsDateV2_0.replace)


class ElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse(WrappedResource):
    """``client.electricity_rates.v2_0.price_periods.week_day``, whose methods give whole
    responses.
    """

    __slots__ = ()

    delete = RawMethod(ElectricityRatesPricePeriodsWeekDayV2_0.delete)
    get = RawMethod(ElectricityRatesPricePeriodsWeekDayV2_0.get)
    list = RawMethod(ElectricityRatesPricePeriodsWeekDayV2_0.list)
    replace = RawMethod(ElectricityRatesPricePeriodsWeekDayV2_0.replace)


class ElectricityRatesPricePeriodsV2_0WithRawResponse(WrappedResource):
    """``client.electricity_rates.v2_0.price_periods``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def date(self) -> ElectricityRatesPricePeriodsDateV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.price_periods.date``: endpoint
        version v2.0 only.
        """
        return ElectricityRatesPricePeriodsDateV2_0WithRawResponse(self._resource.date)

    @property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint
        version v2.0 only.
        """
        return ElectricityRatesPricePeriodsWeekDayV2_0WithRawResponse(self._resource.week_day)

    list = RawMethod(ElectricityRatesPricePeriodsV2_0.list)


class ElectricityRatesV2_0WithRawResponse(WrappedResource):
    """``client.electricity_rates.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def energy_mix(self) -> ElectricityRatesEnergyMixV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.energy_mix``: endpoint version v2.0
        only.
        """
        return ElectricityRatesEnergyMixV2_0WithRawResponse(self._resource.energy_mix)

    @property
    def price_periods(self) -> ElectricityRatesPricePeriodsV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0.price_periods``: endpoint version
        v2.0 only.
        """
        return ElectricityRatesPricePeriodsV2_0WithRawResponse(self._resource.price_periods)

    create = RawMethod(ElectricityRatesV2_0.create)
    delete = RawMethod(ElectricityRatesV2_0.delete)
    get = RawMethod(ElectricityRatesV2_0.get)
    list = RawMethod(ElectricityRatesV2_0.list)
    update = RawMethod(ElectricityRatesV2_0.update)


class ElectricityRatesWithRawResponse(WrappedResource):
    """``client.electricity_rates``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def energy_mix(self) -> ElectricityRatesEnergyMixWithRawResponse:
        """The operations of ``client.electricity_rates.energy_mix``."""
        return ElectricityRatesEnergyMixWithRawResponse(self._resource.energy_mix)

    @property
    def price_periods(self) -> ElectricityRatesPricePeriodsWithRawResponse:
        """The operations of ``client.electricity_rates.price_periods``."""
        return ElectricityRatesPricePeriodsWithRawResponse(self._resource.price_periods)

    @property
    def v1_0(self) -> ElectricityRatesV1_0WithRawResponse:
        """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only."""
        return ElectricityRatesV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> ElectricityRatesV2_0WithRawResponse:
        """The operations of ``client.electricity_rates.v2_0``: endpoint version v2.0 only."""
        return ElectricityRatesV2_0WithRawResponse(self._resource.v2_0)

    create = RawMethod(ElectricityRates.create)
    delete = RawMethod(ElectricityRates.delete)
    get = RawMethod(ElectricityRates.get)
    list = RawMethod(ElectricityRates.list)
    replace = RawMethod(ElectricityRates.replace)
    update = RawMethod(ElectricityRates.update)
