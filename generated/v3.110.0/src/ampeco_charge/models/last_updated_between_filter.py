"""The model ``LastUpdatedBetweenFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class LastUpdatedBetweenFilter(Model):
    """The argument ``filter`` of ``client.circuits.list``."""

    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
