"""The model ``PartnerContactDetails`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerContactDetails(Model):
    """``contactDetails`` in the body of ``client.partners.update``."""

    administrative: PartnerAdministrative | None = None
    technical: PartnerAdministrative | None = None
    billing: PartnerAdministrative | None = None


class PartnerAdministrative(Model):
    """``contactDetails.administrative`` in the body of ``client.partners.update``."""

    contact_person: Annotated[str | None, Field(alias="contactPerson")] = None
    email: str | None = None
    phone: str | None = None
