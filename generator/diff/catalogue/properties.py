"""The rules about properties that come, go, or change in whether they must be there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.diff.catalogue.frames import framed
from generator.diff.catalogue.model import Rule
from generator.diff.catalogue.words import remedy_of
from generator.diff.model import Effect
from generator.diff.rule_names import Site
from generator.ir.schema import Json

Presence = Literal["required", "optional", "absent"]


@dataclass(frozen=True, slots=True)
class _Row:
    """What happens to a property: its id (``{}`` is the thing it is part of), how it is told."""

    name: str
    before: Presence
    after: Presence
    effects: tuple[Effect, ...]
    says: str
    meaning: str
    closed: bool = False


_SENT = (
    _Row(
        "new-required-{}-property",
        "absent",
        "required",
        ("narrows",),
        "was added and must be sent",
        "Requests without the property were accepted and are refused now.",
    ),
    _Row(
        "new-optional-{}-property",
        "absent",
        "optional",
        ("widens",),
        "was added",
        "Requests may have the property now; those without it are accepted as before.",
    ),
    _Row(
        "{}-property-removed",
        "optional",
        "absent",
        ("narrows", "withdraws"),
        "was removed",
        "The property is not read any more; requests with it are refused where no undeclared "
        "properties are accepted.",
        closed=True,
    ),
    _Row(
        "{}-property-became-required",
        "optional",
        "required",
        ("narrows",),
        "must be sent now",
        "Requests without the property were accepted and are refused now.",
    ),
    _Row(
        "{}-property-became-optional",
        "required",
        "optional",
        ("widens",),
        "may be left out now",
        "Requests without the property are accepted now, and those with it as before.",
    ),
)

_ANSWERED = (
    _Row(
        "response-required-property-added",
        "absent",
        "required",
        ("narrows", "widens"),
        "was added and is always there",
        "Responses always have one more property.",
    ),
    _Row(
        "response-optional-property-added",
        "absent",
        "optional",
        ("narrows", "widens"),
        "was added",
        "Responses may have one more property.",
    ),
    _Row(
        "response-required-property-removed",
        "required",
        "absent",
        ("widens",),
        "was removed; it was always there",
        "Callers that read the property no longer find it.",
    ),
    _Row(
        "response-optional-property-removed",
        "optional",
        "absent",
        ("widens",),
        "was removed",
        "Callers that read the property no longer find it, or may find any value there.",
    ),
    _Row(
        "response-property-became-required",
        "optional",
        "required",
        ("narrows",),
        "is always there now",
        "Responses without the property are not sent any more.",
    ),
    _Row(
        "response-property-became-optional",
        "required",
        "optional",
        ("widens",),
        "may be missing now",
        "Responses may come without the property, which was always there before.",
    ),
)


def property_rules() -> Iterator[Rule]:
    """Give the rules, those of bodies first, then those of parameters that are objects."""
    for row in _SENT:
        yield _rule(row, "request", "request-body", "request property {subject}")
    for row in _SENT:
        place = "property {subject} of {parameter}"
        yield _rule(row, "request-parameter", "request-parameter", place)
    for row in _ANSWERED:
        yield _rule(row, "response", "response-body", "response property {subject}")


def _rule(row: _Row, thing: str, site: Site, place: str) -> Rule:
    role: Literal["request", "response"] = "response" if thing == "response" else "request"
    return Rule(
        id=row.name.format(thing),
        effects=row.effects,
        role=role,
        sentence=f"{place} {row.says}",
        meaning=row.meaning,
        remedy=remedy_of(role, row.effects[0]),
        example=framed(site, _object(row.before, row), _object(row.after, row), {}),
    )


def _object(presence: Presence, row: _Row) -> Json:
    schema: dict[str, Json] = {"type": "object"}
    if presence != "absent":
        schema["properties"] = {"value": {"type": "string"}}
    if presence == "required":
        schema["required"] = ["value"]
    return {**schema, "additionalProperties": False} if row.closed else schema
