"""The model ``FlexibilityActivationRequest`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class FlexibilityActivationRequest(Model):
    """What ``client.flexibility_assets.create_activation_request`` gives."""

    id: float
    timestamp: UtcDateTime
    asset_id: Annotated[float, Field(alias="assetId")]
    periods: list[FlexibilityActivationRequestPeriod]


class FlexibilityActivationRequestPeriod(Model):
    """``periods[]`` in what ``client.flexibility_assets.create_activation_request`` gives."""

    start_time: Annotated[UtcDateTime | None, Field(alias="startTime")] = None
    end_time: Annotated[UtcDateTime | None, Field(alias="endTime")] = None
    energy: int | None = None
    max_power: Annotated[int | None, Field(alias="maxPower")] = None
