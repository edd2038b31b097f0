"""The model ``ChargePointDowntimePeriodStatuses``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointSystemStatus, HardwareStatusNotificationHardwareStatus, NetworkStatus


class ChargePointDowntimePeriodStatuses(Model):
    """``data.statuses`` in what ``client.charge_point_downtime_periods.get`` gives."""

    system: ChargePointSystemStatus | UnknownString
    network: NetworkStatus | UnknownString
    hardware: HardwareStatusNotificationHardwareStatus | UnknownString | None
