"""The model ``NetworkStatusNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import NetworkStatus


class NetworkStatusNotification(Model):
    """The event ``NetworkStatusNotification`` of ``client.notifications.create``."""

    notification: Literal["NetworkStatusNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    timestamp: UtcDateTime
    network_status: Annotated[NetworkStatus | UnknownString, Field(alias="networkStatus")]
