"""The model ``SyncConfigurationNotificationEntry``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ConfigurationKey


class SyncConfigurationNotificationEntry(Model):
    """``configuration[]`` in the event ``ChargePointSyncConfigurationNotification`` of
    ``client.notifications.create``.
    """

    key: ConfigurationKey | UnknownString | None = None
    value: str | None = None
    readonly: bool | None = None
    required: bool | None = None
    timestamp: UtcDateTime | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
