"""Reading parameters: the inverse of how they are written into path, query, headers and cookies.

The rules are the style table of the Parameter Object (OpenAPI 3.1, 4.8.12). Arrays in a query are
taken in all three ways of writing them, whatever the client's is: ``a=1&a=2``, ``a[]=1``,
``a[0]=1``. What separates items is looked for before percent-encoding is undone, so that an item
may have it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ..unset import UNSET
from .deep_objects import branch_of, nested_value, texts_value
from .descriptions import DescribedParameter, Json
from .scalars import json_value, takes_empty, takes_text, typed
from .shapes import ALL_TYPES, Shape
from .texts import Fields, UnreadableError, decoded, decoded_field

_DELIMITERS: Final = {
    "form": (",",),
    "spaceDelimited": ("%20", "+"),
    "pipeDelimited": ("%7C", "%7c", "|"),
}
_PREFIXES: Final = {"label": ".", "matrix": ";"}


@dataclass(frozen=True, slots=True, eq=False)
class ParameterReader:
    """Reads one parameter.

    `is_plain` says that it is one text: a scalar, or JSON. `others` are the names of the parameters
    that stand in the same place.
    """

    parameter: DescribedParameter
    shape: Shape
    is_plain: bool
    others: frozenset[str]

    def of_fields(self, fields: Fields) -> Json:
        """Return the value among the fields of a query, a form or cookies; UNSET without one.

        Raises UnreadableError.
        """
        if self.is_plain:
            texts = fields.texts.get(self.parameter.name)
            return UNSET if texts is None else self._plain(texts)
        if self.parameter.style == "deepObject" and "object" in self.shape.types:
            return self._deep(fields)
        # `deepObject` says nothing of arrays: they are taken in all the ways of exploded ones.
        if self.parameter.explode or self.parameter.style == "deepObject":
            return self._exploded(fields)
        return self._delimited(fields)

    def of_text(self, text: str) -> Json:
        """Return the value that a text in a path or header is; raises UnreadableError."""
        unescape = decoded if self.parameter.location == "path" else str
        if self.parameter.content_type is not None:
            return json_value(unescape(text))
        if not self.is_plain:
            return _expanded(self.parameter, self.shape, text, unescape)
        plain = text if self.parameter.style == "simple" else _scalar_text(self.parameter, text)
        return typed(self.shape, unescape(plain))

    def _plain(self, texts: Sequence[str]) -> Json:
        if len(texts) > 1:
            raise UnreadableError("must be given once")
        text = decoded_field(texts[0])
        if not text and self.parameter.allow_empty and not takes_empty(self.shape):
            return UNSET  # as if it was not given: its schema has no value for it
        return json_value(text) if self.parameter.content_type else typed(self.shape, text)

    def _deep(self, fields: Fields) -> Json:
        branch = branch_of(self.parameter.name, fields, self.others)
        if branch is not None:
            return nested_value(self.shape, branch)
        if self.parameter.name in fields.texts:
            raise UnreadableError(f"must be written as {self.parameter.name}[...]")
        return UNSET

    def _delimited(self, fields: Fields) -> Json:
        texts = fields.texts.get(self.parameter.name)
        if texts is None:
            return UNSET
        if len(texts) > 1:
            raise UnreadableError("must be given once")
        pieces = _split(texts[0], _DELIMITERS[self.parameter.style])
        return _of_pieces(self.shape, [decoded_field(each) for each in pieces])

    def _exploded(self, fields: Fields) -> Json:
        branch = (
            branch_of(self.parameter.name, fields, self.others)
            if "array" in self.shape.types
            else None
        )
        texts = [decoded_field(each) for each in fields.texts.get(self.parameter.name, ())]
        if branch is not None:
            for text in texts:
                branch.put(("",), text)
            return nested_value(self.shape, branch)
        if texts and (self.shape.types != _OBJECT or not self._has_member()):
            return texts_value(self.shape, texts)
        return self._members(fields) if "object" in self.shape.types else UNSET

    @property
    def taken(self) -> frozenset[str]:
        """The names of fields that are members of this parameter, an exploded object."""
        exploded = self.parameter.explode and not self.is_plain
        if not exploded or self.parameter.style == "deepObject":
            return frozenset()
        return frozenset(self.shape.properties)

    def _has_member(self) -> bool:
        """Tell whether a member of the object has the name of the parameter itself."""
        return self.parameter.name in self.shape.properties or self.shape.others is not None

    def _members(self, fields: Fields) -> Json:
        """Return the object whose members are parameters themselves."""
        shape = self.shape
        mine = [
            name
            for name in fields.texts
            if name in shape.properties or (shape.others is not None and name not in self.others)
        ]
        found = {
            name: texts_value(
                shape.member(name), [decoded_field(each) for each in fields.texts[name]]
            )
            for name in mine
        }
        return found or UNSET


_OBJECT: Final = frozenset(("object",))


def parameter_reader(parameter: DescribedParameter, others: frozenset[str]) -> ParameterReader:
    """Return the reader of a parameter; `others` are the names of those in the same place."""
    shape = Shape(parameter.schema)
    is_scalar = shape.types.isdisjoint(("array", "object")) and parameter.style != "deepObject"
    is_plain = is_scalar or parameter.content_type is not None
    return ParameterReader(parameter, shape, is_plain, others)


# Texts with separators


def _scalar_text(parameter: DescribedParameter, text: str) -> str:
    plain = text.removeprefix(_PREFIXES.get(parameter.style, ""))
    return _value_of_named(plain) if parameter.style == "matrix" else plain


def _value_of_named(text: str) -> str:
    """Return what ``name=value`` says; nothing where the value was empty (RFC 6570, 3.2.7)."""
    return text.partition("=")[2]


def _expanded(
    parameter: DescribedParameter, shape: Shape, text: str, unescape: Callable[[str], str]
) -> Json:
    """Return the array or object of a text in a path or a header."""
    prefix = _PREFIXES.get(parameter.style, "")
    plain = text.removeprefix(prefix)
    is_matrix = parameter.style == "matrix"
    if not parameter.explode:
        plain = _value_of_named(plain) if is_matrix else plain
        return _of_pieces(shape, [unescape(each) for each in _separated(plain, ",")])
    pieces = _separated(plain, prefix or ",")
    if "object" in shape.types and all("=" in each for each in pieces):
        pairs = (each.partition("=") for each in pieces)
        return _object(shape, ((unescape(name), unescape(value)) for name, _, value in pairs))
    if "array" not in shape.types and "object" in shape.types and not takes_text(shape):
        raise UnreadableError("must be names with values: name=value")
    texts = map(_value_of_named, pieces) if is_matrix else pieces
    return texts_value(shape, [unescape(each) for each in texts])


def _separated(text: str, separator: str) -> list[str]:
    """Return the pieces of a text; spaces around them are those of a header (RFC 9110, 5.6.1)."""
    return [each.strip(" \t") for each in text.split(separator)]


def _split(text: str, delimiters: Sequence[str]) -> list[str]:
    for other in delimiters[1:]:
        text = text.replace(other, delimiters[0])
    return text.split(delimiters[0])


def _of_pieces(shape: Shape, pieces: Sequence[str]) -> Json:
    """Return the array or object of which these are the items, or the names and values."""
    if len(pieces) == 1 and (takes_text(shape) or shape.types == ALL_TYPES):
        return texts_value(shape, pieces)
    if "array" in shape.types:
        return texts_value(shape, pieces) if len(pieces) == 1 else _items(shape, pieces)
    if list(pieces) == [""]:
        return {}
    if len(pieces) % 2 or "object" not in shape.types:
        raise UnreadableError("must be names and values in turn")
    return _object(shape, zip(pieces[::2], pieces[1::2], strict=True))


def _items(shape: Shape, pieces: Sequence[str]) -> list[Json]:
    return [typed(shape.item(index), each) for index, each in enumerate(pieces)]


def _object(shape: Shape, pairs: Iterable[tuple[str, str]]) -> dict[str, Json]:
    return {name: typed(shape.member(name), text) for name, text in pairs}
