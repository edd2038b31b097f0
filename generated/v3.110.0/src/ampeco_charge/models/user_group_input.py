"""The model ``UserGroupInput``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class UserGroupInput(Model):
    """The body of ``client.user_groups.update``."""

    name: str
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    description: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
