"""The same members under other names: ``post_code`` is ``postCode``, ``networkIp`` ``network.ip``.

Endpoint versions show and take the same things in different forms. Members are the same whose paths
are the same words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from ..operations import MemberPath
from ..sampling.words import Words, words_of
from ..server.descriptions import Schema
from ..unset import UNSET
from .paths import at, has_member, with_member
from .schemas import allows_null, element_of, members_of, types_of
from .store import Item

_DEEPEST: Final = 3
_LANGUAGE: Final = ("locale", "language", "lang")
_TEXT: Final = ("translation", "text", "value")


@dataclass(frozen=True, slots=True)
class Twin:
    """A member in two forms: where it is in the one and in the other, its schema in the one."""

    own: MemberPath
    other: MemberPath
    schema: Schema


class Members:
    """The members of a form, in its objects too, by their paths and by the words of these."""

    def __init__(self, schema: Schema) -> None:
        self.schemas = dict(_paths(schema, ()))
        self._by_words: dict[Words, MemberPath] = {}
        self._outer = {path[:-1] for path in self.schemas}
        for path in self.schemas:
            self._by_words.setdefault(_words(path), path)

    def same(self, path: MemberPath) -> MemberPath | None:
        """Return where the member is that a path leads to in another form; None if it is not."""
        return path if path in self.schemas else self._by_words.get(_words(path))

    def has_inside(self, path: MemberPath) -> bool:
        """Tell whether something is described inside of a member."""
        return path in self._outer

    def renamed(self, values: Item) -> Item:
        """Return what a request said under the names that the form has for it."""
        result: Item = {}
        for path, value in self._said(values, ()):
            place = self.same(path) or path
            member = self.schemas.get(place)
            found = value if member is None else localized(value, member)
            result = with_member(result, place, found)
        return result

    def _said(self, values: Item, path: MemberPath) -> Iterator[tuple[MemberPath, Any]]:
        """Yield what was said, in parts where the form has a place for each of them."""
        for name, value in values.items():
            own = (*path, name)
            if isinstance(value, dict) and value and self._are_apart(own, value):
                yield from self._said(value, own)
            else:
                yield own, value

    def _are_apart(self, path: MemberPath, value: Item) -> bool:
        return any(self.same((*path, name)) not in (None, (*path, name)) for name in value)


def twins(one: Members, other: Members) -> tuple[Twin, ...]:
    """Return the members of `one` that `other` has too, those that hold others before these."""
    found = ((path, other.same(path), schema) for path, schema in one.schemas.items())
    return tuple(Twin(own, same, schema) for own, same, schema in found if same is not None)


def aligned(item: Item, pairs: tuple[Twin, ...], *, all_of_it: bool) -> Item:
    """Return an object in the other form; what else it has stays.

    What is null where null is not allowed is UNSET. With `all_of_it` a member that is not there is
    not there in the other form either: it is UNSET.
    """
    result = dict(item)
    for each in pairs:
        if has_member(item, each.other):
            value = localized(at(item, each.other), each.schema)
            is_none = value is None and not allows_null(each.schema)
            result = with_member(result, each.own, UNSET if is_none else value)
        elif all_of_it and isinstance(at(result, each.own[:-1]), dict):
            result = with_member(result, each.own, UNSET)
    return result


def localized(value: Any, schema: Schema) -> Any:
    """Return texts by language as the schema has them: as an object, or as a list of objects."""
    types = types_of(schema)
    element = element_of(schema)
    if isinstance(value, list) and "object" in types and "array" not in types:
        pairs = [(_first(each, _LANGUAGE), _first(each, _TEXT)) for each in value]
        is_texts = all(isinstance(name, str) and text for name, text in pairs)
        return dict(pairs) if is_texts else value
    if isinstance(value, dict) and element is not None and "object" not in types:
        names = members_of(element)
        language = next((each for each in _LANGUAGE if each in names), None)
        text = next((each for each in _TEXT if each in names), None)
        if language and text:
            return [{language: name, text: each} for name, each in value.items()]
    return value


def _first(value: Any, names: tuple[str, ...]) -> Any:
    if not isinstance(value, dict):
        return None
    return next((value[name] for name in names if name in value), None)


def _paths(schema: Schema, path: MemberPath) -> Iterator[tuple[MemberPath, Schema]]:
    for name, member in members_of(schema).items():
        yield (*path, name), member
        if len(path) + 1 < _DEEPEST and "object" in types_of(member):
            yield from _paths(member, (*path, name))


def _words(path: MemberPath) -> Words:
    return tuple(word for name in path for word in words_of(name))
