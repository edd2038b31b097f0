"""The model ``ChargePointStartForEvseResult`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class ChargePointStartForEvseResult(Model):
    """What ``client.charge_points.start_for_evse`` gives."""

    success: bool
    session_id: Annotated[float | None, Field(alias="sessionId")]
    authorization_id: Annotated[float | None, Field(alias="authorizationId")]
    message: str | None = None
    error_code: Annotated[ErrorCode | UnknownString | None, Field(alias="errorCode")] = None


ErrorCode = TypeAliasType(
    "ErrorCode",
    Literal[
        "BILLING_NOT_ASSOCIATED",
        "BILLING_NOT_PARTNER_ASSOCIATED",
        "INTERNAL_ISSUE",
        "SESSION_EXISTS",
        "AGILE_STREETS_CALCULATE",
        "AGILE_STREETS_COMMUNICATION",
        "CHARGING_NOT_ALLOWED",
        "LOCATION_IS_CLOSED",
        "USER_VALIDATION_NOT_COMPLETE",
        "TERMS_NOT_ACCEPTED",
        "USER_IS_DISABLED",
        "SUBSCRIPTION_REQUIRED",
        "SESSION_ALREADY_RUNNING",
        "PREVIOUS_SESSION_NOT_PAID",
        "ACCESS_RESTRICTED",
        "PAYMENT_METHOD_REQUIRED",
        "CANNOT_BILL_PAYMENT_METHOD",
        "CORPORATE_ACCOUNT_LIMIT_REACHED",
        "CANNOT_USE_EXPIRED_PAYMENT_METHOD",
        "CANNOT_USE_PAYMENT_METHOD",
        "PAYMENT_NO_FUNDS",
    ],
)
"""``errorCode`` in what ``client.charge_points.start_for_evse`` gives."""
