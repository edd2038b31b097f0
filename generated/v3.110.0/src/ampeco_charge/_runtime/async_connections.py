"""Which connections a request takes: those of its process, and in it of its event loop."""

from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final

import httpx2

from .event_loops import AsyncScope, LoopMemberships

_MOST: Final = 100


def check_http_client(given: object) -> None:
    """Raise TypeError for what is neither a client nor a transport, or of the other kind."""
    if not isinstance(given, (httpx2.AsyncClient, httpx2.AsyncBaseTransport)):
        kind = type(given)
        raise TypeError(
            f"http_client is {kind.__module__}.{kind.__qualname__},"
            " neither httpx2.AsyncClient nor httpx2.AsyncBaseTransport"
        )


class AsyncConnections:
    """The connections of the httpx2 client that is `given`, or of own ones, over its transport.

    A process that was forked opens connections of its own, and so does another event loop: those
    that are open elsewhere are left alone.
    """

    def __init__(self, given: httpx2.AsyncClient | httpx2.AsyncBaseTransport | None) -> None:
        self._given = given if isinstance(given, httpx2.AsyncClient) else None
        self._inner = None if isinstance(given, httpx2.AsyncClient) else given
        # Those of parent processes are kept, as dropping them would close them.
        self._own: dict[AsyncScope, httpx2.AsyncClient] = {}
        self.loops = LoopMemberships()  # async only
        self._is_closed = False

    async def client(self) -> httpx2.AsyncClient:
        """Return what sends requests here; raises RuntimeError once the connections are closed."""
        if self._is_closed:
            raise RuntimeError("the client is closed")
        if self._given is not None:
            return self._given
        client = self._own.get(AsyncScope.here())
        return await self._opened() if client is None or client.is_closed else client

    async def aclose(self) -> None:
        """Close what was opened here, for good; the caller's client stays as it is."""
        self._is_closed = True
        client = self._own.pop(AsyncScope.here(), None)
        if client is not None:
            await client.aclose()

    async def _opened(self) -> httpx2.AsyncClient:
        self._forget_what_is_over()
        limits = httpx2.Limits(max_connections=_MOST, max_keepalive_connections=_MOST // 5)
        # What a server sets in one call must not go with the next.
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        client = httpx2.AsyncClient(transport=self._inner, limits=limits, cookies=no_cookies)
        await self.loops.join(client, None if self._inner else _MOST)  # async only
        # Of threads that come here at once one wins; the others' have no connections to close.
        return self._own.setdefault(AsyncScope.here(), client)

    def _forget_what_is_over(self) -> None:
        for scope, client in list(self._own.items()):
            if scope.is_over or client.is_closed:
                self._own.pop(scope, None)
