"""Models of the Example Charge API."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from ._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime

ChargePointStatus: TypeAlias = Literal["enabled", "disabled", "out of order"]
ChargePointType: TypeAlias = Literal["public", "private"]


class Network(Model):
    """Where a charge point is connected."""

    id: int
    protocol: Literal["ocpp1.6", "ocpp2.0.1"] | UnknownString | None = None


class FixedPricing(Model):
    """A price for the session."""

    kind: Literal["fixed"]
    price: Decimal


class EnergyPricing(Model):
    """A price for the energy."""

    kind: Literal["energy"]
    price_per_kwh: Annotated[Decimal, Field(alias="pricePerKwh")]


class ChargePoint(Model):
    """A charge point."""

    id: int
    name: str
    status: ChargePointStatus | UnknownString
    type: ChargePointType | UnknownString | None = None
    network: Network | None = None
    pricing: FixedPricing | EnergyPricing | UnknownObject | None = None
    capabilities: list[Literal["remote_start", "reserve"] | UnknownString] | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    tags: dict[str, str] | None = None
    parent: ChargePoint | None = None
    extra: Any = None


class PageLinks(Model):
    """Where a listing goes on."""

    next: str | None = None


class ChargePointPage(Model):
    """A page of charge points."""

    data: list[ChargePoint] | None = None
    links: PageLinks | None = None


class ChargePointListFilter(Model):
    """Narrows a listing."""

    ids: list[int] | None = None
    network_id: Annotated[int | None, Field(alias="networkId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None


class Evse(Model):
    """A place to charge at a charge point."""

    id: int
    number: int
