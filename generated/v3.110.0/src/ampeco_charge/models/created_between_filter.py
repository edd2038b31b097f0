"""The model ``CreatedBetweenFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class CreatedBetweenFilter(Model):
    """The argument ``filter`` of ``client.charge_points.hardware_status_logs.list``."""

    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None
