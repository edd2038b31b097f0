"""The model ``UserApplyCustomFeeRequest``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class UserApplyCustomFeeRequest(Model):
    """The body of ``client.users.apply_custom_fee``."""

    amount: Decimal
    description: str
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
