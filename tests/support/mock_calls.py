"""Calls of every operation of a mock, with arguments that its description accepts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from generator.runtime.mock.collections import Task
from generator.runtime.mock.mock import Mock
from generator.runtime.mock.relations import Relations
from generator.runtime.sampling.sampler import Sampler
from generator.runtime.server.descriptions import DescribedOperation, DescribedParameter
from generator.runtime.server.messages import HttpRequest, HttpResponse
from generator.runtime.server.validation import errors_of

TOKEN = "secret"


@dataclass(frozen=True)
class Called:
    """An operation that was called, and its answer."""

    operation: DescribedOperation
    request: HttpRequest
    response: HttpResponse

    @property
    def violations(self) -> list[str]:
        """What of the answer is not as it is described."""
        name = f"{self.operation.id}: {self.response.status}"
        described = self.operation.response(self.response.status)
        if described is None:
            return [f"{name} is not described"]
        if not described.content:
            return [f"{name} has a body"] if self.response.body else []
        media_type = dict(self.response.headers).get("content-type", "none")
        schema = described.content.get(media_type)
        if schema is None:
            return [f"{name} has the media type {media_type}"]
        if not media_type.endswith("json"):
            return []
        found = errors_of(schema, json.loads(self.response.body))
        return [f"{name} {at}: {text}" for at, texts in found.items() for text in texts]


def call_all(mock: Mock, seed: int = 0) -> Iterator[Called]:
    """Call all operations, those that delete last."""
    tasks = mock.world.catalogue.tasks.values()
    sampler = Sampler(seed)
    for task in sorted(tasks, key=lambda each: each.role == "delete"):
        request = _request(mock, task, sampler)
        yield Called(task.operation, request, mock.respond(request))


def _request(mock: Mock, task: Task, sampler: Sampler) -> HttpRequest:
    operation = task.operation
    path = operation.path
    for name, text in _path_texts(mock, task, sampler).items():
        path = path.replace(f"{{{name}}}", quote(text, safe=""))
    pairs = [
        pair
        for each in operation.parameters
        if each.location == "query" and each.name not in ("cursor", "page")
        for pair in _pairs(each, sampler.sample(each.schema, key=f"{operation.id}/{each.name}"))
    ]
    headers: tuple[tuple[str, str], ...] = (("authorization", f"Bearer {TOKEN}"),)
    body = b""
    if operation.bodies:
        described = operation.bodies[0]
        value = sampler.sample(described.schema, key=f"{operation.id}/body")
        body = json.dumps(value).encode()
        headers = (*headers, ("content-type", described.media_type))
    return HttpRequest(operation.method, path, urlencode(pairs), headers, body)


def _path_texts(mock: Mock, task: Task, sampler: Sampler) -> dict[str, str]:
    """Texts for the path: things that are there and belong together, the last chosen first."""
    relations = mock.world.relations
    chain = [(each.parameter, each.collection) for each in task.parents]
    if task.own is not None:
        chain.append((task.own, task.collection))
    schemas = {each.name: each.schema for each in task.operation.parameters}
    texts: dict[str, str] = {}
    inner: tuple[str, Any] | None = None
    collections = [each for _, each in chain if each is not None]
    for parameter, collection in reversed(chain):
        if collection is None:
            texts[parameter] = str(sampler.sample(schemas[parameter], key=f"path/{parameter}"))
            continue
        chosen = None
        if inner is not None and relations.belongs(inner[0], collection):
            chosen = relations.link(*inner, collection)
        found = _any(relations, collection, collections) if chosen is None else chosen
        if found is None:
            raise LookupError(f"{collection}: there is nothing in it")
        texts[parameter] = str(relations.shown(collection, found))
        inner = (collection, found)
    return texts


def _any(relations: Relations, collection: str, others: list[str]) -> Any:
    """The first thing of a collection that belongs to something wherever it may."""
    outer = [each for each in others if relations.belongs(collection, each)]
    for each in relations.ids(collection):
        if all(relations.link(collection, each, name) is not None for name in outer):
            return each
    return None


def _pairs(parameter: DescribedParameter, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and parameter.style == "deepObject":
        for name, each in value.items():
            yield from _deep(f"{parameter.name}[{name}]", each)
    elif isinstance(value, list):
        brackets = "[]" if parameter.style == "deepObject" else ""
        for each in value:
            yield f"{parameter.name}{brackets}", _text(each)
    elif value is not None:
        yield parameter.name, _text(value)


def _deep(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _deep(f"{name}[{key}]", each)
    elif isinstance(value, list):
        for each in value:
            yield from _deep(f"{name}[]", each)
    elif value is not None:
        yield name, _text(value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
