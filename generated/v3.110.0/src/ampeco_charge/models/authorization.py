"""The model ``Authorization`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import AuthorizationSource, AuthorizationStatus


class Authorization(Model):
    """``data`` in what ``client.authorizations.get`` gives."""

    id: int
    method: AuthorizationMethod | UnknownString
    source: AuthorizationSource | UnknownString
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    status: AuthorizationStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")] = None
    user_id: Annotated[int, Field(alias="userId")]
    id_tag_uid: Annotated[str, Field(alias="idTagUid")]
    roaming: AuthorizationRoaming | None = None
    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    session_ids: Annotated[list[int], Field(alias="sessionIds")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


AuthorizationMethod = TypeAliasType(
    "AuthorizationMethod",
    Literal[
        "user_device",
        "id_tag",
        "mac_address",
        "admin",
        "plug_and_charge",
        "roaming",
        "payment_terminal",
        "plug_and_charge_iso15118",
    ],
)
"""``data.method`` in what ``client.authorizations.get`` gives."""


class AuthorizationRoaming(Model):
    """``data.roaming`` in what ``client.authorizations.get`` gives."""

    platform_id: Annotated[int, Field(alias="platformId")]
    platform_role_id: Annotated[int | None, Field(alias="platformRoleId")] = None
    platform_role: Annotated[str, Field(alias="platformRole")]
    reference: str
    client: str
