"""The model ``Voucher``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus, VoucherType, VoucherValidityPeriod
from .translation import Translation


class Voucher(Model):
    """``data`` in what ``client.vouchers.get`` gives."""

    id: int
    code: str
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    type: VoucherType | UnknownString
    promo_code: Annotated[str | None, Field(alias="promoCode")] = None
    status: EnabledStatus | UnknownString | None = None
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    validity_period: Annotated[
        VoucherValidityPeriod | UnknownString | None,
        Field(alias="validityPeriod"),
    ] = None
    assign_before_date: Annotated[date | None, Field(alias="assignBeforeDate")] = None
    redeemed_at: Annotated[UtcDateTime | None, Field(alias="redeemedAt")] = None
    redeemed_by_user_id: Annotated[int | None, Field(alias="redeemedByUserId")] = None
    amount: float
    currency_code: Annotated[str, Field(alias="currencyCode")]
    description: str | None = None
    transaction_id: Annotated[int | None, Field(alias="transactionId")] = None
    created_by_admin_id: Annotated[int | None, Field(alias="createdByAdminId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    remaining_amount: Annotated[float, Field(alias="remainingAmount")]
    title: list[Translation] | None = None
