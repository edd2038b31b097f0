"""What naming methods takes and gives: operations, the rules of one API, and names."""

import re
from dataclasses import dataclass

from generator.ir.words import Identifier, snake_identifier

Dotted = tuple[Identifier, ...]
"""A method's name with its namespaces, outermost first; at least one namespace."""


class NamingError(ValueError):
    """Rules or locked names that cannot be followed; the message is for whoever wrote them."""


@dataclass(frozen=True, slots=True)
class NamespaceRules:
    """How the paths of one API are read.

    Attributes:
        prefixes: starts of paths that say nothing (``/public-api/resources``), in any order.
        action_prefixes: starts of paths that go on with a target, its ids and what to do with it.
        renames: pairs of a path segment and the namespace it stands for, which is never a verb.
        methods: pairs of an operation (``PUT /full/path``) and its dotted name.
        endpoint_version: regular expression for a whole segment that is the endpoint's version.
        reserved: the client's own attributes, which no outermost namespace is called.
    """

    prefixes: tuple[str, ...] = ()
    action_prefixes: tuple[str, ...] = ()
    renames: tuple[tuple[str, str], ...] = ()
    methods: tuple[tuple[str, str], ...] = ()
    endpoint_version: str = r"v\d+(?:\.\d+)*"
    reserved: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What naming needs to know of an operation (OpenAPI 3.1, section 4.8.10).

    ``lists`` says that its success response is a listing: an array, or an object around one.
    """

    method: str
    path: str
    lists: bool
    operation_id: str | None

    @property
    def key(self) -> str:
        """The operation as locks and rules write it: ``GET /charge-points/{id}``."""
        return f"{self.method.upper()} {self.path}"


@dataclass(frozen=True, slots=True)
class MethodName:
    """Where the client has an operation: ``charge_points.evses.list`` of endpoint version v2.0."""

    namespace: tuple[Identifier, ...]
    version: str | None
    method: Identifier

    @property
    def dotted(self) -> str:
        """The name as it is called, without the endpoint version."""
        return ".".join((*self.namespace, self.method))

    @property
    def version_identifier(self) -> Identifier | None:
        """The endpoint version as an attribute: ``v2.0`` gives ``v2_0``."""
        return None if self.version is None else snake_identifier(self.version)


def parse_dotted(text: str, written_for: str) -> Dotted:
    """Read ``charge_points.evses.list``.

    Raises:
        NamingError: a part is no public Python name, or there is no namespace.
    """
    try:
        parts = tuple(Identifier(part) for part in text.split("."))
    except ValueError as error:
        raise NamingError(f"{written_for}: {text!r}: {error}") from error
    if len(parts) < 2 or any(part.startswith("_") for part in parts):
        raise NamingError(f"{written_for}: {text!r} is not of the form namespace.method")
    return parts


def compiled_version(rules: NamespaceRules) -> re.Pattern[str]:
    """The pattern of an endpoint version.

    Raises:
        NamingError: it is no regular expression.
    """
    try:
        return re.compile(rules.endpoint_version)
    except re.error as error:
        raise NamingError(f"endpoint_version {rules.endpoint_version!r}: {error}") from error
