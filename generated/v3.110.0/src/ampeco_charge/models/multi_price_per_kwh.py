"""The model ``MultiPricePerKwh``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class MultiPricePerKwh(Model):
    """``pricing.multiPricePerKwh[]`` in the body of ``client.tariffs.create``."""

    first_kwh: Annotated[float, Field(alias="firstKwh")]
    last_kwh: Annotated[float | None, Field(alias="lastKwh")] = None
    fee_per_kwh: Annotated[float | None, Field(alias="feePerKwh")] = None
    flat_fee: Annotated[float | None, Field(alias="flatFee")] = None
