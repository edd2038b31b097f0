"""The model ``ChargePointChangeAvailabilityRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ChargePointChangeAvailabilityType


class ChargePointChangeAvailabilityRequest(Model):
    """The body of ``client.charge_points.change_availability``."""

    evse_network_id: Annotated[int | None, Field(alias="evseNetworkId")] = None
    type: ChargePointChangeAvailabilityType | UnknownString
