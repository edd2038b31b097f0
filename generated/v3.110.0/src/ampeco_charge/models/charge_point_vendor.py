"""The model ``ChargePointVendor``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointVendor(Model):
    """``data`` in what ``client.charge_point_vendors.get`` gives."""

    id: int
    name: str
