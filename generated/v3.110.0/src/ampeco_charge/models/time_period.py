"""The model ``TimePeriod``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TimePeriod(Model):
    """``pricing.timePeriods[]`` in the body of ``client.tariffs.create``."""

    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]
