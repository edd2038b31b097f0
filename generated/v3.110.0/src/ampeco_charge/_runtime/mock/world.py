"""The things of a mock and all that knows of them, put together."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from ..near_names import did_you_mean
from ..notifications import NotificationFormat
from ..sampling.sampler import Sampler
from .answers import Answers
from .blueprint import Blueprint
from .deliveries import Deliverer
from .kinds import Kind, sizes_of
from .notifications import Inventory, Notifier
from .relations import Relations
from .settings import MockSettings
from .state import State
from .store import Id, Item, Store
from .things import TESTS, Things
from .views import Views
from .writing import Writer


class World:
    """What a mock holds, and what answers calls from it."""

    def __init__(self, blueprint: Blueprint, settings: MockSettings, store: Store) -> None:
        sampler = Sampler(settings.seed, blueprint.plans)
        self._blueprint = blueprint
        self.catalogue = blueprint.catalogue
        self.kinds = blueprint.kinds
        self.state = State(store)
        sizes = sizes_of(self.catalogue, settings.items)
        self.relations = relations = Relations(self.kinds, sizes, self.state, sampler)
        start = blueprint.start(settings.seed, settings.items)
        self._views = Views(blueprint, relations, self.state, sampler, start)
        self.things = Things(self.kinds, relations, self.state, self._views, sampler)
        writer = Writer(blueprint, relations, self._views, sampler)
        self.answers = Answers(
            blueprint,
            relations,
            state=self.state,
            views=self._views,
            things=self.things,
            writer=writer,
        )
        self._sampler = sampler
        self._settings = settings

    def notifier(self, form: NotificationFormat[Any] | None, things: Inventory) -> Notifier | None:
        """Return what sends notifications to those who subscribed; None without any format."""
        if form is None:
            return None
        return Notifier(
            self.catalogue,
            form,
            things=things,
            samples=self._sampler,
            deliverer=Deliverer(form, local_only=not self._settings.allow_remote_callbacks),
        )

    def items(self, collection: str) -> list[Item]:
        """Return all things of a collection; raises KeyError for no collection."""
        kind = self._kind(collection)
        return [deepcopy(self._views.item(kind, each)) for each in self.relations.ids(collection)]

    def item(self, collection: str, own_id: Id) -> Item:
        """Return a thing; raises KeyError if there is none."""
        return deepcopy(self._views.item(self._kind(collection), self._known(collection, own_id)))

    def create(self, collection: str, values: Item) -> Item:
        """Add a thing, with its ``id`` if that is free, and return it.

        Raises KeyError for no collection, ValueError for a value that no thing there has.
        """
        kind = self._kind(collection)
        self._check_names(kind, values)
        others = {name: value for name, value in values.items() if name != "id"}
        own_id = self.things.create(kind, others, {}, TESTS, values.get("id"))
        self.things.changes.clear()
        return self.item(collection, own_id)

    def update(self, collection: str, own_id: Id, values: Item) -> Item:
        """Set values of a thing, and return it; raises as `create` does, and if there is none."""
        kind, known = self._kind(collection), self._known(collection, own_id)
        self._check_names(kind, values)
        self.things.update(kind, known, values)
        self.things.changes.clear()
        return self.item(collection, own_id)

    def remove(self, collection: str, own_id: Id) -> None:
        """Delete a thing; raises KeyError if there is none."""
        self.things.remove(self._kind(collection), self._known(collection, own_id))
        self.things.changes.clear()

    def ids(self, collection: str) -> list[Id]:
        """Return the ids of all things of a collection, as they are shown."""
        known = self.relations.ids(self._kind(collection).name)
        return [self.relations.shown(collection, each) for each in known]

    def token_of(self, collection: str, own_id: Id) -> str | None:
        """Return the token that a thing was created with; None if no request created it."""
        record = self.state.record(collection, self._known(collection, own_id))
        return None if record is None else record.token

    def _kind(self, collection: str) -> Kind:
        if collection not in self.kinds:
            raise KeyError(f"no collection is called {collection!r}")
        return self.kinds[collection]

    def _check_names(self, kind: Kind, names: Iterable[str]) -> None:
        known = self._blueprint.member_names(kind)
        if known is None:
            return
        for name in names:
            if name not in known:
                hint = did_you_mean(name, sorted(known))
                raise ValueError(f"things of {kind.name} have no {name!r}{hint}")

    def _known(self, collection: str, own_id: Id) -> Id:
        kind = self._kind(collection)
        if self.relations.exists(collection, own_id):
            return own_id
        known = None if kind.is_keyed else self.relations.known(collection, str(own_id))
        if known is None:
            raise KeyError(f"{collection} has no {own_id!r}")
        return known
