"""The model ``ChargePointSendDataTransferResult`` and what is only found with it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class ChargePointSendDataTransferResult(Model):
    """What ``client.charge_points.send_data_transfer`` gives."""

    status: ChargePointSendDataTransferStatus | UnknownString | None = None
    data: str | None = None


ChargePointSendDataTransferStatus = TypeAliasType(
    "ChargePointSendDataTransferStatus",
    Literal["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"],
)
"""``status`` in what ``client.charge_points.send_data_transfer`` gives."""
