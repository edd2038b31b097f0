"""The intermediate representation as JSON, and back.

Every node is an object of its fields, in their declared order. A field that is null, false or empty
is left out, so the text holds what the document says and nothing else. The same representation
gives the same bytes.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import orjson

from generator.ir import api as api_nodes
from generator.ir import schema as schema_nodes
from generator.ir.api import FORMAT_VERSION, Api

_Convert = Callable[[Any], Any]


class SerialisedApiError(Exception):
    """Text that is not a serialised API of this format version; the message says why."""


@dataclass(frozen=True, slots=True)
class _Codec:
    """How values of one type are written and read, and what a value that was left out is."""

    to_json: _Convert
    from_json: _Convert
    is_left_out: Callable[[Any], bool]
    left_out: _Convert
    """What stands for the value that is not there; takes the field's name, to be refused by it."""


def api_to_json(api: Api) -> str:
    """Give ``api`` as JSON: ``{"format": 1, "api": {...}}``, indented by two spaces."""
    data = {"format": FORMAT_VERSION, "api": _codec_of_node(Api).to_json(api)}
    try:
        text = orjson.dumps(data, option=orjson.OPT_INDENT_2).decode()
    except TypeError:
        # orjson goes no deeper than 254 levels; a property within a property is three of them.
        text = json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False)
    return f"{text}\n"


def api_from_json(text: str | bytes) -> Api:
    """Read what :func:`api_to_json` gave; raises SerialisedApiError for anything else."""
    try:
        data = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise SerialisedApiError(f"not JSON: {error}") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT_VERSION:
        found = data.get("format") if isinstance(data, dict) else None
        raise SerialisedApiError(f"format {found!r}, this generator reads {FORMAT_VERSION}")
    try:
        api: Api = _codec_of_node(Api).from_json(data.get("api"))
    except (TypeError, AttributeError) as error:
        raise SerialisedApiError(f"not a serialised API: {error}") from error
    return api


def _required(name: str) -> Any:
    raise SerialisedApiError(f"the member {name!r} is missing")


def _same(value: Any) -> Any:
    return value


def _is_none(value: Any) -> bool:
    return value is None


def _is_false(value: Any) -> bool:
    return value is False


def _never(_: Any) -> bool:
    return False


_TEXT = _Codec(_same, _same, _never, _required)
_FLAG = _Codec(_same, _same, _is_false, lambda _: False)
# A value of the document itself, whatever it is: null is the only one that is left out.
_ANY_JSON = _Codec(_same, _same, _is_none, lambda _: None)


def _codec(hint: Any) -> _Codec:
    if isinstance(hint, type) and is_dataclass(hint):
        return _codec_of_node(hint)
    if hint is bool:
        return _FLAG
    if hint is str or get_origin(hint) is Literal:
        return _TEXT
    if get_origin(hint) is tuple:
        return _codec_of_tuple(get_args(hint))
    return _codec_of_union(hint)


def _codec_of_union(hint: Any) -> _Codec:
    """``X | None`` is written as X; the only other union there is stands for any JSON value."""
    members = [each for each in get_args(hint) if each is not type(None)]
    if get_origin(hint) not in (Union, types.UnionType) or len(members) != 1:
        return _ANY_JSON
    inner = _codec(members[0])
    return _Codec(inner.to_json, inner.from_json, _is_none, lambda _: None)


def _codec_of_tuple(arguments: tuple[Any, ...]) -> _Codec:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return _codec_of_sequence(_codec(arguments[0]))
    parts = tuple(_codec(each) for each in arguments)

    def to_json(value: tuple[Any, ...]) -> list[Any]:
        return [part.to_json(each) for part, each in zip(parts, value, strict=True)]

    def from_json(value: list[Any]) -> tuple[Any, ...]:
        _expect(value, list)
        if len(value) != len(parts):
            raise SerialisedApiError(f"{len(value)} values where there are {len(parts)}")
        return tuple(part.from_json(each) for part, each in zip(parts, value, strict=True))

    return _Codec(to_json, from_json, _never, _required)


def _codec_of_sequence(item: _Codec) -> _Codec:
    write, read = item.to_json, item.from_json

    def to_json(value: tuple[Any, ...]) -> list[Any]:
        return list(value) if write is _same else [write(each) for each in value]

    def from_json(value: list[Any]) -> tuple[Any, ...]:
        _expect(value, list)
        return tuple(value) if read is _same else tuple([read(each) for each in value])

    return _Codec(to_json, from_json, lambda value: not value, lambda _: ())


def _codec_of_node(node: type[Any]) -> _Codec:
    """The codec of a node's class; a node that has a default is one that may be left out."""

    def to_json(value: Any) -> dict[str, Any]:
        written = {}
        for name, codec in _MEMBERS[node]:
            each = getattr(value, name)
            if not codec.is_left_out(each):
                written[name] = codec.to_json(each)
        return written

    def from_json(value: dict[str, Any]) -> Any:
        _expect(value, dict)
        written = value.keys()
        read = [
            codec.from_json(value[name]) if name in written else codec.left_out(name)
            for name, codec in _MEMBERS[node]
        ]
        if len(value) > sum(name in written for name, _ in _MEMBERS[node]):
            raise SerialisedApiError(f"a {node.__name__} has members that are not known")
        return node(*read)

    if node is schema_nodes.Annotations:
        plain = schema_nodes.Annotations()
        return _Codec(to_json, from_json, lambda value: value == plain, lambda _: plain)
    return _Codec(to_json, from_json, _never, _required)


def _expect(value: object, kind: type[Any]) -> None:
    if not isinstance(value, kind):
        raise SerialisedApiError(f"{type(value).__name__} where there is a {kind.__name__}")


def _members(node: type[Any]) -> tuple[tuple[str, _Codec], ...]:
    """The fields of a node's class with the codecs of their values."""
    names = {**vars(schema_nodes), **vars(api_nodes), "Json": Any}
    hints = get_type_hints(node, names)
    return tuple((each.name, _codec(hints[each.name])) for each in fields(node))


_MEMBERS: dict[type[Any], tuple[tuple[str, _Codec], ...]] = {
    node: _members(node)
    for node in (*vars(schema_nodes).values(), *vars(api_nodes).values())
    if isinstance(node, type) and is_dataclass(node)
}
