"""The report as annotations of GitHub Actions, which are read from a job's log.

Source: GitHub Actions documentation, "Workflow commands"; what is escaped there is what the runner
takes back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff.model import Level
from generator.diff.reports.content import Entry, Report, entries_of, summary_of, told
from generator.diff.reports.escapes import line_of
from generator.diff.reports.text import place_words, witness_line

_COMMANDS: Mapping[Level, str] = {
    "breaking": "error",
    "undecided": "warning",
    "warning": "warning",
    "info": "notice",
}
_ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY_ESCAPES = {**_ESCAPES, ":": "%3A", ",": "%2C"}
_WITNESS_WIDTH = 200
_MOST_OPERATIONS = 20


def github_report(report: Report) -> str:
    """Write an annotation for each entry that is not waived, and a line that sums up."""
    entries = told(report, entries_of(report))
    lines = [_annotation(each, report) for each in entries if not each.waived]
    return "\n".join([*lines, line_of(summary_of(report.comparison))]) + "\n"


def _annotation(entry: Entry, report: Report) -> str:
    place = entry.place
    properties = {
        "file": place.file if place else report.revision_file,
        "line": str(place.line if place else 1),
        "col": str(place.column if place else 1),
        "title": f"{entry.rule} ({entry.verdicts})",
    }
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    message = _escaped("\n".join(map(line_of, _message(entry))), _ESCAPES)
    return f"::{_COMMANDS[entry.level]} {written}::{message}"


def _message(entry: Entry) -> Iterator[str]:
    yield entry.text
    yield from (f"SDK: {text}" for text in entry.sdk_texts)
    witness = witness_line(entry, _WITNESS_WIDTH)
    if witness:
        yield witness
    if entry.revision is not None and entry.base is not None:
        yield f"before: {entry.base.file}:{entry.base.line}:{entry.base.column}"
    yield from place_words(entry, _MOST_OPERATIONS)


def _property(value: str) -> str:
    return _escaped(line_of(value), _PROPERTY_ESCAPES)


def _escaped(text: str, escapes: Mapping[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)
