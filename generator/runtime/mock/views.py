"""How things are represented: what was set, what follows from their relations, the rest made up.

The fullest representation of a thing is made first, and all others from it, so that a listing, a
single thing and an older endpoint version agree wherever they speak of the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from pydantic_core import to_json

from ..sampling.chance import Chance
from ..sampling.sampler import Sampler
from ..server.descriptions import Schema
from ..unset import UNSET
from .collections import Catalogue
from .forms import (
    Form,
    at,
    chosen_state,
    form_of,
    has_member,
    is_ongoing,
    merged,
    stamped,
    typed,
    with_member,
)
from .kinds import Kind, Slot
from .relations import Relations
from .shapes import allows_null, element_of, member_at
from .state import State, moment
from .store import Id, Item

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shown:
    """A representation, and the same as JSON."""

    value: Any
    json: bytes


@dataclass(slots=True)
class _Kept(Generic[T]):
    """Something that was made, what it was made of, and when that was last seen to be the same."""

    value: T
    record: object
    versions: tuple[tuple[str, int], ...]
    seen: int


_Keys: TypeAlias = tuple[Form, str, Id]


class Views:
    """The representations of all things, kept as long as nothing that they show changes."""

    def __init__(
        self,
        catalogue: Catalogue,
        kinds: Mapping[str, Kind],
        relations: Relations,
        state: State,
        *,
        sampler: Sampler,
    ) -> None:
        self._catalogue = catalogue
        self._kinds = kinds
        self._relations = relations
        self._state = state
        self._sampler = sampler
        self._chance = Chance(f"states of {sampler.seed}".encode())
        self._kept: dict[_Keys, _Kept[Any]] = {}
        self._forms: dict[tuple[str, int], tuple[Schema, Form]] = {}

    def form(self, kind: Kind, schema: Schema) -> Form:
        """Return the form in which a schema shows the things of a kind."""
        # The schema is kept beside its form, so that no other can have its identity.
        key = (kind.name, id(schema.value))
        if key not in self._forms:
            self._forms[key] = schema, self._new_form(kind, schema)
        return self._forms[key][1]

    def _new_form(self, kind: Kind, schema: Schema) -> Form:
        full = kind.schema
        if full is not None and full.value is not schema.value and _is_same(full, schema):
            return self.form(kind, full)
        return form_of(kind, schema, self._catalogue, self._kinds)

    def shown(self, form: Form, own_id: Id) -> Shown:
        """Return the representation of a thing in a form."""
        return self._same((form, "shown", own_id), lambda: self._shown(form, own_id))

    def item(self, kind: Kind, own_id: Id) -> Item:
        """Return the fullest representation of a thing, with what was set beyond it."""
        stored = self._stored(kind, own_id)
        form = self._full(kind)
        if form is None:
            return {"id": self._relations.shown(kind.name, own_id), **stored}
        value = self._represented(form, own_id)
        return {**stored, **value} if isinstance(value, dict) else {**stored, "value": value}

    def _represented(self, form: Form, own_id: Id) -> Any:
        if all(each.form in ("id", "ids") for each in form.slots):
            return self._plain(form, own_id)
        return self._same(
            (form, "item", own_id),
            lambda: self._sampled(form, own_id, self._stored(form.kind, own_id), form.slots),
        )

    def all_members(self, form: Form, own_id: Id) -> Item:
        """Return all that is known of a thing, as a form shows it where it does."""
        shown = self.shown(form, own_id).value
        full = self.item(form.kind, own_id)
        return {**full, **shown} if isinstance(shown, dict) else full

    # What is made

    def _full(self, kind: Kind) -> Form | None:
        return None if kind.schema is None else self.form(kind, kind.schema)

    def _shown(self, form: Form, own_id: Id) -> Shown:
        kind = form.kind
        if kind.schema is None or kind.schema.value is not form.schema.value:
            base = merged(self.item(kind, own_id), self._stored(kind, own_id))
            value = self._sampled(form, own_id, base, form.slots)
        else:
            value = self._represented(form, own_id)
        return Shown(value, to_json(value))

    def _plain(self, form: Form, own_id: Id) -> Any:
        """Return the fullest representation without the things that it would hold in full."""
        slots = tuple(each for each in form.slots if each.form in ("id", "ids"))
        return self._same(
            (form, "plain", own_id),
            lambda: self._sampled(form, own_id, self._stored(form.kind, own_id), slots),
        )

    def _sampled(self, form: Form, own_id: Id, base: Item, slots: Iterable[Slot]) -> Any:
        given = self._given(form, own_id, base, slots)
        key = f"{form.kind.name}/{own_id}"
        value = self._sampler.sample(form.schema, key=key, given=given)
        if not isinstance(value, dict) or not is_ongoing(value):
            return value
        open_ends = [each for each in form.ends if each not in given and each in value]
        if not open_ends:
            return value
        unended = {**value, **dict.fromkeys(open_ends)}
        return self._sampler.sample(form.schema, key=key, given=unended)

    def _given(self, form: Form, own_id: Id, base: Item, slots: Iterable[Slot]) -> Item:
        given = base
        if form.states and "status" not in given:
            chance = self._chance.child(form.kind.name).child(own_id)
            given = {**given, "status": chosen_state(form.states, chance)}
        for slot in slots:
            if not has_member(given, slot.path):
                value = self._slot_value(form.kind, own_id, slot)
                if value is not UNSET:
                    given = with_member(given, slot.path, value)
        if form.id_path:
            schema = member_at(form.schema, form.id_path) or form.kind.id_schema
            stored = at(self._stored(form.kind, own_id), form.kind.id_path)
            own = typed(stored or self._relations.shown(form.kind.name, own_id), schema)
            given = with_member(given, form.id_path, own)
        return {**given, **self._stamps(form, own_id)}

    def _stamps(self, form: Form, own_id: Id) -> Item:
        record = self._state.record(form.kind.name, own_id)
        if record is None:
            return {}
        times = {"made": record.made, "changed": record.changed}
        return {
            name: stamped(moment(times[stamp]), date_format)
            for name, stamp, date_format in form.stamps
            if times[stamp] and name not in record.values
        }

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
        full = self._full(self._kinds[slot.target])
        plain = {} if full is None else self._plain(full, own_id)
        held = plain if isinstance(plain, dict) else {}
        return {**held, "id": typed(shown, member_at(schema, ("id",)) or schema)}

    # What it is made of

    def _stored(self, kind: Kind, own_id: Id) -> Item:
        record = self._state.record(kind.name, own_id)
        return {} if record is None else record.values

    def _same(self, key: _Keys, make: Callable[[], T]) -> T:
        """Return what was made before if all that it was made of is still the same."""
        form, _, own_id = key
        record = self._state.record(form.kind.name, own_id)
        kept: _Kept[T] | None = self._kept.get(key)
        if kept is not None and kept.record is record and self._is_current(kept):
            self._relations.note([name for name, _ in kept.versions])
            return kept.value
        with self._relations.consulting() as consulted:
            value = make()
        versions = tuple((name, self._state.version(name)) for name in sorted(consulted))
        self._kept[key] = _Kept(value, record, versions, self._state.changes)
        return value

    def _is_current(self, kept: _Kept[Any]) -> bool:
        if kept.seen == self._state.changes:
            return True
        if any(self._state.version(name) != version for name, version in kept.versions):
            return False
        kept.seen = self._state.changes
        return True


def _is_same(one: Schema, other: Schema) -> bool:
    """Tell whether two schemas are written alike, with the same components."""
    return one.components is other.components and one.value == other.value
