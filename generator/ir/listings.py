"""Listings: which operations give items page by page, and how the next page is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.config import PaginationSettings, ResponseSettings, Settings
from generator.ir.operation_types import OperationTypes, may_hold_items
from generator.ir.types import Field, ObjectShape, Type
from generator.ir.words import split_words

MemberPath = tuple[str, ...]
Shapes = Mapping[str, ObjectShape]

_LINK_OR_CURSOR = ("next",)
_NUMBERS = frozenset({"integer", "integer text"})
_TEXTS = frozenset({"string", "any"})


@dataclass(frozen=True, slots=True)
class Listing:
    """How an operation gives its items, which are of the type ``item``.

    ``items`` leads from a body to them; empty: the body is the array. ``cursor``, ``page`` and
    ``offset`` are query parameters, ``next_link``, ``next_cursor`` and ``last_page`` lead to what a
    body says of the pages after it; each may be empty. ``first_page`` is a page's lowest number.
    """

    item: Type
    items: MemberPath = ()
    cursor: str = ""
    page: str = ""
    offset: str = ""
    first_page: int = 1
    empty_cursor: bool = False
    next_link: MemberPath = ()
    next_cursor: MemberPath = ()
    last_page: MemberPath = ()


def listing_of(types: OperationTypes, shapes: Shapes, settings: Settings) -> Listing | None:
    """Give how ``types`` lists something; None if it does not.

    A listing is a GET whose only successful response is an array, or an object around one.
    """
    body = _only_body(types)
    if types.operation.method != "GET" or body is None:
        return None
    if body.kind == "list":
        return _paged(Listing(body.arguments[0]), types, body, shapes, settings.pagination)
    words = split_words(types.operation.path.rpartition("/")[2])
    items = _items(_fields(body, shapes), words, settings.responses)
    if items is None:
        return None
    found = Listing(items.type.arguments[0], (items.name,))
    return _paged(found, types, body, shapes, settings.pagination)


def _only_body(types: OperationTypes) -> Type | None:
    """Give the type of the body that every success has; None for a choice of several or none."""
    found = [response.type for response in types.responses]
    only = found[0] if len(found) == 1 else None
    return only if only is not None and not only.nullable else None


def _items(
    fields: Iterable[Field], words: tuple[str, ...], settings: ResponseSettings
) -> Field | None:
    found = [
        each
        for each in fields
        if each.type.kind == "list" and may_hold_items(each.name, words, settings)
    ]
    return min(found, key=lambda each: each.name, default=None)


def _paged(
    listing: Listing,
    types: OperationTypes,
    body: Type,
    shapes: Shapes,
    settings: PaginationSettings,
) -> Listing:
    cursor = _parameter(types, settings.cursor_parameters, _TEXTS | _NUMBERS)
    page = _parameter(types, settings.page_parameters, _NUMBERS)
    offset = _parameter(types, settings.offset_parameters, _NUMBERS)
    links = [each for each in _paths(settings.next_links) if not cursor or each != _LINK_OR_CURSOR]
    next_link = _member(links, body, shapes, _TEXTS)
    next_cursor = _member(_paths(settings.next_cursors), body, shapes, _TEXTS | _NUMBERS)
    has_cursor = bool(cursor and (next_link or next_cursor))
    return Listing(
        item=listing.item,
        items=listing.items,
        cursor=cursor if has_cursor else "",
        page=page,
        offset=offset if not page else "",
        first_page=_first_page(types, page),
        empty_cursor=has_cursor and bool(page or offset) and settings.empty_cursor,
        next_link=next_link,
        next_cursor=next_cursor if has_cursor else (),
        last_page=_member(_paths(settings.last_pages), body, shapes, _NUMBERS) if page else (),
    )


def _paths(written: Sequence[str]) -> list[MemberPath]:
    return [tuple(each.split(".")) for each in written]


def _parameter(types: OperationTypes, names: Sequence[str], scalars: frozenset[str]) -> str:
    found = {
        each.parameter.name
        for each in types.parameters
        if each.parameter.location == "query" and _is_one_of(each.type, scalars)
    }
    return next((name for name in names if name in found), "")


def _first_page(types: OperationTypes, page: str) -> int:
    for each in types.parameters:
        default = each.parameter.schema.default
        if each.parameter.name == page and default:
            return default[0] if isinstance(default[0], int) else 1
    return 1


def _member(
    paths: Iterable[MemberPath], body: Type, shapes: Shapes, scalars: frozenset[str]
) -> MemberPath:
    """Give the first of ``paths`` that leads to one of ``scalars``; empty if none does."""
    return next(
        (
            path
            for path in paths
            if any(_is_one_of(each, scalars) for each in _reached(body, path, shapes))
        ),
        (),
    )


def _reached(type_: Type, path: MemberPath, shapes: Shapes) -> Iterator[Type]:
    if not path:
        yield type_
        return
    for field in _fields(type_, shapes):
        if field.name == path[0]:
            yield from _reached(field.type, path[1:], shapes)


def _fields(type_: Type, shapes: Shapes) -> Iterator[Field]:
    """Give the fields of an object, or of any member of a union."""
    for member in type_.arguments if type_.kind == "union" else (type_,):
        shape = shapes.get(member.shape or "")
        yield from shape.fields if shape is not None else ()


def _is_one_of(type_: Type, scalars: frozenset[str]) -> bool:
    members = type_.arguments if type_.kind == "union" else (type_,)
    return any(each.kind == "scalar" and each.scalar in scalars for each in members)
