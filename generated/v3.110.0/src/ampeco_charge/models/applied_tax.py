"""The model ``AppliedTax``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AppliedTax(Model):
    """``data.tax`` in what ``client.receipts.get`` gives."""

    tax_id: Annotated[int | None, Field(alias="taxId")] = None
    tax_percentage: Annotated[Decimal | None, Field(alias="taxPercentage")] = None
