"""A server that keeps what it is given, and makes up the rest."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from threading import RLock
from typing import Any, Final, TypeVar

from ..sampling.sampler import SamplingError
from ..server.authentication import Credentials
from ..server.calls import Call
from ..server.descriptions import DescribedOperation
from ..server.messages import HTTPError, HttpRequest, HttpResponse, Pairs
from .deliveries import Delivery
from .gate import Gate
from .kept_answers import KeptAnswers
from .settings import MockedApi, MockSettings
from .sqlite_store import SqliteStore
from .store import Id, Item, MemoryStore, Store
from .things import Change
from .world import World

__all__ = ["Change", "Id", "Item", "Mock"]

T = TypeVar("T")

_LOG: Final = logging.getLogger(__name__)
_DEFAULTS: Final = MockSettings()


class Mock:
    """A stateful stand-in for an API, which answers requests without any socket.

    Requests may come from several threads; one is answered after another. Collections are called
    like the namespaces of the client: ``charge_points``, ``circuits.user_priorities``. Raises
    DatabaseError for a database that holds something else.
    """

    def __init__(self, api: MockedApi, settings: MockSettings = _DEFAULTS) -> None:
        self.api = api
        self.settings = settings
        self.description = api.blueprint.description
        self._server = api.blueprint.server
        self._gate = Gate(settings)
        self.world = World(api.blueprint, settings, _store(api, settings))
        self._lock = RLock()
        self.notifier = self.world.notifier(api.notifications, self)
        """Sends notifications; None for an API that has none."""
        self._listeners: list[Callable[[Change], None]] = []
        self._kept = KeptAnswers(self.world.state)

    def respond(self, request: HttpRequest) -> HttpResponse:
        """Return the answer to a request. What it changed is kept before this returns."""
        with self._lock:
            operation: DescribedOperation | None = None
            headers: Pairs = ()
            try:
                headers = self._gate.let_through(request.header("authorization") or "")
                kept = self._kept.get(request)
                if kept is not None:
                    return _with_headers(kept, headers)
                routed = self._server.routed(request)
                operation = routed.operation
                credentials = self._server.credentials(routed)
                principal = None if credentials is None else self.authenticate(credentials)
                arguments = self._server.arguments(routed)
                call = Call(request, operation, arguments, principal)
                return _with_headers(self._answered(call), headers)
            except HTTPError as error:
                error.headers = (*headers, *error.headers)
                return self._server.refused(error, operation)

    def refused(self, error: HTTPError) -> HttpResponse:
        """Return the response that refuses a request before it is known what it calls."""
        return self._server.refused(error)

    def authenticate(self, credentials: Credentials) -> Credentials:
        """Return the credentials themselves; raises HTTPError 401 where none is our token.

        An API key or a password may be it as well.
        """
        given = (credentials.token, credentials.password, *credentials.api_keys.values())
        if self.settings.token is not None and self.settings.token not in given:
            raise HTTPError(401)
        return credentials

    @property
    def collections(self) -> tuple[str, ...]:
        """The names of all collections, sorted."""
        return tuple(sorted(self.world.kinds))

    def items(self, collection: str) -> list[Item]:
        """Return all things of a collection, by their ids; raises KeyError for no collection."""
        with self._lock:
            return self.world.items(collection)

    def item(self, collection: str, own_id: Id) -> Item:
        """Return a thing; raises KeyError if there is none."""
        with self._lock:
            return self.world.item(collection, own_id)

    def create(self, collection: str, /, **values: Any) -> Item:
        """Add a thing with these values, the rest of it is made up, and return it.

        Raises KeyError for no collection, and ValueError for a name that no description of its
        things has.
        """
        with self._lock:
            return self._changed(lambda: self.world.create(collection, values))

    def update(self, collection: str, own_id: Id, /, **values: Any) -> Item:
        """Set values of a thing, and return it; raises as `create` does, and if there is none."""
        with self._lock:
            return self._changed(lambda: self.world.update(collection, own_id, values))

    def remove(self, collection: str, own_id: Id) -> None:
        """Delete a thing; raises KeyError if there is none."""
        with self._lock:
            self._changed(lambda: self.world.remove(collection, own_id))

    def ids(self, collection: str) -> list[Id]:
        """Return the ids of all things of a collection; raises KeyError for no collection."""
        with self._lock:
            return self.world.ids(collection)

    def token_of(self, collection: str, own_id: Id) -> str | None:
        """Return the token that a thing was created with; None if no request created it."""
        with self._lock:
            return self.world.token_of(collection, own_id)

    def on_change(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` after each change that a request made, before it is answered.

        It is called in the thread of the request, while no other is answered: it may read the mock.
        """
        self._listeners.append(listener)

    def notify(self, kind: str, /, **members: Any) -> list[Delivery]:
        """Send a notification to all who subscribed to its kind, and return what became of it.

        Its body has these members, the others are made up. This waits for the receivers. Raises
        ValueError for a kind or a member that the API does not describe so.
        """
        if self.notifier is None:
            raise ValueError(f"{self.api.package} describes no notifications")
        return self.notifier.notify(kind, members)

    def reset(self) -> None:
        """Go back to how everything was at first."""
        with self._lock:
            self.world.state.clear()
            self._gate.reset()
            if self.notifier is not None:
                self.notifier.reset()

    def close(self) -> None:
        """Let go of the database, if there is one."""
        with self._lock:
            self.world.state.close()

    def _answered(self, call: Call) -> HttpResponse:
        token = call.principal.token if isinstance(call.principal, Credentials) else None
        response = self._changed(lambda: self.world.answers.answer(call, token))
        changes, self.world.things.changes = self.world.things.changes, []
        for change in changes:
            for listener in self._listeners:
                listener(replace(change, item=deepcopy(change.item)))
        self._kept.keep(call.request, response)
        return response

    def _changed(self, change: Callable[[], T]) -> T:
        """Return what `change` returns, once what it changed is kept; else nothing is changed."""
        try:
            result = change()
            self.world.state.commit()
        except BaseException as error:
            self.world.state.roll_back()
            self.world.things.changes.clear()
            refusal = _refusal(error)
            if refusal is None:
                raise
            raise refusal from error
        return result


def _refusal(error: BaseException) -> HTTPError | None:
    """Return how to answer an error that callers can do nothing about; None for all others."""
    if isinstance(error, sqlite3.Error):
        _LOG.error("the database of the mock cannot be written: %s", error)
        return HTTPError(500, f"The database cannot be written: {error}")
    if isinstance(error, SamplingError):
        _LOG.error("the mock finds no answer: %s", error)
        return HTTPError(500, f"The mock finds no answer that is as described: {error}")
    return None


def _with_headers(response: HttpResponse, headers: Pairs) -> HttpResponse:
    if not headers:
        return response
    return HttpResponse(response.status, (*response.headers, *headers), response.body)


def _store(api: MockedApi, settings: MockSettings) -> Store:
    if settings.database is None:
        return MemoryStore()
    origin = {
        "package": api.package,
        "version": api.version,
        "seed": str(settings.seed),
        "items": str(settings.items),
    }
    return SqliteStore(settings.database, origin)
