"""The model ``ChargePointModelUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointModelUpdate(Model):
    """The body of ``client.charge_point_models.update``."""

    name: str | None = None
    vendor_id: Annotated[int | None, Field(alias="vendorId")] = None
    user_manual: Annotated[str | None, Field(alias="userManual")] = None
    installer_manual: Annotated[str | None, Field(alias="installerManual")] = None
