"""What is planned to happen to calls: failures, delays, limits of rate, other answers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeAlias

from ..server.messages import HTTPError, HttpRequest, HttpResponse
from .replies import ConnectionFault

if TYPE_CHECKING:
    from ..server.calls import Call

MadeAnswer: TypeAlias = "Callable[[Call], HttpResponse]"
Outcome: TypeAlias = "HTTPError | ConnectionFault | MadeAnswer"


@dataclass(frozen=True, slots=True)
class Planned:
    """What happens to one request: its answer comes `delay` seconds late.

    `outcome` is what it gets instead of the mock's own answer, None for that.
    """

    delay: float = 0.0
    outcome: Outcome | None = None


def _nothing(request: HttpRequest) -> None:
    """Leave a request to the mock."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a plan does to each request that it meets; `outcome` may leave some to others."""

    delay: float = 0.0
    outcome: Callable[[HttpRequest], Outcome | None] = _nothing

    def __post_init__(self) -> None:
        if not (self.delay >= 0 and math.isfinite(self.delay)):
            raise ValueError(f"a delay of {self.delay} seconds: it is negative or without end")


@dataclass(slots=True, eq=False)
class Plan:
    """Something that is planned: for the calls of a method, for the next ones or until it is over.

    Used with ``with`` it is over at the end of the block. `used` is how many calls it has met.
    """

    name: str
    ids: frozenset[str]
    effect: Effect = field(repr=False)
    times: int | None
    used: int = 0
    is_stopped: bool = False

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise ValueError(f"what is planned for {self.name!r} is to happen {self.times} times")

    @property
    def is_over(self) -> bool:
        """Whether it does nothing any more."""
        return self.is_stopped or self.used == self.times

    def stop(self) -> None:
        """Let it be over."""
        self.is_stopped = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


class Plans:
    """What is planned for the requests to a mock; threads may share it.

    Of several outcomes for a call, those that happen a number of times are used up first, in the
    order they were planned in; of the others the newest counts. Delays add up.
    """

    def __init__(self) -> None:
        self._plans: list[Plan] = []
        self._lock = Lock()

    def add(self, plan: Plan) -> Plan:
        """Plan something, and return it."""
        with self._lock:
            self._plans.append(plan)
        return plan

    def clear(self) -> None:
        """Forget all that is planned."""
        with self._lock:
            for plan in self._plans:
                plan.stop()
            self._plans.clear()

    def next(self, operation_id: str, request: HttpRequest) -> Planned:
        """Return what happens to a request of an operation; that is used up."""
        with self._lock:
            self._plans = [each for each in self._plans if not each.is_over]
            delay, outcome = 0.0, None
            for plan in self._meeting(operation_id):
                found = plan.effect.outcome(request) if outcome is None else None
                outcome = outcome or found
                delay += plan.effect.delay
                plan.used += 1 if found is not None or plan.effect.delay else 0
        return Planned(delay, outcome)

    def _meeting(self, operation_id: str) -> Iterator[Plan]:
        met = [each for each in self._plans if operation_id in each.ids]
        yield from (each for each in met if each.times is not None)
        yield from (each for each in reversed(met) if each.times is None)
