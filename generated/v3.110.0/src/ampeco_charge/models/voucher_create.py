"""The model ``VoucherCreate``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import VoucherValidityPeriod
from .translation import Translation


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
