"""The model ``TopUpPackageCreate``."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.models import Model


class TopUpPackageCreate(Model):
    """The body of ``client.top_up_packages.create``."""

    price: Decimal
    bonus: Decimal
    enabled: bool | None = None
