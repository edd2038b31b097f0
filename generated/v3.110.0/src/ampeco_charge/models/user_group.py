"""The model ``UserGroup``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class UserGroup(Model):
    """``data`` in what ``client.user_groups.get`` gives."""

    id: int
    name: str
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    description: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
