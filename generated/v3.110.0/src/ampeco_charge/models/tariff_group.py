"""The model ``TariffGroup``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class TariffGroup(Model):
    """``data`` in what ``client.tariff_groups.get`` gives."""

    id: int
    name: str
    tariff_ids: Annotated[list[int] | None, Field(alias="tariffIds")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
