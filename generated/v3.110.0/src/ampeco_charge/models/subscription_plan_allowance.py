"""The model ``SubscriptionPlanAllowance`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString
from .enums import Country


class SubscriptionPlanAllowance(Model):
    """``allowance`` in the body of ``client.subscription_plans.update``."""

    reset_cycle: Annotated[
        SubscriptionPlanResetCycle | UnknownString | None,
        Field(alias="resetCycle"),
    ] = None
    type: SubscriptionPlanAllowanceType | UnknownString | None = None
    home_chargers_only: Annotated[bool | None, Field(alias="homeChargersOnly")] = None
    included_countries: Annotated[
        list[Country | UnknownString] | None,
        Field(alias="includedCountries"),
    ] = None
    excluded_countries: Annotated[
        list[Country | UnknownString] | None,
        Field(alias="excludedCountries"),
    ] = None
    exclude_roaming: Annotated[bool | None, Field(alias="excludeRoaming")] = None
    included_partner_charge_points: Annotated[
        list[int] | None,
        Field(alias="includedPartnerChargePoints"),
    ] = None
    excluded_partner_charge_points: Annotated[
        list[int] | None,
        Field(alias="excludedPartnerChargePoints"),
    ] = None
    combined: int | None = None
    ac: int | None = None
    dc: int | None = None


SubscriptionPlanAllowanceType = TypeAliasType(
    "SubscriptionPlanAllowanceType",
    Literal["none", "combined", "separate"],
)
"""``allowance.type`` in the body of ``client.subscription_plans.update``."""

SubscriptionPlanResetCycle = TypeAliasType(
    "SubscriptionPlanResetCycle",
    Literal[
        "as_renewal_cycle",
        "after_each_session",
        "after_24_hours",
        "after_each_week",
        "after_each_month",
        "after_each_year",
    ],
)
"""``allowance.resetCycle`` in the body of ``client.subscription_plans.update``."""
