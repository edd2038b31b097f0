"""The model ``ChargePointSyncConfigurationNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .sync_configuration_notification_entry import SyncConfigurationNotificationEntry


class ChargePointSyncConfigurationNotification(Model):
    """The event ``ChargePointSyncConfigurationNotification`` of ``client.notifications.create``."""

    notification: Literal["ChargePointSyncConfigurationNotification"] | UnknownString | None = None
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    request_id: Annotated[int | None, Field(alias="requestId")] = None
    configuration: list[SyncConfigurationNotificationEntry] | None = None
    error: str | None = None
