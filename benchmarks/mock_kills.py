"""A mock that is killed again and again in the middle of writes: is all that it acknowledged kept?

The mock of v3.99.0 keeps its state in a file. Things of three kinds are created, changed and
deleted over HTTP, one after another; at a random moment the process is killed, sometimes again
while it starts. It is started anew with the same file. Every write that was answered has to be
there, nothing that was deleted may be back, and listings have to agree with single things. The
write that had no answer may have happened or not.
"""

import argparse
import random
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from mock_process import (
    Connection,
    NotStartedError,
    Serving,
    build_package,
    launch,
    mock_command,
    start,
)
from mock_writes import KINDS, Expected, UnexpectedError, losses, read_all, write_until_lost
from projects import work_folder
from report import machine, table, write_results

VERSION = "v3.99.0"
MOST_SECONDS = 0.8
KILLED_AT_START = 0.15
MOST_SECONDS_OF_START = 1.5


@dataclass(slots=True)
class Tally:
    """What happened so far: how often, how many writes were acknowledged, every fault."""

    counts: Counter[str] = field(default_factory=Counter)
    writes: int = 0
    faults: list[str] = field(default_factory=list)

    def blame(self, number: int, fault: str) -> None:
        """Takes note of a fault."""
        self.faults.append(f"round {number}: {fault}")
        print(f"\nround {number}: {fault}", file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the package is that is run, and the file that it keeps its state in."""

    source: Path
    database: Path
    seed: int

    @property
    def command(self) -> list[str]:
        """The command of the mock."""
        return mock_command("--items=5", f"--seed={self.seed}", f"--db={self.database}")

    def start(self) -> Serving:
        """Starts the mock.

        Raises:
            NotStartedError: It ends instead.
        """
        return start(self.command, self.source)


def kill(running: Serving) -> None:
    """Kills a process and waits for its end."""
    running.process.kill()
    running.process.communicate()


def kill_rounds(scene: Scene, rounds: int, tally: Tally) -> None:
    """All rounds, each with a kill in the middle of writes.

    Raises:
        NotStartedError: The mock does not come up on what a kill left.
        UnexpectedError: Something is refused that never should be.
    """
    running = scene.start()
    expected = _first_state(running)
    for number in range(1, rounds + 1):
        chance = random.Random(f"{scene.seed}, {number}")  # noqa: S311 - nothing is secret
        tally.writes += _write_and_kill(running, expected, chance)
        tally.counts["killed in the middle of writes"] += 1
        if chance.random() < KILLED_AT_START:
            _kill_at_start(scene, chance)
            tally.counts["killed again while it started"] += 1
        running = scene.start()
        for fault in _losses(running, expected):
            tally.blame(number, fault)
        print(f"\r{number}/{rounds} rounds", end="", file=sys.stderr, flush=True)
    kill(running)
    print(file=sys.stderr)


def _first_state(running: Serving) -> Expected:
    connection = Connection(running.url)
    texts = {
        kind: {id_: str(thing[kind.text]) for id_, thing in read_all(connection, kind).items()}
        for kind in KINDS
    }
    connection.close()
    return Expected(texts)


def _write_and_kill(running: Serving, expected: Expected, chance: random.Random) -> int:
    connection = Connection(running.url)
    timer = threading.Timer(chance.uniform(0.01, MOST_SECONDS), running.process.kill)
    timer.start()
    try:
        return write_until_lost(connection, expected, chance)
    finally:
        timer.join()
        connection.close()
        kill(running)


def _kill_at_start(scene: Scene, chance: random.Random) -> None:
    process = launch(scene.command, scene.source)
    time.sleep(chance.uniform(0, MOST_SECONDS_OF_START))
    process.kill()
    process.communicate()


def _losses(running: Serving, expected: Expected) -> list[str]:
    connection = Connection(running.url)
    found = list(losses(connection, expected))
    connection.close()
    return found


def verdict_of(tally: Tally) -> str:
    """The sentence that counts."""
    if not tally.faults:
        return "Nothing that was acknowledged was lost, and nothing that was deleted came back."
    return f"{len(tally.faults)} faults:"


def as_markdown(arguments: argparse.Namespace, tally: Tally) -> str:
    """The report for people."""
    rows = [(name, str(count)) for name, count in sorted(tally.counts.items())]
    lines = [
        f"# The mock of {VERSION}, killed in the middle of writes",
        "",
        f"{arguments.rounds} rounds (seed {arguments.seed}): writes over HTTP until `kill -9` at a",
        "random moment, a start with the same `--db`, and a look at everything.",
        "",
        *table(("what happened", "times"), [*rows, ("writes acknowledged", f"{tally.writes:,}")]),
        "",
        verdict_of(tally),
        *(f"- {each}" for each in tally.faults),
    ]
    return "\n".join(lines) + "\n"


def as_report(arguments: argparse.Namespace, tally: Tally) -> dict[str, object]:
    """The report for programs."""
    return {
        "machine": machine(),
        "version": VERSION,
        "rounds": arguments.rounds,
        "seed": arguments.seed,
        "counts": dict(sorted(tally.counts.items())),
        "writes": tally.writes,
        "faults": tally.faults,
    }


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Kills a mock and checks what it kept.")
    parser.add_argument("--rounds", type=int, default=100, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if arguments.rounds < 1:
        parser.error("--rounds must be at least 1")
    return arguments


def main() -> int:
    """Prints counts and the verdict; 1 where anything was lost."""
    arguments, tally = parsed_arguments(), Tally()
    with work_folder() as work:
        try:
            source = build_package(VERSION, work)
            scene = Scene(source, work / "state.sqlite", arguments.seed)
            kill_rounds(scene, arguments.rounds, tally)
        except (NotStartedError, UnexpectedError) as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
    markdown = as_markdown(arguments, tally)
    print(markdown)
    if arguments.write:
        write_results("mock_kills", markdown, as_report(arguments, tally))
    return int(bool(tally.faults))


if __name__ == "__main__":
    sys.exit(main())
