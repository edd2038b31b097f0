"""The model ``RoamingTariff``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model


class RoamingTariff(Model):
    """``data`` in what ``client.roaming_tariffs.get`` gives."""

    id: int | None = None
    roaming_ids: Annotated[list[str] | None, Field(alias="roamingIds")] = None
    roaming_tariff_human_readable: Annotated[
        str | None,
        Field(alias="roamingTariffHumanReadable"),
    ] = None
    raw_roaming_tariffs: Annotated[
        list[dict[str, Any]] | None,
        Field(alias="rawRoamingTariffs"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None
    tariff_group_id: Annotated[int | None, Field(alias="tariffGroupId")] = None
