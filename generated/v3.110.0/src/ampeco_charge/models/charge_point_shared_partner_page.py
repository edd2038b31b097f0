"""The model ``ChargePointSharedPartnerPage`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ChargePointSharedPartnerPage(Model):
    """What ``client.charge_points.shared_partners.list`` gives."""

    data: list[ChargePointSharedPartner] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ChargePointSharedPartner(Model):
    """``data[]`` in what ``client.charge_points.shared_partners.list`` gives."""

    id: int
    shared_at: Annotated[UtcDateTime, Field(alias="sharedAt")]
