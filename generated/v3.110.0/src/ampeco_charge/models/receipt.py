"""The model ``Receipt``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .applied_tax import AppliedTax
from .enums import ReceiptPaymentStatus


class Receipt(Model):
    """``data`` in what ``client.receipts.get`` gives."""

    id: int
    receipt_no: Annotated[str, Field(alias="receiptNo")]
    user_id: Annotated[int | None, Field(alias="userId")]
    total_kwh: Annotated[Decimal | None, Field(alias="totalKwh")] = None
    period_start: Annotated[UtcDateTime | None, Field(alias="periodStart")] = None
    period_end: Annotated[UtcDateTime | None, Field(alias="periodEnd")] = None
    total_amount: Annotated[float, Field(alias="totalAmount")]
    tax: AppliedTax | None = None
    payment_status: Annotated[
        ReceiptPaymentStatus | UnknownString | None,
        Field(alias="paymentStatus"),
    ] = None
    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None
