"""How the cost grows with the number of versions and with the size of a document, all cold."""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import exp, log
from pathlib import Path

from documents import (
    VENDOR_DOCUMENT,
    Json,
    operations,
    read_document,
    with_copied_paths,
    with_copied_shapes,
    write_document,
)
from environments import CACHE, REPOSITORY, NotInstalledError, last_line, make_environment
from measure import Cost, adopt_orphans, run
from projects import (
    Project,
    copied,
    environment,
    program,
    regenerate_command,
    work_folder,
)
from report import MB, RESULTS, conditions, machine, table, write_results

MOST_SECONDS = 3600
DRAWING = "matplotlib==3.11.2"
VERSIONS = "versions of the project"
PATHS = "paths copied"
SHAPES = "paths and shapes copied"
COPIES: dict[str, Callable[[Json, int], Json]] = {
    PATHS: with_copied_paths,
    SHAPES: with_copied_shapes,
}
COLUMNS = ("CPU s", "CPU s for each", "exponent from the size before", "wall s", "peak memory, MB")


@dataclass(frozen=True, slots=True)
class Point:
    """All runs at one size: a number of versions or of operations."""

    size: int
    runs: tuple[Cost, ...]

    @property
    def cpu_seconds(self) -> float:
        """The least of all runs."""
        return min(each.cpu_seconds for each in self.runs)


@dataclass(frozen=True, slots=True)
class Series:
    """What is measured at several sizes; `unit` is what the sizes count."""

    name: str
    unit: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """The power law `factor * size ** exponent` that fits best, in seconds."""

    factor: float
    exponent: float


class FailedError(Exception):
    """A run did not end well; the message says how."""


def fit_of(series: Series) -> Fit | None:
    """The least squares on logarithms of size and seconds; None for fewer than two sizes."""
    if len(series.points) < 2:
        return None
    sizes = [log(each.size) for each in series.points]
    seconds = [log(each.cpu_seconds) for each in series.points]
    line = statistics.linear_regression(sizes, seconds)
    return Fit(exp(line.intercept), line.slope)


def exponents(series: Series) -> list[float | None]:
    """For each point the exponent of the power law through it and the one before; None at first.

    They tell a cost that grows faster and faster, which one fit over all sizes hides.
    """
    steps = zip(series.points, series.points[1:], strict=False)
    return [None, *(_exponent(smaller, larger) for smaller, larger in steps)]


def _exponent(smaller: Point, larger: Point) -> float:
    return log(larger.cpu_seconds / smaller.cpu_seconds) / log(larger.size / smaller.size)


def version_series(project: Project, numbers: Sequence[int], repetitions: int) -> Series:
    """All packages of the newest versions, for each number of them that the project has."""
    most = len(project.documents())
    points = []
    for number in sorted({min(each, most) for each in numbers}):
        runs = tuple(_regenerated(project, number) for _ in range(repetitions))
        points.append(_told(VERSIONS, Point(number, runs)))
    return Series(VERSIONS, "version", tuple(points))


def _regenerated(project: Project, versions: int) -> Cost:
    with work_folder() as work:
        copy = copied(project, work / "project", versions)
        return _run(regenerate_command(copy, "--quiet", "--jobs", "0"), work)


def document_series(document: Json, name: str, times: Sequence[int], repetitions: int) -> Series:
    """One package of a document, for each number of copies in it."""
    points = []
    with work_folder() as work:
        for number in sorted(set(times)):
            enlarged = COPIES[name](document, number)
            write_document(work / "document.json", enlarged)
            runs = tuple(_generated(work) for _ in range(repetitions))
            size = sum(1 for _ in operations(enlarged))
            points.append(_told(name, Point(size, runs)))
    return Series(name, "operation", tuple(points))


def _generated(work: Path) -> Cost:
    shutil.rmtree(work / "output", ignore_errors=True)
    options = ["--out", str(work / "output"), "--quiet"]
    return _run([*program(), "generate", str(work / "document.json"), *options], work)


def _run(command: Sequence[str], work: Path) -> Cost:
    path = work / "log.txt"
    cost = run(command, cwd=work, env=environment(work), log=path, most_seconds=MOST_SECONDS)
    if cost.exit_code != 0:
        text = path.read_text(encoding="utf-8", errors="replace")
        raise FailedError(f"exit code {cost.exit_code}: {last_line(text)}")
    return cost


def _told(name: str, point: Point) -> Point:
    said = f"{name}, {point.size}: {point.cpu_seconds:.1f} CPU s"
    print(said, file=sys.stderr, flush=True)
    return point


def draw(all_series: Sequence[Series], output: Path) -> None:
    """Draws the series as SVG, with matplotlib in an environment of its own.

    Raises:
        NotInstalledError: It cannot be installed, or fails.
    """
    folder = CACHE / DRAWING.replace("==", "-")
    make_environment(folder, DRAWING, "fonttools")
    script = Path(__file__).with_name("plot.py")
    command = [str(folder / "bin" / "python"), str(script), str(output)]
    given = json.dumps([_entry(each) for each in all_series])
    done = subprocess.run(command, check=False, input=given, capture_output=True, text=True)
    if done.returncode != 0:
        raise NotInstalledError(last_line(done.stderr))


def _entry(series: Series) -> dict[str, object]:
    """A series as the JSON report and the drawing hold it."""
    fit = fit_of(series)
    points = [
        {
            "size": each.size,
            "cpu_seconds": each.cpu_seconds,
            "runs": [asdict(cost) for cost in each.runs],
        }
        for each in series.points
    ]
    return {
        "name": series.name,
        "unit": series.unit,
        "fit": None if fit is None else asdict(fit),
        "points": points,
    }


def as_markdown(document: str, repetitions: int, all_series: Sequence[Series]) -> str:
    """The tables for people, with what to know when reading them."""
    lines = [
        "# How the cost grows",
        "",
        conditions(repetitions),
        "Everything is built from nothing. The exponent is that of the power law that fits best:",
        "1 is proportional.",
        "",
        "![CPU seconds against versions and against operations](growth.svg)",
        "",
    ]
    for series in all_series:
        lines += [*_section(series), ""]
    lines += [
        f"- {VERSIONS}: `regenerate` for the newest ones, one process for each core.",
        f"- {PATHS}: `generate` for {document} with its path items once, twice and so on. The",
        "  copies stand under new paths; their shapes are the same, so no class is added.",
        f"- {SHAPES}: its components too, each object of a copy with a property more than the",
        "  original has, so that there are as many times the classes.",
    ]
    return "\n".join(lines) + "\n"


def _section(series: Series) -> list[str]:
    fit = fit_of(series)
    exponent = "too few sizes for a fit" if fit is None else f"exponent {fit.exponent:.2f}"
    rows = [_row(*each) for each in zip(series.points, exponents(series), strict=True)]
    return [
        f"## {series.name[0].upper()}{series.name[1:]}: {exponent}",
        "",
        *table((f"{series.unit}s", *COLUMNS), rows),
    ]


def _row(point: Point, exponent: float | None) -> tuple[str, ...]:
    return (
        f"{point.size:,}",
        f"{point.cpu_seconds:.1f}",
        f"{point.cpu_seconds / point.size:.3f}",
        "" if exponent is None else f"{exponent:.2f}",
        f"{min(each.wall_seconds for each in point.runs):.1f}",
        f"{max(each.tree_bytes for each in point.runs) / MB:.0f}",
    )


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measures how the cost grows with the size.")
    parser.add_argument("--project", type=Path, default=REPOSITORY, metavar="DIR")
    parser.add_argument("--document", type=Path, help="the one that is enlarged")
    parser.add_argument("--versions", type=int, nargs="+", default=[5, 10, 25, 50], metavar="N")
    parser.add_argument("--copies", type=int, nargs="+", default=[1, 2, 4], metavar="N")
    parser.add_argument("--repetitions", type=int, default=3, metavar="N")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if min(arguments.repetitions, *arguments.versions, *arguments.copies) < 1:
        parser.error("numbers must be at least 1")
    return arguments


def main() -> int:
    """Prints the tables; 1 where a run failed."""
    arguments = parsed_arguments()
    project = Project(arguments.project.resolve())
    vendor = VENDOR_DOCUMENT if VENDOR_DOCUMENT.is_file() else project.documents()[-1]
    path = arguments.document or vendor
    repetitions = arguments.repetitions
    adopt_orphans()
    try:
        document = read_document(path)
        all_series = [
            version_series(project, arguments.versions, repetitions),
            *(document_series(document, name, arguments.copies, repetitions) for name in COPIES),
        ]
        markdown = as_markdown(path.name, repetitions, all_series)
        print(markdown)
        if arguments.write:
            report = {"machine": machine(), "series": [_entry(each) for each in all_series]}
            write_results("growth", markdown, report)
            draw(all_series, RESULTS / "growth.svg")
    except (FailedError, TimeoutError, NotInstalledError) as error:
        print(f"failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
