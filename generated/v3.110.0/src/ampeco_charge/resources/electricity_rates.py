"""The operations of ``client.electricity_rates``."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_ENERGY_MIX__GET_V2_0: Final[Operation[models.ElectricityRateEnergyMix]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ElectricityRateEnergyMix, "data"),),
    security=(("bearerAuth",),),
)
_ENERGY_MIX__REPLACE_V2_0: Final[Operation[models.ElectricityRateEnergyMix]] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ElectricityRateEnergyMix, "data"),),
    security=(("bearerAuth",),),
)
_PRICE_PERIODS__DATE__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("date", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_PRICE_PERIODS__DATE__GET_V2_0: Final[Operation[models.ElectricityRatePricePeriodDateDetails]] = (
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
        parameters=(
            Parameter("electricityRate", "path", "simple", explode=False),
            Parameter("date", "path", "simple", explode=False),
        ),
        responses=(
            Response("200", "application/json", models.ElectricityRatePricePeriodDateDetails),
        ),
        security=(("bearerAuth",),),
    )
)
_PRICE_PERIODS__DATE__LIST_V2_0: Final[Operation[models.ElectricityRatePricePeriodDatePage]] = (
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date",
        parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
        responses=(Response("200", "application/json", models.ElectricityRatePricePeriodDatePage),),
        security=(("bearerAuth",),),
    )
)
_PRICE_PERIODS__DATE__REPLACE_V2_0: Final[
    Operation[models.ElectricityRatePricePeriodDateDetails]
] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("date", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", models.ElectricityRatePricePeriodDateDetails),
        Response("201", "application/json", models.ElectricityRatePricePeriodDateDetails),
    ),
    security=(("bearerAuth",),),
)
_PRICE_PERIODS__WEEK_DAY__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("weekDay", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_PRICE_PERIODS__WEEK_DAY__GET_V2_0: Final[
    Operation[models.ElectricityRatePricePeriodWeekDayDetails]
] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("weekDay", "path", "simple", explode=False),
    ),
    responses=(
        Response("200", "application/json", models.ElectricityRatePricePeriodWeekDayDetails),
    ),
    security=(("bearerAuth",),),
)
_PRICE_PERIODS__WEEK_DAY__LIST_V2_0: Final[
    Operation[models.ElectricityRatePricePeriodWeekDayPage]
] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ElectricityRatePricePeriodWeekDayPage),),
    security=(("bearerAuth",),),
)
_PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0: Final[
    Operation[models.ElectricityRatePricePeriodWeekDayDetails]
] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("weekDay", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", models.ElectricityRatePricePeriodWeekDayDetails),
        Response("201", "application/json", models.ElectricityRatePricePeriodWeekDayDetails),
    ),
    security=(("bearerAuth",),),
)
_PRICE_PERIODS__LIST_V2_0: Final[Operation[models.ElectricityRatePricePeriodPage]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ElectricityRatePricePeriodPage),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.V1ElectricityRate]] = Operation(
    "POST",
    "/public-api/resources/electricity-rates/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.V1ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.V1ElectricityRate]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V1ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.V1ElectricityRatePage]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.V1ElectricityRatePage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[models.V1ElectricityRate]] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V1ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_0: Final[Operation[models.ElectricityRate]] = Operation(
    "POST",
    "/public-api/resources/electricity-rates/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.ElectricityRate]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.ElectricityRatePage]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.ElectricityRatePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.ElectricityRate]] = Operation(
    "PATCH",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)


class ElectricityRatesEnergyMix(Resource):
    """The operations of ``client.electricity_rates.energy_mix``.

    Methods: ``get``, ``replace``.
    """

    __slots__ = ()

    def get(self, electricity_rate: int) -> models.ElectricityRateEnergyMix:
        """Electricity rate / Energy Mix / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        return self._call(_ENERGY_MIX__GET_V2_0, (electricity_rate,))

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
            _ENERGY_MIX__REPLACE_V2_0,
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

    def delete(self, electricity_rate: int, date: datetime.date) -> None:
        """Electricity rate / Price periods / Date / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return self._call(_PRICE_PERIODS__DATE__DELETE_V2_0, (electricity_rate, date))

    def get(
        self,
        electricity_rate: int,
        date: datetime.date,
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
        return self._call(_PRICE_PERIODS__DATE__GET_V2_0, (electricity_rate, date))

    def list(self, electricity_rate: int) -> models.ElectricityRatePricePeriodDatePage:
        """Electricity rate / Price periods / Date / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date``
        """
        return self._call(_PRICE_PERIODS__DATE__LIST_V2_0, (electricity_rate,))

    def replace(
        self,
        electricity_rate: int,
        date: datetime.date,
        *,
        periods: builtins.list[models.IntervalPricing],
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
            _PRICE_PERIODS__DATE__REPLACE_V2_0,
            (electricity_rate, date),
            {"periods": periods},
        )


class ElectricityRatesPricePeriodsWeekDay(Resource):
    """The operations of ``client.electricity_rates.price_periods.week_day``.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    def delete(self, electricity_rate: int, week_day: models.PricePeriodWeekDay) -> None:
        """Electricity rate / Price periods / Week day / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day/{weekDay}``
        """
        return self._call(_PRICE_PERIODS__WEEK_DAY__DELETE_V2_0, (electricity_rate, week_day))

    def get(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
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
        return self._call(_PRICE_PERIODS__WEEK_DAY__GET_V2_0, (electricity_rate, week_day))

    def list(self, electricity_rate: int) -> models.ElectricityRatePricePeriodWeekDayPage:
        """Electricity rate / Price periods / Week day / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day``
        """
        return self._call(_PRICE_PERIODS__WEEK_DAY__LIST_V2_0, (electricity_rate,))

    def replace(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        *,
        periods: builtins.list[models.IntervalPricing],
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
            _PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0,
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
        return ElectricityRatesPricePeriodsDate(self._call)

    @property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDay:
        """The operations of ``client.electricity_rates.price_periods.week_day``."""
        return ElectricityRatesPricePeriodsWeekDay(self._call)

    def list(self, electricity_rate: int) -> models.ElectricityRatePricePeriodPage:
        """Electricity rate / Price periods / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods``
        """
        return self._call(_PRICE_PERIODS__LIST_V2_0, (electricity_rate,))


class ElectricityRatesV1_0(Resource):
    """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
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
    ) -> models.V1ElectricityRate:
        """Electricity rate / Create.

        Deprecated.

        Args:
            tax_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
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

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, electricity_rate: int) -> None:
        """Electricity rate / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        return self._call(_DELETE_V1_0, (electricity_rate,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, electricity_rate: int) -> models.V1ElectricityRate:
        """Electricity rate / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        return self._call(_GET_V1_0, (electricity_rate,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.V1ElectricityRateFilter | Unset = UNSET,
    ) -> models.V1ElectricityRatePage:
        """Electricity rates / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/electricity-rates/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page, filter))

    @deprecated("The API deprecates this operation", category=None)
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
    ) -> models.V1ElectricityRate:
        """Electricity rate / Update.

        Deprecated.

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
            _REPLACE_V1_0,
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

    def get(self, electricity_rate: int) -> models.ElectricityRateEnergyMix:
        """Electricity rate / Energy Mix / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        return self._call(_ENERGY_MIX__GET_V2_0, (electricity_rate,))

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
            _ENERGY_MIX__REPLACE_V2_0,
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

    def delete(self, electricity_rate: int, date: datetime.date) -> None:
        """Electricity rate / Price periods / Date / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        return self._call(_PRICE_PERIODS__DATE__DELETE_V2_0, (electricity_rate, date))

    def get(
        self,
        electricity_rate: int,
        date: datetime.date,
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
        return self._call(_PRICE_PERIODS__DATE__GET_V2_0, (electricity_rate, date))

    def list(self, electricity_rate: int) -> models.ElectricityRatePricePeriodDatePage:
        """Electricity rate / Price periods / Date / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date``
        """
        return self._call(_PRICE_PERIODS__DATE__LIST_V2_0, (electricity_rate,))

    def replace(
        self,
        electricity_rate: int,
        date: datetime.date,
        *,
        periods: builtins.list[models.IntervalPricing],
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
            _PRICE_PERIODS__DATE__REPLACE_V2_0,
            (electricity_rate, date),
            {"periods": periods},
        )


class ElectricityRatesPricePeriodsWeekDayV2_0(Resource):
    """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint version
    v2.0 only.

    Methods: ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    def delete(self, electricity_rate: int, week_day: models.PricePeriodWeekDay) -> None:
        """Electricity rate / Price periods / Week day / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day/{weekDay}``
        """
        return self._call(_PRICE_PERIODS__WEEK_DAY__DELETE_V2_0, (electricity_rate, week_day))

    def get(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
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
        return self._call(_PRICE_PERIODS__WEEK_DAY__GET_V2_0, (electricity_rate, week_day))

    def list(self, electricity_rate: int) -> models.ElectricityRatePricePeriodWeekDayPage:
        """Electricity rate / Price periods / Week day / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day``
        """
        return self._call(_PRICE_PERIODS__WEEK_DAY__LIST_V2_0, (electricity_rate,))

    def replace(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        *,
        periods: builtins.list[models.IntervalPricing],
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
            _PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0,
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
        return ElectricityRatesPricePeriodsDateV2_0(self._call)

    @property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDayV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods.week_day``: endpoint
        version v2.0 only.
        """
        return ElectricityRatesPricePeriodsWeekDayV2_0(self._call)

    def list(self, electricity_rate: int) -> models.ElectricityRatePricePeriodPage:
        """Electricity rate / Price periods / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods``
        """
        return self._call(_PRICE_PERIODS__LIST_V2_0, (electricity_rate,))


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
        return ElectricityRatesEnergyMixV2_0(self._call)

    @property
    def price_periods(self) -> ElectricityRatesPricePeriodsV2_0:
        """The operations of ``client.electricity_rates.v2_0.price_periods``: endpoint version
        v2.0 only.
        """
        return ElectricityRatesPricePeriodsV2_0(self._call)

    def create(
        self,
        *,
        name: str,
        default_price: Decimal,
        tax_percentage: float | None,
        utility_id: int | None | Unset = UNSET,
    ) -> models.ElectricityRate:
        """Electricity rate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "utilityId": utility_id,
                "defaultPrice": default_price,
                "taxPercentage": tax_percentage,
            },
        )

    def delete(self, electricity_rate: int) -> None:
        """Electricity rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return self._call(_DELETE_V2_0, (electricity_rate,))

    def get(self, electricity_rate: int) -> models.ElectricityRate:
        """Electricity rate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return self._call(_GET_V2_0, (electricity_rate,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.ElectricityRateFilter | Unset = UNSET,
    ) -> models.ElectricityRatePage:
        """Electricity rates / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``GET /public-api/resources/electricity-rates/v2.0``
        """
        return self._call(_LIST_V2_0, (per_page, cursor, filter))

    def update(
        self,
        electricity_rate: int,
        *,
        name: str | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        default_price: Decimal | Unset = UNSET,
        tax_percentage: float | None | Unset = UNSET,
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
            _UPDATE_V2_0,
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
        return ElectricityRatesEnergyMix(self._call)

    @property
    def price_periods(self) -> ElectricityRatesPricePeriods:
        """The operations of ``client.electricity_rates.price_periods``."""
        return ElectricityRatesPricePeriods(self._call)

    @property
    def v1_0(self) -> ElectricityRatesV1_0:
        """The operations of ``client.electricity_rates.v1_0``: endpoint version v1.0 only."""
        return ElectricityRatesV1_0(self._call)

    @property
    def v2_0(self) -> ElectricityRatesV2_0:
        """The operations of ``client.electricity_rates.v2_0``: endpoint version v2.0 only."""
        return ElectricityRatesV2_0(self._call)

    def create(
        self,
        *,
        name: str,
        default_price: Decimal,
        tax_percentage: float | None,
        utility_id: int | None | Unset = UNSET,
    ) -> models.ElectricityRate:
        """Electricity rate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "utilityId": utility_id,
                "defaultPrice": default_price,
                "taxPercentage": tax_percentage,
            },
        )

    def delete(self, electricity_rate: int) -> None:
        """Electricity rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return self._call(_DELETE_V2_0, (electricity_rate,))

    def get(self, electricity_rate: int) -> models.ElectricityRate:
        """Electricity rate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        return self._call(_GET_V2_0, (electricity_rate,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.ElectricityRateFilter | Unset = UNSET,
    ) -> models.ElectricityRatePage:
        """Electricity rates / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``GET /public-api/resources/electricity-rates/v2.0``
        """
        return self._call(_LIST_V2_0, (per_page, cursor, filter))

    @deprecated("The API deprecates this operation", category=None)
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
    ) -> models.V1ElectricityRate:
        """Electricity rate / Update.

        Deprecated.

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
            _REPLACE_V1_0,
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
            _UPDATE_V2_0,
            (electricity_rate,),
            {
                "name": name,
                "utilityId": utility_id,
                "defaultPrice": default_price,
                "taxPercentage": tax_percentage,
            },
        )
