"""The model ``ChargePointUpdateSecurity``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointUpdateSecurity(Model):
    """``security`` in the body of ``client.charge_points.update``."""

    desired_profile: Annotated[int | None, Field(alias="desiredProfile")] = None
