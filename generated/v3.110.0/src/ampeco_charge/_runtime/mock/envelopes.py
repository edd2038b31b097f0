"""Bodies of answers: the things in them, and what stands around those."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic_core import to_json

from ..operations import MemberPath
from ..sampling.sampler import Sampler
from ..server.descriptions import Json, Schema
from .paths import at, has_member, with_member
from .schemas import allows_null, member_at

_MOST_KEPT: Final = 256


class Envelope:
    """What stands around the things of an answer; `path` leads to them, `body` is the whole.

    It is made up once for each choice of what is said and what is null, so that putting things into
    it is cheap.
    """

    def __init__(self, body: Schema, path: MemberPath, sampler: Sampler, key: str) -> None:
        self._body = body
        self._path = path
        self._sampler = sampler
        self._key = key
        self._made: dict[frozenset[tuple[MemberPath, bool]], tuple[Json, list[MemberPath]]] = {}

    def around(self, things: bytes, filler: Json, said: Mapping[MemberPath, Any]) -> bytes:
        """Return the body with `things` as JSON in it, and with what is said where it has a place.

        `filler` is a value that may stand for the things while the rest is made up.
        """
        if not self._path:
            return things
        frame, places = self._frame(filler, said)
        for place in places:
            frame = with_member(frame, place, said[place])
        return _with_json(frame, self._path, things)

    def _frame(self, filler: Json, said: Mapping[MemberPath, Any]) -> tuple[Json, list[MemberPath]]:
        shape = frozenset((place, value is None) for place, value in said.items())
        found = self._made.get(shape)
        if found is None:
            found = self._made_frame(filler, said)
            if len(self._made) < _MOST_KEPT:
                self._made[shape] = found
        return found

    def _made_frame(
        self, filler: Json, said: Mapping[MemberPath, Any]
    ) -> tuple[Json, list[MemberPath]]:
        given = with_member({}, self._path, filler)
        for place, value in said.items():
            if value is not None or self._may_be_null(place):
                given = with_member(given, place, value)
        frame = self._sampler.sample(self._body, key=self._key, given=given)
        places = [
            place
            for place, value in said.items()
            if has_member(frame, place) and at(frame, place) == value
        ]
        return frame, places

    def _may_be_null(self, place: MemberPath) -> bool:
        schema = member_at(self._body, place)
        return schema is None or allows_null(schema)


def _with_json(frame: Json, path: MemberPath, things: bytes) -> bytes:
    """Return an object as JSON, with what `path` leads to replaced by JSON that is there."""
    name, *rest = path
    inner = _with_json(frame[name], tuple(rest), things) if rest else things
    members = (
        to_json(key) + b":" + (inner if key == name else to_json(value))
        for key, value in frame.items()
    )
    return b"{" + b",".join(members) + b"}"
