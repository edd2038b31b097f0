"""The model ``EvseRoaming``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import EvseRoamingStatus


class EvseRoaming(Model):
    """``data.roaming`` in what ``client.charge_points.evses.get`` gives."""

    evse_id: Annotated[str | None, Field(alias="evseId")]
    tariff_ids: Annotated[list[str], Field(alias="tariffIds")]
    capabilities: list[str]
    physical_reference: Annotated[str | None, Field(alias="physicalReference")]
    status: EvseRoamingStatus | UnknownString | None
