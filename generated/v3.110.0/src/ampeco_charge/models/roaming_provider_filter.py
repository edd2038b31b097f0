"""The model ``RoamingProviderFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class RoamingProviderFilter(Model):
    """The argument ``filter`` of ``client.roaming_providers.list``."""

    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None
