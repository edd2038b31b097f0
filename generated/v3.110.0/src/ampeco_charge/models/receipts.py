"""Models of receipts."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import AppliedTax, CursorLinks, CursorMeta, PageNumberMeta


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


class ReceiptPage(Model):
    """What ``client.receipts.list`` gives."""

    data: list[Receipt] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


ReceiptPaymentStatus = TypeAliasType(
    "ReceiptPaymentStatus",
    Literal["pending", "paid", "partially_paid"],
)
"""``paymentStatus`` in the argument ``filter`` of ``client.receipts.list``."""
