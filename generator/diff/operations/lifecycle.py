"""How an operation comes and goes: its deprecation, the day it goes, how much is promised of it.

OpenAPI has ``deprecated`` alone. The day is in the extension ``x-sunset`` and means what the header
field Sunset does (RFC 8594); the promise is in ``x-stability-level``: draft, alpha, beta or stable.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from email.utils import parsedate_to_datetime

from generator.config import NamespaceSettings
from generator.diff.model import Change, Side, Witness
from generator.diff.operations.telling import Place, short
from generator.ir.api import Operation
from generator.ir.schema import Json

SUNSET = "x-sunset"
STABILITY = "x-stability-level"
_LEVELS = ("draft", "alpha", "beta", "stable")
_UNSTABLE = ("draft", "alpha")


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The rules that a vendor keeps to.

    ``today`` is the day of the revision. ``deprecation_days`` is how long something is deprecated
    before it goes. ``endpoint_version`` matches a path segment that is the version of an endpoint.
    """

    today: date
    deprecation_days: int = 180
    endpoint_version: str = field(default_factory=lambda: NamespaceSettings().endpoint_version)


def said(operation: Operation, extension: str) -> Json:
    """Give what an operation says in an extension, else what its path says there."""
    others = dict(operation.others)
    return others.get(extension, others.get(f"path/{extension}"))


def sunset_of(operation: Operation) -> date | None:
    """Give the day from which an operation may be gone; None where none is told that is a day."""
    written = said(operation, SUNSET)
    if not isinstance(written, str):
        return None
    try:
        return date.fromisoformat(written.strip()[:10])
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(written).date()
    except ValueError:
        return None


def stability_of(operation: Operation) -> str:
    """Give the stability level of an operation; without one it is stable, as a promise is."""
    written = said(operation, STABILITY)
    return "stable" if written is None else short(written).strip().lower()


def marked(change: Change, base: Operation) -> Change:
    """Give a change of an operation; its detail ``stability`` says if less is promised of it."""
    stability = stability_of(base)
    if stability not in _UNSTABLE:
        return change
    return replace(change, details={**change.details, "stability": stability})


def removal(operation: Operation, place: Place, lifecycle: Lifecycle) -> Change:
    """Tell that an operation is gone, and whether that was announced."""
    sunset = sunset_of(operation)
    written = said(operation, SUNSET)
    before = Side(operation.source, operation.key)
    if not operation.deprecated:
        change = place.tell("api-removed-without-deprecation", "narrows", before)
    elif sunset is not None and sunset > lifecycle.today:
        details = {"sunset": sunset.isoformat()}
        change = place.tell("api-removed-before-sunset", "narrows", before, None, **details)
    elif sunset is not None:
        told = f" and its sunset was on {sunset.isoformat()}"
        change = place.tell("api-removed-with-deprecation", "withdraws", before, sunset_told=told)
    else:
        told = f", with {short(written)} for its sunset" if written else ", with no sunset told"
        change = place.tell("api-removed-with-deprecation", "narrows", before, sunset_told=told)
    return marked(replace(change, witness=request_to(operation)), operation)


def request_to(operation: Operation) -> Witness:
    """Give the request that an operation of the base takes and none of the revision does."""
    value: dict[str, Json] = {"method": operation.method, "path": operation.path}
    return Witness("request", value, "base")


def lifecycle_changes(
    base: Operation, revision: Operation, place: Place, lifecycle: Lifecycle
) -> Iterator[Change]:
    """Compare what is announced of an operation on both sides."""
    yield from _deprecation(base, revision, place)
    yield from _sunset(base, revision, place, lifecycle)
    yield from _stability(base, revision, place)


def _deprecation(base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
    if base.deprecated == revision.deprecated:
        return
    sides = Side(base.source, base.deprecated), Side(revision.source, revision.deprecated)
    if not revision.deprecated:
        yield place.tell("endpoint-reactivated", "documents", *sides)
        return
    sunset = sunset_of(revision)
    told = f" and goes on {sunset.isoformat()}" if sunset is not None else ""
    yield place.tell("endpoint-deprecated", "deprecates", *sides, sunset_told=told)


def _sunset(
    base: Operation, revision: Operation, place: Place, lifecycle: Lifecycle
) -> Iterator[Change]:
    written = said(base, SUNSET), said(revision, SUNSET)
    before, after = sunset_of(base), sunset_of(revision)
    if written[0] == written[1] or (before is not None and before == after):
        return
    sides = _sides(base, revision, SUNSET)
    if written[0] is None and revision.deprecated == base.deprecated:
        yield place.tell("api-sunset-added", "deprecates", *sides)
    elif written[1] is None:
        if revision.deprecated or not base.deprecated:
            yield place.tell("sunset-deleted", "withdraws", *sides)
    elif written[0] is not None:
        yield place.tell("api-sunset-date-changed", "deprecates", *sides)
    earliest = lifecycle.today + timedelta(days=lifecycle.deprecation_days)
    is_earlier = after is not None and (before is None or after < before)
    if is_earlier and after is not None and after < earliest:
        days = str(lifecycle.deprecation_days)
        yield place.tell("api-sunset-too-soon", "withdraws", *sides, days=days)


def _stability(base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
    before, after = stability_of(base), stability_of(revision)
    if before == after:
        return
    sides = Side(base.source, before), Side(revision.source, after)
    if before not in _LEVELS or after not in _LEVELS:
        yield place.tell("api-stability-changed", "undecided", *sides)
    elif _LEVELS.index(after) < _LEVELS.index(before):
        change = place.tell("api-stability-decreased", "changes", *sides)
        yield replace(change, no_witness="a promise for the time to come is not in a request")
    else:
        yield place.tell("api-stability-increased", "documents", *sides)


def _sides(base: Operation, revision: Operation, extension: str) -> tuple[Side | None, Side | None]:
    found = (
        (
            Side(f"{each.source}/{extension}", said(each, extension))
            if said(each, extension) is not None
            else None
        )
        for each in (base, revision)
    )
    before, after = found
    return before, after
