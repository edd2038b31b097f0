"""The model ``TariffFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TariffFilter(Model):
    """The argument ``filter`` of ``client.tariffs.list``."""

    tariff_group_id: Annotated[str | None, Field(alias="tariffGroupId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    type: str | None = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
