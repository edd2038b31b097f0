"""What an operation and the API are called, and what is said of them in extensions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.model import Change, Side
from generator.diff.operations.lifecycle import STABILITY, SUNSET
from generator.diff.operations.telling import Place, shared
from generator.ir.api import Api, Operation, Server
from generator.ir.others import Others, without_prose
from generator.ir.value_sets.json_identity import identity

_READ = frozenset({SUNSET, STABILITY, f"path/{SUNSET}", f"path/{STABILITY}"})
"""Extensions that are known, and compared elsewhere."""


def api_metadata_changes(base: Api, revision: Api) -> Iterator[Change]:
    """Compare the titles, and the extensions outside operations."""
    place = Place()
    if base.title != revision.title:
        sides = Side("#/info/title", base.title), Side("#/info/title", revision.title)
        yield place.tell("api-title-changed", "documents", *sides)
    yield from other_changes(("#", base.others), ("#", revision.others), place)
    yield from _server_changes((base.servers, "#"), (revision.servers, "#"), place)


def metadata_changes(base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
    """Compare operationIds, tags, summaries and extensions of an operation."""
    yield from _operation_id(base, revision, place)
    yield from _tags(base, revision, place)
    if base.summary != revision.summary:
        sides = (Side(f"{each.source}/summary", each.summary or "") for each in (base, revision))
        yield place.tell("api-summary-changed", "documents", *sides)
    ours, theirs = (
        (each.source, tuple(pair for pair in each.others if pair[0] not in _READ))
        for each in (base, revision)
    )
    yield from other_changes(ours, theirs, place)
    before, after = ((each.servers, each.source) for each in (base, revision))
    yield from _server_changes(before, after, place)


def other_changes(
    base: tuple[str, Others], revision: tuple[str, Others], place: Place
) -> Iterator[Change]:
    """Compare extensions and unknown fields, each given with the address of their owner.

    An extension means what the vendor says; of another field that is not known nothing is known.
    """
    before, after = dict(base[1]), dict(revision[1])
    for name in sorted({*before, *after}):
        one, other = without_prose(before.get(name)), without_prose(after.get(name))
        if (name in before) == (name in after) and identity(one) == identity(other):
            continue
        ours = Side(f"{base[0]}/{name}", one) if name in before else None
        theirs = Side(f"{revision[0]}/{name}", other) if name in after else None
        if name.rpartition("/")[2].startswith("x-"):
            change = place.tell("api-extension-changed", "documents", ours, theirs, keyword=name)
        else:
            change = place.tell("unclassified-change", "unclassified", ours, theirs, keyword=name)
        yield shared(change, name)


def _operation_id(base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
    before, after = base.operation_id, revision.operation_id
    if before == after:
        return
    ours = Side(f"{base.source}/operationId", before) if before else None
    theirs = Side(f"{revision.source}/operationId", after) if after else None
    what = "added" if ours is None else "removed" if theirs is None else "changed"
    yield place.tell(f"api-operation-id-{what}", "documents", ours, theirs)


def _tags(base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
    for tag in dict.fromkeys(base.tags):
        if tag not in revision.tags:
            side = Side(f"{base.source}/tags", tag)
            yield shared(place.tell("api-tag-removed", "documents", side), tag)
    for tag in dict.fromkeys(revision.tags):
        if tag not in base.tags:
            side = Side(f"{revision.source}/tags", tag)
            yield shared(place.tell("api-tag-added", "documents", None, side), tag)


Servers = tuple[tuple[Server, ...], str]
"""Servers, and the address of what has them."""


def _server_changes(base: Servers, revision: Servers, place: Place) -> Iterator[Change]:
    """Compare the extensions of servers that have one URL on both sides."""
    ours, theirs = _by_url(base), _by_url(revision)
    for url in (each for each in ours if each in theirs):
        (one, at), (other, there) = ours[url], theirs[url]
        yield from other_changes((at, one.others), (there, other.others), place)
        variables = {each.name: each for each in other.variables}
        for each in one.variables:
            twin = variables.get(each.name)
            if twin is not None:
                path = f"/variables/{each.name}"
                sides = (at + path, each.others), (there + path, twin.others)
                yield from other_changes(*sides, place)


def _by_url(servers: Servers) -> dict[str, tuple[Server, str]]:
    listed, owner = servers
    found = enumerate(listed)
    return {each.url: (each, f"{owner}/servers/{index}") for index, each in found}
