"""Digests of value sets that are equal where the values are, in whichever document they stand.

Schemas that contain themselves are infinite trees. Those that lead to each other are digested
together: each by what it says and by the digests of what it leads to, again and again until that
tells no more of them apart. What a schema leads to is all that counts then, and not how many steps
of the recursion are written out.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import NamedTuple

from generator.ir.value_sets import Alternative, Inner, ValueSet
from generator.ir.value_sets.conjunctions import TOO_MANY
from generator.ir.value_sets.dialect import NUMBER_FORMATS, SILENT_FORMATS
from generator.ir.value_sets.implications import is_telling_unique, telling_limits
from generator.ir.value_sets.json_identity import canonical_text, plain_number
from generator.ir.value_sets.schema_sketches import InnerKey, key_of
from generator.ir.value_sets.written_digests import WrittenDigests

_MOST_ROUNDS = 24


class _Branch(NamedTuple):
    """An alternative: what it says itself, and the labelled schemas within it."""

    local: bytes
    inside: tuple[tuple[bytes, InnerKey], ...]


class _State(NamedTuple):
    branches: tuple[_Branch, ...]
    exclusive: bool
    extra: bytes
    within: tuple[Inner, ...]


class Fingerprints:
    """Digests the schemas of one reader.

    ``read`` gives their values, ``written`` digests of the very words.
    """

    def __init__(self, read: Callable[[Inner], ValueSet], written: WrittenDigests) -> None:
        self._read = read
        self._written = written
        self._states: dict[InnerKey, _State] = {}
        self._digests: dict[InnerKey, bytes] = {}
        self._recursive: dict[bytes, bytes] = {}
        self._by_content: dict[bytes, bytes] = {}

    def of(self, inner: Inner) -> str:
        """Give the digest of the values of ``inner``."""
        key = key_of(inner)
        if not self._is_known(inner, key):
            self._settle(inner, key)
        return self._digests[key].hex()

    def of_alternatives(self, alternatives: Iterable[Alternative]) -> list[bytes]:
        """Give the digest of each alternative."""
        found = []
        for alternative in alternatives:
            branch, within = _branch(alternative)
            for inner in within:
                self.of(inner)
            found.append(_digest_of_branch(branch, self._digests))
        return found

    def _is_known(self, inner: Inner, key: InnerKey) -> bool:
        """Tell whether the digest is known, if only from the same words at another place."""
        if key in self._digests:
            return True
        content = self._written.content(inner.parts)
        if content is None or content not in self._by_content:
            return False
        self._digests[key] = self._by_content[content]
        return True

    def _state(self, inner: Inner, key: InnerKey) -> _State:
        found = self._states.get(key)
        if found is None:
            values = self._read(inner)
            read = [_branch(each) for each in values.alternatives]
            extra = b""
            if values.incomplete not in ("", TOO_MANY):
                extra = self._written.of(inner.parts).encode()
            within = tuple(each for _, inside in read for each in inside)
            branches = tuple(branch for branch, _ in read)
            found = self._states[key] = _State(branches, values.exclusive, extra, within)
        return found

    def _settle(self, root: Inner, root_key: InnerKey) -> None:
        """Digest a schema and all within it, innermost first (Tarjan's algorithm)."""
        order: dict[InnerKey, int] = {}
        low: dict[InnerKey, int] = {}
        open_: list[tuple[InnerKey, Inner]] = []
        is_open: set[InnerKey] = set()
        path: list[tuple[InnerKey, Inner, Iterator[Inner]]] = []

        def enter(inner: Inner, key: InnerKey) -> None:
            order[key] = low[key] = len(order)
            open_.append((key, inner))
            is_open.add(key)
            path.append((key, inner, iter(self._state(inner, key).within)))

        enter(root, root_key)
        while path:
            key, _, within = path[-1]
            for child in within:
                child_key = key_of(child)
                if self._is_known(child, child_key):
                    continue
                if child_key not in order:
                    enter(child, child_key)
                    break
                if child_key in is_open:
                    low[key] = min(low[key], order[child_key])
            else:
                path.pop()
                if path:
                    above = path[-1][0]
                    low[above] = min(low[above], low[key])
                if low[key] == order[key]:
                    self._close(key, open_, is_open)

    def _close(
        self, key: InnerKey, open_: list[tuple[InnerKey, Inner]], is_open: set[InnerKey]
    ) -> None:
        group: dict[InnerKey, Inner] = {}
        while key not in group:
            member, inner = open_.pop()
            is_open.discard(member)
            group[member] = inner
        if len(group) == 1 and not self._leads_to(key, key):
            digest = _digest(self._states[key], self._digests)
            digest = self._digests[key] = self._recursive.get(digest, digest)
            content = self._written.content(group[key].parts)
            if content is not None:
                self._by_content[content] = digest
        else:
            self._digest_together(group)

    def _leads_to(self, key: InnerKey, other: InnerKey) -> bool:
        return any(key_of(inner) == other for inner in self._states[key].within)

    def _digest_together(self, group: Mapping[InnerKey, Inner]) -> None:
        """Digest schemas that all lead to each other."""
        colours = dict.fromkeys(group, b"")
        for _ in range(_MOST_ROUNDS):
            known = ChainMap(colours, self._digests)
            finer = {key: _digest(self._states[key], known) for key in group}
            if len(set(finer.values())) == len(set(colours.values())):
                break
            colours = finer
        else:
            finer = self._by_address(group)
        everything = b"".join(sorted(set(finer.values())))
        for key in group:
            self._digests[key] = _hashed(b"recursive", finer[key], everything)
        for key in group:
            digest = _digest(self._states[key], self._digests)
            self._recursive[digest] = self._digests[key]

    def _by_address(self, group: Mapping[InnerKey, Inner]) -> dict[InnerKey, bytes]:
        """Digest schemas by where they stand in a document of the very same words."""
        words = self._written.of(group[min(group)].parts).encode()
        return {key: _hashed(words, repr([at for _, at in key]).encode()) for key in group}


def _branch(alternative: Alternative) -> tuple[_Branch, list[Inner]]:
    """Part what an alternative says itself from the schemas within it."""
    labelled = list(_labelled(alternative))
    inside = tuple((label.encode(), key_of(inner)) for label, inner in labelled)
    return _Branch(_local(alternative), inside), [inner for _, inner in labelled]


def _labelled(alternative: Alternative) -> Iterator[tuple[str, Inner]]:
    for name, member in alternative.members.items():
        yield f"member {name}", member.schema
    for pattern, inner in alternative.patterned:
        yield f"pattern {pattern}", inner
    for index, inner in enumerate(alternative.prefix):
        yield f"prefix {index}", inner
    for inner in alternative.names:
        yield "names", inner
    for inner in alternative.contains:
        yield "contains", inner
    if alternative.additional is not None:
        yield "additional", alternative.additional
    if alternative.items is not None:
        yield "items", alternative.items


def _local(alternative: Alternative) -> bytes:
    values = alternative.values
    said = (
        sorted(alternative.types),
        None if values is None else sorted(map(canonical_text, values)),
        sorted((key, plain_number(value)) for key, value in telling_limits(alternative).items()),
        alternative.multiples,
        alternative.patterns,
        told_formats(alternative),
        is_telling_unique(alternative),
        sorted(alternative.required),
        alternative.closed,
        alternative.opaque,
    )
    return repr(said).encode("utf-8", "surrogatepass")


def told_formats(alternative: Alternative) -> list[str]:
    """Give the formats that are more than limits."""
    numbers = not alternative.types.isdisjoint({"number", "integer"})
    return [
        name
        for name in alternative.formats
        if name not in SILENT_FORMATS and not (numbers and name in NUMBER_FORMATS)
    ]


def _digest(state: _State, known: Mapping[InnerKey, bytes]) -> bytes:
    digests = sorted(_digest_of_branch(branch, known) for branch in state.branches)
    if state.exclusive:
        return _hashed(b"one of", state.extra, *digests)
    return _hashed(b"any of", state.extra, *sorted(set(digests)))


def _digest_of_branch(branch: _Branch, known: Mapping[InnerKey, bytes]) -> bytes:
    return _hashed(branch.local, *sorted({known[key] + label for label, key in branch.inside}))


def _hashed(*texts: bytes) -> bytes:
    digest = blake2b(digest_size=16)
    for text in texts:
        digest.update(len(text).to_bytes(4, "big"))
        digest.update(text)
    return digest.digest()
