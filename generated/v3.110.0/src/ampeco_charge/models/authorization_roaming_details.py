"""The model ``AuthorizationRoamingDetails``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AuthorizationRoamingDetails(Model):
    """``data.authorization.roaming`` in what ``client.sessions.get`` gives."""

    platform_id: Annotated[int | None, Field(alias="platformId")] = None
    platform_role_id: Annotated[int | None, Field(alias="platformRoleId")] = None
    platform_role: Annotated[str | None, Field(alias="platformRole")] = None
    reference: str | None = None
    client: str | None = None
