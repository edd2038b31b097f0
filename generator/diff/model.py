"""What a comparison finds: changes, each at one place, and findings, each of one cause.

A comparer yields a :class:`Change` for every place where something differs. Those with one cause
become one :class:`Finding`, which is what people are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ir.schema import Json
from generator.ir.types import Direction

Effect = Literal[
    "narrows",
    "widens",
    "changes",
    "undecided",
    "unclassified",
    "withdraws",
    "behaves",
    "deprecates",
    "documents",
]
"""What a change does to the set of values (requests, answers) that are accepted at its place.

``narrows`` and ``widens``: fewer, more; ``changes``: some are gone and others came; ``undecided``:
it cannot be said which; ``unclassified``: something differs that no rule knows. The others leave
the set as it is: ``withdraws``: what is still accepted has no effect any more; ``behaves``: the
same values mean something else; ``deprecates``: it is announced to go; ``documents``: it is only
called otherwise.
"""

Level = Literal["breaking", "undecided", "warning", "info"]
"""What a change means for those who call, the worst first."""

LEVELS: tuple[Level, ...] = ("breaking", "undecided", "warning", "info")


@dataclass(frozen=True, slots=True)
class Side:
    """What stands on one side: its address (``file#pointer``) and what is said of it there."""

    address: str
    value: Json = None


@dataclass(frozen=True, slots=True)
class Witness:
    """A value that one side accepts and the other does not, checked.

    ``of`` says what the value is: ``body``, ``parameter``, ``header``, ``status``, ``credentials``
    or ``request``. ``accepted_by`` is the side that accepts it.
    """

    of: str
    value: Json
    accepted_by: Literal["base", "revision"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where in an API something is: an operation, a slot of it, and a path inside that.

    ``operation`` is its key (``GET /path``), ``webhook NAME METHOD`` or, for a callback, the key of
    the operation around it and ``callback NAME METHOD``; empty for the API itself. ``slot`` is
    ``request body application/json``, ``query parameter 'page'``, ``response 200
    application/json``, ``response 200 header 'X-Rate'`` or empty. ``path`` are the steps into a
    schema: a property's name, ``[]`` for items, ``{}`` for the values of a map, ``<label>`` for a
    member of a union.
    """

    operation: str = ""
    slot: str = ""
    path: tuple[str, ...] = ()

    def step(self, *steps: str) -> Spot:
        """Give the spot further inside."""
        return Spot(operation=self.operation, slot=self.slot, path=(*self.path, *steps))

    @property
    def shown_path(self) -> str:
        """The path as text: ``data[].status``."""
        text = ""
        for step in self.path:
            text += step if step[:1] in ("[", "{", "<") or not text else f".{step}"
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A difference at one place.

    ``rule`` is the id of its rule in the catalogue. ``direction`` is who sends what changed: the
    caller (``request``) or the API (``response``); in webhooks and callbacks the API sends the
    request. ``subject`` is the name of what changed (a property, a parameter, an enum's property);
    ``details`` fill the rule's sentence. ``cause`` tells changes with one cause: equal causes are
    one finding.
    """

    rule: str
    effect: Effect
    direction: Direction
    spot: Spot
    subject: str = ""
    base: Side | None = None
    revision: Side | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    cause: tuple[str, ...] = ()
    witness: Witness | None = None
    no_witness: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """One place that a finding reaches, with what it means there."""

    rule: str
    level: Level
    effect: Effect
    direction: Direction
    spot: Spot
    base: str = ""
    revision: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """All changes with one cause, as the worst of them says it.

    ``text`` is its sentence. ``base`` and ``revision`` are what stood and stands there. ``symbols``
    are the names in the package that it touches. ``fingerprint`` stays the same while the rule, the
    subject and both values do, whatever the wording. ``waived`` is the reason it is let pass.
    """

    rule: str
    level: Level
    effect: Effect
    text: str
    subject: str
    reaches: tuple[Reach, ...]
    base: Json = None
    revision: Json = None
    witness: Witness | None = None
    no_witness: str = ""
    symbols: tuple[str, ...] = ()
    fingerprint: str = ""
    waived: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkFinding:
    """A change of the package's surface.

    ``text`` is in the package's own words: ``client.sessions.get(): field ... is gone``.
    ``symbols`` are what changed; ``wire`` are the fingerprints of the findings behind it.
    """

    rule: str
    level: Level
    text: str
    symbols: tuple[str, ...]
    wire: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The smallest right semantic-version bump, why, and whether the declared one fits."""

    bump: Literal["major", "minor", "patch", "none"]
    reason: str
    declared: str
    fits: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that a comparison of two versions found.

    ``base`` and ``revision`` are the versions; ``waivers_unused`` and ``waivers_expired`` are told
    about in words.
    """

    base: str
    revision: str
    findings: tuple[Finding, ...] = ()
    sdk: tuple[SdkFinding, ...] = ()
    advice: Advice | None = None
    waivers_unused: tuple[str, ...] = ()
    waivers_expired: tuple[str, ...] = ()
