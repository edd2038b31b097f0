"""The model ``RoamingOperator``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .roaming_operator_cpo_settings import RoamingOperatorCpoSettings


class RoamingOperator(Model):
    """``data`` in what ``client.roaming_operators.get`` gives."""

    id: int | None = None
    role: str | None = None
    hubject_id: Annotated[str | None, Field(alias="hubjectId")] = None
    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    """Deprecated."""
    enabled: bool | None = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None
    cpo_settings: Annotated[RoamingOperatorCpoSettings | None, Field(alias="cpoSettings")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
