"""Callbacks of an API as they are described, and the subscriptions that ask for them.

Callback Objects and runtime expressions: OpenAPI 3.1.1, sections 4.8.18 and 4.8.20.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..server.descriptions import DescribedOperation, Json, Schema
from .schemas import may_be_json, parts_of

_EXPRESSION: Final = re.compile(r"\{([^{}]*)\}")
_POINTER: Final = re.compile(r"\$(?:request|response)\.body#(/.*)")


@dataclass(frozen=True, slots=True, eq=False)
class CallbackType:
    """A notification that an operation subscribes to.

    `expression` says where the URL is, `payload` describes the body, `headers` are those that are
    described, by their names.
    """

    type: str
    expression: str
    payload: Schema
    headers: Mapping[str, Schema] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subscription:
    """Who asked for notifications: where they go, of which types, signed with which token."""

    id: str
    url: str
    types: frozenset[str]
    token: str = field(repr=False)


def callback_types(operation: DescribedOperation, type_field: str) -> dict[str, CallbackType]:
    """Return the notifications that an operation subscribes to, by their types.

    A type is what the body's `type_field` has to be, else the name of the callback.
    """
    found = (
        _callback_type(name, expression, item, operation, type_field)
        for name, callback in operation.callbacks.items()
        for expression, item in callback.items()
        if isinstance(item, dict) and "post" in item
    )
    return {each.type: each for each in found if each is not None}


def subscription_of(
    item: Mapping[str, Any], types: Mapping[str, CallbackType], *, id: str, token: str  # noqa: A002
) -> Subscription | None:
    """Return the subscription that a thing stands for; None if it names no URL.

    The thing has the members of the request that made it. The first member that lists types says
    which of them are meant; without one all are.
    """
    urls = (url_of(each.expression, item) for each in types.values())
    url = next((each for each in urls if each is not None), None)
    if url is None:
        return None
    return Subscription(id, url, _chosen(item, frozenset(types)), token)


def url_of(expression: str, body: Json) -> str | None:
    """Return the URL that an expression gives for a body; None where it gives none.

    Only what stands in a body can be asked for: ``$request.body#/POINTER`` and the same of the
    response, with text around it. Where the pointer leads nowhere its last name is looked for
    further inside, since descriptions forget to change it when a body gets one more level.
    """
    missing: list[str] = []

    def found(match: re.Match[str]) -> str:
        value = _value_of(match[1], body)
        if not isinstance(value, str):
            missing.append(match[0])
        return str(value)

    url = _EXPRESSION.sub(found, expression)
    return None if missing or not url else url


def _callback_type(
    name: str, expression: str, item: Json, operation: DescribedOperation, type_field: str
) -> CallbackType | None:
    post = item["post"]
    content = post.get("requestBody", {}).get("content", {})
    body = next((each for media, each in content.items() if may_be_json(media)), None)
    if body is None:
        return None
    payload = Schema(body.get("schema", True), operation.components)
    parameters = [*item.get("parameters", ()), *post.get("parameters", ())]
    headers = {
        each["name"]: payload.within(each.get("schema", True))
        for each in parameters
        if each.get("in") == "header"
    }
    return CallbackType(_type_in(payload, type_field) or name, expression, payload, headers)


def _type_in(payload: Schema, type_field: str) -> str | None:
    """Return the only value that the field of the type may have."""
    for part in parts_of(payload):
        described = part.within(part.value.get("properties", {}).get(type_field, True)).resolved()
        if isinstance(described, dict):
            values = described.get("enum", [described["const"]] if "const" in described else [])
            if len(values) == 1 and isinstance(values[0], str):
                return values[0]
    return None


def _chosen(item: Mapping[str, Any], known: frozenset[str]) -> frozenset[str]:
    lists = [value for value in item.values() if _is_texts(value)]
    named = next((each for each in lists if known.intersection(each)), None)
    return known if named is None else known.intersection(named)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _value_of(expression: str, body: Json) -> Json:
    match = _POINTER.fullmatch(expression)
    if match is None:
        return None
    names = [each.replace("~1", "/").replace("~0", "~") for each in match[1][1:].split("/")]
    value = _at(body, names)
    return next(_inside(body, names[-1]), None) if value is None else value


def _at(value: Json, names: Iterable[str]) -> Json:
    """Return what a JSON Pointer leads to (RFC 6901), None where it leads nowhere."""
    for name in names:
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value


def _inside(value: Json, name: str) -> Iterator[str]:
    """Yield the texts of members of that name, those further outside first."""
    if isinstance(value, dict):
        if isinstance(value.get(name), str):
            yield value[name]
        for each in value.values():
            yield from _inside(each, name)
