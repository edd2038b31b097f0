"""The model ``FlexibilityAssetTimeSeriesForecastPage`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class FlexibilityAssetTimeSeriesForecastPage(Model):
    """What ``client.flexibility_assets.time_series_forecast.list`` gives."""

    data: list[FlexibilityAssetTimeSeriesForecast] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class FlexibilityAssetTimeSeriesForecast(Model):
    """``data[]`` in what ``client.flexibility_assets.time_series_forecast.list`` gives."""

    id: int | None = None
    asset_id: Annotated[int, Field(alias="assetId")]
    start_time: Annotated[UtcDateTime, Field(alias="startTime")]
    end_time: Annotated[UtcDateTime, Field(alias="endTime")]
    energy: int
    downward_regulation_potential: Annotated[int, Field(alias="downwardRegulationPotential")]
    upward_regulation_potential: Annotated[int, Field(alias="upwardRegulationPotential")]
