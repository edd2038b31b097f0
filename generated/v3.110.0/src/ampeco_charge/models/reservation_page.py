"""The model ``ReservationPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .reservation import Reservation


class ReservationPage(Model):
    """What ``client.reservations.list`` gives."""

    data: list[Reservation] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
