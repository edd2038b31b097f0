"""The model ``ChargePointTriggerMessageRequest``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointTriggerMessageType


class ChargePointTriggerMessageRequest(Model):
    """The body of ``client.charge_points.trigger_message``."""

    type: ChargePointTriggerMessageType | UnknownString
