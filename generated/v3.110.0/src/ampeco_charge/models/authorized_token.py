"""The model ``AuthorizedToken``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AuthorizedToken(Model):
    """``data.authorizedTokens[]`` in what ``client.bookings.get`` gives."""

    id: int
    uid: str
    type: str
    contract_id: Annotated[str | None, Field(alias="contractId")] = None
    emsp_country_code: Annotated[str, Field(alias="emspCountryCode")]
    emsp_party_id: Annotated[str, Field(alias="emspPartyId")]
