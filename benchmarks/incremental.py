"""What a change costs: all versions from nothing, again, and after changes of several sizes.

Every repetition works on a fresh copy of the project, in which one step follows the other as in a
checkout that is used. Each step is checked to end well; steps that are to change nothing are
checked to leave the digests of all versions as they were.
"""

import argparse
import json
import shutil
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from documents import (
    VENDOR_DOCUMENT,
    Json,
    as_next_version,
    read_document,
    with_changed_description,
    with_changed_operation,
    write_document,
)
from environments import REPOSITORY, last_line
from measure import Cost, adopt_orphans, run
from projects import (
    Project,
    copied,
    environment,
    program,
    regenerate_command,
    work_folder,
)
from report import MB, conditions, described, machine, ratio, table, write_results

MOST_SECONDS = 3600
COLUMNS = (
    "step",
    "CPU s",
    "as a multiple",
    "wall s",
    "peak memory, MB",
    "shared once, MB",
    "largest process, MB",
    "built / reused",
)
VENDOR = "the vendor's document alone"
ONE = "the newest version alone"
COLD = "all versions"
COLD_ONE_JOB = "all versions, one job"


@dataclass(frozen=True, slots=True)
class Run:
    """One step, measured: how many packages were built in it and how many were reused."""

    cost: Cost
    built: int | None
    reused: int | None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happens to a project, after which all is regenerated.

    Attributes:
        name: What the result calls it.
        compared_with: The step whose processor seconds are the unit.
        prepare: What happens before; not measured.
        changes: Whether the digests of all versions may be others afterwards.
        options: Of the command.
    """

    name: str
    compared_with: str
    prepare: Callable[[Project], object]
    changes: bool = False
    options: tuple[str, ...] = ("--jobs", "0")


class FailedError(Exception):
    """A step did not end well; the message says how."""


def _nothing(project: Project) -> None:
    """Leaves the project as it is."""


def _without_packages(project: Project) -> None:
    shutil.rmtree(project.packages)


def _without_state(project: Project) -> None:
    project.state.unlink()


def _new_version(change: Callable[[Json], Json]) -> Callable[[Project], None]:
    """Adds a document: the newest one, changed, as the next minor version."""

    def prepare(project: Project) -> None:
        document = as_next_version(change(read_document(project.documents()[-1])))
        write_document(project.specs / f"v{document['info']['version']}.json", document)

    return prepare


STEPS = (
    Step(COLD, ONE, _nothing, changes=True),
    Step("again, nothing changed", COLD, _nothing),
    Step("again, without build/packages", COLD, _without_packages),
    Step("again, without state.json", COLD, _without_state),
    Step(
        "a new version, one operation changed",
        ONE,
        _new_version(with_changed_operation),
        changes=True,
    ),
    Step(
        "a new version, one description changed",
        ONE,
        _new_version(with_changed_description),
        changes=True,
    ),
    Step("a new version, nothing else changed", ONE, _new_version(dict), changes=True),
)
ONE_JOB_STEP = Step(COLD_ONE_JOB, COLD, _nothing, changes=True, options=("--jobs", "1"))


def generate(document: Path, settings: Path, work: Path) -> Run:
    """The package of one document, measured; nothing is kept from before.

    Raises:
        FailedError: It does not end well.
    """
    output = work / "output"
    shutil.rmtree(output, ignore_errors=True)
    options = ["--out", str(output), "--config", str(settings), "--quiet"]
    cost, _ = _run([*program(), "generate", str(document), *options], work)
    return Run(cost, 1, 0)


def regenerate(step: Step, project: Project, work: Path) -> Run:
    """A step and all packages of the project after it, measured.

    Raises:
        FailedError: It does not end well, or changes digests that it is to leave alone.
    """
    step.prepare(project)
    before = project.lock_file.read_bytes() if project.lock_file.exists() else None
    command = regenerate_command(project, "--quiet", "--json", *step.options)
    cost, log = _run(command, work)
    if before is not None and not step.changes and project.lock_file.read_bytes() != before:
        raise FailedError(f"{step.name}: generated/lock.json is another one")
    counts = _counts(log)
    return Run(cost, counts.get("built"), counts.get("reused"))


def _run(command: Sequence[str], work: Path) -> tuple[Cost, str]:
    log = work / "log.txt"
    cost = run(command, cwd=work, env=environment(work), log=log, most_seconds=MOST_SECONDS)
    text = log.read_text(encoding="utf-8", errors="replace")
    if cost.exit_code != 0:
        raise FailedError(f"exit code {cost.exit_code}: {last_line(text)}")
    return cost, text


def _counts(log: str) -> Mapping[str, int]:
    """What the command says that it built and reused, in the JSON that the log ends with."""
    start = log.find("{\n")
    try:
        told = json.loads(log[start:])
    except ValueError as error:
        raise FailedError(f"no JSON: {last_line(log)}") from error
    return {name: int(told[name]) for name in ("built", "reused")}


def measured(project: Project, alone: Mapping[str, Path], *, one_job: bool) -> dict[str, Run]:
    """One repetition: the steps by name, in their order.

    Raises:
        FailedError: A step did not end well.
    """
    runs = {}
    with work_folder() as work:
        copy = copied(project, work / "project")
        for name, document in alone.items():
            runs[name] = _told(name, generate(document, copy.settings, work))
        for step in STEPS:
            runs[step.name] = _told(step.name, regenerate(step, copy, work))
    with work_folder() as work:
        if one_job:
            copy = copied(project, work / "project")
            runs[COLD_ONE_JOB] = _told(COLD_ONE_JOB, regenerate(ONE_JOB_STEP, copy, work))
    return runs


def _told(name: str, measured_run: Run) -> Run:
    cost = measured_run.cost
    said = f"{name}: {cost.cpu_seconds:.2f} CPU s, {cost.wall_seconds:.2f} s"
    print(said, file=sys.stderr, flush=True)
    return measured_run


@dataclass(frozen=True, slots=True)
class Figures:
    """All runs of a step: the least time, the largest memory."""

    cpu_seconds_least: float
    cpu_seconds_median: float
    wall_seconds_least: float
    tree_bytes_most: int
    proportional_bytes_most: int | None
    process_bytes_most: int
    built: int | None
    reused: int | None


def figures_of(runs: Sequence[Run]) -> Figures:
    """Sums up the runs of one step."""
    costs = [each.cost for each in runs]
    seconds = [each.cpu_seconds for each in costs]
    shared_once = [each.proportional_bytes for each in costs if each.proportional_bytes is not None]
    return Figures(
        cpu_seconds_least=min(seconds),
        cpu_seconds_median=statistics.median(seconds),
        wall_seconds_least=min(each.wall_seconds for each in costs),
        tree_bytes_most=max(each.tree_bytes for each in costs),
        proportional_bytes_most=max(shared_once, default=None),
        process_bytes_most=max(each.process_bytes for each in costs),
        built=runs[-1].built,
        reused=runs[-1].reused,
    )


def row(name: str, all_figures: Mapping[str, Figures]) -> tuple[str, ...]:
    """One line of the table for people."""
    figures = all_figures[name]
    unit = next((step.compared_with for step in (*STEPS, ONE_JOB_STEP) if step.name == name), None)
    shared_once = figures.proportional_bytes_most
    return (
        name,
        f"{figures.cpu_seconds_least:.2f}",
        f"{_multiple(figures, all_figures[unit])} of “{unit}”" if unit else "",
        f"{figures.wall_seconds_least:.2f}",
        f"{figures.tree_bytes_most / MB:.0f}",
        "unknown" if shared_once is None else f"{shared_once / MB:.0f}",
        f"{figures.process_bytes_most / MB:.0f}",
        f"{figures.built} / {figures.reused}",
    )


def _multiple(figures: Figures, unit: Figures) -> str:
    return ratio(figures.cpu_seconds_least, unit.cpu_seconds_least)


def as_markdown(versions: int, repetitions: Sequence[Mapping[str, Run]]) -> str:
    """The table for people, with what to know when reading it."""
    figures = {name: figures_of([each[name] for each in repetitions]) for name in repetitions[0]}
    lines = [
        f"# What a change costs, with {versions} versions",
        "",
        conditions(len(repetitions)),
        "Each repetition works on a fresh copy of the project, without a cache, in the order of",
        "the table. Multiples are of processor seconds. Peak memory is the sum over the process",
        "tree, sampled, the largest of all runs; pages that processes share count once for each",
        "process in it, and once over all in the next column.",
        "",
        *table(COLUMNS, [row(name, figures) for name in figures]),
        "",
        "- “alone” is `generate` for one document, which keeps nothing; all others are",
        "  `regenerate`, with one process for each core where nothing else is said.",
        "- A new version differs from the newest in one thing: a property in one response and a",
        "  query parameter of the same operation, the text of one description, or its number only.",
        "  Each is the next newest after the one before.",
    ]
    return "\n".join(lines) + "\n"


def as_report(project: Project, repetitions: Sequence[Mapping[str, Run]]) -> dict[str, object]:
    """The whole report for programs."""
    documents = project.documents()
    runs = {name: [each[name] for each in repetitions] for name in repetitions[0]}
    return {
        "versions": len(documents),
        "newest": described(documents[-1]),
        "machine": machine(),
        "steps": {
            name: {**asdict(figures_of(each)), "runs": [asdict(one.cost) for one in each]}
            for name, each in runs.items()
        },
    }


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measures what a change of documents costs.")
    parser.add_argument("--project", type=Path, default=REPOSITORY, metavar="DIR")
    parser.add_argument(
        "--document", type=Path, help="another one to generate alone (the vendor's if it is there)"
    )
    parser.add_argument("--versions", type=int, metavar="N", help="only the newest N documents")
    parser.add_argument("--repetitions", type=int, default=3, metavar="N")
    parser.add_argument("--no-one-job", action="store_true", help="leave out --jobs 1")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if arguments.document is not None and not arguments.document.is_file():
        parser.error(f"no such document: {arguments.document}")
    if arguments.repetitions < 1:
        parser.error("--repetitions must be at least 1")
    return arguments


def documents_alone(project: Project, given: Path | None) -> dict[str, Path]:
    """The documents that are generated alone, by the names of their steps."""
    alone = {ONE: project.documents()[-1].resolve()}
    if given is not None:
        return {**alone, f"{given.name} alone": given.resolve()}
    return {**alone, VENDOR: VENDOR_DOCUMENT} if VENDOR_DOCUMENT.is_file() else alone


def main() -> int:
    """Prints the table; 1 where a step failed."""
    arguments = parsed_arguments()
    adopt_orphans()
    with work_folder() as folder:
        root = arguments.project.resolve()
        project = copied(Project(root), folder / "project", arguments.versions)
        alone = documents_alone(project, arguments.document)
        try:
            repetitions = [
                measured(project, alone, one_job=not arguments.no_one_job)
                for _ in range(arguments.repetitions)
            ]
        except (FailedError, TimeoutError) as error:
            print(f"failed: {error}", file=sys.stderr)
            return 1
        markdown = as_markdown(len(project.documents()), repetitions)
        report = as_report(project, repetitions)
    print(markdown)
    if arguments.write:
        write_results("incremental", markdown, report)
    return 0


if __name__ == "__main__":
    sys.exit(main())
