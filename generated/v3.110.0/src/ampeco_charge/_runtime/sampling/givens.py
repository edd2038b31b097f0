"""What is given for a value, as far as the rest of it should agree with that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from ..server.descriptions import Json
from ..unset import UNSET
from .anchors import Known
from .moments import speaks_of_moment, stage_of
from .places import city_named
from .words import Words, words_of


def known_of(given: Json, around: Json = UNSET) -> Known:
    """Return where and when something is, by texts and moments that are given for it.

    Where none of its own members tells where it is, that is where the things `around` are, else
    where one inside of it is. Moments inside of it are those of other things.
    """
    members = given.items() if isinstance(given, dict) else ()
    own = {name: value for name, value in members if isinstance(value, str)}
    cities = (city_named(text) for each in (own, around, given) for _, text in _texts(each, ()))
    return Known(
        city=next((city for city in cities if city is not None), None),
        moments=dict(_moments((words_of(name), value) for name, value in own.items())),
    )


def _moments(texts: Iterable[tuple[Words, str]]) -> Iterator[tuple[str, datetime]]:
    for words, text in texts:
        stage = stage_of(words)
        moment = _moment(text) if speaks_of_moment(words) else None
        if stage is not None and moment is not None:
            yield stage, moment


def _texts(given: Json, words: Words) -> Iterator[tuple[Words, str]]:
    """All texts of an object, with the words of their names; lists are of other things."""
    if isinstance(given, dict):
        for name, value in given.items():
            yield from _texts(value, words_of(name))
    elif isinstance(given, str):
        yield words, given


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        # It is a text like any other.
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
