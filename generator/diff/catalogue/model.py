"""What the catalogue says of one kind of change, and of one way in which schemas change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.diff.model import Effect
from generator.diff.rule_names import SITES, Site
from generator.ir.schema import Json

Role = Literal["request", "response", "api", "package"]
"""What a rule speaks of: what requests carry, what responses carry, the API, or the package."""


@dataclass(frozen=True, slots=True)
class Example:
    """The smallest pair of OpenAPI documents between which the rule's change is all there is."""

    base: dict[str, Json]
    revision: dict[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of change: how it is told, what it means, and what to do.

    ``effects`` are those that its changes can have where callers send requests and the API answers,
    the usual one first; besides, each may be ``documents``, where both sides accept the same.
    ``sentence`` is a format string with the details of a change; where it speaks of listed values,
    ``of_several`` is the one for more than one. ``meaning`` is one sentence for callers, for the
    usual effect. ``example`` is None where none is small.
    """

    id: str
    effects: tuple[Effect, ...]
    role: Role
    sentence: str
    meaning: str
    remedy: str
    example: Example | None = None
    of_several: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """One way in which a schema changes, wherever it stands.

    ``sent`` and ``answered`` are its effects in requests and in responses. ``says`` follows the
    place in the sentence, as does ``says_of_several`` where it speaks of several listed values.
    ``values`` names the values that come or go, as in "requests with ...".
    """

    name: str
    sent: tuple[Effect, ...]
    answered: tuple[Effect, ...]
    says: str
    values: str
    base: Json
    revision: Json
    schemas: Mapping[str, Json] = field(default_factory=dict)
    sites: tuple[Site, ...] = SITES
    meaning: str = ""
    says_of_several: str = ""
