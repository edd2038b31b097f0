"""The model ``ChargePointVendorUpdate``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointVendorUpdate(Model):
    """The body of ``client.charge_point_vendors.update``."""

    name: str | None = None
