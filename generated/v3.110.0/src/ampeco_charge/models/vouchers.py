"""Models of vouchers."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, EnabledStatus, PageNumberMeta, Translation


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


class V2VoucherCreate(Model):
    """The body of ``client.vouchers.v2_0.create``."""

    amount: float
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    description: str | None = None


class V2VoucherFilter(Model):
    """The argument ``filter`` of ``client.vouchers.v2_0.list``."""

    type: VoucherType | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None
    created_at: Annotated[date | None, Field(alias="createdAt")] = None
    redeemed_after: Annotated[UtcDateTime | None, Field(alias="redeemedAfter")] = None
    redeemed_before: Annotated[UtcDateTime | None, Field(alias="redeemedBefore")] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None


class V2VoucherPage(Model):
    """What ``client.vouchers.v2_0.list`` gives."""

    data: list[V2Voucher] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class V2VoucherUpdate(Model):
    """The body of ``client.vouchers.v2_0.update``."""

    status: EnabledStatus | UnknownString | None = None
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    amount: float


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


class VoucherCreate(Model):
    """The body of ``client.vouchers.create``."""

    amount: float
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    validity_period: Annotated[
        VoucherValidityPeriod | UnknownString | None,
        Field(alias="validityPeriod"),
    ] = None
    assign_before_date: Annotated[date | None, Field(alias="assignBeforeDate")] = None
    description: str | None = None
    prefix: str | None = None
    title: list[Translation] | None = None


class VoucherFilter(Model):
    """The argument ``filter`` of ``client.vouchers.list``."""

    type: VoucherType | UnknownString | None = None
    status: EnabledStatus | UnknownString | None = None
    created_at: Annotated[date | None, Field(alias="createdAt")] = None
    redeemed_after: Annotated[UtcDateTime | None, Field(alias="redeemedAfter")] = None
    redeemed_before: Annotated[UtcDateTime | None, Field(alias="redeemedBefore")] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    expire_date_after: Annotated[date | None, Field(alias="expireDateAfter")] = None
    expire_date_before: Annotated[date | None, Field(alias="expireDateBefore")] = None
    code: str | None = None


class VoucherPage(Model):
    """What ``client.vouchers.list`` gives."""

    data: list[Voucher] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


VoucherType = TypeAliasType(
    "VoucherType",
    Literal[
        "voucher",
        "manual_top_up",
        "auto_top_up",
        "top_up_by_operator",
        "api_top_up",
        "promo_code",
        "subscribe_to_plan",
    ],
)
"""``type`` in the argument ``filter`` of ``client.vouchers.list``."""


class VoucherUpdate(Model):
    """The body of ``client.vouchers.update``."""

    status: EnabledStatus | UnknownString | None = None
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    validity_period: Annotated[
        VoucherValidityPeriod | UnknownString | None,
        Field(alias="validityPeriod"),
    ] = None
    assign_before_date: Annotated[date | None, Field(alias="assignBeforeDate")] = None
    amount: float
    prefix: str | None = None
    title: list[Translation] | None = None


VoucherValidityPeriod = TypeAliasType(
    "VoucherValidityPeriod",
    Literal["1 month", "3 months", "6 months", "1 year", "2 years", "3 years", "5 years"],
)
"""``validityPeriod`` in the body of ``client.vouchers.update``."""
