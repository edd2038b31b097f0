"""The model ``EvseFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class EvseFilter(Model):
    """The argument ``filter`` of ``client.evses.list``."""

    charge_point_id: Annotated[str | None, Field(alias="chargePointId")] = None
    physical_reference: Annotated[str | None, Field(alias="physicalReference")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    roaming: bool | None = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
    has_roaming_tariff_ids: Annotated[bool | None, Field(alias="hasRoamingTariffIds")] = None
    has_tariff_group: Annotated[bool | None, Field(alias="hasTariffGroup")] = None
    roaming_operator_ids: Annotated[list[int] | None, Field(alias="roamingOperatorIds")] = None
