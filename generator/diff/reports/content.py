"""What every report tells: entries, the worst first, each with its places and both verdicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, Protocol

from generator.diff.model import (
    LEVELS,
    Comparison,
    Finding,
    Level,
    Reach,
    SdkFinding,
    Witness,
)
from generator.diff.policy import words_of

SideName = Literal["base", "revision"]
SIDES: tuple[SideName, ...] = ("base", "revision")

LEVEL_TITLES: Mapping[Level, str] = {
    "breaking": "Breaking",
    "undecided": "Undecided",
    "warning": "Warnings",
    "info": "Info",
}


class Place(Protocol):
    """A place in a file: lines and columns start at 1, ``pointer`` is a JSON pointer."""

    @property
    def file(self) -> str: ...  # noqa: D102
    @property
    def line(self) -> int: ...  # noqa: D102
    @property
    def column(self) -> int: ...  # noqa: D102
    @property
    def pointer(self) -> str: ...  # noqa: D102


class PlaceOf(Protocol):
    """Finds where an address (``file#pointer``) of one side stands; None where that is unknown."""

    def __call__(self, side: SideName, address: str) -> Place | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A comparison with what is needed to tell it.

    ``tool`` and ``tool_version`` say what made it; ``base_file`` and ``revision_file`` are the
    documents' paths. Entries below the level ``least`` are counted and not told. ``fail_on`` and
    ``fail_on_sdk`` are the least levels, on the wire and of the package, that count as failed;
    None: nothing does.
    """

    comparison: Comparison
    base_file: str
    revision_file: str
    place_of: PlaceOf
    tool: str
    tool_version: str
    least: Level = "info"
    fail_on: Level | None = None
    fail_on_sdk: Level | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is told as one: a finding with the changes of the package behind it, or one of these.

    ``level`` is the worse of both verdicts, each of which is None where nothing changes. ``group``
    is what people look for it under: a resource or class of the package, else an operation.
    ``spots`` are all places in words, ``operations`` all operations, the worst first.
    """

    rule: str
    level: Level
    wire: Level | None
    sdk: Level | None
    text: str
    group: str
    symbols: tuple[str, ...] = ()
    sdk_texts: tuple[str, ...] = ()
    finding: Finding | None = None
    base: Place | None = None
    revision: Place | None = None
    spots: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    fingerprint: str = ""
    waived: str = ""

    @property
    def place(self) -> Place | None:
        """Where it stands in the revision, else where it stood in the base."""
        return self.revision or self.base

    @property
    def verdicts(self) -> str:
        """Both verdicts in words."""
        return f"wire: {self.wire or 'no change'}, SDK: {self.sdk or 'no change'}"


def entries_of(report: Report) -> tuple[Entry, ...]:
    """Give all entries, the worst first, those of a group together; what is waived is last."""
    comparison = report.comparison
    behind = sdk_behind(comparison)
    known = {finding.fingerprint for finding in comparison.findings}
    entries = [
        *(
            _wire_entry(each, behind.get(each.fingerprint, ()), report)
            for each in comparison.findings
        ),
        *(_sdk_entry(each) for each in comparison.sdk if known.isdisjoint(each.wire)),
    ]
    return tuple(sorted(entries, key=_order))


def sdk_behind(comparison: Comparison) -> Mapping[str, Sequence[SdkFinding]]:
    """Give the changes of the package that belong to each finding, by its fingerprint."""
    behind: dict[str, list[SdkFinding]] = defaultdict(list)
    for sdk in comparison.sdk:
        for fingerprint in sdk.wire:
            behind[fingerprint].append(sdk)
    return behind


def told(report: Report, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Give the entries that are not below the level from which on a report tells them."""
    return tuple(each for each in entries if is_at_least(each.level, report.least))


def is_at_least(level: Level | None, least: Level) -> bool:
    """Say whether ``level`` is as bad as ``least`` or worse; nothing is not."""
    return level is not None and LEVELS.index(level) <= LEVELS.index(least)


def fails(report: Report, entry: Entry) -> bool:
    """Say whether an entry is one for which a run ends with failure."""
    if entry.waived:
        return False
    pairs = ((entry.wire, report.fail_on), (entry.sdk, report.fail_on_sdk))
    return any(least is not None and is_at_least(level, least) for level, least in pairs)


def sections(entries: Iterable[Entry]) -> list[tuple[str, Level, list[tuple[str, list[Entry]]]]]:
    """Give entries in their order as sections (title, level), and in these by their groups."""
    made = []
    for (is_waived, level), section in groupby(
        entries, key=lambda each: (bool(each.waived), each.level)
    ):
        title = f"Waived: {LEVEL_TITLES[level].lower()}" if is_waived else LEVEL_TITLES[level]
        groups = [(name, list(group)) for name, group in groupby(section, key=_group)]
        made.append((title, level, groups))
    return made


def counts(levels: Iterable[Level]) -> dict[Level, int]:
    """Count levels, all of them, the worst first."""
    counted = Counter(levels)
    return {level: counted[level] for level in LEVELS}


def wire_counts(comparison: Comparison) -> dict[Level, int]:
    """Count the findings that are not waived, by level."""
    return counts(each.level for each in comparison.findings if not each.waived)


def summary_of(comparison: Comparison) -> str:
    """Count what was found on one line: the wire, the package, and what is waived."""
    waived = sum(bool(each.waived) for each in comparison.findings)
    package = counts(each.level for each in comparison.sdk)
    parts = [f"wire: {_counted(wire_counts(comparison))}", f"SDK: {_counted(package)}"]
    return "; ".join([*parts, *([f"{waived} waived"] if waived else [])])


def advice_of(comparison: Comparison) -> str:
    """Give the advice on the version in one line, empty without any."""
    advice = comparison.advice
    if advice is None:
        return ""
    fit = {True: "fits", False: "does not fit", None: "cannot be judged"}[advice.fits]
    declared = f"; the declared one, {advice.declared}, {fit}" if advice.declared else ""
    return f"Version step: {advice.bump} ({advice.reason}){declared}"


def waiver_notes(comparison: Comparison) -> list[str]:
    """Say which waivers did nothing."""
    unused = [f"Waiver that fits nothing: {each}" for each in comparison.waivers_unused]
    return [*unused, *(f"Waiver that is over: {each}" for each in comparison.waivers_expired)]


def some(names: Sequence[str], most: int) -> str:
    """Name the first ``most`` and count the others."""
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def more_places(entry: Entry, most: int) -> str:
    """Say where else than at the first place it is, naming ``most`` operations; empty: nowhere."""
    more = len(entry.spots) - 1
    if more < 1:
        return ""
    told = f"and at {more} more {'place' if more == 1 else 'places'}"
    first = entry.spots[0]
    others = [each for each in entry.operations if each != entry.operations[0] or not first]
    return f"{told}, in {some(others, most)}" if others else told


def witness_of(finding: Finding | None) -> Witness | None:
    """Give the witness of an entry's finding."""
    return None if finding is None else finding.witness


def _wire_entry(finding: Finding, sdk: Sequence[SdkFinding], report: Report) -> Entry:
    package = worst(each.level for each in sdk)
    places = {side: _place(report, side, finding.reaches) for side in SIDES}
    operations = tuple(
        dict.fromkeys(filter(None, (each.spot.operation for each in finding.reaches)))
    )
    return Entry(
        rule=finding.rule,
        level=worst(filter(None, (finding.level, package))) or finding.level,
        wire=finding.level,
        sdk=package,
        text=finding.text,
        group=_group_of(finding.symbols) or next(iter(operations), "API"),
        symbols=finding.symbols,
        sdk_texts=tuple(dict.fromkeys(each.text for each in sdk)),
        finding=finding,
        base=places["base"],
        revision=places["revision"],
        spots=tuple(dict.fromkeys(words_of(each.spot) for each in finding.reaches)),
        operations=operations,
        fingerprint=finding.fingerprint,
        waived=finding.waived,
    )


def _sdk_entry(sdk: SdkFinding) -> Entry:
    return Entry(
        rule=sdk.rule,
        level=sdk.level,
        wire=None,
        sdk=sdk.level,
        text=sdk.text,
        group=_group_of(sdk.symbols) or "SDK",
        symbols=sdk.symbols,
    )


def _place(report: Report, side: SideName, reaches: Iterable[Reach]) -> Place | None:
    addresses = (each.base if side == "base" else each.revision for each in reaches)
    address = next(filter(None, addresses), "")
    return report.place_of(side, address) if address else None


def _group_of(symbols: Sequence[str]) -> str:
    """Give the resource or class of the first symbol, a method's where there is one."""
    first = next((each for each in symbols if each.startswith("client.")), None)
    name = first or next(iter(symbols), "")
    owner, _, _ = name.partition("(")[0].rpartition(".")
    return owner or name


def _section(entry: Entry) -> tuple[bool, Level]:
    return bool(entry.waived), entry.level


def _group(entry: Entry) -> str:
    return entry.group


def _order(entry: Entry) -> tuple[object, ...]:
    return (
        bool(entry.waived),
        LEVELS.index(entry.level),
        entry.group,
        entry.finding is None,
        entry.text,
        entry.rule,
        entry.fingerprint,
    )


def worst(levels: Iterable[Level]) -> Level | None:
    """Give the worst level, None of none."""
    return min(levels, key=LEVELS.index, default=None)


def _counted(by_level: Mapping[Level, int]) -> str:
    told = (f"{n} {_noun(level, n)}" for level, n in by_level.items() if n)
    return ", ".join(told) or "no change"


def _noun(level: Level, count: int) -> str:
    return "warnings" if level == "warning" and count > 1 else level
