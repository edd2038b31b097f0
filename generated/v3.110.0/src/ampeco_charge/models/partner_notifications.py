"""The model ``PartnerNotifications`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerNotifications(Model):
    """``notifications`` in the body of ``client.partners.update``."""

    technical: PartnerTechnical | None = None
    billing: PartnerBilling | None = None


class PartnerBilling(Model):
    """``notifications.billing`` in the body of ``client.partners.update``."""

    settlement_reports: Annotated[bool | None, Field(alias="settlementReports")] = None


class PartnerTechnical(Model):
    """``notifications.technical`` in the body of ``client.partners.update``."""

    charge_point_faults: Annotated[bool | None, Field(alias="chargePointFaults")] = None
