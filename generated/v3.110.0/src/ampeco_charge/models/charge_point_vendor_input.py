"""The model ``ChargePointVendorInput``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointVendorInput(Model):
    """The body of ``client.charge_point_vendors.create``."""

    name: str
