"""The model ``ContactDetailReplace``."""

from __future__ import annotations

from .._runtime.models import Model


class ContactDetailReplace(Model):
    """The body of ``client.contact_details.replace``."""

    email: str
    phone: str | None = None
