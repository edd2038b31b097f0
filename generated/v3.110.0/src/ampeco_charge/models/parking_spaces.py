"""Models of parking spaces."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, EnabledStatus, ParkingSpaceStatus


class ParkingSpace(Model):
    """``data`` in what ``client.parking_spaces.get`` gives."""

    id: int
    label: str
    location_id: Annotated[int, Field(alias="locationId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    status: EnabledStatus | UnknownString
    occupancy_status: Annotated[
        ParkingSpaceOccupancyStatus | UnknownString,
        Field(alias="occupancyStatus"),
    ]
    disabilities_accessible: Annotated[bool, Field(alias="disabilitiesAccessible")]
    evses: list[int] | None = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class ParkingSpaceFilter(Model):
    """The argument ``filter`` of ``client.parking_spaces.list``."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class ParkingSpaceInput(Model):
    """The body of ``client.parking_spaces.create``."""

    label: str
    location_id: Annotated[int, Field(alias="locationId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    status: EnabledStatus | UnknownString | None = None
    occupancy_status: Annotated[
        ParkingSpaceOccupancyStatus | UnknownString | None,
        Field(alias="occupancyStatus"),
    ] = None
    disabilities_accessible: Annotated[bool | None, Field(alias="disabilitiesAccessible")] = None
    evses: list[int] | None = None


ParkingSpaceOccupancyStatus = TypeAliasType(
    "ParkingSpaceOccupancyStatus",
    Literal["unknown", "available", "occupied"],
)
"""``occupancyStatus`` in the body of ``client.parking_spaces.create``."""


class ParkingSpacePage(Model):
    """What ``client.parking_spaces.list`` gives."""

    data: list[ParkingSpace] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ParkingSpaceUpdateOccupancyStatusRequest(Model):
    """The body of ``client.parking_spaces.update_occupancy_status``."""

    status: ParkingSpaceStatus | UnknownString
