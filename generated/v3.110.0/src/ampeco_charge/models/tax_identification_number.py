"""The model ``TaxIdentificationNumber``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TaxIdentificationNumber(Model):
    """``data`` in what ``client.tax_identification_numbers.get`` gives."""

    id: int
    name: str
    last_updated_at: Annotated[str | None, Field(alias="lastUpdatedAt")] = None
