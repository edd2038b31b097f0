"""The model ``ChargePointStartRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointStartRequest(Model):
    """The body of ``client.charge_points.start``."""

    user_id: Annotated[int | None, Field(alias="userId")] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    """Deprecated."""
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None
