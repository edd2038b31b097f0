"""The model ``CircuitChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class CircuitChanged(Model):
    """The event ``circuit.changed`` of ``client.notifications.create``."""

    notification: Literal["circuit.changed"] | UnknownString
    circuit_id: Annotated[int, Field(alias="circuitId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
