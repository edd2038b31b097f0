"""Models of roaming providers."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageNumberMeta


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


class RoamingProviderCreateHubject(Model):
    """``<hubjectId>`` in the body of ``client.roaming_providers.create``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int, Field(alias="platformId")]
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    hubject_id: Annotated[str | None, Field(alias="hubjectId")] = None


class RoamingProviderCreateOcpi(Model):
    """``<countryCode>`` in the body of ``client.roaming_providers.create``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int, Field(alias="platformId")]
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None


class RoamingProviderFilter(Model):
    """The argument ``filter`` of ``client.roaming_providers.list``."""

    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None


class RoamingProviderPage(Model):
    """What ``client.roaming_providers.list`` gives."""

    data: list[RoamingProvider] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class RoamingProviderUpdateHubject(Model):
    """``<hubjectId>`` in the body of ``client.roaming_providers.update``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    hubject_id: Annotated[str | None, Field(alias="hubjectId")] = None


class RoamingProviderUpdateOcpi(Model):
    """``<countryCode>`` in the body of ``client.roaming_providers.update``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    party_id: Annotated[str | None, Field(alias="partyId")] = None
