"""The model ``EvseFilters``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class EvseFilters(Model):
    """``filters`` in the body of ``client.evses.bulk_assign_tariff_group``."""

    location_ids: Annotated[list[int] | None, Field(alias="locationIds")] = None
    partner_ids: Annotated[list[int] | None, Field(alias="partnerIds")] = None
    evse_ids: Annotated[list[int] | None, Field(alias="evseIds")] = None
    charge_point_ids: Annotated[list[int] | None, Field(alias="chargePointIds")] = None
    tariff_group_ids: Annotated[list[int] | None, Field(alias="tariffGroupIds")] = None
