"""Representations that are kept as long as nothing that they show changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeAlias, TypeVar

from .forms import Form
from .kinds import Kind
from .relations import Relations
from .state import State
from .store import Id

T = TypeVar("T")

_Made: TypeAlias = tuple[Form, str, Id]
_MOST_KEPT: Final = 4096


@dataclass(frozen=True, slots=True)
class StartValue:
    """What was made of a thing that nobody touched, and which aspects of the state it shows."""

    value: Any
    consulted: tuple[str, ...]


class Start:
    """What was made up for the things that are there from the start, by mocks that begin alike."""

    def __init__(self) -> None:
        self._made: dict[_Made, StartValue] = {}

    def get(self, key: _Made) -> StartValue | None:
        """Return what is kept; None for what is not."""
        return self._made.get(key)

    def keep(self, key: _Made, value: Any, consulted: tuple[str, ...]) -> None:
        """Keep something, as long as there is not too much. Nobody changes the value."""
        if len(self._made) < _MOST_KEPT:
            self._made[key] = StartValue(value, consulted)


@dataclass(slots=True)
class _Kept(Generic[T]):
    """Something that was made, what it was made of, and when that was last seen to be the same."""

    value: T
    origin: object
    versions: tuple[tuple[str, int], ...]
    seen: int


class KeptViews:
    """What was made of things, by this mock or by others that share its `start`."""

    def __init__(self, relations: Relations, state: State, start: Start) -> None:
        self._relations = relations
        self._state = state
        self._start = start
        self._kept: dict[tuple[str, Id], dict[tuple[Form, str], _Kept[Any]]] = {}

    def same(self, form: Form, use: str, own_id: Id, origin: object, make: Callable[[], T]) -> T:
        """Return what was made before if all that it was made of is the same, else make it.

        It was made of its `origin`, and of the aspects of the state that were looked at meanwhile.
        """
        parts = self._kept.setdefault((form.kind.name, own_id), {})
        kept = parts.get((form, use)) or self._from_start(form, use, own_id, origin)
        if kept is not None and kept.origin == origin and self._is_current(kept):
            self._relations.note([name for name, _ in kept.versions])
            parts[form, use] = kept
            found: T = kept.value
            return found
        with self._relations.consulting() as consulted:
            value = make()
        versions = tuple((name, self._state.version(name)) for name in sorted(consulted))
        parts[form, use] = _Kept(value, origin, versions, self._state.changes)
        if self._is_as_at_start(form.kind, own_id, consulted):
            self._start.keep((form, use, own_id), value, tuple(sorted(consulted)))
        return value

    def forget(self, kind: Kind, own_id: Id) -> None:
        """Keep nothing of a thing that is gone."""
        self._kept.pop((kind.name, own_id), None)

    def _from_start(self, form: Form, use: str, own_id: Id, origin: object) -> _Kept[Any] | None:
        """Return what another mock made of the same, if all of that is here as at its start."""
        found = self._start.get((form, use, own_id)) if self._state.is_from_start else None
        if found is None or not self._is_as_at_start(form.kind, own_id, found.consulted):
            return None
        versions = tuple((name, 0) for name in found.consulted)
        return _Kept(found.value, origin, versions, self._state.changes)

    def _is_as_at_start(self, kind: Kind, own_id: Id, consulted: Iterable[str]) -> bool:
        is_untouched = self._state.is_from_start and self._state.record(kind.name, own_id) is None
        return is_untouched and not any(map(self._state.version, consulted))

    def _is_current(self, kept: _Kept[Any]) -> bool:
        if kept.seen == self._state.changes:
            return True
        if any(self._state.version(name) != version for name, version in kept.versions):
            return False
        kept.seen = self._state.changes
        return True
