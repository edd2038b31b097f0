"""The model ``UserActivateSubscriptionRequest``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class UserActivateSubscriptionRequest(Model):
    """The body of ``client.users.activate_subscription``."""

    plan_id: Annotated[int, Field(alias="planId")]
    end_date: Annotated[date | None, Field(alias="endDate")] = None
    auto_renewal: Annotated[bool | None, Field(alias="autoRenewal")] = None
    reason: str | None = None
