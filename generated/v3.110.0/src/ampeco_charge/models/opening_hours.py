"""The model ``OpeningHours`` and what is only found with it."""

from __future__ import annotations

from .._runtime.models import Model


class OpeningHours(Model):
    """``workingHours.hours`` in the body of ``client.locations.update``."""

    monday: list[OpeningPeriod] | None = None
    tuesday: list[OpeningPeriod] | None = None
    wednesday: list[OpeningPeriod] | None = None
    thursday: list[OpeningPeriod] | None = None
    friday: list[OpeningPeriod] | None = None
    saturday: list[OpeningPeriod] | None = None
    sunday: list[OpeningPeriod] | None = None


class OpeningPeriod(Model):
    """``workingHours.hours.friday[]`` in the body of ``client.locations.update``."""

    start: str
    end: str
