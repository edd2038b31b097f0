"""The model ``ChargePointStartResult`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class ChargePointStartResult(Model):
    """What ``client.charge_points.start`` gives."""

    success: bool
    authorization_id: Annotated[float | None, Field(alias="authorizationId")]
    message: str | None = None
    error_code: Annotated[
        ChargePointErrorCode | UnknownString | None,
        Field(alias="errorCode"),
    ] = None


ChargePointErrorCode = TypeAliasType(
    "ChargePointErrorCode",
    Literal[
        "BILLING_NOT_ASSOCIATED",
        "BILLING_NOT_PARTNER_ASSOCIATED",
        "INTERNAL_ISSUE",
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
    ],
)
"""``errorCode`` in what ``client.charge_points.start`` gives."""
