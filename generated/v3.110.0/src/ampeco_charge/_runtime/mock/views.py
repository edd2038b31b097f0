"""How things are represented: what was set, what follows from their relations, the rest made up.

The fullest representation of a thing is made first, and all others from it, so that a listing, a
single thing and an older endpoint version agree wherever they speak of the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic_core import to_json

from ..operations import MemberPath
from ..sampling.chance import Chance
from ..sampling.sampler import Sampler
from ..server.descriptions import Json, Schema
from ..unset import UNSET
from .alignment import aligned
from .blueprint import PLACED, Blueprint
from .forms import (
    Form,
    chosen_state,
    is_moment,
    is_ongoing,
    is_under_way,
    stamped,
    states_of,
    typed,
)
from .kept_views import KeptViews, Start
from .kinds import Kind, Slot
from .paths import at, has_member, merged, with_member
from .relations import Relations
from .schemas import allows_null, element_of, member_at
from .state import State, moment
from .store import Id, Item, Record


@dataclass(frozen=True, slots=True)
class Shown:
    """A representation, and the same as JSON."""

    value: Any
    json: bytes


class Views:
    """The representations of all things, kept as long as nothing that they show changes.

    What a thing was made with decides what is made up for it. What was set later takes its place
    in that, so that a change of one member changes no other.
    """

    def __init__(
        self,
        blueprint: Blueprint,
        relations: Relations,
        state: State,
        sampler: Sampler,
        start: Start,
    ) -> None:
        self._blueprint = blueprint
        self._relations = relations
        self._state = state
        self._sampler = sampler
        self._chance = Chance(f"states of {sampler.seed}".encode())
        self._kept = KeptViews(relations, state, start)

    def shown(self, form: Form, own_id: Id) -> Shown:
        """Return the representation of a thing in a form."""

        def make() -> Shown:
            value = self._changed(form, own_id, self._made(form, own_id))
            return Shown(value, to_json(value))

        return self._kept.same(form, "shown", own_id, self._record(form.kind, own_id), make)

    def item(self, kind: Kind, own_id: Id) -> Item:
        """Return the fullest representation of a thing, with what was set beyond it."""
        stored = self._stored(kind, own_id)
        form = self._blueprint.full_form(kind)
        if form is None:
            return {"id": self._relations.shown(kind.name, own_id), **stored}
        value = self.shown(form, own_id).value
        return {**stored, **value} if isinstance(value, dict) else {**stored, "value": value}

    def all_members(self, form: Form, own_id: Id) -> Item:
        """Return all that is known of a thing, as a form shows it where it does."""
        shown = self.shown(form, own_id).value
        full = self.item(form.kind, own_id)
        return {**full, **shown} if isinstance(shown, dict) else full

    def is_under_way(self, kind: Kind, own_id: Id) -> bool:
        """Tell whether a thing has begun and not ended."""
        return is_under_way(self._status(kind, states_of(kind.schema), own_id))

    def forget(self, kind: Kind, own_id: Id) -> None:
        """Keep nothing of a thing that is gone."""
        self._kept.forget(kind, own_id)

    # What is made up

    def _made(self, form: Form, own_id: Id) -> Any:
        """Return a representation as it was at first: all that is made up is in it."""
        if all(each.form in ("id", "ids") for each in form.slots):
            return self._plain(form, own_id)
        make = lambda: self._sampled(form, own_id, with_things=True)  # noqa: E731
        return self._kept.same(form, "made", own_id, self._origin(form.kind, own_id), make)

    def _plain(self, form: Form, own_id: Id) -> Any:
        """Return the same without the things that it would hold in full."""
        make = lambda: self._sampled(form, own_id, with_things=False)  # noqa: E731
        return self._kept.same(form, "plain", own_id, self._origin(form.kind, own_id), make)

    def _sampled(self, form: Form, own_id: Id, *, with_things: bool) -> Any:
        given = self._given(form, own_id, with_things=with_things)
        key, around = f"{form.kind.name}/{own_id}", self._around(form.kind, own_id)
        value = self._sampler.sample(form.schema, key=key, given=given, around=around)
        if not isinstance(value, dict) or not is_ongoing(value.get("status")):
            return value
        open_ends = [each for each in form.ends if each not in given and each in value]
        if not open_ends:
            return value
        unended = {**value, **dict.fromkeys(open_ends)}
        return self._sampler.sample(form.schema, key=key, given=unended, around=around)

    def _around(self, kind: Kind, own_id: Id) -> Json:
        """Return where a thing is: where the place was made that it belongs to."""
        place = self._blueprint.place
        if place is None or not self._relations.belongs(kind.name, place.kind.name):
            return UNSET
        where = self._relations.link(kind.name, own_id, place.kind.name)
        made = UNSET if where is None else self._plain(place, where)
        return {name: made[name] for name in PLACED if name in made} if made else UNSET

    def _given(self, form: Form, own_id: Id, *, with_things: bool) -> Item:
        given = self._base(form, own_id)
        if form.states and "status" not in given:
            given = {**given, "status": self._status(form.kind, form.states, own_id)}
        for slot in form.slots:
            if not has_member(given, slot.path):
                is_shown = with_things or slot.form in ("id", "ids")
                value = self._slot_value(form.kind, own_id, slot) if is_shown else UNSET
                given = with_member(given, slot.path, value)
        for each in form.selves:
            # Nobody said that it goes with another one.
            if not has_member(given, each.path):
                none = None if allows_null(each.schema) else UNSET
                given = with_member(given, each.path, none)
        if form.id_path:
            schema = member_at(form.schema, form.id_path) or form.kind.id_schema
            stored = at(self._stored(form.kind, own_id), form.kind.id_path)
            own = typed(stored or self._relations.shown(form.kind.name, own_id), schema)
            given = with_member(given, form.id_path, own)
        return given

    def _base(self, form: Form, own_id: Id) -> Item:
        """Return what a thing was made with; in a form of another version, all of the fullest."""
        record = self._record(form.kind, own_id)
        first = {} if record is None else self._without_gone(form.kind, record, record.first)
        log = self._blueprint.log(form.kind)
        if log is not None and not first:
            return self._last_of(log, form.kind, own_id)
        if form.twins is None:
            is_whole = record is not None and record.is_whole
            return self._blueprint.unsaid(form).completed(first) if is_whole else first
        full = self._blueprint.full_form(form.kind)
        made = {} if full is None else self._made(full, own_id)
        held = merged(first, made) if isinstance(made, dict) else first
        return aligned(held, form.twins, all_of_it=True)

    def _last_of(self, log: Kind, kind: Kind, own_id: Id) -> Item:
        """Return the last thing of a log, by the first of the moments that it has."""
        owner = kind.owners[0]
        place = self._relations.link(kind.name, own_id, owner)
        entries = [] if place is None else self._relations.related(owner, place, log.name)
        self._relations.note((log.name,))
        items = [self.item(log, each) for each in entries]
        return max(items, key=_first_moment, default={})

    def _status(self, kind: Kind, states: tuple[str, ...], own_id: Id) -> str | None:
        status = self._stored(kind, own_id).get("status")
        if isinstance(status, str) or not states:
            return status if isinstance(status, str) else None
        return chosen_state(states, self._chance.child(kind.name).child(own_id))

    def _without_gone(self, kind: Kind, record: Record, values: Item) -> Item:
        """Return values without references to things that are not there any more."""
        for slot in kind.slots:
            target = record.links.get(slot.target)
            if target is not None and slot.form in ("id", "object"):
                is_said = has_member(values, slot.path)
                if is_said and self._relations.is_gone(slot.target, target):
                    value = None if allows_null(slot.schema) else UNSET
                    values = with_member(values, slot.path, value)
        return values

    def _slot_value(self, kind: Kind, own_id: Id, slot: Slot) -> Any:
        if slot.form in ("ids", "objects"):
            element = element_of(slot.schema) or slot.schema.within({})
            related = self._relations.related(kind.name, own_id, slot.target)
            return [self._reference(each, slot, element) for each in related]
        target = self._relations.link(kind.name, own_id, slot.target)
        if target is None:
            return None if allows_null(slot.schema) else UNSET
        return self._reference(target, slot, slot.schema)

    def _reference(self, own_id: Id, slot: Slot, schema: Schema) -> Any:
        shown = self._relations.shown(slot.target, own_id)
        if slot.form in ("id", "ids"):
            return typed(shown, schema)
        self._relations.note((slot.target,))
        kind = self._blueprint.kinds[slot.target]
        full, inner = self._blueprint.full_form(kind), self._blueprint.form(kind, schema)
        plain = {} if full is None else self._changed(full, own_id, self._plain(full, own_id))
        held = plain if isinstance(plain, dict) else {}
        if inner.twins is not None:
            held = aligned(held, inner.twins, all_of_it=True)
        return {**held, "id": typed(shown, member_at(schema, ("id",)) or schema)}

    # What changed since

    def _changed(self, form: Form, own_id: Id, made: Any) -> Any:
        """Return a representation with what was set later, when that was, and what goes on now."""
        if not isinstance(made, dict):
            return made
        changes = self._later(form, own_id)
        if not changes and not form.occupancy:
            return made
        value = merged(made, changes)
        value = {**value, **self._occupancy(form, own_id, value)}
        if value == made or self._sampler.accepts(form.schema, value):
            return value
        key = f"{form.kind.name}/{own_id}"
        return self._sampler.sample(form.schema, key=key, given=_nothing_unset(value, form.schema))

    def _later(self, form: Form, own_id: Id) -> Item:
        record = self._record(form.kind, own_id)
        if record is None:
            return {}
        values = {} if record.values == record.first else record.values
        values = self._without_gone(form.kind, record, values)
        if form.twins is not None:
            values = aligned(values, form.twins, all_of_it=False)
        times = {"made": record.made, "changed": record.changed}
        stamps = {
            name: stamped(moment(times[stamp]), date_format)
            for name, stamp, date_format in form.stamps
            if times[stamp] and name not in record.values
        }
        return {**_described(values, form), **stamps}

    def _occupancy(self, form: Form, own_id: Id, value: Item) -> Item:
        found: Item = {}
        stored = self._stored(form.kind, own_id)
        for each in form.occupancy:
            if each.name in value and each.name not in stored:
                is_busy = self._is_busy(form.kind, own_id, each.by)
                if is_busy != (value[each.name] == each.busy):
                    found[each.name] = each.busy if is_busy else each.free
        return found

    def _is_busy(self, kind: Kind, own_id: Id, by: str) -> bool:
        if not self._relations.belongs(by, kind.name):
            return False
        self._relations.note((by,))
        others = self._relations.related(kind.name, own_id, by)
        return any(self.is_under_way(self._blueprint.kinds[by], each) for each in others)

    # What it is made of

    def _record(self, kind: Kind, own_id: Id) -> Record | None:
        return self._state.record(kind.name, own_id)

    def _stored(self, kind: Kind, own_id: Id) -> Item:
        record = self._record(kind, own_id)
        return {} if record is None else record.values

    def _origin(self, kind: Kind, own_id: Id) -> object:
        """Return all of a thing's record that what is made up for it depends on."""
        record = self._record(kind, own_id) or Record(kind.name, own_id)
        return record.first, record.links, record.is_whole, record.values.get("status")


def _first_moment(item: Item) -> str:
    return next((each for name, each in item.items() if is_moment(name, each)), "")


def _described(values: Item, form: Form, path: MemberPath = ()) -> Item:
    """Return what a form has a place for at a path, in objects too."""
    found: Item = {}
    for name, value in values.items():
        own = (*path, name)
        if own in form.members.schemas:
            has_parts = isinstance(value, dict) and form.members.has_inside(own)
            found[name] = _described(value, form, own) if has_parts else value
    return found


def _nothing_unset(value: Item, schema: Schema) -> Item:
    """Return an object without null where that is not allowed: it is UNSET there."""
    found: Item = {}
    for name, each in value.items():
        member = member_at(schema, (name,))
        if each is None and member is not None and not allows_null(member):
            found[name] = UNSET
        elif isinstance(each, dict) and member is not None:
            found[name] = _nothing_unset(each, member)
        else:
            found[name] = each
    return found
