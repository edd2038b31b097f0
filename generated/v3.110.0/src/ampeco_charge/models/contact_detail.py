"""The model ``ContactDetail``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ContactDetail(Model):
    """What ``client.contact_details.get`` gives."""

    email: str
    phone: str | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    """Deprecated."""
