"""The model ``TopUpPackageUpdate``."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.models import Model


class TopUpPackageUpdate(Model):
    """The body of ``client.top_up_packages.update``."""

    price: Decimal | None = None
    bonus: Decimal | None = None
    enabled: bool | None = None
