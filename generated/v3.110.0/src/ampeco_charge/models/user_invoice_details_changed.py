"""The model ``UserInvoiceDetailsChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import AuthorizationChangedAction


class UserInvoiceDetailsChanged(Model):
    """The event ``user.invoiceDetails.changed`` of ``client.notifications.create``."""

    notification: Literal["user.invoiceDetails.changed"] | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    action: AuthorizationChangedAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
