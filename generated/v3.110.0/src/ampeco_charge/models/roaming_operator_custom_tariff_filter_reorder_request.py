"""The model ``RoamingOperatorCustomTariffFilterReorderRequest``."""

from __future__ import annotations

from .._runtime.models import Model
from .roaming_operator_custom_tariff_filter_reorder_filter import (
    RoamingOperatorCustomTariffFilterReorderFilter,
)


class RoamingOperatorCustomTariffFilterReorderRequest(Model):
    """The body of ``client.roaming_operators.custom_tariff_filters.reorder``."""

    filters: list[RoamingOperatorCustomTariffFilterReorderFilter]
