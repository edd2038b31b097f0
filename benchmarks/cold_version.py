"""What one cold generation costs, beside the field's generators.

Each generator reads the same document and writes into an empty folder, with an empty cache and in
an environment of its own. They run one after another, in turns, so that a change of the machine's
load meets all of them. What counts is processor seconds of the whole process tree, not the clock.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from documents import VENDOR_DOCUMENT
from environments import CACHE, NotInstalledError, last_line
from generators import GENERATORS, OURS, PEERS, Generator, install, installed_packages
from measure import Cost, adopt_orphans, run
from report import MB, conditions, described, machine, ratio, table, write_results

MOST_SECONDS = 900
COLUMNS = (
    "generator",
    "CPU s, least",
    "CPU s, median",
    "wall s, least",
    "peak memory of the tree, MB",
    "of its largest process, MB",
    "lines of Python",
    "MB of Python",
    "warnings printed",
)
RATIO_COLUMNS = (
    "ampeco-codegen takes, of",
    "CPU s",
    "wall s",
    "memory of the tree",
    "lines of Python",
)
COMPLAINT = re.compile(r"\b(?:WARN|WARNING|ERROR)\b")


@dataclass(frozen=True, slots=True)
class Output:
    """What a generator wrote: its Python files, and all files."""

    python_files: int
    python_lines: int
    python_bytes: int
    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Run:
    """One generation: its cost, what it wrote and how many lines of its log complain."""

    cost: Cost
    output: Output
    complaints: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What the runs of one generator come to: memory is the median, output that of the last run."""

    cpu_seconds_least: float
    cpu_seconds_median: float
    wall_seconds_least: float
    tree_bytes: float
    process_bytes: float
    complaints: int
    output: Output


@dataclass(frozen=True, slots=True)
class Result:
    """All runs of one generator, or why there are none."""

    generator: Generator
    runs: tuple[Run, ...]
    packages: tuple[str, ...] = ()
    error: str | None = None


def output_of(folder: Path) -> Output:
    """Counts what lies in an output folder; caches that tools left there are not output."""
    files = [
        path for path in folder.rglob("*") if path.is_file() and ".ruff_cache" not in path.parts
    ]
    python = [path.read_bytes() for path in files if path.suffix == ".py"]
    return Output(
        python_files=len(python),
        python_lines=sum(text.count(b"\n") for text in python),
        python_bytes=sum(len(text) for text in python),
        files=len(files),
        bytes=sum(path.stat().st_size for path in files),
    )


def environment(generator: Generator, work: Path) -> dict[str, str]:
    """The environment of a run: the generator's own programs first, its cache empty."""
    path = os.pathsep.join([str(generator.scripts()), os.environ.get("PATH", os.defpath)])
    return {**os.environ, "PATH": path, "XDG_CACHE_HOME": str(work / "cache"), "TMPDIR": str(work)}


def generate_once(generator: Generator, document: Path) -> Run:
    """One cold generation, measured.

    Raises:
        RuntimeError: It fails, writes no Python, or takes too long; the message is its last line.
    """
    work = CACHE / "run"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    log = work / "log.txt"
    command = generator.command(document, work / "output")
    env = environment(generator, work)
    try:
        cost = run(command, cwd=work, env=env, log=log, most_seconds=MOST_SECONDS)
    except (OSError, TimeoutError) as error:
        raise RuntimeError(str(error)) from error
    text = log.read_text(encoding="utf-8", errors="replace")
    output = output_of(work / "output")
    if cost.exit_code != 0 or output.python_files == 0:
        raise RuntimeError(f"exit code {cost.exit_code}: {last_line(text)}")
    return Run(cost, output, sum(1 for line in text.splitlines() if COMPLAINT.search(line)))


def measure_all(document: Path, repetitions: int) -> list[Result]:
    """Runs every generator that can be installed, in turns; one that fails is not run again."""
    errors: dict[str, str] = {}
    runs: dict[str, list[Run]] = {generator.name: [] for generator in GENERATORS}
    for generator in GENERATORS:
        try:
            install(generator)
        except NotInstalledError as error:
            errors[generator.name] = f"not installed: {error}"
    for turn in range(repetitions):
        for generator in GENERATORS:
            if generator.name in errors:
                continue
            print(f"{turn + 1}/{repetitions} {generator.name}", file=sys.stderr, flush=True)
            try:
                runs[generator.name].append(generate_once(generator, document))
            except RuntimeError as error:
                errors[generator.name] = str(error)
    return [result_of(each, runs[each.name], errors.get(each.name)) for each in GENERATORS]


def result_of(generator: Generator, runs: Sequence[Run], error: str | None) -> Result:
    """A generator's result; the runs before one that failed do not count."""
    if error is not None:
        return Result(generator, (), error=error)
    return Result(generator, tuple(runs), tuple(installed_packages(generator)))


def figures_of(runs: Sequence[Run]) -> Figures:
    """Sums up the runs of one generator."""
    seconds = [each.cost.cpu_seconds for each in runs]
    return Figures(
        cpu_seconds_least=min(seconds),
        cpu_seconds_median=statistics.median(seconds),
        wall_seconds_least=min(each.cost.wall_seconds for each in runs),
        tree_bytes=statistics.median(each.cost.tree_bytes for each in runs),
        process_bytes=statistics.median(each.cost.process_bytes for each in runs),
        complaints=runs[-1].complaints,
        output=runs[-1].output,
    )


def entry(result: Result) -> dict[str, object]:
    """A result as the JSON report holds it."""
    head = {"generator": result.generator.name, "remark": result.generator.remark}
    if result.error is not None:
        return {**head, "error": result.error}
    costs = [asdict(each.cost) for each in result.runs]
    return {**head, **asdict(figures_of(result.runs)), "runs": costs, "packages": result.packages}


def java_version() -> str | None:
    """What `java -version` calls itself, on standard error; None where there is no Java."""
    java = shutil.which("java")
    if java is None:
        return None
    done = subprocess.run([java, "-version"], check=False, capture_output=True, text=True)
    return done.stderr.partition("\n")[0]


def as_report(document: Path, results: Sequence[Result]) -> dict[str, object]:
    """The whole report for programs."""
    return {
        "document": described(document),
        "machine": {**machine(), "java": java_version()},
        "results": [entry(result) for result in results],
        "ratios": {result.generator.name: ratios for result, ratios in compared(results)},
    }


def compared(results: Sequence[Result]) -> list[tuple[Result, dict[str, float]]]:
    """For each peer that was measured the parts of its cost that ours takes, by RATIO_COLUMNS."""
    runs = {result.generator: result.runs for result in results if result.runs}
    if OURS not in runs:
        return []
    ours = weights_of(figures_of(runs[OURS]))
    peers = (result for result in results if result.generator in PEERS and result.runs)
    return [(peer, _parts(ours, weights_of(figures_of(peer.runs)))) for peer in peers]


def _parts(ours: Mapping[str, float], peers: Mapping[str, float]) -> dict[str, float]:
    return {name: value / peers[name] for name, value in ours.items()}


def weights_of(figures: Figures) -> dict[str, float]:
    """What is compared, by RATIO_COLUMNS."""
    return {
        "CPU s": figures.cpu_seconds_least,
        "wall s": figures.wall_seconds_least,
        "memory of the tree": figures.tree_bytes,
        "lines of Python": figures.output.python_lines,
    }


def row(result: Result) -> tuple[str, ...]:
    """One line of the table for people."""
    if result.error is not None:
        failed = f"failed: {result.error}"
        return (result.generator.name, failed, *([""] * (len(COLUMNS) - 2)))
    figures = figures_of(result.runs)
    output = figures.output
    return (
        result.generator.name,
        f"{figures.cpu_seconds_least:.1f}",
        f"{figures.cpu_seconds_median:.1f}",
        f"{figures.wall_seconds_least:.1f}",
        f"{figures.tree_bytes / MB:.0f}",
        f"{figures.process_bytes / MB:.0f}",
        f"{output.python_lines:,} in {output.python_files:,} files",
        f"{output.python_bytes / MB:.1f}",
        f"{figures.complaints}",
    )


def as_markdown(document: Path, results: Sequence[Result]) -> str:
    """The tables for people, with what to know when reading them."""
    repetitions = max(len(result.runs) for result in results)
    ratios = [
        (peer.generator.name, *(ratio(each, 1) for each in taken.values()))
        for peer, taken in compared(results)
    ]
    lines = [
        f"# One cold generation of {document.name} ({document.stat().st_size / MB:.1f} MB)",
        "",
        conditions(repetitions),
        "The generators take turns; memory is the median.",
        "",
        *table(COLUMNS, [row(result) for result in results]),
        "",
        *(table(RATIO_COLUMNS, ratios) if ratios else ()),
        "",
        *(f"- {result.generator.name}: {result.generator.remark}." for result in results),
    ]
    return "\n".join(lines) + "\n"


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measures one cold generation of a document.")
    parser.add_argument("document", nargs="?", type=Path, default=VENDOR_DOCUMENT)
    parser.add_argument("--repetitions", type=int, default=3, metavar="N")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if not arguments.document.is_file():
        parser.error(f"no such document: {arguments.document}")
    if arguments.repetitions < 1:
        parser.error("--repetitions must be at least 1")
    return arguments


def main() -> int:
    """Prints the table; 1 where a generator failed."""
    arguments = parsed_arguments()
    document = arguments.document.resolve()
    adopt_orphans()
    results = measure_all(document, arguments.repetitions)
    markdown = as_markdown(document, results)
    print(markdown)
    if arguments.write:
        write_results("cold_version", markdown, as_report(document, results))
    return int(any(result.error is not None for result in results))


if __name__ == "__main__":
    sys.exit(main())
