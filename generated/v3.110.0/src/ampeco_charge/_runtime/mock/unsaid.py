"""What requests could have said of things that they made, and did not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ..sampling.words import words_of
from ..server.descriptions import Schema
from ..unset import UNSET
from .forms import Form
from .schemas import element_of, members_of, types_of
from .store import Item

_MADE_UP: Final = object()
_ALWAYS_THERE: Final = frozenset({"status", "state"})


class Unsaid:
    """Completes what requests say by `bodies` of things that have a fullest form."""

    def __init__(self, bodies: Iterable[Schema], form: Form) -> None:
        self._bodies = tuple(bodies)
        self._members = form.members
        self._slots = frozenset(each.path for each in form.slots)

    def completed(self, values: Item) -> Item:
        """Return values with all that could have been said beside them.

        That has the default that is described, is null, false or empty as far as it may be, else it
        is UNSET. A status, which everything has, stays open, and so does what shows other things.
        """
        result = dict(values)
        for body in self._bodies:
            for name, said in members_of(body).items():
                path = self._members.same((name,))
                if path is not None and len(path) == 1 and path not in self._slots:
                    _complete(result, path[0], said, self._members.schemas[path])
        return result


def _complete(item: Item, name: str, said: Schema, shown: Schema) -> None:
    if name in item:
        item[name] = _inside(item[name], said, shown)
        return
    value = _when_unsaid(name, said, shown)
    if value is not _MADE_UP:
        item[name] = value


def _inside(value: Any, said: Schema, shown: Schema) -> Any:
    """Return what was said, completed in all objects that are in it."""
    if isinstance(value, list):
        elements = element_of(said), element_of(shown)
        if elements[0] is None or elements[1] is None:
            return value
        return [_inside(each, elements[0], elements[1]) for each in value]
    if not isinstance(value, dict):
        return value
    result = dict(value)
    there = members_of(shown)
    for name, each in members_of(said).items():
        if name in there:
            _complete(result, name, each, there[name])
    return result


def _when_unsaid(name: str, said: Schema, shown: Schema) -> Any:
    described, types = said.resolved(), types_of(shown)
    if isinstance(described, dict) and "default" in described:
        return described["default"]
    if "null" in types:
        return None
    if words_of(name)[-1:] and words_of(name)[-1] in _ALWAYS_THERE:
        return _MADE_UP
    if types == {"boolean"}:
        return False
    return [] if types == {"array"} else UNSET
