"""The model ``PartnerContractMonthlyPlatformFees``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerContractMonthlyPlatformFees(Model):
    """``monthlyPlatformFees`` in the body of ``client.partner_contracts.create``."""

    per_charge_point: Annotated[float | None, Field(alias="perChargePoint")] = None
    per_ac_evse: Annotated[float | None, Field(alias="perAcEvse")] = None
    per_dc_evse: Annotated[float | None, Field(alias="perDcEvse")] = None
