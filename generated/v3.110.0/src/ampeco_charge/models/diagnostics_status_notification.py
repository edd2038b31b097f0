"""The model ``DiagnosticsStatusNotification`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime


class DiagnosticsStatusNotification(Model):
    """The event ``DiagnosticsStatusNotification`` of ``client.notifications.create``."""

    notification: Literal["DiagnosticsStatusNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    request_id: Annotated[int, Field(alias="requestId")]
    status: DiagnosticsStatusNotificationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


DiagnosticsStatusNotificationStatus = TypeAliasType(
    "DiagnosticsStatusNotificationStatus",
    Literal["idle", "uploaded", "uploadfailed", "uploading"],
)
"""``status`` in the event ``DiagnosticsStatusNotification`` of ``client.notifications.create``."""
