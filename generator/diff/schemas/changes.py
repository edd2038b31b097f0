"""From a difference at its place to a :class:`~generator.diff.model.Change` of an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.diff.model import Change, Effect, Side, Spot, Witness
from generator.diff.rule_names import Site, schema_rule
from generator.diff.schemas.difference import At, Difference, Frame, Said
from generator.diff.schemas.graph import Place
from generator.diff.schemas.keyword_places import keyword_place
from generator.diff.schemas.lens import Lens, SideName
from generator.diff.schemas.verdicts import Judged
from generator.ir.value_sets.json_identity import canonical_text

_PROPERTIES: Mapping[str, tuple[str, str]] = {
    "property-added-required": ("new-required-{}-property", "response-required-property-added"),
    "property-added-optional": ("new-optional-{}-property", "response-optional-property-added"),
    "property-removed-required": ("{}-property-removed", "response-required-property-removed"),
    "property-removed-optional": ("{}-property-removed", "response-optional-property-removed"),
    "property-became-required": (
        "{}-property-became-required",
        "response-property-became-required",
    ),
    "property-became-optional": (
        "{}-property-became-optional",
        "response-property-became-optional",
    ),
}
"""The ids of rules about properties that come and go: in requests, in responses."""

_INSIDE: Mapping[Site, Site] = {
    "request-body": "request-property",
    "request-parameter": "request-parameter-property",
    "response-body": "response-property",
}
_OF_MEMBERS = frozenset({"union", "mapping"})
_OF_PROPERTIES = frozenset(
    {"became-read-only", "became-not-read-only", "became-write-only", "became-not-write-only"}
)


@dataclass(frozen=True, slots=True)
class Telling:
    """Where a slot is: what changes of its schemas are told with."""

    lens: Lens
    site: Site
    spot: Spot

    def change(self, place: Place, judged: Judged) -> Change | None:
        """Give the change; None for what means nothing there."""
        difference = place.difference
        steps = (*(frame.step for frame in place.frames), *difference.steps)
        places = {frame.place for frame in place.frames}
        inside = bool(difference.steps or places - _OF_MEMBERS)
        rule = rule_of(difference.aspect, self.site, inside=inside)
        if rule is None:
            return None
        nearest = _property_name(place.frames)
        more = {"why": judged.why} if judged.why else {}
        return Change(
            rule=rule,
            effect=self._effect(difference, judged),
            direction=self.lens.direction,
            spot=self.spot.step(*steps),
            subject=difference.subject or nearest,
            base=self._side("base", difference.base_at, difference.was, place.frames),
            revision=self._side("revision", difference.revision_at, difference.now, place.frames),
            details={**difference.details, **more},
            cause=cause_of(difference, nearest),
            witness=self._witness(judged),
            no_witness=judged.no_witness,
        )

    def _effect(self, difference: Difference, judged: Judged) -> Effect:
        """Give the effect; what is said of XML is only known to matter where that is sent."""
        of_xml = difference.details.get("keyword") == "xml" and "xml" in self.spot.slot
        return "unclassified" if of_xml else judged.effect

    def _witness(self, judged: Judged) -> Witness | None:
        if not judged.witness:
            return None
        of = {"request-parameter": "parameter", "response-header": "header"}.get(self.site, "body")
        return Witness(of, judged.witness[0], self.lens.sender)

    def _side(self, side: SideName, at: At, said: Said, frames: Sequence[Frame]) -> Side:
        address = at.source or _nearest_source(side, frames)
        if at.keyword:
            address = keyword_place(self.lens.reader(side), address, at.keyword, said)
        return Side(address, said[0] if said else None)


def rule_of(aspect: str, site: Site, *, inside: bool) -> str | None:
    """Give the id of the rule; None where the aspect says nothing: a body is not read-only."""
    if aspect in _PROPERTIES:
        of_request, of_response = _PROPERTIES[aspect]
        if site.startswith("response"):
            return of_response
        return of_request.format("request-parameter" if "parameter" in site else "request")
    if inside:
        site = _INSIDE.get(site, site)
    if aspect in _OF_PROPERTIES and not site.endswith("property"):
        return None
    return schema_rule(site, aspect)


def cause_of(difference: Difference, nearest: str) -> tuple[str, ...]:
    """Give what differences with one cause share, in whichever operation and direction they are.

    ``nearest`` is the property that the difference is in. A component's name says more than that.
    """
    aspect = difference.aspect.removesuffix("-required").removesuffix("-optional")
    aspect = difference.aspect if difference.aspect.startswith("property-became") else aspect
    if aspect in _OF_PROPERTIES:
        return aspect, difference.subject or nearest
    was, now = difference.identity or (_canonical(difference.was), _canonical(difference.now))
    if difference.subject:
        return aspect, difference.subject, was, now, difference.owner
    return aspect, difference.owner or nearest, was, now


def _canonical(said: Said) -> str:
    return canonical_text(said[0]) if said else ""


def _property_name(frames: Sequence[Frame]) -> str:
    """Give the name of the innermost property on the way; empty without one."""
    return next((frame.name for frame in reversed(frames) if frame.place == "member"), "")


def _nearest_source(side: SideName, frames: Sequence[Frame]) -> str:
    """Say where the innermost schema stands that holds what a side says nothing of."""
    sources = (
        (frame.base if side == "base" else frame.revision).source for frame in reversed(frames)
    )
    return next(filter(None, sources), "#")
