"""The model ``SubscriptionPlanVisibilityRestrictions``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class SubscriptionPlanVisibilityRestrictions(Model):
    """``visibilityRestrictions`` in the body of ``client.subscription_plans.update``."""

    included_partner_users: Annotated[list[int] | None, Field(alias="includedPartnerUsers")] = None
    excluded_partner_users: Annotated[list[int] | None, Field(alias="excludedPartnerUsers")] = None
    included_user_groups: Annotated[list[int] | None, Field(alias="includedUserGroups")] = None
    excluded_user_groups: Annotated[list[int] | None, Field(alias="excludedUserGroups")] = None
