"""Writing parameters into path, query, headers and cookies.

The rules are the style table of the Parameter Object (OpenAPI 3.0.4 and 3.1.1), which rests on RFC
6570, with percent-encoding by RFC 3986. What they leave open is settled so:

- UNSET is left out. None, which has no form in a URL, is written as the empty text (``key=``).
- An empty array or object leaves its parameter out (RFC 6570 calls it undefined).
- Brackets of ``deepObject`` keys are percent-encoded; RFC 3986 does not allow them in a query.
- Objects in objects are written by ``deepObject`` only; other styles refuse them.
- Headers are not percent-encoded; what cannot stand in one is refused.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeAlias
from urllib.parse import quote

from pydantic import BaseModel

from .errors import InvalidArgumentError
from .headers import header_value
from .media_types import is_json
from .models import Model, from_mapping
from .operations import ArrayFormat, Parameter
from .unset import UNSET
from .wire import Scalar, Wire, json_text, scalar_text, to_wire

Argument: TypeAlias = tuple[Parameter, object]
Pair: TypeAlias = tuple[str, str]
_Escape: TypeAlias = Callable[[str], str]

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_PERCENT_TRIPLE: Final = re.compile(r"(%[0-9A-Fa-f]{2})")
_PATH_LITERALS: Final = "/:@!$&'()*+,;=~%"
_QUERY_RESERVED: Final = ":/?@!$'()*,;="
_DELIMITERS: Final = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_FORBIDDEN_IN_ITEMS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}


def path(template: str, arguments: Iterable[Argument]) -> str:
    """Return the path with its parameters filled in; the result needs no further encoding.

    A value cannot leave its segment: ``/``, ``?`` and ``#`` are percent-encoded, and a segment that
    would be ``.`` or ``..`` is too, so that no client or proxy takes it away (RFC 3986, 5.2.4).
    Raises InvalidArgumentError for a value that is missing or empty, as the path would be another
    operation's.
    """
    texts = {parameter.name: _path_text(parameter, value) for parameter, value in arguments}
    pieces = _PLACEHOLDER.split(template)
    filled = (
        texts[piece] if index % 2 else quote(piece, safe=_PATH_LITERALS)
        for index, piece in enumerate(pieces)
    )
    return "/".join(map(_without_dot_segment, "".join(filled).split("/")))


def _path_text(parameter: Parameter, value: object) -> str:
    text = "" if value is UNSET else _expand(parameter, _wire(parameter, value), _percent_encode)
    if not text:
        raise InvalidArgumentError(
            f"path parameter {parameter.name!r} needs a value, not {value!r}"
        )
    return text


def _without_dot_segment(segment: str) -> str:
    return segment.replace(".", "%2E") if segment in (".", "..") else segment


def query(arguments: Iterable[Argument]) -> str:
    """Return the query string, without ``?``, or the empty text."""
    pairs = (
        pair
        for parameter, value in arguments
        if value is not UNSET
        for pair in _query_pairs(parameter, value)
    )
    return "&".join(f"{key}={text}" for key, text in pairs)


def headers(arguments: Iterable[Argument]) -> list[Pair]:
    """Return names and values of the header parameters that have a value."""
    given = [(parameter, value) for parameter, value in arguments if value is not UNSET]
    texts = ((parameter, _header_text(parameter, value)) for parameter, value in given)
    return [(parameter.name, text) for parameter, text in texts if text is not None]


def _header_text(parameter: Parameter, value: object) -> str | None:
    wire = _wire(parameter, value)
    return None if _is_empty(wire) else header_value(parameter.name, _expand(parameter, wire, str))


def cookies(arguments: Iterable[Argument]) -> list[Pair]:
    """Return names and percent-encoded values of the cookies; exploded arrays repeat the name."""
    return [
        pair
        for parameter, value in arguments
        if value is not UNSET
        for pair in _query_pairs(parameter, value)
    ]


def form_pairs(parameter: Parameter, value: object) -> list[Pair]:
    """Return the percent-encoded pairs of one field of a urlencoded form."""
    return _query_pairs(parameter, value)


def _wire(parameter: Parameter, value: object) -> Wire:
    at = f"parameter {parameter.name!r}"
    wire = to_wire(_of_its_model(parameter, value, at), at)
    if parameter.content_type is not None and is_json(parameter.content_type):
        return json_text(wire)
    return wire


def _of_its_model(parameter: Parameter, value: object, at: str) -> object:
    """Return a value of a parameter that is a model as one: a name that it lacks is misspelt."""
    model = parameter.model() if parameter.model is not None else None
    if not (isinstance(model, type) and issubclass(model, Model)) or isinstance(value, model):
        return value
    if isinstance(value, BaseModel):
        raise InvalidArgumentError(
            f"{at}: {model.__name__} or a mapping is needed, not {type(value).__name__}"
        )
    return from_mapping(model, value, at) if isinstance(value, Mapping) else value


def _is_empty(wire: Wire) -> bool:
    return isinstance(wire, (list, dict)) and not wire


def _percent_encode(text: str) -> str:
    return quote(text, safe="")


def _percent_encode_unreserved(text: str) -> str:
    """Keep reserved characters and percent triples (RFC 6570, 3.2.3), except query delimiters."""
    parts = _PERCENT_TRIPLE.split(text)
    return "".join(
        part if index % 2 else quote(part, safe=_QUERY_RESERVED) for index, part in enumerate(parts)
    )


# Path and header styles


def _expand(parameter: Parameter, wire: Wire, escape: _Escape) -> str:
    prefix, separator = {"label": (".", "."), "matrix": (";", ";")}.get(parameter.style, ("", ","))
    if _is_empty(wire):
        return ""
    joined = separator if parameter.explode else ","
    name = escape(parameter.name) if parameter.style == "matrix" else None
    if isinstance(wire, dict):
        members = _scalar_members(parameter, wire, escape)
        if parameter.explode:
            return prefix + joined.join(f"{key}={text}" for key, text in members)
        return prefix + _named(name, ",".join(part for pair in members for part in pair))
    if isinstance(wire, list):
        items = _scalar_items(parameter, wire, escape)
        if parameter.explode:
            return prefix + joined.join(_named(name, item) for item in items)
        return prefix + _named(name, ",".join(items))
    return prefix + _named(name, escape(scalar_text(wire)))


def _named(name: str | None, text: str) -> str:
    if name is None:
        return text
    return f"{name}={text}" if text else name


def _scalar_items(parameter: Parameter, items: Sequence[Wire], escape: _Escape) -> list[str]:
    return [_member_text(parameter, item, escape) for item in items]


def _scalar_members(parameter: Parameter, members: dict[str, Wire], escape: _Escape) -> list[Pair]:
    return [(escape(key), _member_text(parameter, item, escape)) for key, item in members.items()]


def _member_text(parameter: Parameter, item: Wire, escape: _Escape) -> str:
    text = scalar_text(_scalar(parameter, item))
    forbidden = None if parameter.explode else _FORBIDDEN_IN_ITEMS.get(parameter.style)
    if forbidden is not None and forbidden in text:
        raise InvalidArgumentError(
            f"parameter {parameter.name!r}: {text!r} has the character that separates the items"
        )
    return escape(text)


def _scalar(parameter: Parameter, item: Wire) -> Scalar:
    if isinstance(item, (list, dict)):
        raise InvalidArgumentError(
            f"parameter {parameter.name!r}: style {parameter.style} has no form for an array or"
            " object inside of another"
        )
    return item


# Query and cookie styles


def _query_pairs(parameter: Parameter, value: object) -> list[Pair]:
    wire = _wire(parameter, value)
    escape = _percent_encode_unreserved if parameter.allow_reserved else _percent_encode
    if parameter.style == "deepObject":
        return _deep_object_pairs(parameter, wire, escape)
    name = _percent_encode(parameter.name)
    if isinstance(wire, list):
        return _array_pairs(parameter, name, _scalar_items(parameter, wire, escape))
    if isinstance(wire, dict):
        return _object_pairs(parameter, name, _scalar_members(parameter, wire, escape))
    return [(name, escape(scalar_text(wire)))]


def _array_pairs(parameter: Parameter, name: str, items: Sequence[str]) -> list[Pair]:
    if parameter.explode:
        keys = _array_keys(name, len(items), parameter.array_format or "repeat")
        return list(zip(keys, items, strict=True))
    return [(name, _DELIMITERS[parameter.style].join(items))] if items else []


def _object_pairs(parameter: Parameter, name: str, members: Sequence[Pair]) -> list[Pair]:
    if parameter.explode:
        return list(members)
    parts = [part for pair in members for part in pair]
    return [(name, _DELIMITERS[parameter.style].join(parts))] if parts else []


def _array_keys(name: str, length: int, array_format: ArrayFormat) -> list[str]:
    if array_format == "repeat":
        return [name] * length
    if array_format == "brackets":
        return [f"{name}%5B%5D"] * length
    return [f"{name}%5B{index}%5D" for index in range(length)]


def _deep_object_pairs(parameter: Parameter, wire: Wire, escape: _Escape) -> list[Pair]:
    if not isinstance(wire, (dict, list)):
        raise InvalidArgumentError(
            f"parameter {parameter.name!r}: an array or object is needed, not {type(wire).__name__}"
        )
    array_format = parameter.array_format or "brackets"
    return _nested_pairs(_percent_encode(parameter.name), wire, array_format, escape)


def _nested_pairs(key: str, wire: Wire, array_format: ArrayFormat, escape: _Escape) -> list[Pair]:
    if isinstance(wire, dict):
        keys = [f"{key}%5B{_percent_encode(name)}%5D" for name in wire]
        members: Iterable[tuple[str, Wire]] = zip(keys, wire.values(), strict=True)
    elif isinstance(wire, list):
        members = zip(_array_keys(key, len(wire), array_format), wire, strict=True)
    else:
        return [(key, escape(scalar_text(wire)))]
    return [
        pair
        for member, item in members
        for pair in _nested_pairs(member, item, array_format, escape)
    ]
