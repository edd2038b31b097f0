"""The model ``ChargePointStatus`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    ChargePointHardwareStatus,
    HardwareStatusNotificationHardwareStatus,
    NetworkStatus,
)


class ChargePointStatus(Model):
    """``data`` in what ``client.charge_points.status.get`` gives."""

    network_status: Annotated[NetworkStatus | UnknownString, Field(alias="networkStatus")]
    hardware_status: Annotated[
        ChargePointHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None
    evses: list[ChargePointStatusEvse] | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class ChargePointStatusEvse(Model):
    """``data.evses[]`` in what ``client.charge_points.status.get`` gives."""

    hardware_status: Annotated[
        HardwareStatusNotificationHardwareStatus | UnknownString | None,
        Field(alias="hardwareStatus"),
    ] = None
    id: int | None = None
