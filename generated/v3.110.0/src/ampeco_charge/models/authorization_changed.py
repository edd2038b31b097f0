"""The model ``AuthorizationChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import AuthorizationChangedAction, AuthorizationStatus


class AuthorizationChanged(Model):
    """The event ``authorization.changed`` of ``client.notifications.create``."""

    notification: Literal["authorization.changed"] | UnknownString
    authorization_id: Annotated[int, Field(alias="authorizationId")]
    action: AuthorizationChangedAction | UnknownString
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    status: AuthorizationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
