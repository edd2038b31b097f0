"""The model ``ElectricityMeterReportConsumptionRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ElectricityMeterReportConsumptionRequest(Model):
    """The body of ``client.electricity_meters.report_consumption``."""

    timestamp: UtcDateTime | None = None
    current_l1: Annotated[int | None, Field(alias="currentL1")] = None
    current_l2: Annotated[int | None, Field(alias="currentL2")] = None
    current_l3: Annotated[int | None, Field(alias="currentL3")] = None
