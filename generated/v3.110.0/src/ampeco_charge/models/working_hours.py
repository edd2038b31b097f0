"""The model ``WorkingHours``."""

from __future__ import annotations

from .._runtime.models import Model
from .opening_hours import OpeningHours


class WorkingHours(Model):
    """``location.working_hours`` in the event ``LocationChangedNotification`` of
    ``client.notifications.create``.
    """

    is_always_open: bool
    stop_session_outside_working_hours: bool | None = None
    hours: OpeningHours | None = None
    always_open_for_user_group_ids: list[float] | None = None
