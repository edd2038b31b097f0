"""The model ``UserPaymentMethodChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class UserPaymentMethodChanged(Model):
    """The event ``user.paymentMethod.changed`` of ``client.notifications.create``."""

    notification: Literal["user.paymentMethod.changed"] | UnknownString
    payment_method_id: Annotated[str, Field(alias="paymentMethodId")]
    user_id: Annotated[int, Field(alias="userId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
