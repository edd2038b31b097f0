"""Models of partner contracts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageNumberMeta


class PartnerContract(Model):
    """``data`` in what ``client.partner_contracts.get`` gives."""

    id: int
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
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class PartnerContractAccessAndPermissions(Model):
    """``accessAndPermissions`` in the body of ``client.partner_contracts.create``."""

    sessions_remote_control: Annotated[bool | None, Field(alias="sessionsRemoteControl")] = None
    start_reservation: Annotated[bool | None, Field(alias="startReservation")] = None
    stop_reservation: Annotated[bool | None, Field(alias="stopReservation")] = None
    reset_charge_point: Annotated[bool | None, Field(alias="resetChargePoint")] = None
    firmware_update: Annotated[bool | None, Field(alias="firmwareUpdate")] = None


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


class PartnerContractMonthlyPlatformFees(Model):
    """``monthlyPlatformFees`` in the body of ``client.partner_contracts.create``."""

    per_charge_point: Annotated[float | None, Field(alias="perChargePoint")] = None
    per_ac_evse: Annotated[float | None, Field(alias="perAcEvse")] = None
    per_dc_evse: Annotated[float | None, Field(alias="perDcEvse")] = None


class PartnerContractPage(Model):
    """What ``client.partner_contracts.list`` gives."""

    data: list[PartnerContract] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


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
