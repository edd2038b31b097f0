"""The model ``ReservationCancelRequest``."""

from __future__ import annotations

from .._runtime.models import Model


class ReservationCancelRequest(Model):
    """The body of ``client.reservations.cancel``."""

    force: bool | None = None
    reason: str | None = None
