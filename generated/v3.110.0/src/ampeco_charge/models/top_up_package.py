"""The model ``TopUpPackage``."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.models import Model


class TopUpPackage(Model):
    """``data`` in what ``client.top_up_packages.get`` gives."""

    id: int | None = None
    price: Decimal
    bonus: Decimal
    enabled: bool | None = None
