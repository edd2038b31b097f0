"""The model ``ChargePointSharedPartnerReplace``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointSharedPartnerReplace(Model):
    """The body of ``client.charge_points.shared_partners.replace``."""

    partner_ids: Annotated[list[int], Field(alias="partnerIds")]
