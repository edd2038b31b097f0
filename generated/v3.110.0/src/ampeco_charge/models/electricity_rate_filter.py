"""The model ``ElectricityRateFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ElectricityRateType


class ElectricityRateFilter(Model):
    """The argument ``filter`` of ``client.electricity_rates.list``."""

    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    type: ElectricityRateType | UnknownString | None = None
