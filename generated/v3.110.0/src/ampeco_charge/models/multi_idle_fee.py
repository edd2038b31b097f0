"""The model ``MultiIdleFee``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class MultiIdleFee(Model):
    """``pricing.multiIdleFee[]`` in the body of ``client.tariffs.create``."""

    first_unit: Annotated[int, Field(alias="firstUnit")]
    last_unit: Annotated[int | None, Field(alias="lastUnit")] = None
    fee_per_unit: Annotated[float | None, Field(alias="feePerUnit")] = None
    flat_fee: Annotated[float | None, Field(alias="flatFee")] = None
