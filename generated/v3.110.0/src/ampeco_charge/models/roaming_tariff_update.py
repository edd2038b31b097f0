"""The model ``RoamingTariffUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class RoamingTariffUpdate(Model):
    """The body of ``client.roaming_tariffs.update``."""

    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
