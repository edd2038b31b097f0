"""The asynchronous entry point of the Example Charge API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from ._runtime.async_client import AsyncBaseClient, AsyncClientOptions
from ._runtime.auth import BearerToken
from ._runtime.errors import ErrorEnvelope
from ._runtime.lazy import lazy_property
from ._runtime.servers import expand_server

if TYPE_CHECKING:
    from .async_charge_points import AsyncChargePoints


class AsyncClient(AsyncBaseClient):
    """Calls the Example Charge API of one tenant.

    `tenant_url` is the tenant's host name; `base_url` replaces the whole server URL.
    """

    _error_envelope: ClassVar[ErrorEnvelope] = ErrorEnvelope(request_id_header="x-req-trace-id")
    _user_agent: ClassVar[str] = "example-charge/1.2.0"

    def __init__(
        self,
        token: str,
        tenant_url: str = "example.com",
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            base_url or expand_server("https://{tenantUrl}", {"tenantUrl": tenant_url}),
            {"bearerAuth": BearerToken(token)},
            **options,
        )

    @lazy_property
    def charge_points(self) -> AsyncChargePoints:
        """Charge points."""
        from .async_charge_points import AsyncChargePoints  # noqa: PLC0415

        return AsyncChargePoints(self._caller)
