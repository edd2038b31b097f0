"""The model ``FlexibilityAssetPeriod``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class FlexibilityAssetPeriod(Model):
    """``periods[]`` in the body of ``client.flexibility_assets.create_activation_request``."""

    start_time: Annotated[UtcDateTime, Field(alias="startTime")]
    end_time: Annotated[UtcDateTime, Field(alias="endTime")]
    energy: int | None = None
    max_power: Annotated[int | None, Field(alias="maxPower")] = None
