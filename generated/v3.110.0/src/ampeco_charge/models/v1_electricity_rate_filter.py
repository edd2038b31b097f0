"""The model ``V1ElectricityRateFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class V1ElectricityRateFilter(Model):
    """The argument ``filter`` of ``client.electricity_rates.v1_0.list``."""

    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
