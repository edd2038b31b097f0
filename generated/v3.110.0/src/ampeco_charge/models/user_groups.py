"""Models of user groups."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageNumberMeta


class UserGroup(Model):
    """``data`` in what ``client.user_groups.get`` gives."""

    id: int
    name: str
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    description: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class UserGroupFilter(Model):
    """The argument ``filter`` of ``client.user_groups.list``."""

    no_partner: Annotated[str | None, Field(alias="noPartner")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class UserGroupInput(Model):
    """The body of ``client.user_groups.update``."""

    name: str
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    description: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class UserGroupPage(Model):
    """What ``client.user_groups.list`` gives."""

    data: list[UserGroup] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
