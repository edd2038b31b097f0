"""The model ``CircuitConsumption``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import CircuitConsumptionPhase


class CircuitConsumption(Model):
    """``data[]`` in what ``client.circuits.consumption.list`` gives."""

    phase: CircuitConsumptionPhase | UnknownString
    consumption: float | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
