"""The model ``TransactionChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import AuthorizationChangedAction


class TransactionChanged(Model):
    """The event ``transaction.changed`` of ``client.notifications.create``."""

    notification: Literal["transaction.changed"] | UnknownString
    transaction_id: Annotated[int, Field(alias="transactionId")]
    action: AuthorizationChangedAction | UnknownString
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
