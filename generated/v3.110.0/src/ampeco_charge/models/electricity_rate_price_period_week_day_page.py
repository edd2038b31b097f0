"""The model ``ElectricityRatePricePeriodWeekDayPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .electricity_rate_price_period_week_day import ElectricityRatePricePeriodWeekDay


class ElectricityRatePricePeriodWeekDayPage(Model):
    """What ``client.electricity_rates.price_periods.week_day.list`` gives."""

    data: list[ElectricityRatePricePeriodWeekDay] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
