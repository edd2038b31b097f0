"""The model ``CdrFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import CdrDeliveryResponse


class CdrFilter(Model):
    """The argument ``filter`` of ``client.cdrs.list``."""

    start_date_time_from: Annotated[UtcDateTime | None, Field(alias="startDateTimeFrom")] = None
    start_date_time_to: Annotated[UtcDateTime | None, Field(alias="startDateTimeTo")] = None
    end_date_time_from: Annotated[UtcDateTime | None, Field(alias="endDateTimeFrom")] = None
    end_date_time_to: Annotated[UtcDateTime | None, Field(alias="endDateTimeTo")] = None
    operator_id: Annotated[str | None, Field(alias="operatorId")] = None
    platform_id: Annotated[str | None, Field(alias="platformId")] = None
    roaming_id: Annotated[str | None, Field(alias="roamingId")] = None
    credit: str | None = None
    is_local: Annotated[str | None, Field(alias="isLocal")] = None
    received_after: Annotated[UtcDateTime | None, Field(alias="receivedAfter")] = None
    received_before: Annotated[UtcDateTime | None, Field(alias="receivedBefore")] = None
    sent_after: Annotated[UtcDateTime | None, Field(alias="sentAfter")] = None
    sent_before: Annotated[UtcDateTime | None, Field(alias="sentBefore")] = None
    delivery_response: Annotated[
        CdrDeliveryResponse | UnknownString | None,
        Field(alias="deliveryResponse"),
    ] = None
