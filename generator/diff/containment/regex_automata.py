"""Which texts regular expressions are found in, decided by automata.

A condition becomes a nondeterministic automaton of Thompson's construction whose edges may demand
the start or the end of the text; its deterministic states are made when they are reached. Several
automata run side by side, one character of each kind that any of them tells apart, so that a text
that some accept and others do not is found, the shortest first, or proven not to exist.
"""

from __future__ import annotations

import string
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from generator.diff.containment import regex_syntax as syntax
from generator.diff.containment.regex_syntax import Condition, Ranges

_LARGEST = 5_000
MOST_STATES = 10_000
_PLAIN = string.ascii_lowercase + string.digits + string.ascii_uppercase + "-_.:/@+=,; "
_PLAIN += "".join(character for character in string.punctuation if character not in _PLAIN)
_PLAIN += "\t\n"
_RANK = {character: rank for rank, character in enumerate(_PLAIN)}


class TooLargeError(Exception):
    """Deciding it takes more states than are allowed."""


@dataclass(frozen=True, slots=True)
class Language:
    """The texts for which all conditions hold, with ``least`` to ``most`` characters."""

    conditions: tuple[Condition, ...] = ()
    least: int = 0
    most: int | None = None


@dataclass(slots=True)
class _Edges:
    """What leads on from one state: without a character (with where that is possible), with one."""

    free: list[tuple[int, str]] = field(default_factory=list)
    moves: list[tuple[Ranges, int]] = field(default_factory=list)


class Automaton:
    """The automaton of one condition; its deterministic states are numbers.

    ``start`` is the first state. A state of 0 can lead nowhere, in 1 the tree has been found.
    """

    NOWHERE = 0
    FOUND = 1

    def __init__(self, condition: Condition) -> None:
        """Build it; raises `TooLargeError` for a tree that is repeated too often."""
        self._states: list[_Edges] = []
        self._found = condition.found
        self._first, self._last = self._new(), self._new()
        entry = self._new()
        self._states[self._first].free.append((entry, ""))
        self._states[self._first].moves.append((syntax.EVERY, self._first))
        self._build(condition.tree, entry, self._last)
        self._useful = self._leading_on()
        self._sets: list[tuple[frozenset[int], bool]] = [(frozenset(), False)] * 2
        self._numbers: dict[tuple[frozenset[int], bool], int] = {}
        self._steps: dict[tuple[int, int], int] = {}
        self._ends: dict[int, bool] = {}
        self.start = self._number(self._closure({self._first}, "start"), at_start=True)

    def ranges(self) -> Iterator[Ranges]:
        """Give the sets of characters that it tells apart."""
        for state in self._states:
            for ranges, _ in state.moves:
                yield ranges

    def step(self, state: int, code: int) -> int:
        """Give the state after one more character."""
        if state <= self.FOUND:
            return state
        key = (state, code)
        if key not in self._steps:
            after = {
                target
                for each in self._sets[state][0]
                for ranges, target in self._states[each].moves
                if _holds(ranges, code)
            }
            self._steps[key] = self._number(self._closure(after, "") & self._useful, at_start=False)
        return self._steps[key]

    def accepts(self, state: int) -> bool:
        """Tell whether the condition holds of a text that ends here."""
        return self._ends_found(state) == self._found

    def fails_for_ever(self, state: int) -> bool:
        """Tell whether the condition holds of no text that goes on from here."""
        return state == (self.NOWHERE if self._found else self.FOUND)

    def holds_for_ever(self, state: int) -> bool:
        """Tell whether the condition holds of every text that goes on from here."""
        return state == (self.FOUND if self._found else self.NOWHERE)

    def _ends_found(self, state: int) -> bool:
        if state <= self.FOUND:
            return state == self.FOUND
        if state not in self._ends:
            states, at_start = self._sets[state]
            edges = ("end", "start") if at_start else ("end",)
            self._ends[state] = self._last in self._closure(states, *edges)
        return self._ends[state]

    def _new(self) -> int:
        if len(self._states) >= _LARGEST:
            raise TooLargeError("a pattern that repeats too much")
        self._states.append(_Edges())
        return len(self._states) - 1

    def _build(self, node: syntax.Node, entry: int, leave: int) -> None:
        match node:
            case syntax.Characters(ranges):
                self._states[entry].moves.append((ranges, leave))
            case syntax.Edge(at):
                self._states[entry].free.append((leave, at))
            case syntax.Choice(options):
                for option in options:
                    self._build(option, entry, leave)
            case syntax.Sequence(items):
                for item in items:
                    after = self._new()
                    self._build(item, entry, after)
                    entry = after
                self._states[entry].free.append((leave, ""))
            case syntax.Repeat():
                self._repeat(node, entry, leave)

    def _repeat(self, node: syntax.Repeat, entry: int, leave: int) -> None:
        for _ in range(node.least):
            after = self._new()
            self._build(node.item, entry, after)
            entry = after
        if node.most is None:
            loop = self._new()
            self._states[entry].free.append((loop, ""))
            self._build(node.item, loop, loop)
            self._states[loop].free.append((leave, ""))
            return
        for _ in range(node.most - node.least):
            self._states[entry].free.append((leave, ""))
            after = self._new()
            self._build(node.item, entry, after)
            entry = after
        self._states[entry].free.append((leave, ""))

    def _closure(self, states: set[int] | frozenset[int], *edges: str) -> frozenset[int]:
        """Give what is reached without a character, over edges that are free or at ``edges``."""
        reached, waiting = set(states), list(states)
        while waiting:
            for target, at in self._states[waiting.pop()].free:
                if target not in reached and (not at or at in edges):
                    reached.add(target)
                    waiting.append(target)
        return frozenset(reached)

    def _leading_on(self) -> frozenset[int]:
        """Give the states that lead to the last one when the start of the text is past."""
        ending = self._reaching({self._last}, over_end=True, over_moves=False)
        return frozenset(self._reaching(ending, over_end=False, over_moves=True))

    def _reaching(self, goal: set[int], *, over_end: bool, over_moves: bool) -> set[int]:
        before: dict[int, list[int]] = {}
        for number, state in enumerate(self._states):
            for target, at in state.free:
                if not at or (at == "end" and over_end):
                    before.setdefault(target, []).append(number)
            for ranges, target in state.moves if over_moves else ():
                if ranges:
                    before.setdefault(target, []).append(number)
        reached, waiting = set(goal), list(goal)
        while waiting:
            for number in before.get(waiting.pop(), ()):
                if number not in reached:
                    reached.add(number)
                    waiting.append(number)
        return reached

    def _number(self, states: frozenset[int], *, at_start: bool) -> int:
        if self._last in states:
            return self.FOUND
        if not states:
            return self.NOWHERE
        key = (states, at_start)
        if key not in self._numbers:
            self._numbers[key] = len(self._sets)
            self._sets.append(key)
        return self._numbers[key]


def _holds(ranges: Ranges, code: int) -> bool:
    return any(low <= code <= high for low, high in ranges)


def is_found(condition: Condition, text: str) -> bool:
    """Tell whether the condition holds of ``text``; raises `TooLargeError`."""
    automaton = _automaton(condition)
    state = automaton.start
    for character in text:
        state = automaton.step(state, ord(character))
    return automaton.accepts(state)


def words(
    inside: Language, outside: Sequence[Language] = (), most_states: int = MOST_STATES
) -> Iterator[str]:
    """Give texts of ``inside`` that belong to none of ``outside``, the shortest first.

    Not all of them, but one where there is any. Raises `TooLargeError` where that cannot be told
    within ``most_states``.
    """
    product = _Product(inside, outside)
    first = product.first()
    before: dict[_State, tuple[_State, int] | None] = {first: None}
    waiting = deque([first])
    while waiting:
        state = waiting.popleft()
        if product.is_wanted(state):
            yield _text(state, before)
        for code in product.letters:
            after = product.after(state, code)
            if after is None or after in before:
                continue
            if len(before) >= most_states:
                raise TooLargeError("too many states")
            before[after] = (state, code)
            waiting.append(after)


_State = tuple[tuple[int, ...], int]


def _text(state: _State, before: dict[_State, tuple[_State, int] | None]) -> str:
    codes = []
    step = before[state]
    while step is not None:
        codes.append(step[1])
        step = before[step[0]]
    return "".join(map(chr, reversed(codes)))


class _Product:
    """Automata of several languages that run side by side, with the number of characters so far."""

    def __init__(self, inside: Language, outside: Sequence[Language]) -> None:
        conditions = [each for language in (inside, *outside) for each in language.conditions]
        places = {condition: at for at, condition in enumerate(dict.fromkeys(conditions))}
        self._automata = [_automaton(condition) for condition in places]
        self._inside = _Run.of(inside, self._automata, places)
        self._outside = [_Run.of(language, self._automata, places) for language in outside]
        self._longest = _longest_told_apart(inside, outside)
        self.letters = _letters(
            {ranges for automaton in self._automata for ranges in automaton.ranges()}
        )

    def first(self) -> _State:
        return tuple([automaton.start for automaton in self._automata]), 0

    def after(self, state: _State, code: int) -> _State | None:
        """Give the state after one more character; None where no wanted text goes on."""
        states, length = state
        most = self._inside.most
        if most is not None and length >= most:
            return None
        stepped = [
            automaton.step(each, code)
            for automaton, each in zip(self._automata, states, strict=True)
        ]
        after = tuple(stepped), min(length + 1, self._longest)
        if self._inside.fails_for_ever(after) or any(
            each.holds_for_ever(after) for each in self._outside
        ):
            return None
        return after

    def is_wanted(self, state: _State) -> bool:
        return self._inside.holds(state) and not any(each.holds(state) for each in self._outside)


@dataclass(frozen=True, slots=True)
class _Run:
    """A language as places in the states of a product, with the automata that stand there."""

    automata: tuple[tuple[int, Automaton], ...]
    least: int
    most: int | None

    @staticmethod
    def of(
        language: Language, automata: Sequence[Automaton], places: Mapping[Condition, int]
    ) -> _Run:
        found = tuple([(places[each], automata[places[each]]) for each in language.conditions])
        return _Run(found, language.least, language.most)

    def holds(self, state: _State) -> bool:
        states, length = state
        if length < self.least or (self.most is not None and length > self.most):
            return False
        return all(automaton.accepts(states[at]) for at, automaton in self.automata)

    def fails_for_ever(self, state: _State) -> bool:
        states, _ = state
        return any(automaton.fails_for_ever(states[at]) for at, automaton in self.automata)

    def holds_for_ever(self, state: _State) -> bool:
        states, length = state
        if self.most is not None or length < self.least:
            return False
        return all(automaton.holds_for_ever(states[at]) for at, automaton in self.automata)


@lru_cache(maxsize=64)
def _automaton(condition: Condition) -> Automaton:
    return Automaton(condition)


def _longest_told_apart(inside: Language, outside: Sequence[Language]) -> int:
    """Give the number of characters from which on more make no difference."""
    bounds = [language.least for language in (inside, *outside)]
    bounds += [language.most + 1 for language in (inside, *outside) if language.most is not None]
    return max(bounds)


def _letters(told_apart: set[Ranges]) -> tuple[int, ...]:
    """Give one character of each kind that the sets tell apart, plain ones first."""
    limits = {0, 0xE000}
    for ranges in told_apart:
        for low, high in ranges:
            limits |= {low, high + 1}
    classes = sorted(told_apart)
    kinds: dict[tuple[int, ...], list[tuple[int, int]]] = {}
    starts = sorted(limit for limit in limits if limit <= syntax.HIGHEST)
    for low, after in zip(starts, [*starts[1:], syntax.HIGHEST + 1], strict=True):
        if not 0xD800 <= low <= 0xDFFF:
            kind = tuple(at for at, ranges in enumerate(classes) if _holds(ranges, low))
            kinds.setdefault(kind, []).append((low, min(after - 1, _end_of_block(low))))
    return tuple(sorted((_plainest(ranges) for ranges in kinds.values()), key=_rank))


def _end_of_block(low: int) -> int:
    return 0xD7FF if low < 0xD800 else syntax.HIGHEST


def _plainest(ranges: Sequence[tuple[int, int]]) -> int:
    for character in _PLAIN:
        if _holds(tuple(ranges), ord(character)):
            return ord(character)
    # Letters beyond ASCII are shown as they are, control characters are not.
    printable = [max(low, 0xC0) for low, high in ranges if high >= 0xC0]
    return next((code for code in printable if chr(code).isprintable()), ranges[0][0])


def _rank(code: int) -> tuple[int, int]:
    if chr(code) in _RANK:
        return 0, _RANK[chr(code)]
    return 1 if chr(code).isprintable() else 2, code
