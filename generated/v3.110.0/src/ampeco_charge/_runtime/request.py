"""Building the request of a call. Nothing is sent here."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final
from urllib.parse import unquote_plus

from . import parameters
from .bodies import Body, encode_body
from .errors import InvalidArgumentError
from .headers import header_name, header_value
from .operations import ArrayFormat, Operation, Parameter, Style
from .parameters import Argument, Pair

_INDEX: Final = re.compile(r"\[[0-9]*\]")


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request; what may hold credentials is not shown when it is printed.

    `base_url` ends without slash, `path` begins with one, `query` has no ``?``.
    """

    method: str
    base_url: str = field(repr=False)
    path: str
    query: str = field(default="", repr=False)
    headers: tuple[Pair, ...] = field(default=(), repr=False)
    cookies: tuple[Pair, ...] = field(default=(), repr=False)
    body: Body | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """The whole URL."""
        return f"{self.base_url}{self.path}{'?' if self.query else ''}{self.query}"

    def with_header(self, name: str, value: str) -> "Request":
        """Return the request with one more header."""
        return replace(self, headers=(*self.headers, (name, value)))

    def with_headers(self, given: Mapping[str, str]) -> "Request":
        """Return the request with the `given` headers, instead of those it has of these names."""
        if not given:
            return self
        names = {header_name(name).lower() for name in given}
        kept = (pair for pair in self.headers if pair[0].lower() not in names)
        added = ((name, header_value(name, value)) for name, value in given.items())
        cookies = () if "cookie" in names else self.cookies
        return replace(self, headers=(*kept, *added), cookies=cookies)

    def with_query(
        self, given: Mapping[str, object], described: Sequence[Parameter] = ()
    ) -> "Request":
        """Return the request with the `given` parameters, instead of those of these names.

        A name stands for all that begins with it: ``filter`` for ``filter[status]``. Arrays are
        written as those of the same name are that are `described`.
        """
        names = tuple(_without_indices(name) for name in given)
        kept = (part for part in self.query.split("&") if part and not _is_below(part, names))
        formats: dict[str, ArrayFormat | None] = {
            each.name: each.array_format for each in described if each.location == "query"
        }
        added = parameters.query(
            (_parameter(name, value, formats.get(name)), value) for name, value in given.items()
        )
        return replace(self, query="&".join(filter(None, (*kept, added))))


def name_in_query(part: str) -> str:
    """Return the name in one part of a query, whichever way it numbers the items of an array.

    ``filter[status]`` for each of ``filter[status][]=a`` and ``filter%5Bstatus%5D%5B0%5D=a``.
    """
    return _without_indices(unquote_plus(part.partition("=")[0]))


def _without_indices(name: str) -> str:
    return _INDEX.sub("", name)


def _is_below(part: str, names: tuple[str, ...]) -> bool:
    name = name_in_query(part)
    return any(name == each or name.startswith(f"{each}[") for each in names)


def _parameter(name: str, value: object, array_format: ArrayFormat | None) -> Parameter:
    """Return how a parameter is written that need not be described."""
    style: Style = "deepObject" if isinstance(value, Mapping) else "form"
    return Parameter(name, "query", style, explode=True, array_format=array_format)


def build_request(
    base_url: str, operation: Operation[object], arguments: tuple[object, ...], body: object
) -> Request:
    """Return the request for calling `operation`, without credentials.

    `arguments` has one value for every parameter of the operation, in their order. Raises
    InvalidArgumentError for a value that cannot be sent.
    """
    if len(arguments) != len(operation.parameters):
        raise InvalidArgumentError(
            f"{operation.method} {operation.path} has {len(operation.parameters)} parameters,"
            f" not {len(arguments)}"
        )
    at: dict[str, list[Argument]] = {"path": [], "query": [], "header": [], "cookie": []}
    for argument in zip(operation.parameters, arguments, strict=True):
        at[argument[0].location].append(argument)
    return Request(
        operation.method,
        base_url,
        parameters.path(operation.path, at["path"]),
        "&".join(filter(None, (operation.query, parameters.query(at["query"])))),
        (("Accept", _accept(operation)), *parameters.headers(at["header"])),
        tuple(parameters.cookies(at["cookie"])),
        encode_body(operation.bodies, body, None),
    )


def _accept(operation: Operation[object]) -> str:
    """Return the media types to ask for; JSON is always among them, for the bodies of errors."""
    declared = (response.media_type for response in operation.responses if response.media_type)
    return ", ".join(dict.fromkeys(chain(declared, ("application/json",))))
