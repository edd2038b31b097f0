"""The model ``UserFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class UserFilter(Model):
    """The argument ``filter`` of ``client.users.list``."""

    user_group_id: Annotated[str | None, Field(alias="userGroupId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    email: str | None = None
    external_app_data: Annotated[str | None, Field(alias="externalAppData")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
