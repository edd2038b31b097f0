"""The model ``RoamingConnection`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime


class RoamingConnection(Model):
    """``data`` in what ``client.roaming_connections.get`` gives."""

    id: int
    protocol: RoamingConnectionProtocol | UnknownString
    endpoint: str
    ocpi: RoamingConnectionOcpi | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class RoamingConnectionOcpi(Model):
    """``data.ocpi`` in what ``client.roaming_connections.get`` gives."""

    token: str | None = None


RoamingConnectionProtocol = TypeAliasType(
    "RoamingConnectionProtocol",
    Literal["OCPI", "Gireve OCPI 2.1.1", "Hubject OICP 2.2", "Hubject OICP 2.3"],
)
"""``data.protocol`` in what ``client.roaming_connections.get`` gives."""
