"""Answers of a mock: what each operation does with the things there are, and what it says."""

from __future__ import annotations

from typing import Any

from ..server.calls import Call
from ..server.messages import HTTPError, HttpResponse
from . import actions
from .blueprint import Blueprint
from .collections import Task
from .filters import Filters, Query, sorted_by, tested
from .forms import Form, stamped
from .kinds import Kind
from .relations import Relations, keyed_id
from .schemas import members_of, success_schema
from .state import State, moment
from .store import Id, Item
from .things import Origin, Things
from .views import Views
from .writing import Writer


class Answers:
    """Answers calls; raises HTTPError to refuse one."""

    def __init__(
        self,
        blueprint: Blueprint,
        relations: Relations,
        *,
        state: State,
        views: Views,
        things: Things,
        writer: Writer,
    ) -> None:
        self._blueprint = blueprint
        self._catalogue = blueprint.catalogue
        self._kinds = blueprint.kinds
        self._relations = relations
        self._state = state
        self._views = views
        self._things = things
        self._writer = writer

    def answer(self, call: Call, token: str | None) -> HttpResponse:
        """Return the answer to a call that came with `token`."""
        task = self._catalogue.tasks[call.operation.method, call.operation.path]
        origin = Origin(is_request=True, token=token)
        places = self._places(task, call)
        match task.role:
            case "list":
                return self._list(task, call, places)
            case "create":
                return self._create(task, call, places, origin)
            case "replace_all":
                return self._replace_all(task, call, places, origin)
            case "action":
                return self._act(task, call, places, origin)
            case _:
                return self._one(task, call, places, origin)

    # Where a path leads

    def _places(self, task: Task, call: Call) -> dict[str, Id]:
        """Return the things that a path leads through, by kind; raises 404 if one is not there."""
        places: dict[str, Id] = {}
        last: str | None = None
        for place in task.parents:
            if place.collection is None:
                continue
            kind = self._kinds[place.collection]
            text = _path_text(call.arguments.get("path", place.parameter))
            own_id = self._relations.known(place.collection, text, kind.owner_in(places))
            if own_id is None or not self._fits(place.collection, own_id, places, last):
                raise HTTPError(404)
            places[place.collection] = own_id
            last = place.collection
        return places

    def _fits(self, name: str, own_id: Id, places: dict[str, Id], last: str | None) -> bool:
        """Tell whether a thing belongs to the one that the path led through before it."""
        if last is None or not self._relations.belongs(name, last):
            return True
        return self._relations.link(name, own_id, last) == places[last]

    def _own(self, task: Task, call: Call, places: dict[str, Id]) -> Id | None:
        """Return the thing that a task is for, None if it is not there."""
        kind = self._kinds[task.collection]
        text = "" if task.own is None else _path_text(call.arguments.get("path", task.own))
        own_id = self._relations.known(kind.name, text, kind.owner_in(places))
        if own_id is None or kind.single:
            return own_id
        last = next(reversed(places), None)
        return own_id if self._fits(kind.name, own_id, places, last) else None

    # What tasks do

    def _list(self, task: Task, call: Call, places: dict[str, Id]) -> HttpResponse:
        kind, form = self._kinds[task.collection], self._blueprint.form_in(task)
        if form is None:
            return self._writer.said(task, call, {})
        ways = self._writer.ways(task, success_schema(call.operation) or form.schema)
        query = self._filters(kind, form).read(call.operation, call.arguments, ways.names)
        ids = self._selected(form, self._listed(kind, places), query)
        return self._writer.page(task, form, call, ids, query.ignored)

    def _one(self, task: Task, call: Call, places: dict[str, Id], origin: Origin) -> HttpResponse:
        kind = self._kinds[task.collection]
        own_id = self._own(task, call, places)
        if own_id is None:
            if task.role == "replace" and self._may_make(task, kind):
                return self._create(task, call, places, origin)
            raise HTTPError(404)
        if task.role == "delete":
            self._things.remove(kind, own_id)
            return self._writer.said(task, call, {})
        if task.role in ("update", "replace"):
            values = self._said(task, call, kind)
            self._check_unique(call, kind, values, places, own_id)
            change = self._things.update if task.role == "update" else self._things.replace
            change(kind, own_id, values)
        return self._writer.thing(task, call, own_id)

    def _may_make(self, task: Task, kind: Kind) -> bool:
        """Tell whether a PUT makes what is not there: where callers choose what it is called."""
        return kind.single or kind.key is not None or "201" in task.operation.responses

    def _create(
        self, task: Task, call: Call, places: dict[str, Id], origin: Origin
    ) -> HttpResponse:
        kind = self._kinds[task.collection]
        values = self._said(task, call, kind)
        key = None if task.own is None else _path_text(call.arguments.get("path", task.own))
        is_known = kind.single or key is not None
        known = keyed_id(kind.owner_in(places), key) if is_known else None
        if kind.single and known is not None and self._relations.exists(kind.name, known):
            self._things.replace(kind, known, values)
            return self._writer.thing(task, call, known)
        self._check_unique(call, kind, values, places, None)
        own_id = self._things.create(kind, values, places, origin, key)
        is_upsert = task.role == "replace" and "201" in task.operation.responses
        return self._writer.thing(task, call, own_id, 201 if is_upsert else None)

    def _replace_all(
        self, task: Task, call: Call, places: dict[str, Id], origin: Origin
    ) -> HttpResponse:
        """Put the elements of the only array of a body in place of all that is there."""
        kind = self._kinds[task.collection]
        body = call.arguments.body
        arrays = body.values() if isinstance(body, dict) else [body]
        elements = next((each for each in arrays if isinstance(each, list)), [])
        for own_id in list(self._listed(kind, places)):
            self._things.remove(kind, own_id)
        for each in elements:
            values = each if isinstance(each, dict) else {"id": each}
            self._things.create(kind, values, places, origin)
        return self._writer.said(task, call, {})

    def _act(self, task: Task, call: Call, places: dict[str, Id], origin: Origin) -> HttpResponse:
        body = self._values(task, call)
        now = stamped(moment(self._state.clock + 1), "date-time")
        about = places
        making = actions.begun(task, self._kinds, body, now)
        setting = actions.ended(task, self._kinds, places, now)
        if making is not None:
            refusal = self._refusal(task, call, making.kind, places)
            if refusal is not None:
                return refusal
            made = self._things.create(making.kind, making.values, places, origin)
            about[making.kind.name] = made
        elif setting is not None:
            self._end(setting)
        elif task.collection in places and call.operation.method != "GET":
            self._set(task, self._kinds[task.collection], places[task.collection], body)
        return self._writer.said(task, call, about)

    def _end(self, setting: actions.Setting) -> None:
        """End a thing; what is over stays as it ended."""
        before = self._views.item(setting.kind, setting.id).get("status")
        if before is None or before != setting.values.get("status"):
            self._things.update(setting.kind, setting.id, setting.values)

    def _set(self, task: Task, kind: Kind, own_id: Id, body: Item) -> None:
        """Set on the target of an action what its body says of it."""
        values = actions.set_values(task, kind, body, self._catalogue.find_id)
        if not values and kind.schema is not None:
            item = self._views.item(kind, own_id)
            values = actions.added(task, item, members_of(kind.schema), body)
        if values:
            self._things.update(kind, own_id, values)

    def _refusal(
        self, task: Task, call: Call, kind: Kind, places: dict[str, Id]
    ) -> HttpResponse | None:
        """Return or raise the refusal to make what only one of can go on in a place.

        None where that may be, and where no answer is described that says so.
        """
        place = next(reversed(places), "")
        full = self._blueprint.full_form(self._kinds[place]) if place else None
        if full is None or kind.name not in {each.by for each in full.occupancy}:
            return None
        others = self._relations.related(place, places[place], kind.name)
        if not any(self._views.is_under_way(kind, each) for each in others):
            return None
        refusal = self._writer.refusal(task, call, kind)
        status = next((each for each in (409, 406) if str(each) in call.operation.responses), None)
        if refusal is None and status is not None:
            raise HTTPError(status, f"There is a {' '.join(kind.words)} already.")
        return refusal

    # What they read

    def _listed(self, kind: Kind, places: dict[str, Id]) -> list[Id]:
        last = next(reversed(places), None)
        if last is None or not self._relations.belongs(kind.name, last):
            return list(self._relations.ids(kind.name))
        return list(self._relations.related(last, places[last], kind.name))

    def _selected(self, form: Form, ids: list[Id], query: Query) -> list[Id]:
        if not query.tests and not query.sort:
            return ids
        known = ((each, self._views.all_members(form, each)) for each in ids)
        return [own_id for own_id, _ in sorted_by(tested(known, query.tests), query.sort)]

    def _filters(self, kind: Kind, form: Form) -> Filters:
        full = {} if kind.schema is None else members_of(kind.schema)
        members = {**full, **members_of(form.schema)}
        return Filters(kind, self._kinds, members, self._relations, self._views.item)

    def _values(self, task: Task, call: Call) -> Item:
        """Return what a body sets: not what only the server does."""
        body = call.arguments.body
        if not isinstance(body, dict):
            return {}
        ours = self._blueprint.set_by_server(task)
        return {name: value for name, value in body.items() if name not in ours}

    def _said(self, task: Task, call: Call, kind: Kind) -> Item:
        """Return what a body sets, under the names of the fullest representation."""
        full = self._blueprint.full_form(kind)
        values = self._values(task, call)
        return values if full is None else full.members.renamed(values)

    def _check_unique(
        self, call: Call, kind: Kind, values: Item, places: dict[str, Id], own: Id | None
    ) -> None:
        """Raise 409 where it is described and another thing has what only one may have."""
        if "409" not in call.operation.responses:
            return
        others = (each for each in self._listed(kind, places) if each != own)
        taken = self._things.taken(kind, values, others, with_name=own is None)
        if taken:
            errors = {name: ["is taken already"] for name in taken}
            raise HTTPError(409, f"{taken[0]} is taken already.", errors=errors)


def _path_text(value: Any) -> str:
    """Return the value of a path parameter as the text that it came as."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
