"""The model ``CircuitConsumptionNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .circuit_consumption import CircuitConsumption


class CircuitConsumptionNotification(Model):
    """The event ``CircuitConsumptionNotification`` of ``client.notifications.create``."""

    notification: Literal["CircuitConsumptionNotification"] | UnknownString | None = None
    circuit_id: Annotated[int | None, Field(alias="circuitId")] = None
    max_current: Annotated[float | None, Field(alias="maxCurrent")] = None
    min_charge_point_current: Annotated[float | None, Field(alias="minChargePointCurrent")] = None
    current_consumption: Annotated[
        list[CircuitConsumption] | None,
        Field(alias="currentConsumption"),
    ] = None
