"""The model ``RoamingOperatorCustomTariffFilterPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .roaming_operator_custom_tariff_filter import RoamingOperatorCustomTariffFilter


class RoamingOperatorCustomTariffFilterPage(Model):
    """What ``client.roaming_operators.custom_tariff_filters.list`` gives."""

    data: list[RoamingOperatorCustomTariffFilter] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
