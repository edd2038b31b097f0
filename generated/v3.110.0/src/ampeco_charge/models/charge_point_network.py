"""The model ``ChargePointNetwork``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointProtocol


class ChargePointNetwork(Model):
    """``network`` in the body of ``client.charge_points.create``."""

    id: str | None = None
    protocol: ChargePointProtocol | UnknownString | None = None
    password: str | None = None
    ip: str | None = None
    port: int | None = None
