"""The model ``V1SessionStartStopNotification``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import SessionReason, SessionStartStopNotificationAction


class V1SessionStartStopNotification(Model):
    """The event ``SessionStartStopNotification`` of ``client.notifications.create``."""

    notification: Literal["SessionStartStopNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    action: SessionStartStopNotificationAction | UnknownString | None = None
    session_id: Annotated[int, Field(alias="sessionId")]
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    started_at_timestamp: Annotated[UtcDateTime, Field(alias="startedAtTimestamp")]
    stopped_at_timestamp: Annotated[UtcDateTime | None, Field(alias="stoppedAtTimestamp")] = None
    energy_consumed: Annotated[float | None, Field(alias="energyConsumed")] = None
    reason: SessionReason | UnknownString | None = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    meter_start: Annotated[int, Field(alias="meterStart")]
    meter_stop: Annotated[int, Field(alias="meterStop")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
