"""What differs between two schemas, told relative to them, so that it is found out once.

A :class:`Difference` belongs to a pair of schemas. Where that pair is used - in which operations,
how deep in which bodies - is added when a :class:`~generator.diff.model.Change` is made of it.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.diff.model import Effect
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner
from generator.ir.value_sets.json_identity import canonical_text

Said: TypeAlias = tuple[Json, ...]
"""What one side says: one value, or nothing."""

PairKey: TypeAlias = tuple[Hashable, Hashable]
"""Which two schemas are compared: the keys of both."""

TrialKind = Literal[
    "value",
    "length",
    "number",
    "size",
    "count",
    "samples",
    "without",
    "with",
    "member",
    "undeclared",
    "item",
    "repeat",
    "matches",
    "having",
]


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """A value that may show a difference: how it is built from what the sender may send.

    ``value`` is ``of`` itself, ``number`` a number. ``length``, ``size`` and ``count`` say how many
    characters, items, properties there are. ``without`` and ``with`` lack or have the property
    ``name``, ``member`` has it with the value ``of``, ``undeclared`` has one that nobody names,
    ``having`` those that are listed and those of ``members``. ``item`` has ``of`` at ``index``,
    ``repeat`` an item twice, ``matches`` as many items as ``of`` says that ``contains`` counts.
    ``samples`` are any.
    """

    kind: TrialKind
    of: Json = None
    name: str = ""
    index: int = 0
    members: Mapping[str, Json] = field(default_factory=dict)


FramePlace = Literal["member", "items", "prefix", "values", "patterned", "union", "mapping"]
IGNORED = "a validator of JSON Schema ignores discriminators"
"""Why no value shows what a discriminator does."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A step from a pair of schemas to a pair inside: ``step`` is how it is shown.

    ``base`` and ``revision`` are the alternatives that it leads through. ``name`` is that of the
    property, ``index`` that of the item. ``schemas`` are those that the mapping of a discriminator
    leads to.
    """

    step: str
    place: FramePlace
    base: Alternative
    revision: Alternative
    name: str = ""
    index: int = 0
    members: Mapping[str, Json] = field(default_factory=dict)
    schemas: tuple[Inner, Inner] | None = None


@dataclass(frozen=True, slots=True)
class At:
    """Where something stands on one side: the address of a schema, and a pointer below it."""

    source: str
    keyword: str = ""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Difference:
    """One difference between the schemas of a pair.

    ``effect`` is what it does to the values of this pair; where it is not ``certain`` it does that
    or nothing. ``was`` and ``now`` are what the sides say. ``subject`` is the property that came or
    went, ``owner`` the component it belongs to. ``identity`` is what tells its cause from others,
    in the place of both values. The alternatives are those that values are built of. ``local`` are
    the nearest schemas that hold it, ``frames`` lead from these to the member of a union that it is
    in, ``steps`` on from there to what it is shown at.

    ``unshown`` says why it counts even if no value shows it, ``unproven`` why nothing can be proven
    of it; what is ``only_shown`` counts only if a value shows it.
    """

    aspect: str
    effect: Effect
    certain: bool = True
    was: Said = ()
    now: Said = ()
    base_at: At
    revision_at: At
    subject: str = ""
    owner: str = ""
    identity: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    trials: tuple[Trial, ...] = ()
    base_alternative: Alternative | None = None
    revision_alternative: Alternative | None = None
    local: tuple[Inner, Inner] | None = None
    frames: tuple[Frame, ...] = ()
    steps: tuple[str, ...] = ()
    unshown: str = ""
    unproven: str = ""
    only_shown: bool = False


_MOST_TOLD = 80


def told(was: Said, now: Said, **more: str) -> dict[str, str]:
    """Give short texts of both values and what else the sentence needs."""
    texts = {}
    if was:
        texts["base"] = _text(was[0])
    if now:
        texts["revision"] = _text(now[0])
    return {**texts, **more}


def _text(value: Json) -> str:
    text = value if isinstance(value, str) else canonical_text(value)
    return text if len(text) <= _MOST_TOLD else f"{text[: _MOST_TOLD - 1]}…"
