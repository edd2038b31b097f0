"""The model ``AvailableModeUserControlledSchedule`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class AvailableModeUserControlledSchedule(Model):
    """``data[]<user_controlled_schedule>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["user_controlled_schedule"] | None = None
    defaults: UserControlledScheduleDefaults | None = None


class UserControlledScheduleDefaults(Model):
    """``data[]<user_controlled_schedule>.defaults`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    start_time: str | None = None
    end_time: str | None = None
