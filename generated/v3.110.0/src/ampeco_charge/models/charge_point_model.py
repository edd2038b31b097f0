"""The model ``ChargePointModel``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointModel(Model):
    """``data`` in what ``client.charge_point_models.get`` gives."""

    id: int
    name: str
    vendor_id: Annotated[int, Field(alias="vendorId")]
    default_photo: Annotated[str | None, Field(alias="defaultPhoto")]
    user_manual: Annotated[str | None, Field(alias="userManual")]
    installer_manual: Annotated[str | None, Field(alias="installerManual")] = None
