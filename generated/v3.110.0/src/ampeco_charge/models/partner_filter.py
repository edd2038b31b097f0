"""The model ``PartnerFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import Country


class PartnerFilter(Model):
    """The argument ``filter`` of ``client.partners.list``."""

    country: Country | UnknownString | None = None
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


V1PartnerFilter = PartnerFilter
