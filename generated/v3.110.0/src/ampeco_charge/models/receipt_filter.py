"""The model ``ReceiptFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ReceiptPaymentStatus


class ReceiptFilter(Model):
    """The argument ``filter`` of ``client.receipts.list``."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    payment_status: Annotated[
        ReceiptPaymentStatus | UnknownString | None,
        Field(alias="paymentStatus"),
    ] = None
    period_start: Annotated[UtcDateTime | None, Field(alias="periodStart")] = None
    period_end: Annotated[UtcDateTime | None, Field(alias="periodEnd")] = None
