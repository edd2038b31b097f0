"""What reads cost the mock, beside a hand-written FastAPI application with the same models.

Both serve the same charge points on one core, with the same settings of uvicorn; what asks them
runs on another. They take turns. What counts is the processor time of the server for a request.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from environments import REPOSITORY
from fresh_process import ProgramError
from mock_process import (
    TOKEN,
    Connection,
    LostConnectionError,
    NotStartedError,
    Serving,
    build_package,
    mock_command,
    serving,
)
from mock_writes import path_of
from projects import work_folder
from raw_load import Load, WrongAnswerError, load
from report import described, machine, ratio, table, write_results

VERSION = "v3.99.0"
PROGRAMS = Path(__file__).resolve().parent / "mock_programs"
PATH = "/public-api/resources/charge-points/v2.0"
ITEMS = 200
MICROSECOND = 1e-6
CPU_BAR = 1.3
MOCK, WRITTEN = "mock", "hand-written"

COLUMNS = (
    "read",
    "body, kB",
    "mock, µs of CPU",
    "FastAPI, µs of CPU",
    "ratio",
    "mock, per second",
    "FastAPI, per second",
)
CLIENT_COLUMNS = ("call of the client", "CPU µs, from the mock", "CPU µs, from FastAPI")


@dataclass(frozen=True, slots=True)
class Read:
    """Something that is read: what it is called, and the targets that are asked for in turn."""

    name: str
    targets: Sequence[str]


@dataclass(frozen=True, slots=True)
class Bench:
    """Both servers, what is read from them, and a charge point that there is."""

    servers: Mapping[str, Serving]
    reads: Sequence[Read]
    charge_point: int
    source: Path


Loads = Mapping[str, Mapping[str, Sequence[Load]]]
"""Loads by what is read and by server."""

Calls = Mapping[str, Mapping[str, float]]
"""What calls of the client took, by server and by what the program calls them."""


@contextmanager
def running_bench(work: Path) -> Iterator[Bench]:
    """Generates the package and runs both servers, each on the first core.

    Raises:
        NotStartedError: One of them does not start.
        LostConnectionError: The mock does not answer.
    """
    source = build_package(VERSION, work)
    server_core, client_core = _cores()
    os.sched_setaffinity(0, {client_core})
    with serving(mock_command(f"--items={ITEMS}"), source) as mock:
        points = _charge_points(mock.url)
        data = work / "charge_points.json"
        data.write_text(json.dumps(points), encoding="utf-8")
        command = [sys.executable, str(PROGRAMS / "written_app.py"), str(data)]
        with serving(command, source) as written:
            for each in (mock, written):
                os.sched_setaffinity(each.process.pid, {server_core})
            ids = [int(str(each["id"])) for each in points]
            yield Bench({MOCK: mock, WRITTEN: written}, _reads(ids), ids[0], source)


def _cores() -> tuple[int, int]:
    """A core for servers and another for what asks them; the same where there is but one."""
    cores = sorted(os.sched_getaffinity(0))
    return cores[0], cores[-1]


def _reads(charge_points: Sequence[object]) -> tuple[Read, ...]:
    return (
        Read("a charge point", [f"{PATH}/{each}" for each in charge_points]),
        Read("a page of 25", [f"{PATH}?per_page=25"]),
        Read("a page of 100", [f"{PATH}?per_page=100"]),
    )


def _charge_points(url: str) -> list[dict[str, object]]:
    connection, found = Connection(url), list[dict[str, object]]()
    target: str | None = f"{PATH}?per_page=100"
    while target:
        body = connection.send("GET", target).body
        if not isinstance(body, dict):
            raise NotStartedError(f"the mock has no charge points: {body}")
        found += body["data"]
        target = path_of(body["links"]["next"])
    connection.close()
    return found


def measured(bench: Bench, turns: int, seconds: float) -> Loads:
    """Asks the servers in turns; the first turn does not count.

    Raises:
        WrongAnswerError: One of them answers anything but 200.
    """
    found: dict[str, dict[str, list[Load]]] = {
        read.name: {name: [] for name in bench.servers} for read in bench.reads
    }
    for turn in range(turns + 1):
        print(f"turn {turn}/{turns}", file=sys.stderr, flush=True)
        for read in bench.reads:
            for name, server in bench.servers.items():
                got = load(server.process.pid, server.url, read.targets, TOKEN, seconds)
                if turn:
                    found[read.name][name].append(got)
    return found


def called(bench: Bench, turns: int) -> Calls:
    """Has the client read from both servers, in turns; gives the least that a call took.

    Raises:
        ProgramError: The client fails.
    """
    runs: dict[str, list[Mapping[str, float]]] = {name: [] for name in bench.servers}
    for _ in range(turns):
        for name, server in bench.servers.items():
            runs[name].append(_client_run(bench, server))
    return {
        name: {each: min(run[each] for run in all_runs) for each in all_runs[0]}
        for name, all_runs in runs.items()
    }


def _client_run(bench: Bench, server: Serving) -> Mapping[str, float]:
    command = [sys.executable, str(PROGRAMS / "read_with_client.py")]
    done = subprocess.run(
        [*command, server.url, str(bench.charge_point)],
        env={**os.environ, "PYTHONPATH": str(bench.source)},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise ProgramError(done.stderr.strip() or "the client failed")
    return {name: float(text) for name, text in map(str.split, done.stdout.splitlines())}


def least_cpu(loads: Sequence[Load]) -> float:
    """The least processor seconds of the server for a request."""
    return min(each.cpu_of_request for each in loads)


def ratios(loads: Loads) -> dict[str, float]:
    """The mock's processor time as a multiple of the other's, by what is read."""
    return {
        read: least_cpu(by_server[MOCK]) / least_cpu(by_server[WRITTEN])
        for read, by_server in loads.items()
    }


def rows(loads: Loads) -> list[tuple[str, ...]]:
    """The lines by COLUMNS."""
    return [
        (
            read,
            f"{by_server[MOCK][0].body_bytes / 1000:.1f}",
            *(f"{least_cpu(each) / MICROSECOND:.0f}" for each in by_server.values()),
            ratio(least_cpu(by_server[MOCK]), least_cpu(by_server[WRITTEN])),
            *(
                f"{statistics.median(load.per_second for load in each):,.0f}"
                for each in by_server.values()
            ),
        )
        for read, by_server in loads.items()
    ]


def client_rows(calls: Calls) -> list[tuple[str, ...]]:
    """The lines by CLIENT_COLUMNS."""
    names = {"item": "`get`", "page_25": "`list(per_page=25)`", "page_100": "`list(per_page=100)`"}
    return [
        (name, *(f"{each[f'{key}_cpu'] / MICROSECOND:.0f}" for each in calls.values()))
        for key, name in names.items()
    ]


def as_markdown(loads: Loads, calls: Calls, turns: int) -> str:
    """The tables for people."""
    worst = max(ratios(loads).values())
    holds = "holds" if worst <= CPU_BAR else "does not hold"
    lines = [
        f"# Reads from the mock of {VERSION}",
        "",
        f"{turns} turns on {os.cpu_count()} cores with Python {sys.version.split()[0]}: the mock",
        "and a FastAPI application, written by hand with the same models and the same uvicorn,",
        "take turns on one core; lean requests over kept connections come from another. CPU is",
        "that of the server for a request, the least of all turns; requests a second are the",
        "median. Every request has an id of its own, so that no answer as a whole is known before.",
        "",
        *table(COLUMNS, rows(loads)),
        "",
        f"At most {CPU_BAR} times the CPU of the application: {worst:.2f} at worst, which {holds}.",
        "",
        "What a call costs the generated client, synchronous, with models and all:",
        "",
        *table(CLIENT_COLUMNS, client_rows(calls)),
    ]
    return "\n".join(lines) + "\n"


def as_report(loads: Loads, calls: Calls) -> dict[str, object]:
    """The whole report for programs."""
    return {
        "document": described(REPOSITORY / "specs" / f"{VERSION}.json"),
        "machine": machine(),
        "ratios": ratios(loads),
        "most": CPU_BAR,
        "loads": {
            read: {name: [asdict(each) for each in found] for name, found in by_server.items()}
            for read, by_server in loads.items()
        },
        "client": calls,
    }


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measures reads from the mock beside FastAPI.")
    parser.add_argument("--turns", type=int, default=7, metavar="N")
    parser.add_argument("--seconds", type=float, default=2.0, metavar="N", help="of each load")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if arguments.turns < 1 or arguments.seconds <= 0:
        parser.error("--turns must be at least 1 and --seconds above 0")
    return arguments


def main() -> int:
    """Prints the tables; 1 where something failed."""
    arguments = parsed_arguments()
    try:
        with work_folder() as work, running_bench(work) as bench:
            loads = measured(bench, arguments.turns, arguments.seconds)
            calls = called(bench, arguments.turns)
    except (NotStartedError, LostConnectionError, WrongAnswerError, ProgramError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    markdown = as_markdown(loads, calls, arguments.turns)
    print(markdown)
    if arguments.write:
        write_results("mock_load", markdown, as_report(loads, calls))
    return 0


if __name__ == "__main__":
    sys.exit(main())
