"""What a comparison costs: a large document with thirty changes, and all versions of a series.

Every figure is of whole commands, from the start of the process to its end: reading, checking,
comparing, the values that show a break, the report. They take turns, so that a change of the
machine's load meets all of them. Each run is checked to find what is there and nothing else.
"""

import argparse
import json
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from diff_changes import CHANGES, EXPECTED, Found, found_in, with_changes
from documents import VENDOR_DOCUMENT, Json, read_document, write_document
from environments import REPOSITORY, last_line
from measure import Cost, adopt_orphans, run
from projects import Project, copied, environment, program, work_folder
from report import MB, conditions, described, machine, table, write_results

MOST_SECONDS = 900
CPU_BAR, MEMORY_BAR, SERIES_BAR = 1.5, 250 * MB, 10.0
SAME = "the document with itself"
CHANGED = f"the document with its copy, {len(CHANGES)} changes"
COLD = "changelog of the series, nothing kept"
COLD_ONE_JOB = f"{COLD}, one job"
WARM = "changelog of the series, again"
# Whoever installs a tool has it compiled; with this set each run would compile all of it.
UNCOMPILED = "PYTHONDONTWRITEBYTECODE"
COLUMNS = (
    "what",
    "CPU s, least",
    "CPU s, median",
    "wall s, least",
    "peak memory of the tree, MB",
    "of its largest process, MB",
)
BAR_COLUMNS = ("what", "measured", "at most", "holds")


class FailedError(Exception):
    """A command did not end well, or did not find what is there; the message says what."""


@dataclass(frozen=True, slots=True)
class Result:
    """All runs of one command."""

    name: str
    runs: list[Cost] = field(default_factory=list)

    @property
    def cpu_seconds_least(self) -> float:
        """The least of all runs."""
        return min(each.cpu_seconds for each in self.runs)

    @property
    def cpu_seconds_median(self) -> float:
        """The median of all runs."""
        return statistics.median(each.cpu_seconds for each in self.runs)

    @property
    def tree_bytes(self) -> int:
        """The largest sum of the memory of all processes, of all runs."""
        return max(max(each.tree_bytes, each.process_bytes) for each in self.runs)

    def row(self) -> tuple[str, ...]:
        """Its line by COLUMNS."""
        return (
            self.name,
            f"{self.cpu_seconds_least:.2f}",
            f"{self.cpu_seconds_median:.2f}",
            f"{min(each.wall_seconds for each in self.runs):.2f}",
            f"{self.tree_bytes / MB:.0f}",
            f"{max(each.process_bytes for each in self.runs) / MB:.0f}",
        )


@dataclass(frozen=True, slots=True)
class Bar:
    """What is to hold: a figure of a command and what it may be at most, in a unit."""

    name: str
    measured: float
    most: float
    unit: str

    @property
    def holds(self) -> bool:
        """Whether it does."""
        return self.measured <= self.most

    def row(self) -> tuple[str, ...]:
        """Its line by BAR_COLUMNS."""
        size = MB if self.unit == "MB" else 1
        shown = [f"{value / size:.3g} {self.unit}" for value in (self.measured, self.most)]
        return (self.name, *shown, "yes" if self.holds else "no")


Measured = Iterator[tuple[str, Cost]]


def measure_all(document: Path, repetitions: int) -> list[Result]:
    """Runs every command, in turns; without the document only those of the series.

    Raises:
        FailedError: One does not end well, or does not find what is there.
    """
    adopt_orphans()
    results: dict[str, Result] = {}
    with work_folder() as work:
        turns: list[Callable[[], Measured]] = [lambda: _series(work)]
        if document.is_file():
            write_document(work / "changed.json", with_changes(read_document(document)))
            turns.insert(0, lambda: _documents(document, work))
        for turn in range(-1, repetitions):
            print(f"turn {turn + 1}/{repetitions}", file=sys.stderr, flush=True)
            for name, cost in (each for measure in turns for each in measure()):
                if turn >= 0:  # the first one may compile
                    results.setdefault(name, Result(name)).runs.append(cost)
    return list(results.values())


def _documents(document: Path, work: Path) -> Measured:
    yield SAME, _compared(document, document, [], work)
    yield CHANGED, _compared(document, work / "changed.json", EXPECTED, work)


def _compared(base: Path, revision: Path, expected: Sequence[Found], work: Path) -> Cost:
    output = work / "report.json"
    options = ["--format", "json", "--output", str(output)]
    cost = _run(["diff", str(base), str(revision), *options], work)
    report: Json = json.loads(output.read_text(encoding="utf-8"))
    found = found_in(report)
    wrong = [each for each in [*found, *expected] if found.count(each) != expected.count(each)]
    if wrong:
        raise FailedError(f"{len(found)} findings, {len(expected)} expected: {wrong[0]}")
    return cost


def _series(work: Path) -> Measured:
    for name, options in ((COLD, ()), (COLD_ONE_JOB, ("--jobs", "1"))):
        with work_folder() as folder:
            project = copied(Project(REPOSITORY), folder / "project")
            yield name, _changelog(project, work, *options)
            if name == COLD:
                yield WARM, _changelog(project, work)


def _changelog(project: Project, work: Path, *options: str) -> Cost:
    """Compares every version of a project with the one before."""
    where = ["--project", str(project.root), "--quiet", "--format", "json"]
    cost = _run(["changelog", *where, *options], work)
    told: Json = json.loads((work / "log.txt").read_text(encoding="utf-8"))
    compared, versions = sum(bool(each["base"]) for each in told["versions"]), project.documents()
    if compared != len(versions) - 1:
        raise FailedError(f"{compared} pairs compared, of {len(versions)} versions")
    return cost


def _run(arguments: Sequence[str], work: Path) -> Cost:
    log, env = work / "log.txt", environment(work)
    env.pop(UNCOMPILED, None)
    command = [*program(), *arguments]
    try:
        cost = run(command, cwd=work, env=env, log=log, most_seconds=MOST_SECONDS)
    except (OSError, TimeoutError) as error:
        raise FailedError(f"{arguments[0]}: {error}") from error
    if cost.exit_code != 0:
        said = last_line(log.read_text(encoding="utf-8", errors="replace"))
        raise FailedError(f"{arguments[0]}: exit code {cost.exit_code}: {said}")
    return cost


def bars_of(results: Sequence[Result]) -> list[Bar]:
    """What is to hold, of what was measured."""
    named = {each.name: each for each in results}
    bars = []
    if CHANGED in named:
        changed = named[CHANGED]
        bars.append(Bar(f"{CHANGED}: CPU, least", changed.cpu_seconds_least, CPU_BAR, "s"))
        bars.append(Bar(f"{CHANGED}: memory", changed.tree_bytes, MEMORY_BAR, "MB"))
    series = named[COLD].cpu_seconds_least
    return [*bars, Bar(f"{COLD}: CPU, least", series, SERIES_BAR, "s")]


def as_markdown(document: Path, versions: int, results: Sequence[Result]) -> str:
    """The tables for people, with what to know when reading them."""
    lines = [
        "# What a comparison costs",
        "",
        conditions(len(results[0].runs)),
        "Every run is a whole command with compiled files, as an installed tool has them. Memory",
        "is the largest of all runs.",
        "",
        *table(BAR_COLUMNS, [each.row() for each in bars_of(results)]),
        "",
        *table(COLUMNS, [each.row() for each in results]),
        "",
    ]
    if document.is_file():
        size = f"{document.stat().st_size / MB:.1f} MB"
        lines += [
            f"- The document is {document.name}, {size}. Each of the {len(CHANGES)} changes",
            f"  is of another kind. Every run found all {len(CHANGES)}, each by its rule at its",
            "  operation, and nothing else.",
        ]
    lines += [
        f"- The series is the {versions} versions of the repository, in a fresh copy of it. Those",
        "  that differ in their number alone are not compared.",
    ]
    return "\n".join(lines) + "\n"


def as_report(document: Path, results: Sequence[Result]) -> dict[str, object]:
    """The whole report for programs."""
    return {
        "document": described(document) if document.is_file() else None,
        "machine": machine(),
        "changes": [asdict(each) for each in EXPECTED],
        "results": [
            {
                "name": each.name,
                "cpu_seconds_least": each.cpu_seconds_least,
                "cpu_seconds_median": each.cpu_seconds_median,
                "tree_bytes_most": each.tree_bytes,
                "runs": [asdict(cost) for cost in each.runs],
            }
            for each in results
        ],
        "bars": [{**asdict(each), "holds": each.holds} for each in bars_of(results)],
    }


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measures what a comparison costs.")
    parser.add_argument("--repetitions", type=int, default=5, metavar="N")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if arguments.repetitions < 1:
        parser.error("--repetitions must be at least 1")
    return arguments


def main() -> int:
    """Prints the tables; 1 where something failed."""
    arguments = parsed_arguments()
    if not VENDOR_DOCUMENT.is_file():
        print(f"left out, not there: {VENDOR_DOCUMENT}", file=sys.stderr)
    try:
        results = measure_all(VENDOR_DOCUMENT, arguments.repetitions)
    except FailedError as error:
        print(f"failed: {error}", file=sys.stderr)
        return 1
    versions = len(Project(REPOSITORY).documents())
    markdown = as_markdown(VENDOR_DOCUMENT, versions, results)
    print(markdown)
    if arguments.write:
        write_results("diff_cost", markdown, as_report(VENDOR_DOCUMENT, results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
