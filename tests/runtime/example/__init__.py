"""Client of the Example Charge API: what a generated package looks like."""

from ._runtime.auth import BearerToken
from ._runtime.unset import UNSET, Unset
from .client import Client

__all__ = ["UNSET", "BearerToken", "Client", "Unset"]
