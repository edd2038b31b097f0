"""The model ``ElectricityRatePricePeriodPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .electricity_rate_price_period_date import ElectricityRatePricePeriodDate
from .electricity_rate_price_period_week_day import ElectricityRatePricePeriodWeekDay


class ElectricityRatePricePeriodPage(Model):
    """What ``client.electricity_rates.price_periods.list`` gives."""

    data: (
        list[ElectricityRatePricePeriodWeekDay | ElectricityRatePricePeriodDate | UnknownObject]
        | None
    ) = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
