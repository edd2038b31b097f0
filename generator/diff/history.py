"""The changelog of an API and its package: what each version added, changed, deprecated, broke.

Every change stands in one section, told of in the package's own words where it has some; what
breaks stands first, whatever it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.diff.model import LEVELS, Comparison, Finding, SdkFinding
from generator.diff.reports.escapes import line_of, markdown_prose, markdown_text
from generator.diff.sdk.changes import code, listed
from generator.ir.schema import Json

Section = Literal["breaking", "added", "changed", "deprecated", "removed"]
SECTIONS: tuple[Section, ...] = ("breaking", "added", "changed", "deprecated", "removed")

_NAME = r"(?:notification )?`[^`]+`"
_WHO = re.compile(
    rf"(?P<who>{_NAME}(?:(?:, | and ){_NAME})*(?: and \d+ more)?): (?P<said>.+)", re.DOTALL
)
_ADDS = re.compile(r"(?:^|-)(?:new|added)(?:-|$)")
AFTER_ALL = date(9000, 1, 1)
"""The day for which a changelog is written: nobody knows that of a version, so nothing that it
tells depends on one."""

_SAME = {
    "sdk-enum-value-added": "enum-value-added",
    "sdk-enum-value-removed": "enum-value-removed",
    "sdk-variant-added": "one-of-added",
}
"""Rules of packages, and how the ids of those end that say the same of the API."""

_WIRE_ONLY = "(on the wire; the package reads it)"
_OF_A_DAY = frozenset({"api-sunset-too-soon"})
_TITLES: dict[Section, str] = {
    "breaking": "⚠️ Breaking",
    "added": "Added",
    "changed": "Changed",
    "deprecated": "Deprecated",
    "removed": "Removed",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One change of a version.

    ``who`` is it told of, as code between backticks; ``has_code`` says that there is such code in
    ``said`` too. ``symbols`` are the names in the package that it touches.
    """

    section: Section
    who: str
    said: str
    symbols: tuple[str, ...] = ()
    has_code: bool = True

    @property
    def text(self) -> str:
        """The whole sentence."""
        return f"{self.who}: {self.said}" if self.who else self.said


@dataclass(frozen=True, slots=True)
class Entry:
    """What a version changed against the one before; ``base`` is empty for the first version.

    ``is_reconstructed`` says that one of the two documents is not the vendor's own.
    """

    version: str
    base: str
    lines: tuple[Line, ...]
    is_reconstructed: bool


def lines_of(comparison: Comparison) -> tuple[Line, ...]:
    """Give the changes that a comparison found, section by section.

    What a finding about the package tells is not told again by the findings behind it, unless they
    are worse.
    """
    behind = {each.fingerprint: each for each in comparison.findings}
    told: dict[str, int] = {}
    lines: list[Line] = []
    for each in comparison.sdk:
        same = _worst_alike(each, (behind[key] for key in each.wire if key in behind))
        lines.append(_line_of_package(each, same))
        for fingerprint in each.wire:
            is_same = same is not None and fingerprint == same.fingerprint
            rank = 0 if is_same else LEVELS.index(each.level)
            told[fingerprint] = min(told.get(fingerprint, rank), rank)
    lines += [
        _line(each)
        for each in comparison.findings
        if told.get(each.fingerprint, len(LEVELS)) > LEVELS.index(each.level)
        and _is_worth_a_line(each)
    ]
    return tuple(sorted(lines, key=_order))


def _worst_alike(sdk: SdkFinding, findings: Iterable[Finding]) -> Finding | None:
    """Give the worst finding that says of the API what ``sdk`` says of the package."""
    ending = _SAME.get(sdk.rule, "")
    alike = [each for each in findings if ending and each.rule.endswith(ending)]
    return min(alike, key=lambda each: LEVELS.index(each.level), default=None)


def _line_of_package(sdk: SdkFinding, same: Finding | None) -> Line:
    section = _section_in_package(sdk)
    match = _WHO.fullmatch(sdk.text)
    who, said = (match["who"], match["said"]) if match else ("", sdk.text)
    if section != "breaking" and same is not None and same.level == "breaking":
        return Line("breaking", who, f"{said} {_WIRE_ONLY}", sdk.symbols)
    return Line(section, who, said, sdk.symbols)


def _line(finding: Finding) -> Line:
    said = finding.text
    if finding.level == "breaking":
        said = f"{said} (on the wire)"
    if finding.level == "undecided":
        said = f"{said} (whether this breaks could not be decided)"
    who = listed([code(_as_called(each)) for each in finding.symbols])
    return Line(_section(finding), who, said, finding.symbols, has_code=False)


def _as_called(symbol: str) -> str:
    is_method = symbol.startswith("client.") and not symbol.endswith(")")
    return f"{symbol}()" if is_method else symbol


def _order(line: Line) -> tuple[int, tuple[str, ...], str, str]:
    return SECTIONS.index(line.section), line.symbols[:1], line.who, line.said


def _is_worth_a_line(finding: Finding) -> bool:
    """Leave out what neither requests nor answers show, and what depends on the day."""
    is_shown = finding.level != "info" or finding.effect != "documents"
    return is_shown and finding.rule not in _OF_A_DAY


def _section_in_package(finding: SdkFinding) -> Section:
    if finding.level == "breaking":
        return "breaking"
    if _ADDS.search(finding.rule):
        return "added"
    if finding.rule.endswith("-deprecated"):
        return "deprecated"
    return "removed" if finding.rule.endswith("-removed") else "changed"


def _section(finding: Finding) -> Section:
    if finding.level == "breaking":
        return "breaking"
    if finding.effect == "deprecates":
        return "deprecated"
    if finding.effect == "withdraws":
        return "removed"
    return "added" if _ADDS.search(finding.rule) else "changed"


def changelog_markdown(entries: Sequence[Entry]) -> str:
    """Give a changelog as Markdown (CommonMark), newest version first."""
    return "\n\n".join(_markdown(entries)) + "\n"


def _markdown(entries: Sequence[Entry]) -> Iterator[str]:
    yield "# Changelog"
    yield "What each version of the API changes, in the names of the package."
    if any(each.is_reconstructed for each in entries):
        yield (
            "Versions that are marked *reconstructed* are compared by documents that were put"
            " together from public facts: what changed in truth may be more, less or elsewhere."
        )
    for entry in reversed(entries):
        yield f"## {markdown_text(entry.version)}"
        yield _headline(entry, "*reconstructed*")
        for section, lines in sections(entry):
            yield f"### {_TITLES[section]}"
            mark = "⚠️ " if section == "breaking" else ""
            yield "\n".join(_bullets(lines, mark, _as_markdown))


def _headline(entry: Entry, mark: str) -> str:
    """Say in a line what an entry is about."""
    marked = f" ({mark})" if entry.is_reconstructed else ""
    if not entry.base:
        return f"The first version that is known here{marked}."
    against = f"against {entry.base}{marked}"
    if entry.lines:
        return f"Changed {against}:"
    known = "is known to have changed" if entry.is_reconstructed else "changed"
    return f"Nothing {known} {against}."


def sections(entry: Entry) -> Iterator[tuple[Section, tuple[Line, ...]]]:
    """Give the sections of an entry that have lines, with these."""
    for section in SECTIONS:
        lines = tuple(each for each in entry.lines if each.section == section)
        if lines:
            yield section, lines


def _bullets(lines: Iterable[Line], mark: str, shown: Callable[..., str]) -> Iterator[str]:
    """Give lines as a list, those that tell of the same below one another."""
    found: dict[str, list[Line]] = {}
    for number, line in enumerate(lines):
        found.setdefault(line.who or str(number), []).append(line)
    for together in found.values():
        who = shown(together[0].who, has_code=True)
        if len(together) > 1:
            yield f"- {mark}{who}:"
        first = "  - " if len(together) > 1 else f"- {mark}{who}: " if who else f"- {mark}"
        yield from (f"{first}{shown(each.said, has_code=each.has_code)}" for each in together)


def _as_markdown(text: str, *, has_code: bool) -> str:
    return markdown_prose(text) if has_code else markdown_text(text)


def _as_text(text: str, *, has_code: bool) -> str:  # noqa: ARG001 (shown as it is)
    return line_of(text)


def changelog_text(entries: Sequence[Entry]) -> str:
    """Give a changelog as plain text, newest version first."""
    blocks: list[str] = []
    for entry in reversed(entries):
        block = [f"{entry.version}  {_headline(entry, 'reconstructed')}"]
        for section, lines in sections(entry):
            block.append(f"  {_TITLES[section].removeprefix('⚠️ ')}")
            mark = "! " if section == "breaking" else ""
            block += [f"    {line}" for line in _bullets(lines, mark, _as_text)]
        blocks.append("\n".join(block))
    return "\n".join(blocks) + "\n"


def changelog_data(entries: Sequence[Entry]) -> dict[str, Json]:
    """Give a changelog as JSON, newest version first."""
    return {
        "format": 1,
        "versions": [
            {
                "version": entry.version,
                "base": entry.base or None,
                "reconstructed": entry.is_reconstructed,
                "changes": [
                    {"section": each.section, "text": each.text, "symbols": list(each.symbols)}
                    for each in entry.lines
                ],
            }
            for entry in reversed(entries)
        ],
    }
