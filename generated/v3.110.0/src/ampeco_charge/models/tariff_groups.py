"""Models of tariff groups."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageNumberMeta


class TariffGroup(Model):
    """``data`` in what ``client.tariff_groups.get`` gives."""

    id: int
    name: str
    tariff_ids: Annotated[list[int] | None, Field(alias="tariffIds")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class TariffGroupFilter(Model):
    """The argument ``filter`` of ``client.tariff_groups.list``."""

    partner_id: Annotated[float | None, Field(alias="partnerId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class TariffGroupInput(Model):
    """The body of ``client.tariff_groups.create``."""

    name: str
    tariff_ids: Annotated[list[int] | None, Field(alias="tariffIds")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None


class TariffGroupPage(Model):
    """What ``client.tariff_groups.list`` gives."""

    data: list[TariffGroup] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
