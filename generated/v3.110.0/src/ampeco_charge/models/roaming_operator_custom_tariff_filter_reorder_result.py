"""The model ``RoamingOperatorCustomTariffFilterReorderResult``."""

from __future__ import annotations

from .._runtime.models import Model


class RoamingOperatorCustomTariffFilterReorderResult(Model):
    """What ``client.roaming_operators.custom_tariff_filters.reorder`` gives."""

    message: str | None = None
