"""The model ``ChargePointEvseConnector``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointEvseConnectorType, ConnectorFormat, EnabledStatus


class ChargePointEvseConnector(Model):
    """``data`` in what ``client.charge_points.evses.connectors.get`` gives."""

    id: int
    type: ChargePointEvseConnectorType | UnknownString
    format: ConnectorFormat | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None
