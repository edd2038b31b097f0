"""The model ``AuthorizationNotification`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime


class AuthorizationNotification(Model):
    """The event ``AuthorizationNotification`` of ``client.notifications.create``."""

    notification: Literal["AuthorizationNotification"] | UnknownString
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    authorization_id: Annotated[int, Field(alias="authorizationId")]
    id_tag: Annotated[str, Field(alias="idTag")]
    status: AuthorizationNotificationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


AuthorizationNotificationStatus = TypeAliasType(
    "AuthorizationNotificationStatus",
    Literal["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"],
)
"""``status`` in the event ``AuthorizationNotification`` of ``client.notifications.create``."""
