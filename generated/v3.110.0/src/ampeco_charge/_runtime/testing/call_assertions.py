"""What tests expect of the calls that were recorded, and how it reads where they are wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..near_names import did_you_mean
from ..server.descriptions import DescribedOperation
from ..unset import UNSET
from ..wire import to_wire
from .differences import differences, shown
from .method_names import ANY_METHOD
from .recorded_calls import RecordedCall

# Failures are shown where the test stands (pytest).
__tracebackhide__ = True

_MOST_SHOWN: Final = 10


@dataclass(frozen=True, slots=True)
class ExpectedCall:
    """What a call should be: one of the operations `ids`, with arguments as JSON values.

    Of parameters those count that are given here; a body counts as a whole, UNSET for any.
    """

    name: str
    ids: frozenset[str]
    parameters: Mapping[str, Mapping[str, Any]]
    body: Any = UNSET

    def is_of(self, call: RecordedCall) -> bool:
        """Tell whether a call is one of the operations; of any method, any request is."""
        return self.name == ANY_METHOD or call.id in self.ids

    def differences(self, call: RecordedCall) -> Iterator[str]:
        """Yield a line for each argument of a call that is not as expected."""
        for place, wanted in self.parameters.items():
            given = getattr(call, place)
            found = {name: given[name] for name in wanted if name in given}
            yield from (f"{place} {each}" for each in differences(dict(wanted), found))
        if self.body is not UNSET:
            yield from (f"body {each}" for each in self._body_differences(call))

    def _body_differences(self, call: RecordedCall) -> Iterator[str]:
        if call.body is UNSET:
            yield f"(whole): expected {shown(self.body)}, but none was sent"
        else:
            yield from differences(self.body, call.body)

    def __str__(self) -> str:
        body = {} if self.body is UNSET else {"body": self.body}
        given = {**{place: each for place, each in self.parameters.items() if each}, **body}
        arguments = ", ".join(f"{place}={shown(each)}" for place, each in given.items())
        return f"{self.name}({arguments})"


def expected_call(
    name: str, ids: frozenset[str], body: object, **parameters: Mapping[str, object] | None
) -> ExpectedCall:
    """Return what is expected, its values (models among them) as they would stand on the wire."""
    return ExpectedCall(
        name,
        ids,
        {
            place: {key: to_wire(value) for key, value in given.items() if value is not UNSET}
            for place, given in parameters.items()
            if given is not None
        },
        body if body is UNSET or isinstance(body, bytes) else to_wire(body),
    )


def check_parameters(
    operation: DescribedOperation, parameters: Mapping[str, Mapping[str, object] | None]
) -> None:
    """Raise ValueError for a parameter, given by its place, that an operation does not have."""
    for place, given in parameters.items():
        known = [each.name for each in operation.parameters if each.location == place]
        for name in given or ():
            if name not in known:
                hint = did_you_mean(name, known)
                raise ValueError(f"{operation.name} has no {place} parameter {name!r}{hint}")


def matching(expected: ExpectedCall, calls: Sequence[RecordedCall]) -> list[RecordedCall]:
    """Return the calls that are as expected."""
    return [each for each in calls if expected.is_of(each) and not any(expected.differences(each))]


def objection(
    expected: ExpectedCall, calls: Sequence[RecordedCall], times: int | None
) -> str | None:
    """Return why the calls are not as expected, None if they are.

    `times` is how many calls should match, None for one or more.
    """
    found = len(matching(expected, calls))
    if found == times or (times is None and found):
        return None
    wanted = "at least once" if times is None else _times(times)
    told = [f"expected {expected} {wanted}", f"but it was called {_times(found)}"]
    return "\n".join([*told, *_what_was_called(expected, calls)])


def _what_was_called(expected: ExpectedCall, calls: Sequence[RecordedCall]) -> Iterator[str]:
    if not calls:
        yield "nothing was called"
        return
    yield "what was called:"
    # Calls of the same method first: the one that is meant is most likely among them.
    ordered = sorted(calls, key=lambda each: not expected.is_of(each))
    for call in ordered[:_MOST_SHOWN]:
        yield f"  {call}"
        if expected.is_of(call):
            yield from (f"    {each}" for each in expected.differences(call))
    if len(ordered) > _MOST_SHOWN:
        yield f"  and {len(ordered) - _MOST_SHOWN} more"


def _times(count: int) -> str:
    return {0: "never", 1: "once"}.get(count, f"{count} times")
