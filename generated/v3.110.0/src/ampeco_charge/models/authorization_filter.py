"""The model ``AuthorizationFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class AuthorizationFilter(Model):
    """The argument ``filter`` of ``client.authorizations.list``."""

    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
    status: str | None = None
    method: str | None = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
