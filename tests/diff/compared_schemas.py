"""Pairs of schemas that are compared, and what is found as short texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.diff.containment.oracle import Oracle
from generator.diff.law import level_of
from generator.diff.model import Change, Spot
from generator.diff.rule_names import Site
from generator.diff.schemas import SchemaComparer
from generator.diff.sides import ApiSide
from generator.ir.types import Direction
from generator.ir.value_sets import Inner
from tests.diff.conftest import SCHEMA

Load = Callable[..., ApiSide]

SITES: dict[Direction, Site] = {"request": "request-body", "response": "response-body"}


@dataclass(frozen=True)
class Pair:
    """Two sides with a schema each."""

    base: ApiSide
    revision: ApiSide

    def inner(self, direction: Direction) -> tuple[Inner, Inner]:
        return (
            self.base.reader(direction).at(SCHEMA),
            self.revision.reader(direction).at(SCHEMA),
        )

    def changes(
        self, direction: Direction, *, site: Site | None = None, witnesses: bool = True
    ) -> tuple[Change, ...]:
        """What is found for values that travel in `direction`; witnesses are checked."""
        comparer = SchemaComparer(self.base, self.revision, witnesses=witnesses)
        found = comparer.compare(
            *self.inner(direction),
            site=site or SITES[direction],
            spot=Spot(operation="POST /s", slot="body"),
            direction=direction,
        )
        for change in found:
            self.check(change)
        return found

    def check(self, change: Change) -> None:
        """A witness is accepted by the sender and refused by the receiver, and none is missing."""
        level = level_of(change.effect, change.direction)
        if change.witness is None:
            return
        assert level in ("breaking", "undecided")
        sender = "base" if change.direction == "request" else "revision"
        assert change.witness.accepted_by == sender
        base, revision = self.inner(change.direction)
        oracle, value = Oracle(), change.witness.value
        accepts = {
            "base": oracle.accepts(self.base.reader(change.direction), base, value),
            "revision": oracle.accepts(self.revision.reader(change.direction), revision, value),
        }
        assert accepts == {"base": sender == "base", "revision": sender == "revision"}

    def told(self, direction: Direction, **options: Any) -> list[str]:
        """Each change as `rule effect level at path`."""
        return [told(change) for change in self.changes(direction, **options)]


def told(change: Change) -> str:
    level = level_of(change.effect, change.direction)
    path = change.spot.shown_path
    return f"{change.rule} {change.effect} {level}" + (f" at {path}" if path else "")
