"""From changes, one for each place, to findings, one for each cause."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.config import DiffSettings
from generator.diff.catalogue import text_of
from generator.diff.law import level_of
from generator.diff.model import LEVELS, Change, Finding, Level, Reach, Spot
from generator.diff.policy import level_under

STABILITY = "stability"
"""The detail of a change in an operation that its vendor calls a draft or an alpha version."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A change with its level."""

    change: Change
    level: Level


def findings_of(changes: Iterable[Change], settings: DiffSettings) -> tuple[Finding, ...]:
    """Give a finding for each cause, the worst first; the order of ``changes`` is of no matter.

    The worst change of a cause speaks for it; of equally bad ones the first by its place, which
    has a witness if any has. Changes that ``settings`` give no level are left out.
    """
    groups: dict[tuple[str, ...], list[_Weighed]] = defaultdict(list)
    for change in changes:
        level = _level(change, settings)
        if level is not None:
            groups[_cause(change)].append(_Weighed(change, level))
    found = [_finding(cause, sorted(group, key=_order)) for cause, group in groups.items()]
    return tuple(sorted(found, key=_finding_order))


def _level(change: Change, settings: DiffSettings) -> Level | None:
    level = level_of(change.effect, change.direction)
    if level == "breaking" and STABILITY in change.details:
        level = "warning"  # nobody was promised that it stays
    return level_under(settings, change.rule, change.effect, change.direction, level)


def _cause(change: Change) -> tuple[str, ...]:
    operation, slot, path = _place(change.spot)
    return change.cause or (change.rule, change.subject, operation, slot, *path)


def _finding(cause: Sequence[str], group: Sequence[_Weighed]) -> Finding:
    worst = group[0]
    alike = (each for each in group if _says_the_same(each, worst) and each.change.witness)
    shown = next(alike, worst).change
    return Finding(
        rule=shown.rule,
        level=worst.level,
        effect=shown.effect,
        text=text_of(shown),
        subject=shown.subject,
        reaches=tuple(dict.fromkeys(map(_reach, group))),
        base=shown.base.value if shown.base else None,
        revision=shown.revision.value if shown.revision else None,
        witness=shown.witness,
        no_witness="" if shown.witness is not None else shown.no_witness,
        fingerprint=_digest(cause),
    )


def _says_the_same(one: _Weighed, other: _Weighed) -> bool:
    return (one.change.rule, one.level) == (other.change.rule, other.level)


def _reach(weighed: _Weighed) -> Reach:
    change = weighed.change
    return Reach(
        rule=change.rule,
        level=weighed.level,
        effect=change.effect,
        direction=change.direction,
        spot=change.spot,
        base=change.base.address if change.base else "",
        revision=change.revision.address if change.revision else "",
    )


def _place(spot: Spot) -> tuple[str, str, tuple[str, ...]]:
    return spot.operation, spot.slot, spot.path


def _order(weighed: _Weighed) -> tuple[object, ...]:
    change = weighed.change
    return (LEVELS.index(weighed.level), *_place(change.spot), change.rule, change.direction)


def _finding_order(finding: Finding) -> tuple[object, ...]:
    first = finding.reaches[0]
    return (LEVELS.index(finding.level), *_place(first.spot), finding.rule, finding.fingerprint)


def _digest(cause: Sequence[str]) -> str:
    return hashlib.sha256(json.dumps(list(cause)).encode()).hexdigest()[:16]
