"""Types of values in one direction: what a caller sends, or what a caller gets.

A :class:`Type` is a small expression; objects and enums stand in it by the digest of their shape,
so two schemas that mean the same are the same type wherever they were written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Literal

from msgspec.structs import replace

from generator.ir.formats import Scalar
from generator.ir.schema import Json, Node

Direction = Literal["request", "response"]

TypeKind = Literal["scalar", "literal", "enum", "object", "list", "map", "union"]


class Type(Node, frozen=True):
    """One type.

    ``shape`` is set for objects and enums, ``arguments`` for lists, maps and unions.
    """

    kind: TypeKind
    scalar: Scalar | None = None
    values: tuple[Json, ...] = ()
    shape: str | None = None
    arguments: tuple[Type, ...] = ()
    nullable: bool = False

    def shapes(self) -> Iterator[str]:
        """Give the digests of the shapes this type speaks of, inside lists, maps and unions too."""
        if self.shape is not None:
            yield self.shape
        for argument in self.arguments:
            yield from argument.shapes()

    def signature(self) -> list[Json]:
        """Give what tells this type from others, as plain JSON; the order of a union does not."""
        arguments: list[Json] = [argument.signature() for argument in self.arguments]
        if self.kind == "union":
            arguments.sort(key=json.dumps)
        return [self.kind, self.scalar, list(self.values), self.shape, arguments, self.nullable]


ANY = Type("scalar", scalar="any")


def union(members: list[Type], *, nullable: bool) -> Type:
    """Join types: unions inside are opened, equal members stand once.

    Null becomes :attr:`Type.nullable`.
    """
    flat: list[Type] = []
    for member in members:
        flat.extend(member.arguments if member.kind == "union" else (member,))
        nullable = nullable or member.nullable
    plain = [replace(member, nullable=False) for member in flat if member.scalar != "null"]
    # By signature: lists of unions that differ in their order alone are equal.
    by_signature: dict[str, Type] = {}
    for member in plain:
        by_signature.setdefault(json.dumps(member.signature()), member)
    distinct = list(by_signature.values())
    if not distinct:
        return Type("scalar", scalar="null")
    if ANY in distinct:
        return replace(ANY, nullable=nullable)
    if len(distinct) == 1:
        return replace(distinct[0], nullable=nullable)
    return Type("union", arguments=tuple(distinct), nullable=nullable)


class Field(Node, frozen=True):
    """A named member of an object shape, by its name on the wire."""

    name: str
    type: Type
    required: bool
    deprecated: bool
    description: str | None


class ObjectShape(Node, frozen=True):
    """An object: its fields, and the type of members that have no name of their own."""

    digest: str
    fields: tuple[Field, ...]
    additional: Type | None


class EnumShape(Node, frozen=True):
    """A set of values of one scalar type."""

    digest: str
    scalar: Scalar
    values: tuple[Json, ...]


class Owner(Node, frozen=True):
    """Where a type is rooted: a part of an operation, or a component that is referred to.

    ``key`` is the same in every version of the API. ``role`` says which part; ``detail`` which one
    of several: a status, the name of a parameter, callback or component.
    """

    key: str
    operation: str | None
    role: Literal["component", "response", "request", "parameter", "callback", "webhook"]
    detail: str
    deprecated: bool = False

    @property
    def direction(self) -> Direction:
        """The direction in which what is rooted there travels; callbacks come from the API."""
        is_sent = self.role in ("request", "parameter")
        if self.role == "component":
            is_sent = self.key == component_key(self.detail, "request")
        return "request" if is_sent else "response"


def component_key(target: str, direction: Direction) -> str:
    """Give the key of a component that is referred to, in the direction that it travels in."""
    return f"component {target} request" if direction == "request" else f"component {target}"


class Occurrence(Node, frozen=True):
    """One place where a shape is found: an owner, and the way from it.

    Steps are property names, ``[]`` for items, ``{}`` for the values of a map, ``<label>`` for a
    member of a union. ``spoken`` says the same for people: a member of a union by its title.
    """

    owner: Owner
    path: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What identifies the place in every version of the API: the owner, then a JSON pointer."""
        if not self.path:
            return self.owner.key
        pointer = "/".join(self.path)
        if "~" in pointer or pointer.count("/") >= len(self.path):
            pointer = "/".join(step.replace("~", "~0").replace("/", "~1") for step in self.path)
        return f"{self.owner.key} /{pointer}"

    def step(self, name: str, title: str | None = None) -> Occurrence:
        """The place one step further in."""
        said = f"<{title}>" if title and not title[-1].isdigit() else name
        return Occurrence(self.owner, (*self.path, name), (*self.spoken, said))
