"""The model ``TariffStopSession``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TariffStopSession(Model):
    """``stopSession`` in the body of ``client.tariffs.create``."""

    time_limit_minutes: Annotated[float | None, Field(alias="timeLimitMinutes")] = None
    stop_when_energy_exceeds_kwh: Annotated[
        float | None,
        Field(alias="stopWhenEnergyExceedsKwh"),
    ] = None
