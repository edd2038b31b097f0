"""Models of currency rates."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .shared import CursorLinks, CursorMeta


class CurrencyRate(Model):
    """``data`` in what ``client.currency_rates.get`` gives."""

    id: int
    base: str
    target: str
    rate: float
    updated_at: Annotated[UtcDateTime, Field(alias="updatedAt")]


class CurrencyRateCreate(Model):
    """The body of ``client.currency_rates.create``."""

    base: str
    target: str
    rate: float


class CurrencyRateFilter(Model):
    """The argument ``filter`` of ``client.currency_rates.list``."""

    base: str | None = None
    target: str | None = None
    updated_before: Annotated[UtcDateTime | None, Field(alias="updatedBefore")] = None
    updated_after: Annotated[UtcDateTime | None, Field(alias="updatedAfter")] = None


class CurrencyRatePage(Model):
    """What ``client.currency_rates.list`` gives."""

    data: list[CurrencyRate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class CurrencyRateUpdate(Model):
    """The body of ``client.currency_rates.update``."""

    rate: float
