"""The smallest right semantic-version bump for what changed, and whether the declared one fits.

Source: Semantic Versioning 2.0.0, sections 4 to 8.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.diff.model import Advice, Finding, Level, SdkFinding

Bump = Literal["major", "minor", "patch", "none"]
_BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")
_SEMVER = re.compile(
    r"v?(?P<major>0|[1-9]\d*)\.(?P<minor>0|[1-9]\d*)\.(?P<patch>0|[1-9]\d*)"
    r"(?:-(?P<pre>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?"
)


@dataclass(frozen=True, slots=True)
class _Need:
    """A bump that is needed, why, and the text of the first finding that asks for it."""

    bump: Bump
    why: str = ""
    text: str = ""


def advice_for(
    base: str, revision: str, findings: Sequence[Finding], sdk: Sequence[SdkFinding]
) -> Advice:
    """Give the bump from version ``base`` to ``revision`` that the findings between them ask for.

    Findings that are let pass ask for nothing. What could not be decided counts as breaking.
    """
    need = _need(findings, sdk)
    said = f"{need.why}: {need.text}" if need.why else "nothing changed"
    old, new = _SEMVER.fullmatch(base.strip()), _SEMVER.fullmatch(revision.strip())
    declared = f"{base} to {revision}"
    if old is None or new is None:
        odd = base if old is None else revision
        return Advice(
            bump=need.bump,
            reason=f"{said}; {odd!r} is no semantic version, so nothing can be said of it",
            declared=declared,
            fits=None,
        )
    fits, remark = _verdict(need.bump, old, new)
    reason = f"{said}; {remark}" if remark else said
    return Advice(bump=need.bump, reason=reason, declared=declared, fits=fits)


def _need(findings: Iterable[Finding], sdk: Iterable[SdkFinding]) -> _Need:
    """Give the greatest bump that is asked for, by the first finding that asks for it."""
    needs = [
        _need_of(each.level, each.text, documents=each.effect == "documents")
        for each in findings
        if not each.waived
    ]
    needs += [_need_of(each.level, each.text) for each in sdk]
    return max(needs, key=lambda each: _BUMPS.index(each.bump), default=_Need("none"))


def _need_of(level: Level, text: str, *, documents: bool = False) -> _Need:
    if level == "breaking":
        return _Need("major", "something breaks", text)
    if level == "undecided":
        return _Need("major", "something may break", text)
    if documents:
        return _Need("patch", "nothing changed but what is said about it", text)
    return _Need("minor", "nothing breaks, and something changed", text)


def _verdict(need: Bump, old: re.Match[str], new: re.Match[str]) -> tuple[bool, str]:
    """Say whether a version may follow another when ``need`` is asked for, and what of it."""
    before, after = _numbers(old), _numbers(new)
    declared = _declared(before, after)
    if after < before or (before == after and not old["pre"] and new["pre"]):
        return False, f"{new[0]} comes before {old[0]}"
    if before[0] == 0 and after[0] == 0 and need == "major" and declared == "minor":
        return True, "before 1.0.0 a new minor version may break"
    if old["pre"] and before == after:
        return True, "a pre-release promises nothing yet"
    if _BUMPS.index(declared) >= _BUMPS.index(need):
        return True, ""
    step = {"none": "the same version", "patch": "a patch", "minor": "a minor version"}[declared]
    if need == "major":
        return False, f"{new[0]} is declared as {step}, in which nothing may break"
    if need == "minor":
        return False, f"{new[0]} is declared as {step}, in which nothing may be added"
    return False, f"{new[0]} is the same version: what differs has to be a new one"


def _numbers(version: re.Match[str]) -> tuple[int, int, int]:
    return int(version["major"]), int(version["minor"]), int(version["patch"])


def _declared(before: tuple[int, int, int], after: tuple[int, int, int]) -> Bump:
    if before[0] != after[0]:
        return "major"
    if before[1] != after[1]:
        return "minor"
    return "patch" if before[2] != after[2] else "none"
