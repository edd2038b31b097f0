"""Models of tax identification numbers."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .shared import PageLinks, PageNumberMeta


class TaxIdentificationNumber(Model):
    """``data`` in what ``client.tax_identification_numbers.get`` gives."""

    id: int
    name: str
    last_updated_at: Annotated[str | None, Field(alias="lastUpdatedAt")] = None


class TaxIdentificationNumberPage(Model):
    """What ``client.tax_identification_numbers.list`` gives."""

    data: list[TaxIdentificationNumber] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
