"""The model ``UntaxedAmount``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class UntaxedAmount(Model):
    """``data.totalAmount`` in what ``client.partner_settlement_reports.get`` gives."""

    without_tax: Annotated[float, Field(alias="withoutTax")]
