"""The model ``EvseBulkAssignTariffGroupRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .evse_filters import EvseFilters


class EvseBulkAssignTariffGroupRequest(Model):
    """The body of ``client.evses.bulk_assign_tariff_group``."""

    filters: EvseFilters | None = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")]
