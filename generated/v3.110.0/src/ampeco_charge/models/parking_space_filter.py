"""The model ``ParkingSpaceFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ParkingSpaceFilter(Model):
    """The argument ``filter`` of ``client.parking_spaces.list``."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
