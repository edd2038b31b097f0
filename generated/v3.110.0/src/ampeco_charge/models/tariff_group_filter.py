"""The model ``TariffGroupFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class TariffGroupFilter(Model):
    """The argument ``filter`` of ``client.tariff_groups.list``."""

    partner_id: Annotated[float | None, Field(alias="partnerId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
