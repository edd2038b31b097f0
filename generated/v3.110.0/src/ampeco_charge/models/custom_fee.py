"""The model ``CustomFee``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class CustomFee(Model):
    """``data`` in what ``client.custom_fees.get`` gives."""

    id: int
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    transaction_id: Annotated[int, Field(alias="transactionId")]
    created_by_admin_id: Annotated[int | None, Field(alias="createdByAdminId")] = None
    amount: Decimal
    currency: str
    bank_message: Annotated[str, Field(alias="bankMessage")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
