"""The model ``Session`` and what is only found with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .applied_tax import AppliedTax
from .enums import PaymentStatus, PaymentType, SessionReason, SessionStatus
from .session_authorization import SessionAuthorization


class Session(Model):
    """``data`` in what ``client.sessions.get`` gives."""

    id: str
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None
    status: SessionStatus | UnknownString
    reason: SessionReason | UnknownString | None = None
    user_id: Annotated[int | None, Field(alias="userId")]
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    stopped_at: Annotated[UtcDateTime | None, Field(alias="stoppedAt")] = None
    energy: float
    """Deprecated."""
    power_kw: Annotated[float | None, Field(alias="powerKw")] = None
    """Deprecated."""
    soc_percent: Annotated[float | None, Field(alias="socPercent")] = None
    amount: Decimal | None = None
    """Deprecated."""
    total_amount: Annotated[TaxedAmount | None, Field(alias="totalAmount")] = None
    tax: AppliedTax | None = None
    """Deprecated."""
    currency: str | None = None
    payment_type: Annotated[PaymentType | UnknownString | None, Field(alias="paymentType")] = None
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    terminal_id: Annotated[int | None, Field(alias="terminalId")] = None
    non_billable_energy: Annotated[float | None, Field(alias="nonBillableEnergy")] = None
    payment_status: Annotated[
        PaymentStatus | UnknownString | None,
        Field(alias="paymentStatus"),
    ] = None
    authorization_id: Annotated[int | None, Field(alias="authorizationId")]
    id_tag: Annotated[str | None, Field(alias="idTag")] = None
    id_tag_label: Annotated[str | None, Field(alias="idTagLabel")] = None
    extending_session_id: Annotated[int | None, Field(alias="extendingSessionId")] = None
    """Deprecated."""
    original_session_id: Annotated[int | None, Field(alias="originalSessionId")] = None
    extended_by_session_id: Annotated[int | None, Field(alias="extendedBySessionId")] = None
    reimbursement_eligibility: Annotated[
        bool | None,
        Field(alias="reimbursementEligibility"),
    ] = None
    external_session_id: Annotated[str | None, Field(alias="externalSessionId")] = None
    """Deprecated."""
    authorization: SessionAuthorization | None = None
    charging_periods: Annotated[list[ChargingPeriod] | None, Field(alias="chargingPeriods")] = None
    price_breakdown: Annotated[list[PriceBreakdown] | None, Field(alias="priceBreakdown")] = None
    tariff_snapshot_id: Annotated[int | None, Field(alias="tariffSnapshotId")] = None
    electricity_cost: Annotated[Decimal | None, Field(alias="electricityCost")] = None
    evse_physical_reference: Annotated[str | None, Field(alias="evsePhysicalReference")] = None
    payment_status_updated_at: Annotated[
        UtcDateTime | None,
        Field(alias="paymentStatusUpdatedAt"),
    ] = None
    charge_point_operator_roaming_id: Annotated[
        str | None,
        Field(alias="chargePointOperatorRoamingId"),
    ] = None
    roaming: SessionRoaming | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    randomised_delay: Annotated[int | None, Field(alias="randomisedDelay")] = None
    receipt_id: Annotated[int | None, Field(alias="receiptId")] = None
    """Deprecated."""
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
    clock_aligned_energy_consumption: Annotated[
        list[ClockAlignedEnergyConsumption] | None,
        Field(alias="clockAlignedEnergyConsumption"),
    ] = None
    energy_consumption: Annotated[EnergyConsumption, Field(alias="energyConsumption")]
    estimated_savings: Annotated[float | None, Field(alias="estimatedSavings")] = None
    billing_status: Annotated[BillingStatus | UnknownString | None, Field(alias="billingStatus")]
    power: SessionPower | None = None


BillingStatus = TypeAliasType("BillingStatus", Literal["pending", "suspended", "completed"])
"""``data.billingStatus`` in what ``client.sessions.get`` gives."""


class ChargingPeriod(Model):
    """``data.chargingPeriods[]`` in what ``client.sessions.get`` gives."""

    id: int
    energy: int
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    stopped_at: Annotated[UtcDateTime | None, Field(alias="stoppedAt")] = None
    state: str
    """Deprecated."""
    charging_state: Annotated[
        ChargingState | UnknownString | None,
        Field(alias="chargingState"),
    ] = None
    pricing_details: Annotated[PricingDetails | None, Field(alias="pricingDetails")] = None
    amount: Decimal | None = None
    price_breakdown: Annotated[
        list[SessionPriceBreakdown] | None,
        Field(alias="priceBreakdown"),
    ] = None


ChargingState = TypeAliasType("ChargingState", Literal["charging", "idle"])
"""``data.chargingPeriods[].chargingState`` in what ``client.sessions.get`` gives."""

ChargingType = TypeAliasType("ChargingType", Literal["boosted", "optimised"])
"""``data.chargingPeriods[].pricingDetails.chargingType`` in what ``client.sessions.get`` gives."""


class ClockAlignedEnergyConsumption(Model):
    """``data.clockAlignedEnergyConsumption[]`` in what ``client.sessions.get`` gives."""

    start: UtcDateTime
    end: UtcDateTime
    energy_consumed: Annotated[int, Field(alias="energyConsumed")]
    """Deprecated."""
    energy_consumption: Annotated[EnergyConsumption, Field(alias="energyConsumption")]
    total_cost: Annotated[TaxedAmount | None, Field(alias="totalCost")] = None


DayPeriod = TypeAliasType("DayPeriod", Literal["day", "night"])
"""``data.chargingPeriods[].pricingDetails.dayPeriod`` in what ``client.sessions.get`` gives."""


class EnergyConsumption(Model):
    """``data.energyConsumption`` in what ``client.sessions.get`` gives."""

    total: float
    local: float | None = None
    grid: float


class PriceBreakdown(Model):
    """``data.priceBreakdown[]`` in what ``client.sessions.get`` gives."""

    type: PriceBreakdownType | UnknownString
    currency: str
    unit: PriceBreakdownUnit | UnknownString
    price_per_unit: Annotated[TaxedAmount, Field(alias="pricePerUnit")]
    quantity: Decimal
    price: TaxedAmount
    tax_percentage: Annotated[Decimal | None, Field(alias="taxPercentage")] = None
    total_price: Annotated[Decimal, Field(alias="totalPrice")]
    """Deprecated."""
    unit_price: Annotated[Decimal, Field(alias="unitPrice")]
    """Deprecated."""


PriceBreakdownType = TypeAliasType(
    "PriceBreakdownType",
    Literal[
        "flat",
        "connection",
        "energy",
        "charging_time",
        "idle_time",
        "power_levels_time",
        "min_price",
        "service_fee",
        "energy_flat_fee",
        "duration_flat_fee",
        "idle_flat_fee",
    ],
)
"""``data.priceBreakdown[].type`` in what ``client.sessions.get`` gives."""

PriceBreakdownUnit = TypeAliasType("PriceBreakdownUnit", Literal["kwh", "minute", "session"])
"""``data.priceBreakdown[].unit`` in what ``client.sessions.get`` gives."""


class PricingDetails(Model):
    """``data.chargingPeriods[].pricingDetails`` in what ``client.sessions.get`` gives."""

    charging_type: Annotated[
        ChargingType | UnknownString | None,
        Field(alias="chargingType"),
    ] = None
    day_period: Annotated[DayPeriod | UnknownString | None, Field(alias="dayPeriod")] = None
    pricing_method: Annotated[
        PricingMethod | UnknownString | None,
        Field(alias="pricingMethod"),
    ] = None
    price: Decimal | None = None
    markup: Decimal | None = None
    initial_energy_price: Annotated[Decimal | None, Field(alias="initialEnergyPrice")] = None
    initial_duration_price: Annotated[Decimal | None, Field(alias="initialDurationPrice")] = None
    start_hour: Annotated[str | None, Field(alias="startHour")] = None
    end_hour: Annotated[str | None, Field(alias="endHour")] = None
    day: str | None = None


PricingMethod = TypeAliasType(
    "PricingMethod",
    Literal["duration", "energy", "durationAndEnergy", "free"],
)
"""``data.chargingPeriods[].pricingDetails.pricingMethod`` in what ``client.sessions.get`` gives."""


class SessionPower(Model):
    """``data.power`` in what ``client.sessions.get`` gives."""

    latest: float | None = None
    peak: float | None = None
    average: float | None = None


class SessionPriceBreakdown(Model):
    """``data.chargingPeriods[].priceBreakdown[]`` in what ``client.sessions.get`` gives."""

    type: PriceBreakdownType | UnknownString
    currency: str
    unit: PriceBreakdownUnit | UnknownString
    price_per_unit: Annotated[TaxedAmount, Field(alias="pricePerUnit")]
    quantity: Decimal
    price: TaxedAmount
    tax_percentage: Annotated[Decimal | None, Field(alias="taxPercentage")] = None


class SessionRoaming(Model):
    """``data.roaming`` in what ``client.sessions.get`` gives."""

    cdr_ids: Annotated[list[int] | None, Field(alias="cdrIds")] = None
    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    roaming_operator_cpo_id: Annotated[int | None, Field(alias="roamingOperatorCpoId")] = None
    cpo_last_updated_at: Annotated[UtcDateTime | None, Field(alias="cpoLastUpdatedAt")] = None


class TaxedAmount(Model):
    """``data.totalAmount`` in what ``client.sessions.get`` gives."""

    with_tax: Annotated[float, Field(alias="withTax")]
    without_tax: Annotated[float | None, Field(alias="withoutTax")] = None


SessionClockAlignedEnergyConsumption = ClockAlignedEnergyConsumption
SessionUpdateNotificationChargingPeriod = ChargingPeriod
SessionUpdateNotificationPriceBreakdown = PriceBreakdown
SessionUpdateNotificationSession = Session
SessionUpdateNotificationSessionPriceBreakdown = SessionPriceBreakdown
SessionUpdateNotificationType = PriceBreakdownType
