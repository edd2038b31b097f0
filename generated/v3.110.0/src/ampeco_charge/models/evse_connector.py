"""The model ``EvseConnector``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ConnectorFormat, LocationChangedNotificationStatus, V2EvseConnectorType


class EvseConnector(Model):
    """``connectors[]`` in the body of ``client.evses.replace``."""

    id: int | None = None
    type: V2EvseConnectorType | UnknownString | None = None
    format: ConnectorFormat | UnknownString | None = None
    status: LocationChangedNotificationStatus | UnknownString | None = None
