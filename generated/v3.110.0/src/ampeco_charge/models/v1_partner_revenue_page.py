"""The model ``V1PartnerRevenuePage`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta


class V1PartnerRevenuePage(Model):
    """What ``client.partner_revenues.v1_0.list`` gives."""

    data: list[V1PartnerRevenue] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class V1PartnerRevenue(Model):
    """``data[]`` in what ``client.partner_revenues.v1_0.list`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    partner_name: Annotated[str, Field(alias="partnerName")]
    date_: Annotated[UtcDateTime, Field(alias="date")]
    origin: str
    charging_session_id: Annotated[int | None, Field(alias="chargingSessionId")] = None
    started_at: Annotated[UtcDateTime | None, Field(alias="startedAt")] = None
    duration: str | None = None
    charge_point_name: Annotated[str | None, Field(alias="chargePointName")] = None
    authorization: str | None = None
    total_amount: Annotated[float, Field(alias="totalAmount")]
    electricity_cost: Annotated[float | None, Field(alias="electricityCost")] = None
    remaining_revenue: Annotated[float | None, Field(alias="remainingRevenue")] = None
    operator_share: Annotated[float | None, Field(alias="operatorShare")] = None
    partner_share: Annotated[float, Field(alias="partnerShare")]
    currency: str
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
