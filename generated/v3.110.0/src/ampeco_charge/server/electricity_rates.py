"""How a server offers ``client.electricity_rates``."""

from __future__ import annotations

import datetime
from decimal import Decimal

from .. import models
from .._operations import electricity_rates as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ElectricityRates(Service):
    """What answers ``client.electricity_rates``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "utilityId": "utility_id",
            "pricingGranularityInMinutes": "pricing_granularity_in_minutes",
            "defaultPricePerKwh": "default_price_per_kwh",
            "taxId": "tax_id",
            "taxPercentage": "tax_percentage",
            "intervalPricing": "interval_pricing",
            "intervalSpecialPricing": "interval_special_pricing",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        pricing_granularity_in_minutes: models.SessionClockAlignedInterval,
        default_price_per_kwh: float,
        utility_id: int | None | Unset = UNSET,
        tax_id: int | Unset = UNSET,
        tax_percentage: float | Unset = UNSET,
        interval_pricing: list[models.ElectricityRateIntervalPricing] | None | Unset = UNSET,
        interval_special_pricing: (
            list[models.ElectricityRateIntervalSpecialPricing] | None | Unset
        ) = UNSET,
    ) -> models.V1ElectricityRate | Response[models.V1ElectricityRate]:
        """Electricity rate / Create.

        Deprecated: ``client.electricity_rates.create`` replaces it.

        Args:
            tax_id: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "name": "name",
            "utilityId": "utility_id",
            "defaultPrice": "default_price",
            "taxPercentage": "tax_percentage",
        },
    )
    async def create_v2_0(
        self,
        *,
        name: str,
        default_price: Decimal,
        tax_percentage: float | None,
        utility_id: int | None | Unset = UNSET,
    ) -> models.ElectricityRate | Response[models.ElectricityRate]:
        """Electricity rate / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/resources/electricity-rates/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("electricity_rate",))
    async def delete_v1_0(self, electricity_rate: int) -> None | Response[None]:
        """Electricity rate / Delete.

        Deprecated: ``client.electricity_rates.delete`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("electricity_rate",))
    async def delete_v2_0(self, electricity_rate: int) -> None | Response[None]:
        """Electricity rate / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        raise NotImplementedError

    @serves(operations.ENERGY_MIX__GET_V2_0, ("electricity_rate",))
    async def energy_mix_get_v2_0(
        self,
        electricity_rate: int,
    ) -> models.ElectricityRateEnergyMix | Response[models.ElectricityRateEnergyMix]:
        """Electricity rate / Energy Mix / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        raise NotImplementedError

    @serves(
        operations.ENERGY_MIX__REPLACE_V2_0,
        ("electricity_rate",),
        {
            "solar": "solar",
            "wind": "wind",
            "hydro": "hydro",
            "nuclear": "nuclear",
            "coal": "coal",
            "naturalGas": "natural_gas",
            "otherRenewable": "other_renewable",
            "otherNonRenewable": "other_non_renewable",
        },
    )
    async def energy_mix_replace_v2_0(
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
    ) -> models.ElectricityRateEnergyMix | Response[models.ElectricityRateEnergyMix]:
        """Electricity rate / Energy Mix / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("electricity_rate",))
    async def get_v1_0(
        self,
        electricity_rate: int,
    ) -> models.V1ElectricityRate | Response[models.V1ElectricityRate]:
        """Electricity rate / Read.

        Deprecated: ``client.electricity_rates.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("electricity_rate",))
    async def get_v2_0(
        self,
        electricity_rate: int,
    ) -> models.ElectricityRate | Response[models.ElectricityRate]:
        """Electricity rate / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.V1ElectricityRateFilter | Unset = UNSET,
    ) -> models.V1ElectricityRatePage | Response[models.V1ElectricityRatePage]:
        """Electricity rates / Listing.

        Deprecated: ``client.electricity_rates.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/electricity-rates/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("per_page", "cursor", "filter"))
    async def list_v2_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.ElectricityRateFilter | Unset = UNSET,
    ) -> models.ElectricityRatePage | Response[models.ElectricityRatePage]:
        """Electricity rates / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``GET /public-api/resources/electricity-rates/v2.0``
        """
        raise NotImplementedError

    @serves(operations.PRICE_PERIODS__DATE__DELETE_V2_0, ("electricity_rate", "date"))
    async def price_periods_date_delete_v2_0(
        self,
        electricity_rate: int,
        date: datetime.date,
    ) -> None | Response[None]:
        """Electricity rate / Price periods / Date / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        raise NotImplementedError

    @serves(operations.PRICE_PERIODS__DATE__GET_V2_0, ("electricity_rate", "date"))
    async def price_periods_date_get_v2_0(
        self,
        electricity_rate: int,
        date: datetime.date,
    ) -> (
        models.ElectricityRatePricePeriodDateDetails
        | Response[models.ElectricityRatePricePeriodDateDetails]
    ):
        """Electricity rate / Price periods / Date / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        raise NotImplementedError

    @serves(operations.PRICE_PERIODS__DATE__LIST_V2_0, ("electricity_rate",))
    async def price_periods_date_list_v2_0(
        self,
        electricity_rate: int,
    ) -> (
        models.ElectricityRatePricePeriodDatePage
        | Response[models.ElectricityRatePricePeriodDatePage]
    ):
        """Electricity rate / Price periods / Date / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date``
        """
        raise NotImplementedError

    @serves(
        operations.PRICE_PERIODS__DATE__REPLACE_V2_0,
        ("electricity_rate", "date"),
        {"periods": "periods"},
    )
    async def price_periods_date_replace_v2_0(
        self,
        electricity_rate: int,
        date: datetime.date,
        *,
        periods: list[models.IntervalPricing],
    ) -> (
        models.ElectricityRatePricePeriodDateDetails
        | Response[models.ElectricityRatePricePeriodDateDetails]
    ):
        """Electricity rate / Price periods / Date / Create or update.

        Returns:
            200: OK.
            201: Created.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date
        /{date}``
        """
        raise NotImplementedError

    @serves(operations.PRICE_PERIODS__LIST_V2_0, ("electricity_rate",))
    async def price_periods_list_v2_0(
        self,
        electricity_rate: int,
    ) -> models.ElectricityRatePricePeriodPage | Response[models.ElectricityRatePricePeriodPage]:
        """Electricity rate / Price periods / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods``
        """
        raise NotImplementedError

    @serves(operations.PRICE_PERIODS__WEEK_DAY__DELETE_V2_0, ("electricity_rate", "week_day"))
    async def price_periods_week_day_delete_v2_0(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
    ) -> None | Response[None]:
        """Electricity rate / Price periods / Week day / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day/{weekDay}``
        """
        raise NotImplementedError

    @serves(operations.PRICE_PERIODS__WEEK_DAY__GET_V2_0, ("electricity_rate", "week_day"))
    async def price_periods_week_day_get_v2_0(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
    ) -> (
        models.ElectricityRatePricePeriodWeekDayDetails
        | Response[models.ElectricityRatePricePeriodWeekDayDetails]
    ):
        """Electricity rate / Price periods / Week day / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day
        /{weekDay}``
        """
        raise NotImplementedError

    @serves(operations.PRICE_PERIODS__WEEK_DAY__LIST_V2_0, ("electricity_rate",))
    async def price_periods_week_day_list_v2_0(
        self,
        electricity_rate: int,
    ) -> (
        models.ElectricityRatePricePeriodWeekDayPage
        | Response[models.ElectricityRatePricePeriodWeekDayPage]
    ):
        """Electricity rate / Price periods / Week day / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods
        /week-day``
        """
        raise NotImplementedError

    @serves(
        operations.PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0,
        ("electricity_rate", "week_day"),
        {"periods": "periods"},
    )
    async def price_periods_week_day_replace_v2_0(
        self,
        electricity_rate: int,
        week_day: models.PricePeriodWeekDay,
        *,
        periods: list[models.IntervalPricing],
    ) -> (
        models.ElectricityRatePricePeriodWeekDayDetails
        | Response[models.ElectricityRatePricePeriodWeekDayDetails]
    ):
        """Electricity rate / Price periods / Week day / Create or update.

        Returns:
            200: OK.
            201: Created.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day
        /{weekDay}``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V1_0,
        ("electricity_rate",),
        {
            "name": "name",
            "utilityId": "utility_id",
            "pricingGranularityInMinutes": "pricing_granularity_in_minutes",
            "defaultPricePerKwh": "default_price_per_kwh",
            "taxId": "tax_id",
            "taxPercentage": "tax_percentage",
            "intervalPricing": "interval_pricing",
            "intervalSpecialPricing": "interval_special_pricing",
        },
    )
    async def replace_v1_0(
        self,
        electricity_rate: int,
        *,
        name: str,
        pricing_granularity_in_minutes: models.SessionClockAlignedInterval,
        default_price_per_kwh: float,
        utility_id: int | None | Unset = UNSET,
        tax_id: int | Unset = UNSET,
        tax_percentage: float | Unset = UNSET,
        interval_pricing: list[models.ElectricityRateIntervalPricing] | None | Unset = UNSET,
        interval_special_pricing: (
            list[models.ElectricityRateIntervalSpecialPricing] | None | Unset
        ) = UNSET,
    ) -> models.V1ElectricityRate | Response[models.V1ElectricityRate]:
        """Electricity rate / Update.

        Deprecated: ``client.electricity_rates.update`` replaces it.

        Args:
            tax_id: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("electricity_rate",),
        {
            "name": "name",
            "utilityId": "utility_id",
            "defaultPrice": "default_price",
            "taxPercentage": "tax_percentage",
        },
    )
    async def update_v2_0(
        self,
        electricity_rate: int,
        *,
        name: str | Unset = UNSET,
        utility_id: int | None | Unset = UNSET,
        default_price: Decimal | Unset = UNSET,
        tax_percentage: float | None | Unset = UNSET,
    ) -> models.ElectricityRate | Response[models.ElectricityRate]:
        """Electricity rate / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}``
        """
        raise NotImplementedError
