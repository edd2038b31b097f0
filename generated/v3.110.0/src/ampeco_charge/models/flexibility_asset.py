"""The model ``FlexibilityAsset``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus


class FlexibilityAsset(Model):
    """``data`` in what ``client.flexibility_assets.get`` gives."""

    id: float | None = None
    dlm_circuit_id: Annotated[float | None, Field(alias="dlmCircuitId")] = None
    charge_point_id: Annotated[float | None, Field(alias="chargePointId")] = None
    evse_id: Annotated[float | None, Field(alias="evseId")] = None
    description: str | None = None
    downward_regulation_limit: Annotated[int | None, Field(alias="downwardRegulationLimit")] = None
    upward_regulation_limit: Annotated[int | None, Field(alias="upwardRegulationLimit")] = None
    integration_id: Annotated[float | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, Any] | None,
        Field(alias="integrationParameters"),
    ] = None
    status: EnabledStatus | UnknownString | None = None
    ends_at: Annotated[UtcDateTime | None, Field(alias="endsAt")] = None
