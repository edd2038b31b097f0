"""The model ``ElectricityRatePricePeriodDateDetails``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .electricity_rate_price_period_date import ElectricityRatePricePeriodDate


class ElectricityRatePricePeriodDateDetails(Model):
    """What ``client.electricity_rates.price_periods.date.get`` gives."""

    data: ElectricityRatePricePeriodDate | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
