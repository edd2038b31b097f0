"""The model ``V2Voucher``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus, VoucherType


class V2Voucher(Model):
    """``data`` in what ``client.vouchers.v2_0.get`` gives."""

    id: int
    code: str
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    type: VoucherType | UnknownString
    promo_code: Annotated[str | None, Field(alias="promoCode")] = None
    status: EnabledStatus | UnknownString | None = None
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    redeemed_at: Annotated[UtcDateTime | None, Field(alias="redeemedAt")] = None
    redeemed_by_user_id: Annotated[int | None, Field(alias="redeemedByUserId")] = None
    amount: float
    currency: str
    description: str | None = None
    transaction_id: Annotated[int | None, Field(alias="transactionId")] = None
    created_by_admin_id: Annotated[int | None, Field(alias="createdByAdminId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
