"""Responses of a mock as they are written: pages, things, and what is said of an action."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import quote

from pydantic_core import to_json

from ..operations import MemberPath
from ..sampling.sampler import Sampler
from ..sampling.words import Words
from ..server.calls import Call
from ..server.descriptions import Json, Schema
from ..server.messages import HttpResponse, Pairs
from . import actions
from .blueprint import Blueprint
from .collections import Task
from .envelopes import Envelope
from .forms import Form, typed
from .kinds import Kind, items_path, slots_of, thing_path
from .paging import Ways, page_of, places_in, said_of, ways_of
from .relations import Relations
from .schemas import element_of, may_be_json, member_at, success_schema
from .store import Id, Item
from .views import Views

IGNORED: Final = "x-mock-ignored-filters"
"""The response header that names what a request asked of a listing without any effect.

That are filters that name nothing the things have, and a cursor that no page gave.
"""


class Writer:
    """Writes what is answered. What is the same for all calls of an operation is made once."""

    def __init__(
        self,
        blueprint: Blueprint,
        relations: Relations,
        views: Views,
        sampler: Sampler,
    ) -> None:
        self._blueprint = blueprint
        self._relations = relations
        self._views = views
        self._sampler = sampler
        self._envelopes: dict[Task, Envelope] = {}

    def ways(self, task: Task, body: Schema) -> Ways:
        """Return how pages of a listing are chosen."""
        make = lambda: ways_of(task.operation, task.view.pagination, body)  # noqa: E731
        return self._blueprint.kept("ways", task, make)

    def page(
        self, task: Task, form: Form, call: Call, ids: Sequence[Id], ignored: Sequence[str]
    ) -> HttpResponse:
        """Return the page of `ids` that a call asks for; `ignored` are filters without effect."""
        body = success_schema(call.operation) or form.schema
        ways = self.ways(task, body)
        page = page_of(ids, ways, call)
        items = b"[" + b",".join(self._views.shown(form, each).json for each in page.ids) + b"]"
        path = items_path(task.view, body)
        known = said_of(page, ways, call.request)
        said = {place: known[words] for place, words in self._places_in(task, body, path)}
        content = self._envelope(task, body, path).around(items, [], said)
        unheeded = (*ignored, *page.ignored)
        headers = ((IGNORED, ", ".join(map(_header_text, unheeded))),) if unheeded else ()
        return _json_response(call, content, headers=headers)

    def thing(self, task: Task, call: Call, own_id: Id, status: int | None = None) -> HttpResponse:
        """Return the answer that shows a thing, or says that all went well if it shows none."""
        form, body = self._blueprint.form_in(task), success_schema(call.operation)
        if form is None or body is None:
            return self.said(task, call, {task.collection: own_id})
        shown = self._views.shown(form, own_id)
        path = thing_path(task.view, body)
        content = self._envelope(task, body, path).around(shown.json, shown.value, {})
        return _json_response(call, content, status=status)

    def said(self, task: Task, call: Call, about: Mapping[str, Id]) -> HttpResponse:
        """Return an answer that shows no thing but may speak of some, by their kinds."""
        if not call.operation.success.content:
            return HttpResponse(call.operation.success_status)
        schema = success_schema(call.operation)
        ids = {name: self._relations.shown(name, own_id) for name, own_id in about.items()}
        key = f"{task.operation.id}/{'/'.join(map(str, about.values()))}"
        if schema is None:
            return self._other(call, key)
        path = thing_path(task.view, schema)
        inner = member_at(schema, path) or schema
        given: Json = dict(actions.told(inner, ids, self._blueprint.catalogue.find_id))
        if task.role == "action":
            given = {**self._linked(task, inner, about), **given}
        return self._sampled(call, schema, path, given, key)

    def refusal(self, task: Task, call: Call, kind: Kind) -> HttpResponse | None:
        """Return an answer that says that a thing is there already; None if none can say so."""
        schema = success_schema(call.operation)
        if schema is None:
            return None
        path = thing_path(task.view, schema)
        inner = member_at(schema, path) or schema
        given = actions.refused(inner, kind.words, self._blueprint.catalogue.find_id)
        if given is None:
            return None
        return self._sampled(call, schema, path, given, f"{task.operation.id}/refused")

    def _sampled(
        self, call: Call, schema: Schema, path: MemberPath, given: Json, key: str
    ) -> HttpResponse:
        for name in reversed(path):
            given = {name: given}
        return _json_response(call, to_json(self._sampler.sample(schema, key=key, given=given)))

    def _linked(self, task: Task, schema: Schema, about: Mapping[str, Id]) -> Item:
        """Return the ids in an answer of the things that the target of an action belongs to."""
        if element_of(schema) is not None or task.collection not in about:
            return {}
        linked: Item = {}
        for slot in slots_of(schema, "", self._blueprint.catalogue, self._blueprint.kinds):
            if slot.form != "id" or len(slot.path) != 1 or slot.target in about:
                continue
            if self._relations.belongs(task.collection, slot.target):
                own_id = self._relations.link(task.collection, about[task.collection], slot.target)
                if own_id is not None:
                    linked[slot.path[0]] = typed(
                        self._relations.shown(slot.target, own_id), slot.schema
                    )
        return linked

    def _other(self, call: Call, key: str) -> HttpResponse:
        """Return an answer that is no JSON."""
        media_type, schema = next(iter(call.operation.success.content.items()))
        value = self._sampler.sample(schema, key=key)
        text = value if isinstance(value, str) else to_json(value).decode()
        status = call.operation.success_status
        return HttpResponse(status, (("content-type", media_type),), text.encode())

    def _places_in(
        self, task: Task, body: Schema, path: MemberPath
    ) -> tuple[tuple[MemberPath, Words], ...]:
        return self._blueprint.kept("places", task, lambda: places_in(body, path))

    def _envelope(self, task: Task, body: Schema, path: MemberPath) -> Envelope:
        if task not in self._envelopes:
            key = f"{task.operation.name.replace('.', ' ')}/body"
            self._envelopes[task] = Envelope(body, path, self._sampler, key)
        return self._envelopes[task]


def _header_text(name: str) -> str:
    """Return a name as a header can hold it: percent-encoded where it is not of ASCII."""
    return quote(name, safe="!#$&'()*+./:;=?@[]^|")


def _json_response(
    call: Call, content: bytes, *, status: int | None = None, headers: Pairs = ()
) -> HttpResponse:
    content_types = call.operation.success.content
    media_type = next(filter(may_be_json, content_types), "application/json")
    if media_type == "*/*":
        media_type = "application/json"
    given = call.operation.success_status if status is None else status
    return HttpResponse(given, (("content-type", media_type), *headers), content)
