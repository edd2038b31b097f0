"""Bodies of listings that have no other page."""

from __future__ import annotations

from dataclasses import replace

from pydantic_core import from_json

from ..mock.client_view import ClientView
from ..mock.envelopes import Envelope
from ..mock.kinds import items_path
from ..mock.paging import page_of, places_in, said_of, ways_of
from ..mock.schemas import success_schema
from ..sampling.sampler import Sampler
from ..server.calls import Call
from ..server.descriptions import DescribedOperation, Json
from ..server.messages import Arguments, HttpRequest
from ..wire import to_json


def only_page(operation: DescribedOperation, view: ClientView, items: list[Json]) -> Json:
    """Return the body of the page that has all items of a listing; JSON values, as they are."""
    schema = success_schema(operation)
    if schema is None:
        return items
    ways, path = ways_of(operation, view.pagination, schema), items_path(view, schema)
    request = HttpRequest(operation.method, operation.path)
    call = Call(request, operation, Arguments(), None)
    whole = replace(ways, default_size=max(1, len(items)), most=None)
    known = said_of(page_of(range(len(items)), whole, call), whole, request)
    said = {place: known[words] for place, words in places_in(schema, path)}
    envelope = Envelope(schema, path, Sampler(), operation.id)
    return from_json(envelope.around(to_json(items), [], said))
