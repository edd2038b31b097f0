"""What a project makes of findings: levels of its own, and findings that it lets pass.

Nothing here depends on how a finding is worded. What is waived is still reported, with the reason;
so is a waiver that fits nothing and one whose time is over.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import get_args

from generator.config import ConfigError, DiffSettings, Waiver
from generator.diff.model import Effect, Finding, Level, Reach, SdkFinding, Spot
from generator.ir.types import Direction

_EFFECTS: tuple[str, ...] = get_args(Effect)
_DIRECTIONS: tuple[str, ...] = ("request", "response")


@dataclass(frozen=True, slots=True)
class Waived:
    """Findings with the reasons for which some are let pass.

    ``unused`` and ``expired`` are waivers in words, in the order of the settings.
    """

    findings: tuple[Finding, ...]
    unused: tuple[str, ...]
    expired: tuple[str, ...]


def level_under(
    settings: DiffSettings, rule: str, effect: Effect, direction: Direction, level: Level
) -> Level | None:
    """Give the level of a change that has ``level`` by itself; None: it is not reported.

    What is said of the rule counts before what is said of an effect in one direction, and that
    before what is said of the effect.
    """
    for key in (rule, f"{direction} {effect}", effect):
        said = settings.levels.get(key)
        if said is not None:
            return None if said == "none" else said
    return level


def levelled(settings: DiffSettings, found: Iterable[SdkFinding]) -> tuple[SdkFinding, ...]:
    """Give the findings about the package with the levels that ``settings`` give their rules."""
    given: list[SdkFinding] = []
    for each in found:
        level = settings.levels.get(each.rule, each.level)
        if level != "none":
            given.append(replace(each, level=level))
    return tuple(given)


def waived(findings: Iterable[Finding], waivers: Sequence[Waiver], today: date) -> Waived:
    """Let findings pass that ``waivers`` cover on the day ``today``.

    A finding is covered where each of its places is; those of the level ``info`` count only where
    there are no others. So a waiver for one operation does not hide that a change reaches another.
    """
    findings = tuple(findings)
    valid = [each for each in waivers if not _is_over(each, today)]
    used = {n for n, each in enumerate(waivers) if any(_fits_any(each, one) for one in findings)}
    return Waived(
        findings=tuple(_with_reason(finding, valid) for finding in findings),
        unused=tuple(
            described(each)
            for n, each in enumerate(waivers)
            if n not in used and not _is_over(each, today)
        ),
        expired=tuple(
            f"{described(each)}: expired on {each.expires}"
            + ("" if n in used else ", and nothing fits it")
            for n, each in enumerate(waivers)
            if _is_over(each, today)
        ),
    )


def described(waiver: Waiver) -> str:
    """Name a waiver in words: its rule, where it counts, and its reason."""
    places = (waiver.place, waiver.fingerprint and f"fingerprint {waiver.fingerprint}")
    where = ", ".join(filter(None, places))
    return f"{waiver.rule} at {where} ({waiver.reason})"


def words_of(spot: Spot) -> str:
    """Give what a place is called in reports and in waivers: operation, slot, and path."""
    return " ".join(filter(None, (spot.operation, spot.slot, spot.shown_path)))


def check_rules(settings: DiffSettings, rules: Collection[str]) -> None:
    """Refuse levels and waivers of rules that are not among ``rules``; raises ConfigError."""
    for key in settings.levels:
        if not (key in rules or _is_effect(key)):
            raise ConfigError(
                f"diff.levels: {key!r} is neither a rule nor an effect{_nearest(key, rules)}"
            )
    for number, waiver in enumerate(settings.waivers, start=1):
        if waiver.rule not in rules:
            raise ConfigError(
                f"diff.waivers, number {number}: {waiver.rule!r} is no rule"
                f"{_nearest(waiver.rule, rules)}"
            )


def _is_effect(key: str) -> bool:
    direction, _, effect = key.rpartition(" ")
    return effect in _EFFECTS and (not direction or direction in _DIRECTIONS)


def _nearest(key: str, rules: Collection[str]) -> str:
    near = get_close_matches(key, (*_EFFECTS, *sorted(rules)), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _is_over(waiver: Waiver, today: date) -> bool:
    return waiver.expires is not None and waiver.expires < today


def _with_reason(finding: Finding, waivers: Sequence[Waiver]) -> Finding:
    weighty = [each for each in finding.reaches if each.level != "info"] or finding.reaches
    reasons: list[str] = []
    for reach in weighty:
        reason = next((each.reason for each in waivers if _fits(each, finding, reach)), None)
        if reason is None:
            return finding
        reasons.append(reason)
    return replace(finding, waived="; ".join(dict.fromkeys(reasons))) if reasons else finding


def _fits_any(waiver: Waiver, finding: Finding) -> bool:
    return any(_fits(waiver, finding, reach) for reach in finding.reaches)


def _fits(waiver: Waiver, finding: Finding, reach: Reach) -> bool:
    if waiver.rule not in (finding.rule, reach.rule):
        return False
    if waiver.fingerprint and waiver.fingerprint != finding.fingerprint:
        return False
    return not waiver.place or any(_is_at(waiver.place, name) for name in _names(reach))


def _is_at(place: str, name: str) -> bool:
    return name.startswith(place[:-1]) if place.endswith("*") else name == place


def _names(reach: Reach) -> Iterable[str]:
    """Give all that a place can be called: its words, and its pointers as they may be written."""
    yield words_of(reach.spot)
    for address in (reach.base, reach.revision):
        if address:
            _, _, pointer = address.partition("#")
            yield from (address, f"#{pointer}", pointer)
