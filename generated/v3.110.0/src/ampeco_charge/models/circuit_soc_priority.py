"""The model ``CircuitSocPriority``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class CircuitSocPriority(Model):
    """What ``client.circuits.soc_priorities.get`` gives."""

    upper_threshold_percent: Annotated[float | None, Field(alias="upperThresholdPercent")] = None
    high_soc_priority: Annotated[float | None, Field(alias="highSoCPriority")] = None
    lower_threshold_percent: Annotated[float | None, Field(alias="lowerThresholdPercent")] = None
    low_soc_priority: Annotated[float | None, Field(alias="lowSoCPriority")] = None
