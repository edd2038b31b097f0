"""The model ``FlexibilityAssetHistoricalTimeSeriesFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class FlexibilityAssetHistoricalTimeSeriesFilter(Model):
    """The argument ``filter`` of ``client.flexibility_assets.historical_time_series.list``."""

    start_time: Annotated[UtcDateTime | None, Field(alias="startTime")] = None
    end_time: Annotated[UtcDateTime | None, Field(alias="endTime")] = None
