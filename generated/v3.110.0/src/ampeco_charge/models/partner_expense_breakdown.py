"""The model ``PartnerExpenseBreakdown``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerExpenseBreakdown(Model):
    """``data[].breakdown[]`` in what ``client.partner_expenses.list`` gives."""

    partner_contract_id: Annotated[int, Field(alias="partnerContractId")]
    number_of_charge_points: Annotated[int, Field(alias="numberOfChargePoints")]
    total_platform_fee_charge_points: Annotated[float, Field(alias="totalPlatformFeeChargePoints")]
    number_of_ac_evses: Annotated[int, Field(alias="numberOfAcEvses")]
    total_platform_fee_ac_evses: Annotated[float, Field(alias="totalPlatformFeeAcEvses")]
    number_of_dc_evses: Annotated[int, Field(alias="numberOfDcEvses")]
    total_platform_fee_dc_evses: Annotated[float, Field(alias="totalPlatformFeeDcEvses")]
