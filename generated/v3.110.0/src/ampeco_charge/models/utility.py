"""The model ``Utility``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class Utility(Model):
    """``data`` in what ``client.utilities.get`` gives."""

    id: int
    name: str
    charge_points_count: Annotated[int, Field(alias="chargePointsCount")]
    electricity_rates_count: Annotated[int, Field(alias="electricityRatesCount")]
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    updated_at: Annotated[UtcDateTime | None, Field(alias="updatedAt")] = None
