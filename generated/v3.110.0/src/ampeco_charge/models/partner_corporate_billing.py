"""The model ``PartnerCorporateBilling``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerCorporateBilling(Model):
    """``corporateBilling`` in the body of ``client.partners.update``."""

    enabled: bool | None = None
    monthly_limit: Annotated[Decimal | None, Field(alias="monthlyLimit")] = None
    discount: Decimal | None = None
