"""What the generated client costs, beside `stripe` and `openai` and beside the bare libraries.

Every figure is of a fresh interpreter. The programs take turns, so that a change of the machine's
load meets all of them. What counts is processor seconds of the process, not the clock.
"""

import argparse
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from charge_point_samples import write_samples
from client_environment import ENVIRONMENT, PYTHON, build_wheel, install
from environments import REPOSITORY, NotInstalledError, installed_packages
from fresh_process import ProgramError, Run, run_python
from local_server import ITEMS_OF_PAGE, PAGES, running_server
from projects import work_folder
from report import MB, conditions, described, machine, table, write_results

DOCUMENT = REPOSITORY / "specs" / "v3.110.0.json"
PROGRAMS = Path(__file__).resolve().parent / "client_programs"
MILLISECOND = 1e-3
MICROSECOND = 1e-6
FEW_ITEMS, MANY_ITEMS = 10_000, PAGES * ITEMS_OF_PAGE
# How often a page is decoded by one process, how many processes do, and how many iterate.
ROUNDS, PAGE_RUNS, LISTING_RUNS = 300, 3, 2

CPU_BAR, MEMORY_BAR, IMPORT_BAR, DECODING_BAR = 0.7, 15 * MB, 30 * MILLISECOND, 1.3


@dataclass(frozen=True, slots=True)
class Program:
    """A program of `client_programs/`.

    Attributes:
        file: What it is called, without .py.
        name: What the result calls it.
        sample: What stands on its standard input.
        calls: Whether it is told where the server is.
    """

    file: str
    name: str
    sample: str | None = None
    calls: bool = False


OURS = "ampeco-charge"
DECODING = (
    Program("decode_ours", f"{OURS}, as a call reads it", "charge_point.json"),
    Program("decode_ours_as_model", f"{OURS}, the model alone", "model_of_charge_point.json"),
    Program("decode_stripe", "stripe", "charge.json"),
    Program("decode_openai", "openai", "chat_completion.json"),
    Program("import_libraries", "only `import httpx2, pydantic`"),
    Program("trivial_model", "only pydantic with a model of one field"),
    Program("bare", "only the interpreter"),
)
CALLING = (
    Program("call_ours", f"{OURS}: a charge point", calls=True),
    Program("call_stripe", "stripe: a charge", calls=True),
    Program("call_openai", "openai: a model of four fields", calls=True),
    Program("call_openai_completion", "openai: a completion", calls=True),
    Program("call_libraries", "only httpx2, and a model of one field", calls=True),
)
IMPORTS = (
    Program("import_package", "`import ampeco_charge`"),
    Program("import_client", "`from ampeco_charge import Client`"),
)
PAGE = Program("decode_page", "a page", "page.json")
LISTING = Program("list_ours", "a listing", calls=True)

COST_COLUMNS = ("program", "CPU ms, least", "CPU ms, median", "peak memory, MB")
IMPORT_COLUMNS = ("statement", "wall ms, least", "wall ms, median", "CPU ms, least")
PAGE_COLUMNS = ("a page is read by", "CPU ms, least", "of pydantic's alone")
LISTING_COLUMNS = ("items", "peak memory, MB")
BAR_COLUMNS = ("what", "measured", "at most", "holds")

Runs = Mapping[str, Sequence[Run]]


@dataclass(frozen=True, slots=True)
class Bench:
    """Where everything is: the samples, and the server that gives them."""

    samples: Path
    url: str

    def run(self, program: Program, *arguments: str) -> Run:
        """Runs a program once.

        Raises:
            ProgramError: It fails.
        """
        given = self.samples / program.sample if program.sample else None
        told = [self.url, *arguments] if program.calls else arguments
        return run_python(PYTHON, PROGRAMS / f"{program.file}.py", told, given)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the runs of one program come to; memory is the median."""

    cpu_seconds_least: float
    cpu_seconds_median: float
    wall_seconds_least: float
    peak_bytes: float


@dataclass(frozen=True, slots=True)
class Bar:
    """What is to hold: a figure and what it may be at most, in a unit."""

    name: str
    measured: float
    most: float
    unit: float = 1.0
    sign: str = ""

    @property
    def holds(self) -> bool:
        """Whether it does."""
        return self.measured <= self.most

    def row(self) -> tuple[str, ...]:
        """Its line of the table."""
        shown = [f"{value / self.unit:.3g}{self.sign}" for value in (self.measured, self.most)]
        return (self.name, *shown, "yes" if self.holds else "no")


def measure_all(document: Path, repetitions: int) -> Runs:
    """Runs every program, in turns.

    Raises:
        NotInstalledError: The package cannot be generated or installed.
        ProgramError: One of the programs fails.
    """
    with work_folder() as work:
        install(build_wheel(document, work))
        write_samples(document, work)
        with running_server(work) as url:
            bench = Bench(work, url)
            return {
                **_in_turns(bench, repetitions),
                PAGE.file: [bench.run(PAGE, str(ROUNDS)) for _ in _turns("page", PAGE_RUNS)],
                LISTING.file: [
                    bench.run(LISTING, str(FEW_ITEMS), str(MANY_ITEMS))
                    for _ in _turns("listing", LISTING_RUNS)
                ],
            }


def _in_turns(bench: Bench, repetitions: int) -> Runs:
    """The runs of all short programs; the first of each, which may compile, does not count."""
    programs = (*DECODING, *CALLING, *IMPORTS)
    for program in programs:
        bench.run(program)
    runs: dict[str, list[Run]] = {program.file: [] for program in programs}
    for _ in _turns("turn", repetitions):
        for program in programs:
            runs[program.file].append(bench.run(program))
    return runs


def _turns(name: str, count: int) -> Iterator[int]:
    for turn in range(count):
        print(f"{name} {turn + 1}/{count}", file=sys.stderr, flush=True)
        yield turn


def figures_of(runs: Sequence[Run]) -> Figures:
    """Sums up the runs of one program."""
    seconds = [each.cpu_seconds for each in runs]
    return Figures(
        cpu_seconds_least=min(seconds),
        cpu_seconds_median=statistics.median(seconds),
        wall_seconds_least=min(each.wall_seconds for each in runs),
        peak_bytes=_median(runs, "peak_bytes"),
    )


def bars_of(runs: Runs) -> list[Bar]:
    """What is to hold, measured."""
    page = runs[PAGE.file]
    decoding = _least(page, "ours") / _least(page, "pydantic")
    statement = _least(runs["import_package"], "wall")
    return [
        *_bars_beside("decode", "without a network", runs),
        *_bars_beside("call", "over HTTP", runs),
        Bar("`import ampeco_charge`", statement, IMPORT_BAR, MILLISECOND, " ms"),
        Bar("a page, CPU of pydantic's alone", decoding, DECODING_BAR),
    ]


def _bars_beside(kind: str, how: str, runs: Runs) -> Iterator[Bar]:
    ours, stripe = figures_of(runs[f"{kind}_ours"]), figures_of(runs[f"{kind}_stripe"])
    cpu = ours.cpu_seconds_least / stripe.cpu_seconds_least
    memory = ours.peak_bytes - figures_of(runs["import_libraries"]).peak_bytes
    yield Bar(f"CPU of stripe's, {how}", cpu, CPU_BAR)
    yield Bar(f"memory over `import httpx2, pydantic`, {how}", memory, MEMORY_BAR, MB, " MB")


def floors_of(runs: Runs) -> dict[str, float]:
    """The parts of stripe's CPU seconds that the libraries alone take: no client can take less."""
    pairs = {
        "without a network": ("trivial_model", "decode_stripe"),
        "over HTTP": ("call_libraries", "call_stripe"),
    }
    return {
        how: figures_of(runs[one]).cpu_seconds_least / figures_of(runs[other]).cpu_seconds_least
        for how, (one, other) in pairs.items()
    }


def _least(runs: Sequence[Run], name: str) -> float:
    return min(each.figure(name) for each in runs)


def _median(runs: Sequence[Run], name: str) -> float:
    return statistics.median(each.figure(name) for each in runs)


def cost_rows(programs: Sequence[Program], runs: Runs) -> list[tuple[str, ...]]:
    """The lines of programs by COST_COLUMNS."""
    sums = [(program.name, figures_of(runs[program.file])) for program in programs]
    return [
        (
            name,
            f"{each.cpu_seconds_least / MILLISECOND:.0f}",
            f"{each.cpu_seconds_median / MILLISECOND:.0f}",
            f"{each.peak_bytes / MB:.1f}",
        )
        for name, each in sums
    ]


def import_rows(runs: Runs) -> list[tuple[str, ...]]:
    """The lines of statements by IMPORT_COLUMNS."""
    return [
        (
            program.name,
            f"{_least(runs[program.file], 'wall') / MILLISECOND:.1f}",
            f"{_median(runs[program.file], 'wall') / MILLISECOND:.1f}",
            f"{_least(runs[program.file], 'cpu') / MILLISECOND:.1f}",
        )
        for program in IMPORTS
    ]


def page_rows(runs: Runs) -> list[tuple[str, ...]]:
    """The ways to read a page by PAGE_COLUMNS."""
    pages = runs[PAGE.file]
    ways = {
        "pydantic": "`TypeAdapter(models.ChargePointPage).validate_json`",
        "ours": "the client",
        "slow": "the client, with one value that the description does not have",
    }
    least = {way: _least(pages, way) for way in ways}
    return [
        (name, f"{least[way] / MILLISECOND:.2f}", f"{least[way] / least['pydantic']:.2f}")
        for way, name in ways.items()
    ]


def listing_rows(runs: Runs) -> list[tuple[str, ...]]:
    """What the listing had needed after some items, by LISTING_COLUMNS."""
    listings = runs[LISTING.file]
    points = {FEW_ITEMS: "few_bytes", MANY_ITEMS: "peak_bytes"}
    return [(f"{n:,}", f"{_median(listings, name) / MB:.1f}") for n, name in points.items()]


def as_markdown(document: Path, runs: Runs) -> str:
    """The tables for people."""
    of_item = _least(runs[LISTING.file], "cpu_of_item") / MICROSECOND
    listing = f"A listing over HTTP, {MANY_ITEMS:,} items in pages of {ITEMS_OF_PAGE}, iterated:"
    floors = " and ".join(f"{part:.2f} {how}" for how, part in floors_of(runs).items())
    lines = [
        f"# What the client of {document.name} costs",
        "",
        conditions(len(runs[DECODING[0].file])),
        "Every run is a fresh interpreter with compiled files; memory is the median of the largest",
        "resident sets.",
        "",
        *table(BAR_COLUMNS, [bar.row() for bar in bars_of(runs)]),
        "",
        "No client that is written with httpx2 and pydantic can take less than these alone, used",
        f"as little as can be: of stripe's CPU {floors}.",
        "",
        "Import, construct a client and decode one object of 2.0 to 2.6 kB, without a network:",
        "",
        *table(COST_COLUMNS, cost_rows(DECODING, runs)),
        "",
        "The same with the object from a server over HTTP (loopback), by a method of the client.",
        "httpx2 loads the certificates of the system for any connection, stripe for HTTPS alone:",
        "",
        *table(COST_COLUMNS, cost_rows(CALLING, runs)),
        "",
        "Import alone, measured inside of the process:",
        "",
        *table(IMPORT_COLUMNS, import_rows(runs)),
        "",
        f"A page of {ITEMS_OF_PAGE} charge points that have every field, in one process, in turns,",
        f"the least of {PAGE_RUNS} times {ROUNDS}:",
        "",
        *table(PAGE_COLUMNS, page_rows(runs)),
        "",
        f"{listing} {of_item:.0f} µs of CPU for an item.",
        "",
        *table(LISTING_COLUMNS, listing_rows(runs)),
    ]
    return "\n".join(lines) + "\n"


def as_report(document: Path, runs: Runs) -> dict[str, object]:
    """The whole report for programs."""
    programs = (*DECODING, *CALLING, *IMPORTS, PAGE, LISTING)
    return {
        "document": described(document),
        "machine": machine(),
        "packages": installed_packages(ENVIRONMENT),
        "results": [
            {
                **asdict(program),
                **asdict(figures_of(runs[program.file])),
                "runs": [asdict(run) for run in runs[program.file]],
            }
            for program in programs
        ],
        "bars": [
            {"name": bar.name, "measured": bar.measured, "most": bar.most, "holds": bar.holds}
            for bar in bars_of(runs)
        ],
        "floors": floors_of(runs),
    }


def parsed_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measures what the generated client costs.")
    parser.add_argument("--repetitions", type=int, default=15, metavar="N")
    parser.add_argument("--write", action="store_true", help="write benchmarks/results/")
    arguments = parser.parse_args()
    if arguments.repetitions < 1:
        parser.error("--repetitions must be at least 1")
    return arguments


def main() -> int:
    """Prints the tables; 1 where something failed."""
    arguments = parsed_arguments()
    try:
        runs = measure_all(DOCUMENT, arguments.repetitions)
    except (NotInstalledError, ProgramError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    markdown = as_markdown(DOCUMENT, runs)
    print(markdown)
    if arguments.write:
        write_results("client_cost", markdown, as_report(DOCUMENT, runs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
