"""The model ``BookingRequestEvseCriteria``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ChargePointEvseConnectorType, CurrentType


class BookingRequestEvseCriteria(Model):
    """``<create>.evseCriteria`` in the body of ``client.booking_requests.create``."""

    current_type: Annotated[CurrentType | UnknownString | None, Field(alias="currentType")] = None
    min_power: Annotated[float | None, Field(alias="minPower")] = None
    max_power: Annotated[float | None, Field(alias="maxPower")] = None
    connector_type: Annotated[
        ChargePointEvseConnectorType | UnknownString | None,
        Field(alias="connectorType"),
    ] = None
