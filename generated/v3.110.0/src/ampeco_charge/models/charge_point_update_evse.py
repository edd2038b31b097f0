"""The model ``ChargePointUpdateEvse``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import TemplateStatus


class ChargePointUpdateEvse(Model):
    """``evses{}`` in the body of ``client.charge_points.v1_0.update``."""

    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    max_amperage: Annotated[float | None, Field(alias="maxAmperage")] = None
    status: TemplateStatus | UnknownString | None = None
