"""Notifications of a mock: who subscribed to them, what is in them, and sending them."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any, Final, Protocol

from ..notifications import NotificationFormat
from ..sampling.chance import chance_of
from ..sampling.sampler import Hint, no_hint
from ..sampling.words import words_of
from ..server.descriptions import Json, Schema
from ..unset import UNSET
from .callbacks import CallbackType, Subscription, callback_types, subscription_of
from .collections import Catalogue
from .deliveries import Deliverer, Delivery, OutgoingNotification
from .store import Id

_MOST_KEPT: Final = 1000


class Samples(Protocol):
    """Makes up values that schemas accept."""

    def sample(
        self, schema: Schema, *, key: str, given: Json = UNSET, hint: Hint = no_hint
    ) -> Json:
        """Return a value that has what is given and hinted, wherever the schema accepts it."""
        ...


class Inventory(Protocol):
    """The things that a mock has, and with which tokens they were created."""

    def items(self, collection: str) -> list[dict[str, Any]]:
        """Return all things of a collection."""
        ...

    def ids(self, collection: str) -> Sequence[Id]:
        """Return the ids of all things of a collection, as they are shown."""
        ...

    def token_of(self, collection: str, own_id: Id) -> str | None:
        """Return the token that a thing was created with; None if no request created it."""
        ...


class Notifier:
    """Sends the notifications that an API describes to those who subscribed to them.

    Subscriptions are things that requests created by operations that describe callbacks, so what is
    updated or deleted there holds for the next notification. Ids that are made up are those of
    things that there are. `deliverer` may be replaced. Threads may share it, if they may share
    `things`.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        form: NotificationFormat[Any],
        *,
        things: Inventory,
        samples: Samples,
        deliverer: Deliverer,
    ) -> None:
        self._catalogue = catalogue
        self._form = form
        self._things = things
        self._samples = samples
        self._deliverer = self.deliverer = deliverer
        self._numbers = count(1)
        self._deliveries: deque[Delivery] = deque(maxlen=_MOST_KEPT)
        self._sources: dict[str, dict[str, CallbackType]] = {}
        for task in catalogue.tasks.values():
            if task.operation.callbacks:
                known = self._sources.setdefault(task.collection, {})
                known.update(callback_types(task.operation, form.type_field))

    @property
    def types(self) -> tuple[str, ...]:
        """All types of notifications, sorted."""
        return tuple(sorted({type_ for types in self._sources.values() for type_ in types}))

    @property
    def subscriptions(self) -> tuple[Subscription, ...]:
        """The subscriptions that there are now."""
        return tuple(each for name in self._sources for each in self._subscriptions_in(name))

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """What became of the last notifications, oldest first."""
        return tuple(self._deliveries)

    def notify(self, type_: str, members: Mapping[str, Any]) -> list[Delivery]:
        """Send a notification to all who subscribed to its type, and return what became of it.

        Its body has these members, the others are made up. This waits for the receivers. Raises
        ValueError for a type or a member that the API does not describe so.
        """
        sent = list(self._notifications(type_, self._body(type_, members)))
        found = self.deliverer.deliver(sent)
        self._deliveries.extend(found)
        return found

    def reset(self) -> None:
        """Forget what was sent, and deliver as at first."""
        self.deliverer = self._deliverer
        self._numbers = count(1)
        self._deliveries.clear()

    def _subscriptions_in(self, collection: str) -> Iterator[Subscription]:
        for item in self._things.items(collection):
            id_ = item.get("id")
            token = self._things.token_of(collection, id_) if isinstance(id_, int | str) else None
            if token is not None:
                types = self._sources[collection]
                found = subscription_of(item, types, id=str(id_), token=token)
                if found is not None:
                    yield found

    def _body(self, type_: str, members: Mapping[str, Any]) -> bytes:
        described = self._described(type_)
        given = {**members, self._form.type_field: type_}
        key = f"{type_}/{next(self._numbers)}"
        body = self._samples.sample(
            described.payload, key=key, given=given, hint=partial(self._id_of_something, key)
        )
        lost = [name for name, value in given.items() if not _has(body, name, value)]
        if lost:
            raise ValueError(f"{type_} has no {', '.join(lost)} like that in the description")
        return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()

    def _id_of_something(self, key: str, path: tuple[str | int, ...], _schema: Schema) -> Json:
        """Return the id of a thing that a member is called after; UNSET if there is none."""
        name = next((each for each in reversed(path) if isinstance(each, str)), "")
        collection = self._catalogue.find_id(name)
        ids = [] if collection is None else self._things.ids(collection)
        return chance_of(key, *path).pick(ids) if ids else UNSET

    def _described(self, type_: str) -> CallbackType:
        found = [types[type_] for types in self._sources.values() if type_ in types]
        if not found:
            known = ", ".join(self.types) or "none"
            raise ValueError(f"the API has no notification {type_!r}; there are: {known}")
        return found[-1]

    def _notifications(self, type_: str, body: bytes) -> Iterator[OutgoingNotification]:
        for collection, types in self._sources.items():
            for each in self._subscriptions_in(collection):
                if type_ in each.types:
                    headers = tuple(self._headers(types[type_], each))
                    yield OutgoingNotification(type_, each.id, each.url, body, each.token, headers)

    def _headers(
        self, described: CallbackType, subscription: Subscription
    ) -> Iterator[tuple[str, str]]:
        """Yield the described headers: those called like an id or a type have these."""
        own = {"id": subscription.id, "type": described.type}
        for name, schema in described.headers.items():
            text = own.get(words_of(name)[-1])
            yield name, text or str(self._samples.sample(schema, key=f"{name}/1"))


def _has(value: Json, name: str, wanted: Json) -> bool:
    """Tell whether a value has a member that has all that is wanted of it."""
    if not isinstance(value, dict) or name not in value:
        return False
    found = value[name]
    if isinstance(wanted, dict):
        return all(_has(found, inner, each) for inner, each in wanted.items())
    return bool(found == wanted)
