"""The model ``RoamingProvider``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class RoamingProvider(Model):
    """``data`` in what ``client.roaming_providers.get`` gives."""

    id: int
    role: str
    hubject_id: Annotated[str | None, Field(alias="hubjectId")] = None
    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
