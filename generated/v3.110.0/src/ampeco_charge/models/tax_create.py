"""The model ``TaxCreate``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .translation import Translation


class TaxCreate(Model):
    """The body of ``client.taxes.create``."""

    name: str
    display_name: Annotated[list[Translation] | None, Field(alias="displayName")] = None
    percentage: Decimal
    tax_identification_number_id: Annotated[
        int | None,
        Field(alias="taxIdentificationNumberId"),
    ] = None
