"""What there is to say about a document: for people as text, for tools as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal

from generator.spec.places import Place

Severity = Literal["error", "warning", "note"]

FINDINGS_FORMAT = 1
"""The version of the JSON that `findings_to_json` writes; it changes when a reader would break."""

_LONGEST_MESSAGE = 400
_RANK: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2}


class ExitCode(IntEnum):
    """What the command line's exit status says."""

    OK = 0
    """Done, and nothing to report that would fail a build."""

    FINDINGS = 1
    """Done, and there is something: breaking changes, stale output, findings of a check."""

    INPUT_REFUSED = 2
    """The document, the configuration or the command line cannot be used; nothing was written."""

    OUTPUT_FAILED = 3
    """The output could not be written."""

    INTERNAL_ERROR = 70
    """A fault of the generator itself (EX_SOFTWARE of sysexits.h)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a document.

    ``code`` is stable across releases. An ``error`` refuses the document; a ``warning`` says what
    was done about a fault that leaves generating well-defined; a ``note`` only informs.
    ``consequence`` says what it costs the user and ``remedy`` what to do.
    """

    code: str
    severity: Severity
    message: str
    place: Place | None
    consequence: str
    remedy: str

    def to_dict(self) -> dict[str, Any]:
        """Give the finding as JSON-ready data; ``place`` is null for what stands in no file."""
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "place": None if self.place is None else _place_to_dict(self.place),
            "consequence": self.consequence,
            "remedy": self.remedy,
        }

    def format_text(self) -> str:
        """Give the finding as three lines for a terminal, without control characters."""
        head = f"{self.severity}[{self.code}]"
        where = "" if self.place is None else f" {_where(self.place)}"
        lines = (
            f"{head}{where}: {shortened(self.message, _LONGEST_MESSAGE)}",
            f"    consequence: {self.consequence}",
            f"    remedy: {self.remedy}",
        )
        return "\n".join(map(printable, lines))


class SpecError(Exception):
    """A document that is refused. ``findings`` says why; it is never empty."""

    def __init__(self, *findings: Finding) -> None:
        if not findings:
            raise ValueError("a refusal has at least one finding")
        super().__init__(*findings)
        self.findings: tuple[Finding, ...] = findings

    def __str__(self) -> str:
        return "\n".join(finding.format_text() for finding in self.findings)


class UnresolvableReferenceError(SpecError):
    """A ``$ref`` whose target does not exist, in an allowed place."""


def sorted_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Order findings by severity, then by where they stand, and drop what is said twice."""
    return tuple(sorted(dict.fromkeys(findings), key=_sort_key))


def findings_to_json(findings: Iterable[Finding]) -> str:
    """Write findings as one JSON object: ``{"format": 1, "findings": [...]}``."""
    data = {"format": FINDINGS_FORMAT, "findings": [finding.to_dict() for finding in findings]}
    return json.dumps(data, indent=2)


def printable(text: str) -> str:
    """Escape what would steer a terminal or break the line."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def shortened(text: str, length: int = 80) -> str:
    """Cut text to ``length`` characters, with an ellipsis where something was cut."""
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _place_to_dict(place: Place) -> dict[str, Any]:
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "pointer": place.pointer,
    }


def _where(place: Place) -> str:
    return f"{place} (#{place.pointer})" if place.pointer else str(place)


def _sort_key(finding: Finding) -> tuple[int, str, int, int, str, str, str]:
    place = finding.place or Place("", 0, 0)
    stands = (place.file, place.line, place.column, place.pointer)
    return (_RANK[finding.severity], *stands, finding.code, finding.message)
