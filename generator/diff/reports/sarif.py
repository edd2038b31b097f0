"""The report as SARIF, for code scanning.

Source: OASIS SARIF 2.1.0: run (3.14), reportingDescriptor (3.49), result (3.27), location (3.28),
suppression (3.35).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from generator.diff.catalogue import RULES
from generator.diff.model import Level
from generator.diff.reports.content import (
    SIDES,
    Entry,
    Place,
    Report,
    SideName,
    entries_of,
    told,
    witness_of,
)
from generator.diff.reports.escapes import json_text, line_of
from generator.ir.schema import Json

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Level, str] = {
    "breaking": "error",
    "undecided": "warning",
    "warning": "warning",
    "info": "note",
}
Node = dict[str, Json]


def sarif_report(report: Report) -> str:
    """Write a SARIF log with one run and a result for each entry.

    A result is where the change stands in the revision, or stood in the base; its related locations
    are all places on both sides. What is waived is suppressed, with the reason.
    """
    entries = told(report, entries_of(report))
    ids = sorted({each.rule for each in entries})
    driver: Node = {
        "name": report.tool,
        "semanticVersion": report.tool_version,
        "rules": [_rule(each) for each in ids],
    }
    run: Node = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, ids.index(each.rule), report) for each in entries],
    }
    return f"{json_text({'$schema': _SCHEMA, 'version': '2.1.0', 'runs': [run]}, indent=True)}\n"


def _rule(id_: str) -> Node:
    known = RULES.get(id_)
    if known is None:
        return {"id": id_}
    return {
        "id": id_,
        "shortDescription": {"text": known.meaning},
        "fullDescription": {"text": known.meaning},
        "help": {"text": f"{known.meaning} {known.remedy}"},
        "properties": {"tags": [known.role, *known.effects]},
    }


def _result(entry: Entry, rule_index: int, report: Report) -> Node:
    related = list(_related(entry, report))
    result: Node = {
        "ruleId": entry.rule,
        "ruleIndex": rule_index,
        "level": _LEVELS[entry.level],
        "message": {"text": _message(entry, related)},
        "locations": [_location(entry, report)],
        "properties": _properties(entry),
    }
    if related:
        result["relatedLocations"] = list[Json](related)
    if entry.fingerprint:
        result["partialFingerprints"] = {"change/v1": entry.fingerprint}
    if entry.waived:
        justification = line_of(entry.waived)
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": justification}
        ]
    return result


def _message(entry: Entry, related: Sequence[Node]) -> str:
    """Give the sentence, and a link to where it stood before (3.11.6, embedded links)."""
    text = _unlinked(entry.text)
    before = next((each["id"] for each in related if each["message"] == {"text": "base"}), None)
    return f"{text} ([before]({before}))" if before is not None and entry.revision else text


def _unlinked(text: str) -> str:
    return line_of(text).replace("](", "] (")


def _location(entry: Entry, report: Report) -> Node:
    place = entry.place
    file: Node = {"artifactLocation": _file(report.revision_file)}
    words = [each for each in entry.spots[:1] or entry.symbols if each]
    names: list[Json] = [{"fullyQualifiedName": line_of(name), "kind": "member"} for name in words]
    location: Node = {"physicalLocation": _physical(place) if place else file}
    return {**location, "logicalLocations": names} if names else location


def _related(entry: Entry, report: Report) -> Iterator[Node]:
    """Give each place on each side once."""
    for number, (side, place) in enumerate(_places(entry, report), start=1):
        yield {
            "id": number,
            "message": {"text": side},
            "physicalLocation": _physical(place),
        }


def _places(entry: Entry, report: Report) -> Iterator[tuple[SideName, Place]]:
    reaches = entry.finding.reaches if entry.finding else ()
    for side in SIDES:
        addresses = dict.fromkeys(
            each.base if side == "base" else each.revision for each in reaches
        )
        for address in filter(None, addresses):
            place = report.place_of(side, address)
            if place is not None:
                yield side, place


def _physical(place: Place) -> Node:
    return {
        "artifactLocation": _file(place.file),
        "region": {"startLine": place.line, "startColumn": place.column},
    }


def _file(path: str) -> Node:
    """Give a path as a URI reference (RFC 3986): relative to the repository, or of a file."""
    written = quote(path, safe="/", errors="replace")
    return {"uri": f"file://{written}" if path.startswith("/") else written}


def _properties(entry: Entry) -> Node:
    witness = witness_of(entry.finding)
    properties: Node = {
        "wire": entry.wire,
        "sdk": entry.sdk,
        "operations": list[Json](entry.operations),
        "symbols": list[Json](entry.symbols),
    }
    if witness is not None:
        properties["witness"] = json_text(witness.value)
    return properties
