"""The model ``V2Authorization`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .authorization_roaming_details import AuthorizationRoamingDetails
from .enums import AuthorizationSource, AuthorizationStatus


class V2Authorization(Model):
    """``data`` in what ``client.authorizations.v2_0.get`` gives."""

    id: int
    method: V2AuthorizationMethod | UnknownString
    source: AuthorizationSource | UnknownString
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    status: AuthorizationStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    id_tag_uid: Annotated[str | None, Field(alias="idTagUid")] = None
    roaming: AuthorizationRoamingDetails | None = None
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    session_ids: Annotated[list[int], Field(alias="sessionIds")]
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


V2AuthorizationMethod = TypeAliasType(
    "V2AuthorizationMethod",
    Literal[
        "user_device",
        "id_tag",
        "admin",
        "plug_and_charge",
        "roaming",
        "payment_terminal",
        "plug_and_charge_iso15118",
    ],
)
"""``data.method`` in what ``client.authorizations.v2_0.get`` gives."""
