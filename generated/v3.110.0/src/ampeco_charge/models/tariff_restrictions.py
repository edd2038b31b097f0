"""The model ``TariffRestrictions``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TariffRestrictions(Model):
    """``restrictions`` in the body of ``client.tariffs.create``."""

    apply_to_users_of_charge_point_owner: Annotated[
        bool | None,
        Field(alias="applyToUsersOfChargePointOwner"),
    ] = None
    """Deprecated."""
    apply_to_users_of_charge_point_partner: Annotated[
        bool | None,
        Field(alias="applyToUsersOfChargePointPartner"),
    ] = None
    apply_to_users_of_all_roaming_emsps: Annotated[
        bool | None,
        Field(alias="applyToUsersOfAllRoamingEmsps"),
    ] = None
    apply_to_ad_hoc_users: Annotated[bool | None, Field(alias="applyToAdHocUsers")] = None
    ad_hoc_pre_authorize_amount: Annotated[
        float | None,
        Field(alias="adHocPreAuthorizeAmount"),
    ] = None
    ad_hoc_stop_when_pre_authorized_amount_falls_below: Annotated[
        float | None,
        Field(alias="adHocStopWhenPreAuthorizedAmountFallsBelow"),
    ] = None
    apply_to_users_of_partners: Annotated[
        list[float] | None,
        Field(alias="applyToUsersOfPartners"),
    ] = None
    apply_to_users_with_groups: Annotated[
        list[str] | None,
        Field(alias="applyToUsersWithGroups"),
    ] = None
    """Deprecated."""
    apply_to_user_group_ids: Annotated[
        list[float] | None,
        Field(alias="applyToUserGroupIds"),
    ] = None
    apply_to_users_with_subscriptions: Annotated[
        list[float] | None,
        Field(alias="applyToUsersWithSubscriptions"),
    ] = None
    start_date: Annotated[date | None, Field(alias="startDate")] = None
    end_date: Annotated[date | None, Field(alias="endDate")] = None
