"""The model ``TariffChangedNotification``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction
from .tariff import Tariff


class TariffChangedNotification(Model):
    """The event ``TariffChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["TariffChangedNotification"] | UnknownString
    tariff: Tariff
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
