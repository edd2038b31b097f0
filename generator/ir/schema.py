"""Schemas in one dialect: what remains of OpenAPI 3.0 and 3.1 once their differences are gone.

A :class:`Schema` is a frozen tree. It keeps everything a client, a mock or a diff needs and nothing
of how it was spelled: ``nullable`` and type lists become :attr:`Schema.nullable`, ``const`` a
one-value :attr:`Schema.enum`, ``allOf`` is merged, ``oneOf``/``anyOf`` become a union. A ``$ref``
stays a reference (:attr:`Schema.target`), so recursive schemas are finite.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

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


@dataclass(frozen=True, slots=True)
class Annotations:
    """What a schema says for people, and the flags that do not change which values it accepts.

    Source: JSON Schema validation, section 9 (meta-data annotations); OpenAPI 3.1, Schema Object.
    """

    title: str | None = None
    description: str | None = None
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False


@dataclass(frozen=True, slots=True)
class Constraint:
    """One validation keyword and its value, for example ``maxLength`` and 255."""

    keyword: str
    value: Json


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells the members of a union apart (OpenAPI, Discriminator Object).

    ``mapping`` holds pairs of a property value and the reference target of the member it stands
    for.
    """

    property_name: str
    mapping: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Schema:
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
    annotations: Annotations = field(default_factory=Annotations)


@dataclass(frozen=True, slots=True)
class Property:
    """A named member of an object."""

    name: str
    schema: Schema
    required: bool


Schemas: TypeAlias = Mapping[str, Schema]
"""The targets of references: reference target (``file#pointer``) to schema."""


def dereference(schema: Schema, schemas: Schemas) -> Schema:
    """Follow references from ``schema`` until something that is not a reference."""
    while schema.target is not None:
        schema = schemas[schema.target]
    return schema
