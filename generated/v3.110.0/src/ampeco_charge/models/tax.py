"""The model ``Tax``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .translation import Translation


class Tax(Model):
    """``data`` in what ``client.taxes.get`` gives."""

    id: int
    name: str
    display_name: Annotated[list[Translation] | None, Field(alias="displayName")] = None
    percentage: Decimal
    tax_identification_number_id: Annotated[
        int | None,
        Field(alias="taxIdentificationNumberId"),
    ] = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
