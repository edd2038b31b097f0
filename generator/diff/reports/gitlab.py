"""The report for GitLab's code quality widget.

Source: GitLab documentation, "Code Quality report format": a list of objects with a description,
the name of a check, a fingerprint that no other has, a severity, and a place in the repository.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

from generator.diff.model import Level
from generator.diff.reports.content import Entry, Report, entries_of, told
from generator.diff.reports.escapes import json_text, line_of
from generator.ir.schema import Json

_SEVERITIES: Mapping[Level, str] = {
    "breaking": "critical",
    "undecided": "major",
    "warning": "minor",
    "info": "info",
}


def gitlab_report(report: Report) -> str:
    """Write the entries that are not waived as a code quality report (JSON)."""
    entries = [each for each in told(report, entries_of(report)) if not each.waived]
    seen: Counter[str] = Counter()
    issues: list[Json] = []
    for entry in entries:
        name = f"{entry.rule}\n{entry.fingerprint or entry.text}"
        # Of issues with one fingerprint the widget shows one.
        digest = hashlib.sha256(f"{name}\n{seen[name]}".encode(errors="replace")).hexdigest()
        seen[name] += 1
        issues.append(_issue(entry, report, digest[:32]))
    return f"{json_text(issues, indent=True)}\n"


def _issue(entry: Entry, report: Report, fingerprint: str) -> dict[str, Json]:
    place = entry.place
    path = PurePosixPath(place.file if place else report.revision_file).as_posix()
    return {
        "description": line_of(f"{entry.text} ({entry.verdicts})"),
        "check_name": entry.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[entry.level],
        "location": {"path": path, "lines": {"begin": place.line if place else 1}},
    }
