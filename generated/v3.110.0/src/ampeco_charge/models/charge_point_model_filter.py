"""The model ``ChargePointModelFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointModelFilter(Model):
    """The argument ``filter`` of ``client.charge_point_models.list``."""

    vendor_id: Annotated[str | None, Field(alias="vendorId")] = None
