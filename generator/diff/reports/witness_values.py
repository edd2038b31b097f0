"""The part of a witness that shows the difference, found by the place of the finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.diff.model import Finding, Witness
from generator.ir.schema import Json


@dataclass(frozen=True, slots=True)
class Part:
    """What stands at a place of a witness; ``value`` is empty where nothing stands there."""

    path: str
    value: tuple[Json, ...]


def telling_part(finding: Finding, witness: Witness) -> Part | None:
    """Give the part of a witness that the finding is about; None where it is all of it."""
    for reach in finding.reaches:
        spot = reach.spot
        if reach.rule != finding.rule or not spot.path:
            continue
        found = _within([witness.value], spot.path)
        if found:
            return Part(spot.shown_path, tuple(found[:1]))
        around = _within([witness.value], spot.path[:-1])
        is_named = not spot.path[-1].startswith(("[", "{", "<"))
        if is_named and any(isinstance(value, dict) for value in around):
            return Part(spot.shown_path, ())
    return None


def _within(values: Sequence[Json], path: Sequence[str]) -> list[Json]:
    found = list(values)
    for step in path:
        found = [inner for value in found for inner in _step(value, step)]
    return found


def _step(value: Json, step: str) -> list[Json]:
    if step.startswith("<"):
        return [value]
    if step == "[]":
        return value if isinstance(value, list) else []
    if not isinstance(value, dict):
        return []
    if step == "{}":
        return list(value.values())
    return [value[step]] if step in value else []
