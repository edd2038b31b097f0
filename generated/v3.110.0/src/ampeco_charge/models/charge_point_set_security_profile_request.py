"""The model ``ChargePointSetSecurityProfileRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownInteger
from .enums import ChargePointSetSecurityProfile


class ChargePointSetSecurityProfileRequest(Model):
    """The body of ``client.charge_points.set_security_profile``."""

    set_security_profile: Annotated[
        ChargePointSetSecurityProfile | UnknownInteger,
        Field(alias="setSecurityProfile"),
    ]
    reason: str
