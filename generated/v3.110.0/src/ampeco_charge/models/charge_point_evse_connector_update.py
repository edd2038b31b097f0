"""The model ``ChargePointEvseConnectorUpdate``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointEvseConnectorType, ConnectorFormat, EnabledStatus


class ChargePointEvseConnectorUpdate(Model):
    """The body of ``client.charge_points.evses.connectors.update``."""

    type: ChargePointEvseConnectorType | UnknownString | None = None
    format: ConnectorFormat | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None
