"""The model ``LocationWorkingHours``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .opening_hours import OpeningHours


class LocationWorkingHours(Model):
    """``workingHours`` in the body of ``client.locations.update``."""

    is_always_open: Annotated[bool | None, Field(alias="isAlwaysOpen")] = None
    stop_session_outside_working_hours: Annotated[
        bool | None,
        Field(alias="stopSessionOutsideWorkingHours"),
    ] = None
    always_open_for_user_group_ids: Annotated[
        list[float] | None,
        Field(alias="alwaysOpenForUserGroupIds"),
    ] = None
    hours: OpeningHours | None = None
