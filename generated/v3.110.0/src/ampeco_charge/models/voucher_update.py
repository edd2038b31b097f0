"""The model ``VoucherUpdate``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import EnabledStatus, VoucherValidityPeriod
from .translation import Translation


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
