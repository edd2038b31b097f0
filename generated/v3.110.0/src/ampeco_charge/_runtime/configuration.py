"""What all calls of a client have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .auth import Credential
from .errors import ErrorEnvelope
from .options import RequestOptions


@dataclass(frozen=True, slots=True)
class Configuration:
    """Where calls go, as whom, and how their answers are read.

    `base_url` is what paths are appended to, `credentials` are keyed by their security scheme. With
    `server_variables`, an operation that has a server of its own is sent there. `options` hold for
    each call that does not say otherwise.
    """

    base_url: str
    credentials: Mapping[str, Credential] = field(repr=False)
    envelope: ErrorEnvelope
    user_agent: str
    strict: bool
    server_variables: Mapping[str, str] | None
    options: RequestOptions = field(repr=False)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not be shown."""
        return tuple(s for credential in self.credentials.values() for s in credential.secrets)
