"""The model ``LocationFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    AustralianState,
    CanadianProvince,
    Country,
    UsMinorOutlyingIslandsTerritory,
    UsState,
)


class LocationFilter(Model):
    """The argument ``filter`` of ``client.locations.list``."""

    country: Country | UnknownString | None = None
    state: (
        UsState
        | UnknownString
        | AustralianState
        | CanadianProvince
        | UsMinorOutlyingIslandsTerritory
        | None
    ) = None
    region: str | None = None
    city: str | None = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    tag: str | None = None
    roaming: bool | None = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
