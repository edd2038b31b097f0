"""The model ``V2VoucherCreate``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class V2VoucherCreate(Model):
    """The body of ``client.vouchers.v2_0.create``."""

    amount: float
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    description: str | None = None
