"""What all reports have in common: the machine, tables for people, JSON for programs."""

import hashlib
import json
import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path

from environments import REPOSITORY

RESULTS = REPOSITORY / "benchmarks" / "results"
MB = 10**6


def machine() -> dict[str, object]:
    """What a reader has to know of the machine; nothing that names it."""
    return {
        "system": platform.system(),
        "architecture": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }


def described(document: Path) -> dict[str, object]:
    """A document by name, size in bytes and SHA-256."""
    data = document.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    return {"name": document.name, "bytes": len(data), "sha256": digest}


def conditions(repetitions: int) -> str:
    """The sentence under every title: how often, where, what is counted."""
    runs = "1 run" if repetitions == 1 else f"{repetitions} runs"
    return (
        f"{runs} each on {os.cpu_count()} cores with Python {platform.python_version()}.\n"
        "CPU seconds are user and system time of the whole process tree, the least of all runs\n"
        "where nothing else is said; MB are 10^6 bytes."
    )


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a Markdown table: the first column to the left, all others to the right."""
    head = [f"| {' | '.join(columns)} |", f"|---|{'--:|' * (len(columns) - 1)}"]
    return [*head, *(f"| {' | '.join(row)} |" for row in rows)]


def ratio(part: float, whole: float) -> str:
    """The one as a multiple of the other, in three significant digits."""
    return f"{part / whole:.3g}"


def as_json(report: Mapping[str, object]) -> str:
    """A report as it is kept."""
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def write_results(name: str, markdown: str, report: Mapping[str, object]) -> None:
    """Keeps a report in `results/`, for people and for programs."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / f"{name}.md").write_text(markdown, encoding="utf-8")
    (RESULTS / f"{name}.json").write_text(as_json(report), encoding="utf-8")
