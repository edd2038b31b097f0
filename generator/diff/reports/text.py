"""The report for a terminal: plain text, a hundred columns wide."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping

from generator.diff.model import Finding, Level, Witness
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
from generator.diff.reports.escapes import json_text, line_of, shortened
from generator.diff.reports.runs import in_runs
from generator.diff.reports.witness_values import telling_part

WIDTH = 100
_MARKS: Mapping[Level, str] = {"breaking": "!", "undecided": "?", "warning": "*", "info": "-"}
_METHOD = re.compile(r"\b([A-Z]+) (?=/)")
_NO_BREAK = "\N{NO-BREAK SPACE}"
_MOST_OPERATIONS = 3
_MOST_SDK_TEXTS = 3


def text_report(report: Report) -> str:
    """Write the report as text: sections by level, in these groups, an entry for each finding."""
    entries = entries_of(report)
    shown = told(report, entries)
    lines = [f"{_version(report, 'base')} -> {_version(report, 'revision')}", ""]
    for title, level, groups in sections(in_runs(shown)):
        count = sum(len(group) for _, group in groups)
        lines += [f"{title.upper()} ({count})", ""]
        for name, group in groups:
            lines.append(line_of(name))
            lines += [line for entry in group for line in _entry_lines(entry, level)]
            lines.append("")
    hidden = len(entries) - len(shown)
    lines += [f"{hidden} more below the level {report.least}.", ""] if hidden else []
    lines.append(summary_of(report.comparison))
    for note in (advice_of(report.comparison), *waiver_notes(report.comparison)):
        lines += _wrapped(line_of(note), "", "    ") if note else ()
    return "".join(f"{line}\n" for line in lines)


def entry_details(entry: Entry) -> str:
    """Write one entry as lines of its own, without a margin."""
    return textwrap.dedent("\n".join(_entry_lines(entry, entry.level)))


def witness_line(entry: Entry, room: int) -> str:
    """Say in one line which value shows the difference, or why none does; empty for neither."""
    witness = witness_of(entry.finding)
    if witness is not None:
        end = f" is accepted by the {witness.accepted_by} only"
        start, value = _example(entry.finding, witness)
        value = shortened(value, max(room - len(start) - len(end), 20))
        return f"{start}{value}{end}"
    if entry.finding is not None and entry.finding.no_witness:
        return f"no value is shown: {entry.finding.no_witness}"
    return ""


def _example(finding: Finding | None, witness: Witness) -> tuple[str, str]:
    """Say what the value is, and the part of it that shows the difference, as JSON."""
    part = telling_part(finding, witness) if finding is not None else None
    if part is None:
        return f"for example {witness.of} ", json_text(witness.value)
    if not part.value:
        return f"for example {witness.of} without {part.path}", ""
    return f"for example {witness.of} with {part.path}: ", json_text(part.value[0])


def place_words(entry: Entry, most: int) -> Iterator[str]:
    """Say where it is: the first place in full, then of how many others which operations."""
    if entry.spots and entry.spots[0]:
        yield f"in {entry.spots[0]}"
    more = more_places(entry, most)
    if more:
        yield more


def _version(report: Report, side: str) -> str:
    comparison = report.comparison
    version, file = (
        (comparison.base, report.base_file)
        if side == "base"
        else (comparison.revision, report.revision_file)
    )
    return line_of(f"{version} ({file})")


def _entry_lines(entry: Entry, level: Level) -> Iterator[str]:
    yield from _wrapped(line_of(entry.text), f"  {_MARKS[level]} ", "    ")
    if entry.waived:
        yield from _wrapped(f"waived: {line_of(entry.waived)}", "    ", "      ")
    yield f"    {entry.verdicts}   [{line_of(f'{entry.rule} {entry.fingerprint}'.strip())}]"
    for text in entry.sdk_texts[:_MOST_SDK_TEXTS]:
        yield from _wrapped(f"SDK: {line_of(text)}", "    ", "      ")
    if (hidden := len(entry.sdk_texts) - _MOST_SDK_TEXTS) > 0:
        yield f"    SDK: and {hidden} more {'change' if hidden == 1 else 'changes'}"
    witness = witness_line(entry, WIDTH - 4)
    if witness:
        yield from _wrapped(line_of(witness), "    ", "      ")
    yield from _place_lines(entry.base, entry.revision)
    for line in place_words(entry, _MOST_OPERATIONS):
        yield from _wrapped(line_of(line), "    ", "      ")


def _place_lines(base: Place | None, revision: Place | None) -> Iterator[str]:
    places = [
        f"{side} {line_of(f'{place.file}:{place.line}:{place.column}')}"
        for side, place in (("base", base), ("revision", revision))
        if place is not None
    ]
    together = "   ".join(places)
    for line in [together] if len(together) <= WIDTH - 4 else places:
        if line:
            yield f"    {line}"


def _wrapped(text: str, first: str, others: str) -> list[str]:
    """Break a line where it is too long, but for what no space breaks: a method and its path."""
    lines = textwrap.wrap(
        _METHOD.sub(f"\\1{_NO_BREAK}", text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_NO_BREAK, " ") for line in lines]
