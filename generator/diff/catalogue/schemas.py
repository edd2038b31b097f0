"""The rules about schemas: every aspect at every site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from generator.diff.catalogue.aspects import aspects
from generator.diff.catalogue.frames import framed
from generator.diff.catalogue.model import Aspect, Rule
from generator.diff.catalogue.words import meaning_of, remedy_of
from generator.diff.model import Spot
from generator.diff.rule_names import SITES, Site, schema_rule

_INNER: Mapping[str, str] = {"[": "each item of ", "{": "each value of ", "<": ""}
"""How steps into a schema are told that are no properties, by how they begin."""


def place_of(rule: str, spot: Spot) -> str:
    """Say which part of a request or a response a rule about schemas speaks of at ``spot``.

    That is the innermost property, as in ``each item of request property 'tags'``; where there is
    none it is the body, parameter or header.
    """
    usual: Site = "request-body"
    site = next((each for each in reversed(SITES) if rule.startswith(f"{each}-")), usual)
    inner = ""
    for step in reversed(spot.path):
        if step[:1] not in _INNER:
            return inner + _property(step, site, spot)
        inner += _INNER[step[:1]]
    return inner + _whole(site, spot)


def _property(name: str, site: Site, spot: Spot) -> str:
    role, _, thing = site.partition("-")
    if thing in ("body", "property"):
        return f"{role} property '{name}'"
    return f"property '{name}' of {_whole(site, spot)}"


def _whole(site: Site, spot: Spot) -> str:
    if site == "response-header":
        return f"response header {spot.slot.partition(' header ')[2]}".strip()
    return f"{site.partition('-')[0]} body" if "parameter" not in site else spot.slot or "parameter"


def role_of(site: Site) -> Literal["request", "response"]:
    """Say whether ``site`` is in requests or in responses."""
    return "response" if site.startswith("response") else "request"


def schema_rules() -> Iterator[Rule]:
    """Give the rules about schemas, each with its example at its site."""
    for aspect in aspects():
        for site in SITES:
            if site in aspect.sites:
                yield _rule(site, aspect)


def _rule(site: Site, aspect: Aspect) -> Rule:
    role = role_of(site)
    effects = aspect.sent if role == "request" else aspect.answered
    shown = aspect.base is not None and aspect.revision is not None
    return Rule(
        id=schema_rule(site, aspect.name),
        effects=effects,
        role=role,
        sentence=_sentence(aspect.says),
        meaning=aspect.meaning or meaning_of(role, effects[0], aspect.values),
        remedy=remedy_of(role, effects[0]),
        of_several=_sentence(aspect.says_of_several) if aspect.says_of_several else "",
        example=framed(site, aspect.base, aspect.revision, aspect.schemas) if shown else None,
    )


def _sentence(says: str) -> str:
    """Put the place before what is said of it."""
    is_predicate = says.startswith(("is ", "cannot be ", "may be "))
    return "{place} " + says if is_predicate else "{place}: " + says
