"""The model ``ProvisioningCertificateIssueEmaidRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ProvisioningCertificateIssueEmaidRequest(Model):
    """The body of ``client.provisioning_certificates.issue_emaid``."""

    payment_method: Annotated[str | None, Field(alias="paymentMethod")] = None
