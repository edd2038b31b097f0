"""The model ``SubOperator``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class SubOperator(Model):
    """``data`` in what ``client.sub_operators.get`` gives."""

    id: int | None = None
    name: str | None = None
    partner_ids: list[int] | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
