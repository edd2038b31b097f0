"""The model ``TariffGroupInput``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TariffGroupInput(Model):
    """The body of ``client.tariff_groups.create``."""

    name: str
    tariff_ids: Annotated[list[int] | None, Field(alias="tariffIds")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
