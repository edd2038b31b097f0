"""The model ``V2VoucherUpdate``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import EnabledStatus


class V2VoucherUpdate(Model):
    """The body of ``client.vouchers.v2_0.update``."""

    status: EnabledStatus | UnknownString | None = None
    expire_date: Annotated[date | None, Field(alias="expireDate")] = None
    amount: float
