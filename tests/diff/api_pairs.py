"""Pairs of whole documents, compared as APIs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import yaml

from generator.diff.law import level_of
from generator.diff.model import Change
from generator.diff.operations.apis import api_changes
from generator.diff.operations.lifecycle import Lifecycle
from generator.diff.schemas import SchemaComparer
from generator.diff.sides import ApiSide

Load = Callable[..., ApiSide]
Fields = str | dict[str, Any]

TODAY = date(2025, 1, 1)


def compared(side: Load, base: Fields, revision: Fields, **more: Any) -> list[Change]:
    """All changes between two documents, given as YAML text or by their members."""
    sides = [
        side(yaml.safe_load(each) if isinstance(each, str) else each) for each in (base, revision)
    ]
    comparer = SchemaComparer(*sides, witnesses=more.pop("witnesses", False))
    changes = list(api_changes(*sides, comparer, Lifecycle(TODAY), **more))
    assert [each for each in changes if _is_unproven(each)] == []
    return changes


def _is_unproven(change: Change) -> bool:
    """Whether a change that breaks, in what is not of a slot, shows nothing and says no reason."""
    breaks = level_of(change.effect, change.direction) == "breaking"
    return breaks and not (change.spot.slot or change.witness or change.no_witness)


def told(changes: Iterable[Change]) -> list[str]:
    """Each change as its level and rule."""
    return [f"{level_of(each.effect, each.direction)} {each.rule}" for each in changes]


def found(side: Load, base: Fields, revision: Fields) -> list[str]:
    """The levels and rules of all changes between two documents."""
    return told(compared(side, base, revision))


def only(side: Load, base: Fields, revision: Fields) -> Change:
    """The only change between two documents."""
    (change,) = compared(side, base, revision)
    return change
