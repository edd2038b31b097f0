"""Which connections a request takes: those of its process, and in it of its event loop."""

from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final

import httpx2

from .processes import Scope

_MOST: Final = 100


def check_http_client(given: object) -> None:
    """Raise TypeError for what is neither a client nor a transport, or of the other kind."""
    if not isinstance(given, (httpx2.Client, httpx2.BaseTransport)):
        kind = type(given)
        raise TypeError(
            f"http_client is {kind.__module__}.{kind.__qualname__},"
            " neither httpx2.Client nor httpx2.BaseTransport"
        )


class Connections:
    """The connections of the httpx2 client that is `given`, or of own ones, over its transport.

    A process that was forked opens connections of its own, and so does another event loop: those
    that are open elsewhere are left alone.
    """

    def __init__(self, given: httpx2.Client | httpx2.BaseTransport | None) -> None:
        self._given = given if isinstance(given, httpx2.Client) else None
        self._inner = None if isinstance(given, httpx2.Client) else given
        # Those of parent processes are kept, as dropping them would close them.
        self._own: dict[Scope, httpx2.Client] = {}
        self._is_closed = False

    def client(self) -> httpx2.Client:
        """Return what sends requests here; raises RuntimeError once the connections are closed."""
        if self._is_closed:
            raise RuntimeError("the client is closed")
        if self._given is not None:
            return self._given
        client = self._own.get(Scope.here())
        return self._opened() if client is None or client.is_closed else client

    def close(self) -> None:
        """Close what was opened here, for good; the caller's client stays as it is."""
        self._is_closed = True
        client = self._own.pop(Scope.here(), None)
        if client is not None:
            client.close()

    def _opened(self) -> httpx2.Client:
        self._forget_what_is_over()
        limits = httpx2.Limits(max_connections=_MOST, max_keepalive_connections=_MOST // 5)
        # What a server sets in one call must not go with the next.
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        client = httpx2.Client(transport=self._inner, limits=limits, cookies=no_cookies)
        # Of threads that come here at once one wins; the others' have no connections to close.
        return self._own.setdefault(Scope.here(), client)

    def _forget_what_is_over(self) -> None:
        for scope, client in list(self._own.items()):
            if scope.is_over or client.is_closed:
                self._own.pop(scope, None)
