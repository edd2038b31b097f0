"""The model ``UserGroupFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class UserGroupFilter(Model):
    """The argument ``filter`` of ``client.user_groups.list``."""

    no_partner: Annotated[str | None, Field(alias="noPartner")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
