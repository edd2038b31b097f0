"""The model ``SessionAuthorization`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .authorization_roaming_details import AuthorizationRoamingDetails
from .enums import SessionSource


class SessionAuthorization(Model):
    """``data.authorization`` in what ``client.sessions.get`` gives."""

    id: int
    method: SessionAuthorizationMethod | UnknownString
    source: SessionSource | UnknownString
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    status: SessionAuthorizationStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    rfid_tag_uid: Annotated[str | None, Field(alias="rfidTagUid")] = None
    roaming: AuthorizationRoamingDetails | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


SessionAuthorizationMethod = TypeAliasType(
    "SessionAuthorizationMethod",
    Literal["user_device", "rfid_tag", "admin", "plug_and_charge"],
)
"""``data.authorization.method`` in what ``client.sessions.get`` gives."""

SessionAuthorizationStatus = TypeAliasType(
    "SessionAuthorizationStatus",
    Literal["accepted", "rejected"],
)
"""``data.authorization.status`` in what ``client.sessions.get`` gives."""
