"""Random writes to a mock, and what its state has to be after all that were acknowledged."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from mock_process import Answer, Connection, LostConnectionError

ITEMS_OF_PAGE = 100
CREATE, CHANGE, DELETE = "create", "change", "delete"
SHARES = {CREATE: 4, CHANGE: 4, DELETE: 3}
MOST_THINGS = 400
"""How many things of a kind there may be before more are deleted than created."""

Thing = dict[str, object]


@dataclass(frozen=True, slots=True)
class Kind:
    """Things that are written: where they are, how they are changed, and the text in them."""

    path: str
    change: str
    text: str


KINDS = (
    Kind("/public-api/resources/user-groups/v1.0", "PATCH", "name"),
    Kind("/public-api/resources/utilities/v1.0", "PUT", "name"),
    Kind("/public-api/resources/partners/v2.0", "PATCH", "name"),
)


class UnexpectedError(Exception):
    """An answer that no write should get."""


@dataclass(frozen=True, slots=True)
class Write:
    """A write that was begun: of a thing with this id, None for one that is created."""

    kind: Kind
    what: str
    id: object
    text: str


@dataclass(slots=True)
class Expected:
    """The texts of all things by their ids, for each kind.

    `deleted` are those that are gone for good, `doubtful` is the write that had no answer.
    """

    texts: dict[Kind, dict[object, str]] = field(default_factory=dict)
    deleted: dict[Kind, set[object]] = field(default_factory=dict)
    doubtful: Write | None = None

    def acknowledge(self, write: Write, id_: object) -> None:
        """Takes note of a write that was answered."""
        texts = self.texts[write.kind]
        if write.what == DELETE:
            del texts[id_]
            self.deleted.setdefault(write.kind, set()).add(id_)
        else:
            texts[id_] = write.text


def read_all(connection: Connection, kind: Kind) -> dict[object, Thing]:
    """All things of a kind by their ids, page by page.

    Raises:
        UnexpectedError: A page is refused, or has something twice.
    """
    found: dict[object, Thing] = {}
    for page in _pages(connection, kind):
        for thing in page:
            if thing["id"] in found:
                raise UnexpectedError(f"{kind.path} lists {thing['id']} twice")
            found[thing["id"]] = thing
    return found


def _pages(connection: Connection, kind: Kind) -> Iterator[list[Thing]]:
    """Pages as their links lead from one to the next."""
    target: str | None = f"{kind.path}?per_page={ITEMS_OF_PAGE}"
    while target:
        body = _body(connection.send("GET", target), 200, target)
        yield body["data"]
        target = path_of(body["links"]["next"])


def path_of(link: str | None) -> str | None:
    """Path and query of a link; None without one."""
    if link is None:
        return None
    parts = urlsplit(link)
    return urlunsplit(("", "", parts.path, parts.query, ""))


def write_until_lost(connection: Connection, expected: Expected, chance: random.Random) -> int:
    """Writes at random until there is no answer; gives how many writes were acknowledged.

    Raises:
        UnexpectedError: A write is refused.
    """
    count = 0
    while True:
        write = _next_write(expected, chance, count)
        try:
            answer = _sent(connection, write)
        except LostConnectionError:
            expected.doubtful = write
            return count
        expected.acknowledge(write, _acknowledged_id(write, answer))
        count += 1


def _next_write(expected: Expected, chance: random.Random, count: int) -> Write:
    kind = chance.choice(KINDS)
    things = expected.texts[kind]
    (what,) = chance.choices(list(SHARES), list(SHARES.values()))
    if not things:
        what = CREATE
    elif len(things) > MOST_THINGS:
        what = DELETE
    id_ = None if what == CREATE else chance.choice(list(things))
    return Write(kind, what, id_, f"{what}d {count} {chance.randrange(10**9)}")


def _sent(connection: Connection, write: Write) -> Answer:
    kind, body = write.kind, {write.kind.text: write.text}
    if write.what == CREATE:
        return connection.send("POST", kind.path, body)
    target = f"{kind.path}/{write.id}"
    if write.what == CHANGE:
        return connection.send(kind.change, target, body)
    return connection.send("DELETE", target)


def _acknowledged_id(write: Write, answer: Answer) -> object:
    if write.what != CREATE:
        if answer.status not in {200, 202, 204}:
            raise UnexpectedError(f"{write} was answered {answer.status}: {answer.body}")
        return write.id
    data = _body(answer, 201, str(write))["data"]
    if not isinstance(data, dict):
        raise UnexpectedError(f"{write} was answered {answer.body}")
    return data["id"]


def _body(answer: Answer, status: int, what: str) -> dict[str, Any]:
    if answer.status != status or not isinstance(answer.body, dict):
        raise UnexpectedError(f"{what} was answered {answer.status}: {answer.body}")
    return answer.body


def losses(connection: Connection, expected: Expected) -> Iterator[str]:
    """What the state of a mock lacks or has too much, after it was started anew.

    Then the state is what is expected from now on: the doubtful write is settled by it.

    Raises:
        UnexpectedError: What there is cannot be read.
    """
    doubtful = expected.doubtful
    for kind in KINDS:
        found = read_all(connection, kind)
        texts = {id_: str(thing[kind.text]) for id_, thing in found.items()}
        unsure = doubtful if doubtful is not None and doubtful.kind is kind else None
        yield from _differences(kind, expected, texts, unsure)
        yield from _single_differences(connection, kind, found, unsure)
        expected.texts[kind] = texts
    expected.doubtful = None


def _differences(
    kind: Kind, expected: Expected, found: Mapping[object, str], unsure: Write | None
) -> Iterator[str]:
    for id_, text in expected.texts[kind].items():
        allowed = {text}
        if unsure is not None and unsure.id == id_:
            allowed |= {unsure.text} if unsure.what == CHANGE else {"gone"}
        if found.get(id_, "gone") not in allowed:
            yield f"{kind.path}/{id_} is {found.get(id_, 'gone')!r}, not {text!r}"
    for id_ in found.keys() - expected.texts[kind].keys():
        is_created = unsure is not None and unsure.what == CREATE and unsure.text == found[id_]
        if not is_created:
            was = "was deleted" if id_ in expected.deleted.get(kind, ()) else "nobody created"
            yield f"{kind.path}/{id_} is there, which {was}"


def _single_differences(
    connection: Connection, kind: Kind, found: Mapping[object, Thing], unsure: Write | None
) -> Iterator[str]:
    """Where a thing by itself is another than in the listing: the last ones, and the unsure one."""
    chosen = [*list(found)[-3:], *([unsure.id] if unsure and unsure.id is not None else [])]
    for id_ in chosen:
        answer = connection.send("GET", f"{kind.path}/{id_}")
        if id_ not in found:
            if answer.status != 404:
                yield f"{kind.path}/{id_} is not listed and answers {answer.status}"
            continue
        data = _body(answer, 200, f"{kind.path}/{id_}")["data"]
        text = data.get(kind.text) if isinstance(data, dict) else None
        if text != found[id_][kind.text]:
            yield f"{kind.path}/{id_} is {text!r}, listed as {found[id_][kind.text]!r}"
