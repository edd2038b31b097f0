"""The model ``PartnerInviteOptions``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerInviteOptions(Model):
    """``options`` in the body of ``client.partner_invites.update``."""

    allow_corporate_account_billing: Annotated[
        bool | None,
        Field(alias="allowCorporateAccountBilling"),
    ] = None
    limit_corporate_account_billing_to_partner_charge_points: Annotated[
        bool | None,
        Field(alias="limitCorporateAccountBillingToPartnerChargePoints"),
    ] = None
    allow_access_to_private_charge_points: Annotated[
        bool | None,
        Field(alias="allowAccessToPrivateChargePoints"),
    ] = None
