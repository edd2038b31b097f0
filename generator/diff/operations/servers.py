"""Where an API is: the URLs of its servers, each with the paths of operations after it.

What counts is the whole URL: a prefix may move from servers to paths. A variable with a list of
values stands for each of them, one without for anything; what it is called is not sent.
Source: OpenAPI 3.1.1 sections 4.8.5 (Server Object) and 4.8.6 (Server Variable Object).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod

from generator.diff.law import level_of
from generator.diff.model import Change, Side, Spot, Witness
from generator.diff.operations.matching import Pair
from generator.diff.operations.paths import (
    VARIABLE,
    Url,
    accepts,
    is_relative,
    names_in,
    normalised_url,
    template,
)
from generator.diff.operations.telling import Place, shared
from generator.ir.api import Api, Operation, Server, ServerVariable

_DEFAULT = (Server("/"),)
"""What a document without servers means (OpenAPI, OpenAPI Object: servers)."""
_MOST_URLS = 256


@dataclass(frozen=True, slots=True)
class Base:
    """One URL that a server stands for: variables with a list of values have one of them.

    ``values`` holds that value for each variable in the order of the URL, none for open ones, and
    all of them where they are too many to be told apart.
    """

    server: Server
    address: str
    url: Url
    values: tuple[tuple[str, ...], ...]

    def side(self, text: str = "") -> Side:
        """Give where the server stands, with what is said of it."""
        return Side(self.address, text or self.url.text or "/")


@dataclass(frozen=True, slots=True)
class Reached:
    """Which of the URLs of two sides are gone, which are new, and which cannot be compared.

    They are given by their index; ``unsure`` holds pairs.
    """

    lost: frozenset[int] = frozenset()
    gained: frozenset[int] = frozenset()
    unsure: frozenset[tuple[int, int]] = frozenset()

    def common(self, other: Reached) -> Reached:
        """Give what holds in both."""
        return Reached(
            self.lost & other.lost, self.gained & other.gained, self.unsure & other.unsure
        )

    def beyond(self, other: Reached) -> Reached:
        """Give what does not hold in the other."""
        return Reached(
            self.lost - other.lost, self.gained - other.gained, self.unsure - other.unsure
        )


def bases_of(api: Api, operation: Operation | None = None) -> tuple[Base, ...]:
    """Give the URLs of an operation's servers, else the API's, each once, in their order."""
    if operation is not None and operation.servers:
        return _bases(operation.servers, operation.source)
    return _bases(api.servers or _DEFAULT, "#")


def own_server_changes(base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
    """Compare the servers of an operation that the API calls: those of the API say nothing of it.

    An operation without any is at the URL that the client gives.
    """
    ours, theirs = (_bases(each.servers, each.source) for each in (base, revision))
    urls = ([one.url.text for one in each] for each in (ours, theirs))
    yield from _server_changes(ours, theirs, _reached(*urls), place)


def _bases(servers: Sequence[Server], owner: str) -> tuple[Base, ...]:
    found: dict[Url, Base] = {}
    for index, server in enumerate(servers):
        for base in _expanded(server, f"{owner}/servers/{index}"):
            found.setdefault(base.url, base)
    return tuple(found.values())


def server_changes(base: Api, revision: Api, pairs: Sequence[Pair]) -> Iterator[Change]:
    """Compare where the operations that are on both sides are.

    What is the same for all that the servers of the API serve is told once, of the API.
    """
    comparison = _Comparison()
    inherited = [each for each in pairs if not (each.base.servers or each.revision.servers)]
    ours, theirs = bases_of(base), bases_of(revision)
    each_reached = [comparison.reached(ours, theirs, pair) for pair in inherited]
    common = _common(each_reached)
    if inherited or not pairs:
        yield from _server_changes(ours, theirs, common, Place())
        yield from _default_changes(ours, theirs, Place())
    for pair, reached in zip(inherited, each_reached, strict=True):
        yield from _server_changes(ours, theirs, reached.beyond(common), _place(pair))
    for pair in pairs:
        if pair.base.servers or pair.revision.servers:
            mine, yours = bases_of(base, pair.base), bases_of(revision, pair.revision)
            reached = comparison.reached(mine, yours, pair)
            yield from _server_changes(mine, yours, reached, _place(pair))
            yield from _default_changes(mine, yours, _place(pair))


class _Comparison:
    """Compares URLs, once for all operations whose paths are the same on both sides."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[str, ...], tuple[str, ...]], Reached] = {}

    def reached(self, base: Sequence[Base], revision: Sequence[Base], pair: Pair) -> Reached:
        """Say which URLs of a pair are gone or new.

        Of an operation that moved only the origins are compared: its path is another anyway.
        """
        if pair.evidence:
            ours, theirs = ([each.url.origin for each in side] for side in (base, revision))
        else:
            before, after = template(pair.base.path), template(pair.revision.path)
            ends = ("", "") if before == after else (before, after)
            ours, theirs = (
                [each.url.text + end for each in side]
                for side, end in zip((base, revision), ends, strict=True)
            )
        key = tuple(ours), tuple(theirs)
        if key not in self._known:
            self._known[key] = _reached(ours, theirs)
        return self._known[key]


def _reached(base: Sequence[str], revision: Sequence[str]) -> Reached:
    lost, unsure = set[int](), set[tuple[int, int]]()
    for index, url in enumerate(base):
        served = [_serves(other, url) for other in revision]
        if True not in served:
            perhaps = [place for place, answer in enumerate(served) if answer is None]
            unsure.update((index, place) for place in perhaps)
            lost.update(() if perhaps else (index,))
    doubted = {place for _, place in unsure}
    gained = (
        place
        for place, url in enumerate(revision)
        if place not in doubted and not any(_serves(other, url) for other in base)
    )
    return Reached(frozenset(lost), frozenset(gained), frozenset(unsure))


def _serves(server: str, url: str) -> bool | None:
    """Say whether a URL is one of those that ``server`` stands for.

    None: one of them depends on where its document is, and they may be the same.
    """
    if server == url:
        return True
    if is_relative(server) == is_relative(url):
        return VARIABLE in server and accepts(server).fullmatch(url) is not None
    paths = (each if is_relative(each) else normalised_url(each).path for each in (server, url))
    return None if len(set(paths)) == 1 else False


def _common(reached: Iterable[Reached]) -> Reached:
    each = iter(reached)
    common = next(each, Reached())
    for other in each:
        common = common.common(other)
    return common


def _place(pair: Pair) -> Place:
    return Place(Spot(operation=pair.revision.key))


def _expanded(server: Server, address: str) -> Iterator[Base]:
    listed = [_values(server, name) for name in names_in(server.url)]
    if prod(len(values) or 1 for values in listed) > _MOST_URLS:
        written = (f"<{'|'.join(sorted(values))}>" if values else VARIABLE for values in listed)
        yield Base(server, address, normalised_url(_filled(server.url, written)), tuple(listed))
        return
    for chosen in product(*(values or (VARIABLE,) for values in listed)):
        values = tuple(() if each == VARIABLE else (each,) for each in chosen)
        yield Base(server, address, normalised_url(_filled(server.url, chosen)), values)


def _filled(url: str, values: Iterable[str]) -> str:
    texts = template(url).split(VARIABLE)
    return texts[0] + "".join(
        f"{value}{text}" for value, text in zip(values, texts[1:], strict=True)
    )


def _variable(server: Server, name: str) -> ServerVariable | None:
    return next((each for each in server.variables if each.name == name), None)


def _default(server: Server, name: str) -> str:
    variable = _variable(server, name)
    return variable.default if variable is not None else ""


def _values(server: Server, name: str) -> tuple[str, ...]:
    """Give the values of a variable, its default among them; none where anything goes."""
    variable = _variable(server, name)
    if variable is None or not variable.enum:
        return ()
    return tuple(dict.fromkeys((*variable.enum, variable.default)))


def _server_changes(
    base: Sequence[Base], revision: Sequence[Base], reached: Reached, place: Place
) -> Iterator[Change]:
    sides = _Sides(base, revision, place)
    for urls in _by_server(base, reached.lost):
        yield from _gone(urls, sides)
    for urls in _by_server(revision, reached.gained):
        yield from _new(urls, sides)
    for index, other in sorted(reached.unsure):
        both = base[index].side(), revision[other].side()
        reason = "a relative URL depends on where the document is"
        yield shared(place.tell("api-server-changed", "undecided", *both, reason=reason), "")


def _by_server(bases: Sequence[Base], places: frozenset[int]) -> list[list[Base]]:
    groups: defaultdict[str, list[Base]] = defaultdict(list)
    for index in sorted(places):
        groups[bases[index].address].append(bases[index])
    return list(groups.values())


def _twin(base: Base, among: Sequence[Base]) -> Base | None:
    """Give a URL of the other side that is the same but for values of variables."""
    url = normalised_url(base.server.url)
    found = (each for each in among if normalised_url(each.server.url) == url)
    return next(found, None) if VARIABLE in url.text else None


@dataclass(frozen=True, slots=True)
class _Value:
    """A value of a variable that a server of the other side has not; empty: anything.

    ``others`` are the values that it has, ``urls`` those with the value.
    """

    name: str
    value: str
    others: tuple[str, ...]
    urls: tuple[Base, ...]


def _values_alone(urls: Sequence[Base], twin: Base | None) -> Iterator[_Value]:
    """Give the values that make the difference between the URLs of a server and its twin."""
    server = urls[0].server
    for index, name in enumerate(names_in(server.url)) if twin is not None else ():
        others = _values(twin.server, names_in(twin.server.url)[index]) if twin else ()
        values = (value for each in urls for value in each.values[index] or ("",))
        for value in dict.fromkeys(values):
            if others and value not in others:
                having = (each for each in urls if value in (each.values[index] or ("",)))
                yield _Value(name, value, others, tuple(having))


def _rest(
    urls: Sequence[Base], values: Sequence[_Value], bases: Sequence[Base], twin: Base | None
) -> Iterator[tuple[str, Base]]:
    """Give the URLs that no value explains; only the server's own if these are all it has."""
    explained = {each.url for value in values for each in value.urls}
    rest = [each for each in urls if each.url not in explained]
    if twin is not None:
        # Of too many values those that are on one side alone have been told.
        rest = [each for each in rest if all(len(chosen) < 2 for chosen in each.values)]
    if rest and len(rest) == sum(1 for each in bases if each.address == urls[0].address):
        yield rest[0].server.url, rest[0]
    else:
        yield from ((each.url.text, each) for each in rest)


@dataclass(frozen=True, slots=True)
class _Sides:
    """The URLs of both sides, and where what differs is told."""

    base: Sequence[Base]
    revision: Sequence[Base]
    place: Place


def _gone(urls: Sequence[Base], sides: _Sides) -> Iterator[Change]:
    twin, place = _twin(urls[0], sides.revision), sides.place
    values = tuple(_values_alone(urls, twin))
    for each in values:
        before = each.urls[0].side(each.value or "any value")
        if each.value:
            change = place.tell("api-server-variable-value-removed", "narrows", before)
        else:
            after = twin.side(", ".join(each.others)) if twin else None
            change = place.tell("api-server-variable-restricted", "narrows", before, after)
        shown = _shown(change, each.urls[0], sides, each)
        yield shared(shown, each.name, (urls[0].server.url,))
    for url, one in _rest(urls, values, sides.base, twin):
        change = place.tell("api-server-removed", "narrows", one.side(url))
        yield shared(_shown(change, one, sides), "")


def _new(urls: Sequence[Base], sides: _Sides) -> Iterator[Change]:
    twin, place = _twin(urls[0], sides.base), sides.place
    values = tuple(_values_alone(urls, twin))
    for each in values:
        after = each.urls[0].side(each.value or "any value")
        if each.value:
            change = place.tell("api-server-variable-value-added", "widens", None, after)
        else:
            before = twin.side(", ".join(each.others)) if twin else None
            change = place.tell("api-server-variable-unrestricted", "widens", before, after)
        shown = _shown(change, each.urls[0], sides, each)
        yield shared(shown, each.name, (urls[0].server.url,))
    for url, one in _rest(urls, values, sides.revision, twin):
        change = place.tell("api-server-added", "widens", None, one.side(url))
        yield shared(_shown(change, one, sides), "")


def _default_changes(
    base: Sequence[Base], revision: Sequence[Base], place: Place
) -> Iterator[Change]:
    """Compare what variables are where nothing is said of them, if that is still a value."""
    for one in {each.address: each for each in reversed(base)}.values():
        twin = _twin(one, revision)
        if twin is None:
            continue
        pairs = zip(names_in(one.server.url), names_in(twin.server.url), strict=True)
        for name, other in pairs:
            before, after = _default(one.server, name), _default(twin.server, other)
            allowed = _values(twin.server, other)
            if before not in (after, "") and after and (not allowed or before in allowed):
                sides = one.side(before), twin.side(after)
                change = place.tell("api-server-variable-default-changed", "behaves", *sides)
                yield shared(change, name, (one.server.url,))


def _shown(change: Change, base: Base, sides: _Sides, value: _Value | None = None) -> Change:
    """Give a change that breaks with a URL that one side alone has."""
    if level_of(change.effect, change.direction) != "breaking":
        return change
    is_lost = change.effect == "narrows"
    others = sides.revision if is_lost else sides.base
    for end in ("", "-other"):
        url = _filled(base.server.url, _chosen(base, value, end))
        if not any(_serves(each.url.text, normalised_url(url).text) for each in others):
            witness = Witness("request", {"url": url}, "base" if is_lost else "revision")
            return replace(change, witness=witness)
    return replace(change, no_witness="which values a variable may have is not told")


def _chosen(base: Base, value: _Value | None, end: str) -> Iterator[str]:
    """Give values for the variables of a URL; those of open ones are the default with ``end``."""
    for name, values in zip(names_in(base.server.url), base.values, strict=True):
        if value is not None and value.value and name == value.name:
            yield value.value
        elif len(values) == 1:
            yield values[0]
        else:
            default = _default(base.server, name) or "x"
            yield default if values else default + end
