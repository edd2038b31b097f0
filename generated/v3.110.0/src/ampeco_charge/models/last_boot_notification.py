"""The model ``LastBootNotification``."""

from __future__ import annotations

from .._runtime.models import Model


class LastBootNotification(Model):
    """``bootNotification`` in the event ``BootNotification`` of ``client.notifications.create``."""

    model: str | None = None
    vendor: str | None = None
    charge_box_serial_number: str | None = None
    charge_point_serial_number: str | None = None
    firmware_version: str | None = None
    iccid: str | None = None
    imsi: str | None = None
    meter_serial_number: str | None = None
    meter_type: str | None = None
    reason: str | None = None
