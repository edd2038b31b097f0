"""Models of reservations."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import PageLinks, PageNumberMeta, ReservationStatus


class Reservation(Model):
    """``data`` in what ``client.reservations.get`` gives."""

    id: int
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    status: ReservationStatus | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    reserved_at: Annotated[UtcDateTime, Field(alias="reservedAt")]
    canceled_at: Annotated[UtcDateTime | None, Field(alias="canceledAt")] = None
    duration: int
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class ReservationCancelRequest(Model):
    """The body of ``client.reservations.cancel``."""

    force: bool | None = None
    reason: str | None = None


class ReservationFilter(Model):
    """The argument ``filter`` of ``client.reservations.list``."""

    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    status: ReservationStatus | UnknownString | None = None
    reserved_from: Annotated[UtcDateTime | None, Field(alias="reservedFrom")] = None
    reserved_to: Annotated[UtcDateTime | None, Field(alias="reservedTo")] = None


class ReservationPage(Model):
    """What ``client.reservations.list`` gives."""

    data: list[Reservation] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
