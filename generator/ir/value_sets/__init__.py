"""Which JSON values a schema accepts, exactly: the normal form that versions are compared in.

:class:`~generator.ir.schema.Schema` is what code is made of: of ``oneOf`` and ``anyOf`` it keeps
that one of them holds, of tuples that they are lists. A comparison must not lose that, so schemas
are read a second time: into a union of :class:`Alternative`, each a conjunction of what JSON Schema
can assert, in one dialect and for one direction. What two documents say in different words is equal
here. Members are read when they are asked for, so recursive schemas are finite.

Source: JSON Schema 2020-12 core section 10 and validation section 6; OpenAPI 3.0.3 and 3.1.1,
Schema Object, for ``nullable``, ``readOnly``, ``writeOnly`` and boolean exclusive bounds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ir.schema import Json
from generator.ir.schema_parts import Part

JsonType = Literal["null", "boolean", "integer", "number", "string", "array", "object"]
"""``integer`` is a number without a fraction; where ``number`` is allowed it is left out."""

ALL_TYPES: frozenset[JsonType] = frozenset(
    {"null", "boolean", "number", "string", "array", "object"}
)


@dataclass(frozen=True, slots=True, eq=False)
class Inner:
    """A schema inside another, yet to be read: parts that must all hold; none accept anything."""

    parts: tuple[Part, ...] = ()


ANYTHING = Inner()


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """A declared property: its schema and where it is declared first (``file#pointer``)."""

    name: str
    schema: Inner
    source: str


@dataclass(frozen=True, slots=True, eq=False)
class Notes:
    """What a schema says beside which values it accepts.

    ``others`` are the keywords that nothing here knows, with their values, ``x-`` ones included,
    sorted; prose and examples are left out.
    """

    title: str | None = None
    default: tuple[Json, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    content_encoding: str | None = None
    content_media_type: str | None = None
    others: tuple[tuple[str, Json], ...] = ()


NOTHING_NOTED = Notes()
"""The notes of a schema without any."""


@dataclass(frozen=True, slots=True, eq=False)
class Alternative:
    """A conjunction: the values of ``types`` for which everything below holds.

    What speaks of one type only (``minLength``: strings) says nothing of the others, as in JSON
    Schema; it is there only if that type is among ``types``. ``values`` are the only values when it
    is not None; what they decide (``minLength`` beside strings) is left out then. ``limits`` holds
    the keywords with one number (``maxLength``, ``minimum``, ``minItems``, ``minContains`` ...),
    the tightest of all parts; those that restrict nothing (``minLength: 0``) are left out.
    ``formats`` are those of ``format``, even if they restrict nothing (``password``); numeric ones
    that are ranges (``int32``) are in ``limits`` as well.

    ``members`` are the declared properties that travel in the direction that was read, by name;
    ``required`` may name others. A member's schema holds all that is said of that name:
    ``patternProperties`` that match it, and what other parts say of names that they do not declare.
    ``additional`` describes all that ``members`` and ``patterned`` do not match; None says nothing
    of them; ``closed`` says that there are none. ``prefix`` describes the first items, ``items``
    the others; None says nothing of them. ``names`` and ``contains`` must all hold; with
    ``minContains`` or ``maxContains`` among the limits there is one ``contains``.

    ``opaque`` are assertions that are compared as they are written (``not``, ``if`` ...): pairs of
    keyword and value in canonical JSON, sorted. ``label`` is what tells the alternative from others
    for people: the name of the component or the title it was read from, empty without one.
    ``source`` is where the first node stands that says what is asserted here. ``notes`` are those
    of a member of a union; of the only alternative they are among those of the whole.
    """

    types: frozenset[JsonType]
    source: str
    values: tuple[Json, ...] | None = None
    limits: Mapping[str, int | float] = field(default_factory=dict)
    multiples: tuple[int | float, ...] = ()
    patterns: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    unique: bool = False
    members: Mapping[str, Member] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    patterned: tuple[tuple[str, Inner], ...] = ()
    additional: Inner | None = None
    closed: bool = False
    names: tuple[Inner, ...] = ()
    prefix: tuple[Inner, ...] = ()
    items: Inner | None = None
    contains: tuple[Inner, ...] = ()
    opaque: tuple[tuple[str, str], ...] = ()
    label: str = ""
    notes: Notes = NOTHING_NOTED


@dataclass(frozen=True, slots=True)
class Discriminator:
    """What the values of the property ``property_name`` stand for: addresses of schemas, by value.

    ``members`` are the addresses of those that a union lists; there may be others that only the
    mapping names. Source: OpenAPI 3.1.1, Discriminator Object.
    """

    property_name: str
    mapping: tuple[tuple[str, str], ...]
    members: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class ValueSet:
    """All values a schema accepts in one direction: those of any of its alternatives.

    None accept nothing. ``exclusive`` says that a value of two alternatives is not accepted
    (``oneOf``) and that their being disjoint was not plain. ``discriminator`` is compared for
    itself: validators ignore it, so it leaves ``alternatives`` as they are. ``incomplete`` says why
    the form does not hold all that the schema asserts, so that it may hold more values than are
    accepted; empty when it does.
    """

    source: str
    alternatives: tuple[Alternative, ...]
    notes: Notes = NOTHING_NOTED
    exclusive: bool = False
    discriminator: Discriminator | None = None
    incomplete: str = ""
