"""The model ``ChargePointUpdatePartner``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ChargePointAccessType
from .translation import Translation


class ChargePointUpdatePartner(Model):
    """``partner`` in the body of ``client.charge_points.update``."""

    id: int | None = None
    contract_id: Annotated[int | None, Field(alias="contractId")] = None
    contact_id: Annotated[int | None, Field(alias="contactId")] = None
    """Deprecated."""
    corporate_billing_as_default: Annotated[
        bool | None,
        Field(alias="corporateBillingAsDefault"),
    ] = None
    access_type: Annotated[
        ChargePointAccessType | UnknownString | None,
        Field(alias="accessType"),
    ] = None
    notice: list[Translation] | None = None
    """Deprecated."""
