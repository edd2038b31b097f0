"""Models of custom fees."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageNumberMeta


class CustomFee(Model):
    """``data`` in what ``client.custom_fees.get`` gives."""

    id: int
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    transaction_id: Annotated[int, Field(alias="transactionId")]
    created_by_admin_id: Annotated[int | None, Field(alias="createdByAdminId")] = None
    amount: Decimal
    currency: str
    bank_message: Annotated[str, Field(alias="bankMessage")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class CustomFeePage(Model):
    """What ``client.custom_fees.list`` gives."""

    data: list[CustomFee] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
