"""The model ``V1PartnerRevenueFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import PartnerRevenueOrigin


class V1PartnerRevenueFilter(Model):
    """The argument ``filter`` of ``client.partner_revenues.v1_0.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    date_from: Annotated[UtcDateTime | None, Field(alias="dateFrom")] = None
    date_to: Annotated[UtcDateTime | None, Field(alias="dateTo")] = None
    origin: PartnerRevenueOrigin | UnknownString | None = None
    currency: str | None = None
