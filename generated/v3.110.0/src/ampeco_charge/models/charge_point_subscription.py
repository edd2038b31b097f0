"""The model ``ChargePointSubscription``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointSubscription(Model):
    """``subscription`` in the body of ``client.charge_points.update``."""

    required: bool | None = None
    plan_ids: Annotated[list[int] | None, Field(alias="planIds")] = None
