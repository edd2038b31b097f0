"""Runs of entries that read as one: properties that an object lost together, names that changed.

Reports for people tell them once; those for programs have each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from generator.diff.reports.content import Entry

_MOST_ALIKE = 3
"""How many changes of names and of what is said for people are told one by one."""
_MOST_NAMED = 30


def in_runs(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Give the entries with each run of them as one, where its first stood."""
    runs: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        runs[_kind(entry)].append(entry)
    return tuple(chain.from_iterable(_told(kind, run) for kind, run in runs.items()))


def _kind(entry: Entry) -> tuple[object, ...]:
    """Give what the entries of one run have in common."""
    verdicts = (entry.rule, entry.wire, entry.sdk, entry.waived)
    finding = entry.finding
    if finding is None:
        return ("alone", id(entry))
    if finding.effect == "documents" and entry.sdk is None:
        return ("names", *verdicts)
    around = tuple(
        (each.spot.operation, each.spot.slot, each.spot.path[:-1]) for each in finding.reaches
    )
    is_member = bool(finding.subject) and all(each.spot.path for each in finding.reaches)
    return ("members", *verdicts, around) if is_member else ("alone", id(entry))


def _told(kind: Sequence[object], run: Sequence[Entry]) -> Iterable[Entry]:
    if kind[0] == "names":
        return run if len(run) <= _MOST_ALIKE else (_several(run),)
    return run if len(run) == 1 else (_joined(run),)


def _several(run: Sequence[Entry]) -> Entry:
    first = run[0]
    spots = tuple(dict.fromkeys(chain.from_iterable(each.spots for each in run)))
    operations = tuple(dict.fromkeys(chain.from_iterable(each.operations for each in run)))
    text = f"{first.text}; {len(run) - 1} more like it"
    return replace(first, text=text, spots=spots, operations=operations, group="API")


def _joined(run: Sequence[Entry]) -> Entry:
    first = run[0]
    others = [each.finding.subject for each in run[1:] if each.finding is not None]
    named = ", ".join(map(repr, others[:_MOST_NAMED]))
    rest = len(others) - _MOST_NAMED
    text = f"{first.text}; likewise {named}" + (f" and {rest} more" if rest > 0 else "")
    sdk = tuple(dict.fromkeys(chain.from_iterable(each.sdk_texts for each in run)))
    return replace(first, text=text, sdk_texts=sdk)
