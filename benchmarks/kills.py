"""Runs that are killed at random moments and other disturbances: does the next run put it right?

A project is regenerated again and again, from one of three sets of documents to another, with and
without the cache and the packages. Runs are killed somewhere in the middle. Right after that every
package has to be whole, old or new; the next run has to succeed and to leave exactly what a run
leaves that nothing disturbed. In between the store, the state and the order of runs are disturbed
in other ways.
"""

import argparse
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from disturbances import DISTURBANCES
from environments import REPOSITORY
from measure import adopt_orphans
from outputs import output_of, torn
from projects import Project, work_folder
from report import machine, table, write_results
from running import Running
from workbench import (
    KEEP_ALL,
    NO_CACHE,
    NO_PACKAGES,
    DisturbedError,
    Scene,
    Workbench,
    new_workbench,
)

SMALL = REPOSITORY / "tests" / "pipeline" / "project"
SIZES = {"small": (SMALL, None), "real": (REPOSITORY, 4)}
KILLS_FOR_A_DISTURBANCE = 4
FIRST_PROCESS_ALONE = 0.25
POLL_SECONDS = 0.002
WRITING_SECONDS = 0.1
PATIENCE_SECONDS = 30.0
"""How long processes may take to notice that the one that started them is gone."""


@dataclass(slots=True)
class Tally:
    """What happened so far: how often, and every fault that was found."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, name: str, faults: Sequence[str]) -> None:
        """Counts something that happened, with the faults that it brought to light."""
        self.counts[name] += 1
        for each in faults:
            self.faults.append(f"{name}: {each}")
            print(f"\n{name}: {each}", file=sys.stderr, flush=True)


def next_run(bench: Workbench, present: Scene, chance: random.Random) -> tuple[Scene, str]:
    """The scene and the preparation of a run that has something to do."""
    if chance.random() < 0.5:
        return chance.choice(bench.scenes), chance.choice((NO_CACHE, NO_PACKAGES))
    return chance.choice([each for each in bench.scenes if each is not present]), KEEP_ALL


def wait_for_the_moment(
    running: Running, bench: Workbench, most_seconds: float, chance: random.Random
) -> str:
    """Waits for a moment at random: of the whole run, or soon after it began to write packages.

    Writing is a small part of a run, and the part that matters. Gives which it was.
    """
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0, most_seconds))
        return "at any moment"
    before, deadline = written(bench.project), time.monotonic() + 2 * most_seconds
    while running.process.poll() is None and time.monotonic() < deadline:
        if written(bench.project) != before:
            time.sleep(chance.uniform(0, WRITING_SECONDS))
            break
        time.sleep(POLL_SECONDS)
    return "while writing"


def written(project: Project) -> set[tuple[str, int]]:
    """What is in the folders of packages: each path with its inode, which a swap changes."""
    homes = [home for home in (project.generated, project.packages) if home.is_dir()]
    return {(entry.path, entry.inode()) for home in homes for entry in os.scandir(home)}


def kill(running: Running, chance: random.Random) -> tuple[str, list[str]]:
    """Kills a run; gives what was killed, and whether other processes went on all the same."""
    if chance.random() >= FIRST_PROCESS_ALONE:
        running.kill()
        return "all processes", []
    try:
        running.kill_first(PATIENCE_SECONDS)
    except TimeoutError as error:
        return "first process", [f"the other processes: {error}"]
    return "first process", []


def kill_once(bench: Workbench, present: Scene, chance: random.Random, tally: Tally) -> Scene:
    """A run that is killed, what it left, and the run after it; gives the scene then."""
    scene, preparation = next_run(bench, present, chance)
    bench.set_up(scene, preparation)
    before = output_of(bench.project)
    running = bench.run(bench.project, "killed")
    when = wait_for_the_moment(running, bench, bench.seconds[scene.name, preparation], chance)
    is_over = running.process.poll() is not None
    killed, faults = kill(running, chance)
    faults += [*torn(bench.project, before, scene.output), *bench.recover(scene)]
    name = "over before the kill" if is_over else f"{killed} killed {when}, {preparation}"
    tally.add(name, faults)
    return scene


def disturb_once(bench: Workbench, number: int, chance: random.Random, tally: Tally) -> Scene:
    """A disturbance of another kind, and the run after it; gives the scene then."""
    disturbance = DISTURBANCES[number % len(DISTURBANCES)]
    scene = chance.choice(bench.scenes)
    faults = [*disturbance.happen(bench, scene, chance), *bench.recover(scene)]
    tally.add(disturbance.name, faults)
    return scene


def disturb(bench: Workbench, kills: int, seed: int) -> Tally:
    """All kills, with a disturbance of another kind after every few of them.

    Each has chances of its own, so that what one does changes nothing for the others.
    """
    tally, present = Tally(), bench.scenes[-1]
    for number in range(kills):
        present = kill_once(bench, present, _chance(seed, f"kill {number}"), tally)
        if number % KILLS_FOR_A_DISTURBANCE == KILLS_FOR_A_DISTURBANCE - 1:
            other = number // KILLS_FOR_A_DISTURBANCE
            present = disturb_once(bench, other, _chance(seed, f"other {other}"), tally)
        print(f"\r{number + 1}/{kills} kills", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return tally


def _chance(seed: int, purpose: str) -> random.Random:
    return random.Random(f"{seed}, {purpose}")  # noqa: S311 - nothing is secret


def verdict_of(tally: Tally) -> str:
    """The sentence that counts."""
    if not tally.faults:
        return "Every run after a disturbance left what an undisturbed run leaves."
    return f"{len(tally.faults)} faults:"


def as_markdown(arguments: argparse.Namespace, bench: Workbench, tally: Tally) -> str:
    """The report for people."""
    versions = len(bench.scenes[0].inputs.documents())
    kills, seed = arguments.kills, arguments.seed
    rows = [(name, str(count)) for name, count in sorted(tally.counts.items())]
    lines = [
        "# Runs that were killed or disturbed",
        "",
        f"{kills} kills of runs for {versions} versions or one more, at random moments",
        f"(seed {seed}), and other disturbances between them.",
        "",
        *table(("what happened", "times"), rows),
        "",
        verdict_of(tally),
        *(f"- {each}" for each in tally.faults),
    ]
    return "\n".join(lines) + "\n"


def as_report(arguments: argparse.Namespace, tally: Tally) -> dict[str, object]:
    """The report for programs."""
    return {
        "machine": machine(),
        "project": arguments.project_size,
        "seed": arguments.seed,
        "counts": dict(sorted(tally.counts.items())),
        "faults": tally.faults,
    }


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Kills and disturbs runs and checks the next.")
    parser.add_argument("--kills", type=int, default=200, metavar="N")
    parser.add_argument("--project-size", choices=sorted(SIZES), default="small")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if arguments.kills < 1:
        parser.error("--kills must be at least 1")
    return arguments


def main() -> int:
    """Prints counts and the verdict; 1 where anything differs."""
    arguments = parsed_arguments()
    adopt_orphans()
    print(f"seed {arguments.seed}", file=sys.stderr, flush=True)
    source, versions = SIZES[arguments.project_size]
    with work_folder() as work:
        try:
            bench = new_workbench(Project(source), versions, work)
            tally = disturb(bench, arguments.kills, arguments.seed)
        except DisturbedError as error:
            print(f"an undisturbed run failed: {error}", file=sys.stderr)
            return 1
        markdown = as_markdown(arguments, bench, tally)
    print(markdown)
    if arguments.write:
        write_results("kills", markdown, as_report(arguments, tally))
    return int(bool(tally.faults))


if __name__ == "__main__":
    sys.exit(main())
