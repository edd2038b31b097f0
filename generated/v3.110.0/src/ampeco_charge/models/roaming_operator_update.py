"""The model ``RoamingOperatorUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .roaming_operator_cpo_settings import RoamingOperatorCpoSettings


class RoamingOperatorUpdate(Model):
    """The body of ``client.roaming_operators.update``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    """Deprecated."""
    enabled: bool | None = None
    cpo_settings: Annotated[RoamingOperatorCpoSettings | None, Field(alias="cpoSettings")] = None
