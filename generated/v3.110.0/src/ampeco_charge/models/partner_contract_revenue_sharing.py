"""The model ``PartnerContractRevenueSharing``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerContractRevenueSharing(Model):
    """``revenueSharing`` in the body of ``client.partner_contracts.create``."""

    partner_share_percentage_ac_evse: Annotated[
        float | None,
        Field(alias="partnerSharePercentageAcEvse"),
    ] = None
    partner_share_percentage_dc_evse: Annotated[
        float | None,
        Field(alias="partnerSharePercentageDcEvse"),
    ] = None
    exclude_connection_fee: Annotated[bool | None, Field(alias="excludeConnectionFee")] = None
    deduct_electricity_cost: Annotated[bool | None, Field(alias="deductElectricityCost")] = None
    reimburse_for_electricity_cost: Annotated[
        bool | None,
        Field(alias="reimburseForElectricityCost"),
    ] = None
    fixed_fee_per_session_ac: Annotated[float | None, Field(alias="fixedFeePerSessionAc")] = None
    fixed_fee_per_session_dc: Annotated[float | None, Field(alias="fixedFeePerSessionDc")] = None
    fee_per_kwh_ac: Annotated[float | None, Field(alias="feePerKwhAc")] = None
    fee_per_kwh_dc: Annotated[float | None, Field(alias="feePerKwhDc")] = None
    handling_fee: Annotated[float | None, Field(alias="handlingFee")] = None
