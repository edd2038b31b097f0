"""The report as Markdown, for a comment on a change or a page of documentation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff.model import Level
from generator.diff.reports.content import (
    Entry,
    Place,
    Report,
    advice_of,
    entries_of,
    more_places,
    sections,
    summary_of,
    told,
    waiver_notes,
    witness_of,
)
from generator.diff.reports.escapes import (
    json_text,
    markdown_code,
    markdown_prose,
    markdown_text,
    shortened,
)
from generator.diff.reports.runs import in_runs

_MARKS: Mapping[Level, str] = {"breaking": "⚠️ ", "undecided": "❓ ", "warning": "", "info": ""}
_MOST_OPERATIONS = 5
_LONGEST_VALUE = 200


def markdown_report(report: Report) -> str:
    """Write the report as Markdown (CommonMark 0.31.2); nothing of a document is markup in it."""
    comparison = report.comparison
    entries = entries_of(report)
    shown = told(report, entries)
    versions = f"{markdown_text(comparison.base)} → {markdown_text(comparison.revision)}"
    lines = [f"# API changes: {versions}", "", f"**{markdown_text(summary_of(comparison))}**", ""]
    for note in (advice_of(comparison), *waiver_notes(comparison)):
        lines += [markdown_text(note), ""] if note else []
    for title, level, groups in sections(in_runs(shown)):
        lines += [f"## {_MARKS[level]}{title}", ""]
        for name, group in groups:
            lines += [f"### {markdown_code(name)}", ""]
            lines += [line for entry in group for line in _entry_lines(entry)]
            lines.append("")
    hidden = len(entries) - len(shown)
    lines += [f"{hidden} more below the level {report.least}.", ""] if hidden else []
    return "\n".join(lines).rstrip("\n") + "\n"


def _entry_lines(entry: Entry) -> Iterator[str]:
    # Stars around nothing would be a line across the page, beside spaces no emphasis.
    said = entry.text.strip() or entry.rule
    yield f"- **{markdown_text(said) if entry.finding else markdown_prose(said)}**"
    names = " ".join(map(markdown_code, filter(None, (entry.rule, entry.fingerprint))))
    yield f"  - {entry.verdicts}: {names}"
    if entry.waived:
        yield f"  - Waived: {markdown_text(entry.waived)}"
    for text in entry.sdk_texts:
        yield f"  - SDK: {markdown_prose(text)}"
    yield from _witness_lines(entry)
    places = [*_place("base", entry.base), *_place("revision", entry.revision)]
    if places:
        yield f"  - At {', '.join(places)}"
    if entry.spots and entry.spots[0]:
        yield f"  - In {markdown_code(entry.spots[0])}"
    more = more_places(entry, _MOST_OPERATIONS)
    if more:
        yield f"  - {markdown_text(more)}"


def _witness_lines(entry: Entry) -> Iterator[str]:
    witness = witness_of(entry.finding)
    if witness is not None:
        value = markdown_code(shortened(json_text(witness.value), _LONGEST_VALUE))
        of = markdown_text(witness.of)
        yield f"  - For example the {of} {value} is accepted by the {witness.accepted_by} only"
    elif entry.finding is not None and entry.finding.no_witness:
        yield f"  - No value is shown: {markdown_text(entry.finding.no_witness)}"


def _place(side: str, place: Place | None) -> Iterator[str]:
    if place is not None:
        yield f"{side} {markdown_code(f'{place.file}:{place.line}:{place.column}')}"
