"""Models of taxes."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageNumberMeta, Translation


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


class TaxCreate(Model):
    """The body of ``client.taxes.create``."""

    name: str
    display_name: Annotated[list[Translation] | None, Field(alias="displayName")] = None
    percentage: Decimal
    tax_identification_number_id: Annotated[
        int | None,
        Field(alias="taxIdentificationNumberId"),
    ] = None


class TaxPage(Model):
    """What ``client.taxes.list`` gives."""

    data: list[Tax] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class TaxUpdate(Model):
    """The body of ``client.taxes.update``."""

    name: str | None = None
    display_name: Annotated[list[Translation] | None, Field(alias="displayName")] = None
    percentage: Decimal | None = None
    tax_identification_number_id: Annotated[
        int | None,
        Field(alias="taxIdentificationNumberId"),
    ] = None
