"""The model ``SubscriptionFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import SubscriptionStatus


class SubscriptionFilter(Model):
    """The argument ``filter`` of ``client.subscriptions.list``."""

    plan_id: Annotated[str | None, Field(alias="planId")] = None
    end_date_from: Annotated[UtcDateTime | None, Field(alias="endDateFrom")] = None
    end_date_to: Annotated[UtcDateTime | None, Field(alias="endDateTo")] = None
    status: SubscriptionStatus | UnknownString | None = None
    billed_externally: Annotated[str | None, Field(alias="billedExternally")] = None
