"""The model ``RoamingProviderCreateOcpi``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class RoamingProviderCreateOcpi(Model):
    """``<countryCode>`` in the body of ``client.roaming_providers.create``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int, Field(alias="platformId")]
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None
