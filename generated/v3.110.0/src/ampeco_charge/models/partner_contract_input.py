"""The model ``PartnerContractInput``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .partner_contract_access_and_permissions import PartnerContractAccessAndPermissions
from .partner_contract_monthly_platform_fees import PartnerContractMonthlyPlatformFees
from .partner_contract_revenue_sharing import PartnerContractRevenueSharing


class PartnerContractInput(Model):
    """The body of ``client.partner_contracts.create``."""

    title: str
    partner_id: Annotated[int, Field(alias="partnerId")]
    start_date: Annotated[UtcDateTime, Field(alias="startDate")]
    end_date: Annotated[UtcDateTime | None, Field(alias="endDate")] = None
    auto_renewal: Annotated[bool | None, Field(alias="autoRenewal")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    access_and_permissions: Annotated[
        PartnerContractAccessAndPermissions | None,
        Field(alias="accessAndPermissions"),
    ] = None
    revenue_sharing: Annotated[
        PartnerContractRevenueSharing | None,
        Field(alias="revenueSharing"),
    ] = None
    monthly_platform_fees: Annotated[
        PartnerContractMonthlyPlatformFees | None,
        Field(alias="monthlyPlatformFees"),
    ] = None
