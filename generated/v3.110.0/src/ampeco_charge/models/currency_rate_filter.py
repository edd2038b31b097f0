"""The model ``CurrencyRateFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class CurrencyRateFilter(Model):
    """The argument ``filter`` of ``client.currency_rates.list``."""

    base: str | None = None
    target: str | None = None
    updated_before: Annotated[UtcDateTime | None, Field(alias="updatedBefore")] = None
    updated_after: Annotated[UtcDateTime | None, Field(alias="updatedAfter")] = None
