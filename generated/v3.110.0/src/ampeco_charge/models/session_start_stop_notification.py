"""The model ``SessionStartStopNotification``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import SessionReason, SessionStartStopNotificationAction


class SessionStartStopNotification(Model):
    """The event ``session.start.stop.notification`` of ``client.notifications.create``."""

    notification: Literal["session.start.stop.notification"] | UnknownString
    session_id: Annotated[int, Field(alias="sessionId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    action: SessionStartStopNotificationAction | UnknownString
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    started_at_timestamp: Annotated[UtcDateTime, Field(alias="startedAtTimestamp")]
    meter_start: Annotated[int, Field(alias="meterStart")]
    meter_stop: Annotated[int, Field(alias="meterStop")]
    started_at_timestamp_local: Annotated[
        UtcDateTime | None,
        Field(alias="startedAtTimestampLocal"),
    ] = None
    stopped_at_timestamp: Annotated[UtcDateTime | None, Field(alias="stoppedAtTimestamp")] = None
    stopped_at_timestamp_local: Annotated[
        UtcDateTime | None,
        Field(alias="stoppedAtTimestampLocal"),
    ] = None
    energy_consumed: Annotated[float | None, Field(alias="energyConsumed")] = None
    reason: SessionReason | UnknownString | None = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
