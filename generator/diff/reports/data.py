"""The report as data, for JSON and YAML; ``report_schema`` beside it describes it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.catalogue import RULES
from generator.diff.model import Advice, Finding, Level, Reach, SdkFinding, Witness
from generator.diff.reports.content import (
    Place,
    PlaceOf,
    Report,
    SideName,
    counts,
    is_at_least,
    sdk_behind,
    wire_counts,
    worst,
)
from generator.ir.schema import Json

FORMAT = "openapi-diff/1"
"""What the report says it is; the number changes when a reader would break."""


def report_data(report: Report) -> dict[str, Json]:
    """Give the whole report as JSON-ready data.

    The summary counts everything, whatever the least level that is told.
    """
    comparison = report.comparison
    behind = sdk_behind(comparison)
    return {
        "format": FORMAT,
        "base": {"version": comparison.base, "file": report.base_file},
        "revision": {"version": comparison.revision, "file": report.revision_file},
        "summary": {
            "wire": _counts(wire_counts(comparison)),
            "sdk": _counts(counts(each.level for each in comparison.sdk)),
            "waived": sum(bool(each.waived) for each in comparison.findings),
        },
        "least_level": report.least,
        "findings": [
            _finding(each, behind.get(each.fingerprint, ()), report.place_of)
            for each in comparison.findings
            if is_at_least(each.level, report.least)
        ],
        "sdk": [_sdk(each) for each in comparison.sdk if is_at_least(each.level, report.least)],
        "advice": None if comparison.advice is None else _advice(comparison.advice),
        "waivers": {
            "unused": list(comparison.waivers_unused),
            "expired": list(comparison.waivers_expired),
        },
    }


def _finding(finding: Finding, sdk: Iterable[SdkFinding], place_of: PlaceOf) -> dict[str, Json]:
    return {
        "id": finding.rule,
        "level": finding.level,
        "effect": finding.effect,
        "directions": list[Json](sorted({each.direction for each in finding.reaches})),
        "text": finding.text,
        "subject": finding.subject,
        "base": finding.base,
        "revision": finding.revision,
        "witness": None if finding.witness is None else _witness(finding.witness),
        "no_witness": finding.no_witness,
        "reaches": [_reach(each, place_of) for each in finding.reaches],
        "symbols": list(finding.symbols),
        "sdk": worst(each.level for each in sdk),
        "fingerprint": finding.fingerprint,
        "waived": finding.waived,
        "remedy": _remedy(finding.rule),
    }


def _reach(reach: Reach, place_of: PlaceOf) -> dict[str, Json]:
    return {
        "id": reach.rule,
        "level": reach.level,
        "effect": reach.effect,
        "direction": reach.direction,
        "operation": reach.spot.operation,
        "slot": reach.spot.slot,
        "path": reach.spot.shown_path,
        "base": _place(place_of, "base", reach.base),
        "revision": _place(place_of, "revision", reach.revision),
    }


def _place(place_of: PlaceOf, side: SideName, address: str) -> Json:
    place: Place | None = place_of(side, address) if address else None
    if place is None:
        return None
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "pointer": place.pointer,
    }


def _witness(witness: Witness) -> dict[str, Json]:
    return {"of": witness.of, "value": witness.value, "accepted_by": witness.accepted_by}


def _sdk(change: SdkFinding) -> dict[str, Json]:
    return {
        "id": change.rule,
        "level": change.level,
        "text": change.text,
        "symbols": list(change.symbols),
        "wire": list(change.wire),
        "remedy": _remedy(change.rule),
    }


def _advice(advice: Advice) -> dict[str, Json]:
    return {
        "bump": advice.bump,
        "reason": advice.reason,
        "declared": advice.declared,
        "fits": advice.fits,
    }


def _remedy(rule: str) -> str:
    known = RULES.get(rule)
    return known.remedy if known else ""


def _counts(by_level: dict[Level, int]) -> dict[str, Json]:
    return {str(level): count for level, count in by_level.items()}
