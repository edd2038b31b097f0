"""Models of authorizations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    AuthorizationRoamingDetails,
    AuthorizationStatus,
    CursorLinks,
    CursorMeta,
    PageNumberMeta,
)


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


class AuthorizationFilter(Model):
    """The argument ``filter`` of ``client.authorizations.list``."""

    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
    status: str | None = None
    method: str | None = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None


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


class AuthorizationPage(Model):
    """What ``client.authorizations.list`` gives."""

    data: list[Authorization] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class AuthorizationRoaming(Model):
    """``data.roaming`` in what ``client.authorizations.get`` gives."""

    platform_id: Annotated[int, Field(alias="platformId")]
    platform_role_id: Annotated[int | None, Field(alias="platformRoleId")] = None
    platform_role: Annotated[str, Field(alias="platformRole")]
    reference: str
    client: str


AuthorizationSource = TypeAliasType("AuthorizationSource", Literal["local", "roaming"])
"""``data.source`` in what ``client.authorizations.get`` gives."""


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


class V2AuthorizationPage(Model):
    """What ``client.authorizations.v2_0.list`` gives."""

    data: list[V2Authorization] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
