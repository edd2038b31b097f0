"""What a mock reads from the description of its API: the same for all mocks of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar, cast

from ..errors import ErrorEnvelope
from ..lazy import lazy_property
from ..sampling.plans import PlansByComponents
from ..server.descriptions import ApiDescription, Schema
from ..server.server import Server
from .collections import Catalogue, Task
from .forms import Form, form_of, server_set
from .kept_views import Start
from .kinds import Kind, item_schema, kinds_of
from .schemas import has_any_members, members_of
from .unsaid import Unsaid

T = TypeVar("T")

_MOST_STARTS: Final = 4
_PLACES: Final = frozenset({("location",), ("site",)})
PLACED: Final = frozenset({"city", "country"})
_LATEST: Final = frozenset({"last", "latest", "newest"})


class Blueprint:
    """The collections, kinds and forms of an API, made when they are needed and kept.

    Mocks share it, in several threads too: nothing in it depends on what they hold.
    """

    def __init__(self, package: str, envelope: ErrorEnvelope) -> None:
        self.description = ApiDescription(package)
        self.server = Server(self.description, envelope)
        self.catalogue = Catalogue(self.description)
        self.kinds: Mapping[str, Kind] = kinds_of(self.catalogue)
        self.plans = PlansByComponents()
        self._forms: dict[tuple[str, int], tuple[Schema, Form]] = {}
        self._starts: dict[tuple[int, int], Start] = {}
        self._kept: dict[tuple[str, Task | str], Any] = {}

    def start(self, seed: int, items: int) -> Start:
        """Return what mocks share that begin with a seed and a number of items."""
        if len(self._starts) >= _MOST_STARTS:
            self._starts.clear()
        return self._starts.setdefault((seed, items), Start())

    def form(self, kind: Kind, schema: Schema) -> Form:
        """Return the form in which a schema shows the things of a kind."""
        # The schema is kept beside its form, so that no other can have its identity.
        key = (kind.name, id(schema.value))
        if key not in self._forms:
            self._forms.setdefault(key, (schema, self._new_form(kind, schema)))
        return self._forms[key][1]

    def full_form(self, kind: Kind) -> Form | None:
        """Return the form of the fullest representation; None for what nothing shows."""
        return None if kind.schema is None else self.form(kind, kind.schema)

    def form_in(self, task: Task) -> Form | None:
        """Return the form in which a task shows things; None if it shows none."""
        return self.kept("form", task, lambda: self._form_in(task))

    @lazy_property
    def place(self) -> Form | None:
        """The fullest form of the places that other things are at; None if there are no such."""
        places = (each for each in self.kinds.values() if each.words in _PLACES)
        forms = (self.full_form(each) for each in places)
        return next(
            (each for each in forms if each and PLACED & members_of(each.schema).keys()), None
        )

    def log(self, kind: Kind) -> Kind | None:
        """Return the kind of which a ``latest`` thing is the last one; None if it is no such."""
        word, *rest = kind.words or ("",)
        if word not in _LATEST or not kind.single or not kind.owners:
            return None
        named = (each for each in self.kinds.values() if each.words == tuple(rest))
        return next((each for each in named if each.owners[:1] == kind.owners[:1]), None)

    def set_by_server(self, task: Task) -> frozenset[str]:
        """Return the members of a task's body that only the server sets."""
        return self.kept("set by server", task, lambda: self._set_by_server(task))

    def member_names(self, kind: Kind) -> frozenset[str] | None:
        """Return the members that things of a kind are described with; None if they may be any."""
        return self.kept("member names", kind.name, lambda: self._member_names(kind))

    def unsaid(self, form: Form) -> Unsaid:
        """Return what completes what requests say of things that have a fullest form."""
        make = lambda: Unsaid(form.kind.bodies, form)  # noqa: E731
        return self.kept("unsaid", form.kind.name, make)

    def kept(self, use: str, what: Task | str, make: Callable[[], T]) -> T:
        """Return what was made for a use before, else what is made for it now."""
        key = (use, what)
        if key not in self._kept:
            self._kept.setdefault(key, make())
        return cast(T, self._kept[key])

    def _set_by_server(self, task: Task) -> frozenset[str]:
        kind = self.kinds.get(task.collection)
        schemas = [each.schema for each in task.operation.bodies]
        if kind is not None and kind.schema is not None:
            schemas.append(kind.schema)
        return frozenset(
            {"id", *(name for each in schemas for name in server_set(members_of(each)))}
        )

    def _member_names(self, kind: Kind) -> frozenset[str] | None:
        tasks = self.catalogue.collections[kind.name].tasks
        usual = [each for each in tasks if each.role != "action"]
        schemas = [each for each in map(item_schema, usual) if each is not None]
        schemas += [each.schema for task in usual for each in task.operation.bodies]
        if not schemas or any(map(has_any_members, schemas)):
            return None
        return frozenset({"id"}).union(*map(members_of, schemas))

    def _form_in(self, task: Task) -> Form | None:
        schema = item_schema(task)
        return None if schema is None else self.form(self.kinds[task.collection], schema)

    def _new_form(self, kind: Kind, schema: Schema) -> Form:
        full = self.full_form(kind) if kind.schema not in (None, schema) else None
        if full is not None and full.schema.value is not schema.value:
            if _is_same(full.schema, schema):
                return full
            return form_of(kind, schema, self.catalogue, self.kinds, full)
        return form_of(kind, schema, self.catalogue, self.kinds, None)


def _is_same(one: Schema, other: Schema) -> bool:
    """Tell whether two schemas are written alike, with the same components."""
    return one.components is other.components and one.value == other.value
