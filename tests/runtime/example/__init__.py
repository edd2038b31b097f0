"""Client of the Example Charge API: what a generated package looks like."""

from ._runtime.auth import BearerToken
from ._runtime.unset import UNSET, Unset
from .async_client import AsyncClient
from .client import Client

__all__ = ["UNSET", "AsyncClient", "BearerToken", "Client", "Unset"]
