"""Questions that ask one another, answered without Python's recursion and through cycles.

A rule is a generator: it yields the questions it depends on and is sent their answers. Schemas
contain themselves, so a question may come back while it is still open; it then counts as answered
with what is assumed. An answer that rests on such an assumption is kept only when the assumption
turns out right.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")

_MOST_IN_FULL = 10

Steps: TypeAlias = Generator[Question, Answer, Answer]


@dataclass(frozen=True, slots=True)
class Rules(Generic[Question, Answer]):
    """How questions are answered.

    ``key`` tells questions apart. ``assumed`` is the answer of a question that is still open,
    ``as_assumed`` tells whether an answer bears it out; any other must be right whatever was
    assumed. ``exhausted`` is the answer when too many questions were asked.
    """

    rule: Callable[[Question], Steps[Question, Answer]]
    key: Callable[[Question], Hashable]
    assumed: Answer
    as_assumed: Callable[[Answer], bool]
    exhausted: Answer


@dataclass(slots=True)
class _Open(Generic[Question, Answer]):
    """A question that is being answered; ``lowest`` is the outermost open one it rests on."""

    key: Hashable
    steps: Steps[Question, Answer]
    lowest: int
    waiting: int


@dataclass(slots=True)
class Recursion(Generic[Question, Answer]):
    """Answers questions by rules and remembers the answers.

    ``most_steps`` is how many steps may be taken to answer one: a question that is asked is a step,
    and rules may take others. Of all questions no more than `_MOST_IN_FULL` are given as many.
    """

    rules: Rules[Question, Answer]
    most_steps: int
    _final: dict[Hashable, Answer] = field(default_factory=dict)
    _resting: dict[Hashable, tuple[Answer, int]] = field(default_factory=dict)
    _order: list[Hashable] = field(default_factory=list)
    _open: list[_Open[Question, Answer]] = field(default_factory=list)
    _places: dict[Hashable, int] = field(default_factory=dict)
    _left: int = 0
    _taken: int = 0

    @property
    def is_exhausted(self) -> bool:
        """Whether no further steps may be taken for the question that is being answered."""
        return self._left <= 0

    def step(self) -> None:
        """Count a step that a rule takes."""
        self._left -= 1

    def answer(self, question: Question) -> Answer:
        """Answer a question."""
        key = self.rules.key(question)
        if key in self._final:
            return self._final[key]
        spare = _MOST_IN_FULL * self.most_steps - self._taken
        given = self._left = max(min(spare, self.most_steps), self.most_steps // 100)
        try:
            answer = self._run(question, key)
        finally:
            self._taken += given - self._left
            self._open.clear()
            self._places.clear()
            self._resting.clear()
            self._order.clear()
        self._final[key] = answer
        return answer

    def _run(self, question: Question, key: Hashable) -> Answer:
        self._push(question, key)
        answer: Answer | None = None
        while True:
            top = self._open[-1]
            try:
                # The first thing sent to a generator is None by Python's rules.
                asked = top.steps.send(answer)  # type: ignore[arg-type]
            except StopIteration as stop:
                answer = self._close(stop.value)
                if not self._open:
                    return answer
            else:
                answer = self._known_or_pushed(asked)

    def _known_or_pushed(self, asked: Question) -> Answer | None:
        key, top = self.rules.key(asked), self._open[-1]
        if key in self._final:
            return self._final[key]
        if key in self._resting:
            answer, lowest = self._resting[key]
            top.lowest = min(top.lowest, lowest)
            return answer
        if key in self._places:
            top.lowest = min(top.lowest, self._places[key])
            return self.rules.assumed
        if self.is_exhausted:
            return self.rules.exhausted
        self._push(asked, key)
        return None

    def _push(self, question: Question, key: Hashable) -> None:
        self._left -= 1
        self._places[key] = len(self._open)
        steps = self.rules.rule(question)
        self._open.append(_Open(key, steps, len(self._open), len(self._order)))

    def _close(self, answer: Answer) -> Answer:
        top = self._open.pop()
        at = len(self._open)
        del self._places[top.key]
        if not self.rules.as_assumed(answer):
            # What was answered since may rest on this one, which is not as it was assumed.
            self._forget(top.waiting)
            if not self.is_exhausted:
                self._final[top.key] = answer
        elif top.lowest >= at:
            for key in self._forget(top.waiting):
                self._final[key[0]] = key[1]
            self._final[top.key] = answer
        else:
            self._resting[top.key] = (answer, top.lowest)
            self._order.append(top.key)
            self._open[-1].lowest = min(self._open[-1].lowest, top.lowest)
        return answer

    def _forget(self, waiting: int) -> list[tuple[Hashable, Answer]]:
        """Take away the answers that rest on assumptions and are younger than that; give them."""
        taken = [(key, self._resting.pop(key)[0]) for key in self._order[waiting:]]
        del self._order[waiting:]
        return taken
