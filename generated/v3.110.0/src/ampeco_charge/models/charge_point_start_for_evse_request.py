"""The model ``ChargePointStartForEvseRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .charge_point_set_charging_profile_request import ChargePointSetChargingProfileRequest


class ChargePointStartForEvseRequest(Model):
    """The body of ``client.charge_points.start_for_evse``."""

    user_id: Annotated[int | None, Field(alias="userId")] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    """Deprecated."""
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None
    charging_profile: Annotated[
        ChargePointSetChargingProfileRequest | None,
        Field(alias="chargingProfile"),
    ] = None


EvseStartRequest = ChargePointStartForEvseRequest
