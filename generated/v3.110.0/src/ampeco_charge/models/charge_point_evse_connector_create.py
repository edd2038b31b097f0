"""The model ``ChargePointEvseConnectorCreate``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointEvseConnectorType, ConnectorFormat, EnabledStatus


class ChargePointEvseConnectorCreate(Model):
    """The body of ``client.charge_points.evses.connectors.create``."""

    type: ChargePointEvseConnectorType | UnknownString
    format: ConnectorFormat | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None
