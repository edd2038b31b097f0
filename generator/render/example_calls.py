"""Calls to show, chosen from what an API has: a listing, a single thing, a change of it."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import quote

from generator.ir.client_model import Argument, ClientModel, Method, Resource
from generator.ir.listings import Listing
from generator.ir.words import singular
from generator.render.example_values import (
    ExampleFilter,
    ExampleValues,
    imports_of,
    telling_first,
)

T = TypeVar("T")

_IN_A_PATH = "/%:@!$&'()*+,;=~"

_TAKEN = frozenset("""
    AsyncClient Client UNSET UTC UUID client cursor datetime error listing main new_value page raw
    request response update
    """.split())
"""The names that code around a call uses; a result needs another one."""


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """A call whose ``arguments`` are code: those that have to be given.

    ``name`` is a variable for what it gives, empty if that is nothing, and ``shown`` what to print
    of that. ``imports`` are the lines that the arguments need. ``path`` is that of the request,
    percent-encoded, empty where the request is more than a GET of a path.
    """

    resource: str
    method: str
    arguments: tuple[str, ...]
    imports: tuple[str, ...]
    name: str
    shown: str
    path: str


@dataclass(frozen=True, slots=True)
class ExampleListing:
    """A listing that needs no arguments, called by ``call``.

    ``call.name`` is the variable of a loop. ``is_paged`` says that there may be several pages.
    ``told`` is an attribute of the body that tells of the listing, ``cursor`` and ``page`` are
    the arguments to go on with; each may be empty.
    """

    call: ExampleCall
    is_paged: bool
    told: str
    cursor: str
    page: str
    filter: ExampleFilter | None


@dataclass(frozen=True, slots=True)
class ExampleUpdate:
    """A change: ``text`` is an argument of it that takes a text, ``nullable`` one that takes null.

    ``nullable`` may be empty, and be the same as ``text``.
    """

    call: ExampleCall
    text: str
    nullable: str


@dataclass(frozen=True, slots=True)
class Examples:
    """The calls to show, as far as there are such; ``call`` is any, at best one of a single thing.

    ``call`` gives a page if it is the listing itself.
    """

    listing: ExampleListing | None
    call: ExampleCall | None
    update: ExampleUpdate | None


def examples_of(model: ClientModel) -> Examples:
    """Choose the calls to show of a client."""
    chooser = _Chooser(model)
    listing = chooser.first(chooser.listing)
    resource = listing.call.resource if listing is not None else ""
    single = chooser.first(chooser.single, resource)
    return Examples(
        listing=listing,
        call=single or (listing.call if listing is not None else chooser.first(chooser.any)),
        update=chooser.first(chooser.update, resource),
    )


def is_paged(listing: Listing) -> bool:
    """Tell whether a listing may have more than one page."""
    return bool(listing.cursor or listing.page or listing.offset or listing.next_link)


class _Chooser:
    """Chooses among the methods of a client, those of the largest resources first."""

    def __init__(self, model: ClientModel) -> None:
        plain = [each for top in model.resources for each in top.walk() if each.version is None]
        self._resources = sorted(plain, key=lambda each: (-len(each.methods), each.path))
        self._values = ExampleValues(model)

    def first(
        self, choose: Callable[[Resource, Method], T | None], preferred: str = ""
    ) -> T | None:
        """Give what ``choose`` makes of the first method that it can make something of.

        Those of the ``preferred`` resource are asked first.
        """
        ordered = sorted(self._resources, key=lambda each: _access(each) != preferred)
        found = (
            choose(resource, method)
            for resource in ordered
            for method in sorted(resource.methods, key=_plainness)
            if not method.operation.deprecated
        )
        return next((each for each in found if each is not None), None)

    def listing(self, resource: Resource, method: Method) -> ExampleListing | None:
        """Show a listing that needs no arguments."""
        listing = method.listing
        if listing is None or any(each.required for each in method.arguments):
            return None
        name = _name_for(resource.attribute)
        call = self._call(resource, method, name, self._values.shown(name, listing.item))
        if call is None:
            return None
        queries = {each.wire_name: str(each.name) for each in method.arguments}
        return ExampleListing(
            call=call,
            is_paged=is_paged(listing),
            told=self._values.told(method, listing),
            cursor=queries.get(listing.cursor, ""),
            page=queries.get(listing.page, "") if not listing.cursor else "",
            filter=self._values.filter(method),
        )

    def single(self, resource: Resource, method: Method) -> ExampleCall | None:
        """Show a call that gives a single thing."""
        if method.operation.method != "GET" or method.listing is not None:
            return None
        return self._call_of_one(resource, method)

    def any(self, resource: Resource, method: Method) -> ExampleCall | None:
        """Show any call that gives something."""
        return self._call_of_one(resource, method) if method.listing is None else None

    def update(self, resource: Resource, method: Method) -> ExampleUpdate | None:
        """Show a change of one text."""
        optional = [
            each
            for each in method.arguments
            if each.location == "body" and not each.required and not each.deprecated
        ]
        texts = [each for each in optional if each.type.scalar == "string"]
        call = self._call(resource, method, "", "")
        if method.operation.method != "PATCH" or not texts or call is None:
            return None
        text = min(texts, key=lambda each: telling_first(each.name))
        null = [text, *texts, *optional]
        nullable = next((str(each.name) for each in null if each.type.nullable), "")
        return ExampleUpdate(call, str(text.name), nullable)

    def _call_of_one(self, resource: Resource, method: Method) -> ExampleCall | None:
        types = [each.type for each in method.responses if each.type is not None]
        if not types:
            return self._call(resource, method, "", "")
        name = _name_for(resource.attribute)
        shown = self._values.shown(name, types[0]) if len(types) == 1 else name
        return self._call(resource, method, name, shown)

    def _call(
        self, resource: Resource, method: Method, name: str, shown: str
    ) -> ExampleCall | None:
        """Give a call with its required arguments; None where some cannot be made up."""
        if method.whole_body and method.body is not None and method.body.required:
            return None
        arguments, imports = [], []
        for each in _required(method):
            value = self._values.of(each.type, str(each.name))
            if value is None:
                return None
            is_named = each.location != "path"
            arguments.append(f"{each.name}={value}" if is_named else value)
            imports += imports_of(each.type)
        return ExampleCall(
            resource=_access(resource),
            method=str(method.name),
            arguments=tuple(arguments),
            imports=tuple(sorted(set(imports))),
            name=name,
            shown=shown,
            path=self._path(method),
        )

    def _path(self, method: Method) -> str:
        """Give the path of a request that needs nothing else."""
        path, required = method.operation.path, list(_required(method))
        if method.operation.method != "GET" or any(each.location != "path" for each in required):
            return ""
        for each in required:
            text = self._values.in_path(each.type, str(each.name))
            if text is None:
                return ""
            path = path.replace(f"{{{each.wire_name}}}", quote(text, safe=""))
        return quote(path, safe=_IN_A_PATH) if "{" not in path else ""


def _access(resource: Resource) -> str:
    return ".".join(("client", *resource.path))


def _required(method: Method) -> Iterator[Argument]:
    """Give the arguments that have to be given: those of the path first, as they are written."""
    needed = [each for each in method.arguments if each.required]
    yield from (each for each in needed if each.location == "path")
    yield from (each for each in needed if each.location != "path")


def _plainness(method: Method) -> tuple[bool, bool, int, str]:
    """Order methods: reading before changing, the usual names first, few arguments before many."""
    required = sum(each.required for each in method.arguments)
    is_usual = method.name in ("list", "get", "update")
    return method.operation.method != "GET", not is_usual, required, method.name


def _name_for(attribute: str) -> str:
    """Give a variable for one of what an attribute has many of."""
    name = str(singular(attribute))
    is_free = name.isidentifier() and not keyword.iskeyword(name) and not hasattr(builtins, name)
    return name if is_free and name not in _TAKEN else "item"
