"""The model ``FlexibilityAssetCreate``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus


class FlexibilityAssetCreate(Model):
    """The body of ``client.flexibility_assets.create``."""

    dlm_circuit_id: Annotated[float | None, Field(alias="dlmCircuitId")]
    charge_point_id: Annotated[float | None, Field(alias="chargePointId")]
    evse_id: Annotated[float | None, Field(alias="evseId")]
    description: str | None = None
    integration_id: Annotated[float, Field(alias="integrationId")]
    integration_parameters: Annotated[
        dict[str, Any] | None,
        Field(alias="integrationParameters"),
    ] = None
    status: EnabledStatus | UnknownString
    ends_at: Annotated[UtcDateTime | None, Field(alias="endsAt")] = None
