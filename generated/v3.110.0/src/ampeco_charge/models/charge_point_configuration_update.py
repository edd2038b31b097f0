"""The model ``ChargePointConfigurationUpdate``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointConfigurationUpdate(Model):
    """The body of ``client.charge_points.configurations.update``."""

    value: str | None = None
