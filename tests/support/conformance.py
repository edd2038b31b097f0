"""Servers judged by schemathesis, against a document as it was written."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder

from tools.check_mock import with_links

_TOOLS = Path(__file__).parents[2] / "tools"


@dataclass(frozen=True)
class Judgement:
    """What came of a run.

    `requests` are counted by phase, `answers` by status, `checks` by name: how often each was made.
    `failures` have a line each, `passed_over` counts those that are not faults.
    """

    operations: frozenset[str]
    requests: Mapping[str, int]
    answers: Mapping[int, int]
    checks: Mapping[str, int]
    passed_over: int
    failures: tuple[str, ...]

    def __str__(self) -> str:
        counts = ", ".join(f"{number} {name}" for name, number in self.requests.items())
        answers = ", ".join(
            f"{status}: {number}" for status, number in sorted(self.answers.items())
        )
        return (
            f"{len(self.operations)} operations; requests: {counts}; answers {answers};"
            f" {self.passed_over} passed over; {len(self.failures)} failures"
        )


def judged(document: dict[str, Any], url: str, settings: Mapping[str, Any]) -> Judgement:
    """What schemathesis finds in a server at `url` that serves the document.

    Links are added to the document, which say what may be asked for after something was created.
    `settings` are added to those of the repository, members of their tables too.
    """
    _load_hooks()
    configured = tomllib.loads((_TOOLS / "schemathesis.toml").read_text(encoding="utf-8"))
    del configured["hooks"]
    config = SchemathesisConfig.from_dict(_joined(configured, {**settings, "base-url": url}))
    schema = schemathesis.openapi.from_dict(with_links(document), config=config)
    return _judgement(from_schema(schema).execute())


@cache
def _load_hooks() -> None:
    from tools import schemathesis_hooks  # noqa: F401, PLC0415 (registers what it defines)


def _joined(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **one,
        **{
            name: _joined(one[name], value) if isinstance(value, Mapping) and name in one else value
            for name, value in other.items()
        },
    }


def _judgement(stream: Any) -> Judgement:
    operations: set[str] = set()
    requests: Counter[str] = Counter()
    answers: Counter[int] = Counter()
    checks: Counter[str] = Counter()
    failures: list[str] = []
    passed_over = 0
    for event in stream:
        if isinstance(event, events.NonFatalError):
            failures.append(f"{event.label}: {event.value!r}")
        if isinstance(event, events.ScenarioFinished):
            recorder = event.recorder
            operations |= {each.value.operation.label for each in recorder.cases.values()}
            requests[event.phase.value] += len(recorder.interactions)
            answers.update(_statuses(recorder))
            checks.update(each.name for nodes in recorder.checks.values() for each in nodes)
            passed_over += sum(recorder.filtered_failures.values())
            failures += _failures(recorder, event.phase.value)
    unique = tuple(dict.fromkeys(failures))
    return Judgement(frozenset(operations), requests, answers, checks, passed_over, unique)


def _statuses(recorder: ScenarioRecorder) -> Iterator[int]:
    for each in recorder.interactions.values():
        if each.response is not None:
            yield each.response.status_code


def _failures(recorder: ScenarioRecorder, phase: str) -> Iterator[str]:
    for case_id, checks in recorder.checks.items():
        for each in checks:
            if each.failure_info is not None:
                failure = each.failure_info.failure
                yield (
                    f"{recorder.cases[case_id].value.operation.label} ({phase}, {each.name}):"
                    f" {failure.title}: {failure.message}\n    {each.failure_info.code_sample}"
                )
