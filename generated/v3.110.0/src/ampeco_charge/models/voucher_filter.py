"""The model ``VoucherFilter``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus, VoucherType


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
