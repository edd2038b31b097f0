"""The model ``ChargePointModelCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointModelCreate(Model):
    """The body of ``client.charge_point_models.create``."""

    name: str
    vendor_id: Annotated[int, Field(alias="vendorId")]
    user_manual: Annotated[str | None, Field(alias="userManual")] = None
    installer_manual: Annotated[str | None, Field(alias="installerManual")] = None
