"""Schemas in one dialect: what remains of OpenAPI 3.0 and 3.1 once their differences are gone.

A :class:`Schema` is a frozen tree of msgspec structs, which are made, written and read in C: an API
has tens of thousands of them. It keeps everything a client, a mock or a diff needs and nothing
of how it was spelled: ``nullable`` and type lists become :attr:`Schema.nullable`, ``const`` a
one-value :attr:`Schema.enum`, ``allOf`` is merged, ``oneOf``/``anyOf`` become a union. A ``$ref``
stays a reference (:attr:`Schema.target`), so recursive schemas are finite.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec

if TYPE_CHECKING:
    Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
else:
    # msgspec resolves annotations, and knows no type that is defined by itself.
    Json = Any

Kind = Literal[
    "any",
    "array",
    "boolean",
    "integer",
    "never",
    "null",
    "number",
    "object",
    "reference",
    "string",
    "union",
]


class Node(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    gc=False,  # nodes are trees
):
    """What every node is: frozen, and written without the fields that have their defaults."""


class Annotations(Node, frozen=True):
    """What a schema says for people, and the flags that do not change which values it accepts.

    Source: JSON Schema validation, section 9 (meta-data annotations); OpenAPI 3.1, Schema Object.
    """

    title: str | None = None
    description: str | None = None
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False


NOTHING_SAID = Annotations()
"""The annotations of a schema without any."""


class Constraint(Node, frozen=True):
    """One validation keyword and its value, for example ``maxLength`` and 255."""

    keyword: str
    value: Json = None


class Discriminator(Node, frozen=True):
    """The property that tells the members of a union apart (OpenAPI, Discriminator Object).

    ``mapping`` holds pairs of a property value and the reference target of the member it stands
    for.
    """

    property_name: str
    mapping: tuple[tuple[str, str], ...] = ()


class Schema(Node, frozen=True):
    """One normalised schema.

    ``source`` says where it was written (``file#pointer``). ``enum`` never holds null: that is
    ``nullable``. ``default`` is a one-element tuple when there is a default, so that a default of
    null can be told from none. ``additional`` describes the values of properties that are not
    named; ``closed`` says that there are none. ``items`` is set for arrays, ``members`` for unions,
    ``target`` for references.
    """

    kind: Kind
    source: str
    nullable: bool = False
    format: str | None = None
    enum: tuple[Json, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    default: tuple[Json, ...] = ()
    properties: tuple[Property, ...] = ()
    additional: Schema | None = None
    closed: bool = False
    items: Schema | None = None
    members: tuple[Schema, ...] = ()
    discriminator: Discriminator | None = None
    target: str | None = None
    annotations: Annotations = NOTHING_SAID


class Property(Node, frozen=True):
    """A named member of an object."""

    name: str
    schema: Schema
    required: bool = False


Schemas: TypeAlias = Mapping[str, Schema]
"""The targets of references: reference target (``file#pointer``) to schema."""


def dereference(schema: Schema, schemas: Schemas) -> Schema:
    """Follow references from ``schema`` until something that is not a reference."""
    while schema.target is not None:
        schema = schemas[schema.target]
    return schema
