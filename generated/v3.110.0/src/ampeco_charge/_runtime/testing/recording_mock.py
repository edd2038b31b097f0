"""A mock whose calls are recorded, and which does what a test plans."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from inspect import iscoroutinefunction
from typing import Any, TypeVar

from pydantic_core import from_json

from ..lazy import lazy_property
from ..mock.deliveries import Delivery
from ..mock.mock import Mock
from ..mock.rates import RateLimiter
from ..mock.settings import MockSettings, Rate
from ..mock.store import Id, Item
from ..server.calls import Call
from ..server.descriptions import DescribedOperation
from ..server.messages import HTTPError, HttpRequest, HttpResponse
from ..unset import UNSET
from ..wire import to_json
from .call_assertions import ExpectedCall, check_parameters, expected_call, objection
from .canned_answers import CannedAnswers, response_of
from .differences import replacements
from .method_names import ANY_METHOD
from .plans import Effect, Plan
from .receivers import Receiver, delivering_to
from .recorded_calls import RecordedCall
from .replies import ConnectionFault
from .replying import Replies
from .transport import MockTransport

# Failures are shown where the test stands (pytest).
__tracebackhide__ = True

HandlerT = TypeVar("HandlerT", bound=Callable[[Call], object])


class RecordingMock:
    """A mock of an API in this process: it records what is sent to it, and fails as planned.

    `transport` is what a client takes as its ``http_client``. Methods are called as on the client:
    ``charge_points.get`` is the newest endpoint version, ``charge_points.v1_0.get`` that one; see
    `MethodNames` for other ways. Everything may be used by several threads.

    Plans (`fail`, `delay`, `respond_with` …) last for `times` calls, else until they are stopped:
    ``with mock.fail("charge_points.list"): ...`` stops at the end of the block, `reset` stops all.
    A call that the client repeats is recorded once for each request.
    """

    def __init__(self, mock: Mock) -> None:
        self._mock = mock
        self._replies = Replies(mock)
        self.transport = MockTransport(self._replies.reply)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._mock.api.package}, {len(self.calls)} calls)"

    @property
    def settings(self) -> MockSettings:
        """How the mock behaves."""
        return self._mock.settings

    # What was called

    @property
    def calls(self) -> tuple[RecordedCall, ...]:
        """All calls so far, in the order of their answers."""
        return self._replies.calls.all()

    def calls_of(self, name: str) -> tuple[RecordedCall, ...]:
        """Return the calls of a method; raises ValueError if there is no such method."""
        wanted = self._expected(name)
        return tuple(each for each in self.calls if wanted.is_of(each))

    @property
    def last_call(self) -> RecordedCall:
        """The latest call; raises AssertionError before the first one."""
        calls = self.calls
        if not calls:
            raise AssertionError("nothing was called")
        return calls[-1]

    def reset_calls(self) -> None:
        """Forget the calls; state and plans stay."""
        self._replies.calls.clear()

    def assert_called(
        self,
        name: str,
        *,
        times: int | None = None,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> None:
        """Check that a method was called with these arguments, `times` times or at least once.

        Parameters and members of the body are called as in the description of the API, as in
        ``path={"chargePoint": 7}``. Parameters that are not given here do not matter; the body
        counts as a whole. Values may be models. Raises AssertionError, which says what was called
        instead, and ValueError if there is no such method or parameter.
        """
        expected = self._expected(name, body, path=path, query=query)
        _check(objection(expected, self.calls, times))

    def assert_called_once_with(
        self,
        name: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> None:
        """Check that a method was called once and no more, with these arguments."""
        _check(objection(self._expected(name), self.calls, 1))
        self.assert_called(name, times=1, path=path, query=query, body=body)

    def assert_not_called(self, name: str = ANY_METHOD) -> None:
        """Check that a method, or any at all, was never called."""
        _check(objection(self._expected(name), self.calls, 0))

    # What goes wrong

    def fail(
        self,
        name: str = ANY_METHOD,
        *,
        status: int = HTTPStatus.SERVICE_UNAVAILABLE,
        message: str | None = None,
        errors: Mapping[str, list[str]] | None = None,
        retry_after: int | None = None,
        times: int | None = None,
    ) -> Plan:
        """Answer calls with an error as the API writes it; they do nothing else.

        `message` and `errors` (texts by field) stand in the body, `retry_after` (seconds) in the
        header ``Retry-After``. Raises ValueError for a status that is no error, and if there is no
        such method.
        """
        if not 400 <= status <= 599:
            raise ValueError(f"{status} is not the status of an error, which is from 400 to 599")
        headers = () if retry_after is None else (("Retry-After", str(retry_after)),)

        told = dict(errors) if errors else None

        def failure(_: HttpRequest) -> HTTPError:
            return HTTPError(status, message, errors=told, headers=headers)

        return self._planned(name, Effect(outcome=failure), times)

    def break_connection(
        self,
        name: str = ANY_METHOD,
        *,
        fault: ConnectionFault = ConnectionFault.RESET,
        times: int | None = None,
    ) -> Plan:
        """Let the connection of calls fail, as `fault` says."""
        return self._planned(name, Effect(outcome=lambda _: fault), times)

    def delay(self, name: str = ANY_METHOD, *, seconds: float, times: int | None = None) -> Plan:
        """Answer calls late: the client really waits, as long as its timeout allows."""
        return self._planned(name, Effect(delay=seconds), times)

    def rate_limit(self, name: str = ANY_METHOD, *, requests: int, seconds: float) -> Plan:
        """Refuse calls with 429, and the headers that tell when to come again, beyond a rate."""
        limiter = RateLimiter(Rate(requests, seconds))
        return self._planned(name, Effect(outcome=lambda _: limiter.take("").refusal), None)

    # What is answered instead

    def returns(self, name: str, result: object, *, times: int | None = None) -> Plan:
        """Answer calls so that the client's method returns `result`: a model, or JSON values.

        An envelope around the result is added. Of a listing, `result` is a list of all its items,
        or the whole body of a page. The request is checked as ever. Raises ValueError for what the
        method does not return.
        """
        made = {each.id: self._canned.success(each, result) for each in self._operations(name)}
        return self._answered(name, lambda call: made[call.operation.id], times)

    def respond_with(
        self,
        name: str,
        json: object = UNSET,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Plan:
        """Answer calls with a body as it stands on the wire, envelope and all; UNSET for none.

        Without a `status` it is that of success. The request is checked as ever. Raises ValueError
        for a status or a body that the description does not have.
        """
        made = {
            each.id: self._canned.described(each, json, status, headers)
            for each in self._operations(name)
        }
        return self._answered(name, lambda call: made[call.operation.id], times)

    def respond_with_anything(
        self,
        name: str,
        content: object = UNSET,
        *,
        status: int = HTTPStatus.OK,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> Plan:
        """Answer calls with whatever is given, as a broken or a newer server might.

        Text and bytes are sent as they are, everything else as JSON.
        """
        response = response_of(status, content, headers)
        return self._answered(name, lambda _: response, times)

    def on(self, name: str, *, times: int | None = None) -> Callable[[HandlerT], HandlerT]:
        """Answer calls with what the decorated function returns, as `returns` has it.

        It gets the `Call`, after that has been checked, and may return an `HttpResponse` to say
        more, or raise `HTTPError`. What it returns is not checked.
        """

        def decorated(handler: HandlerT) -> HandlerT:
            if iscoroutinefunction(handler):
                raise TypeError(f"{handler!r} is a coroutine function; a plain one is needed")
            self._answered(name, lambda call: self._canned.answer(call, handler), times)
            return handler

        self._operations(name)
        return decorated

    # State

    @property
    def collections(self) -> tuple[str, ...]:
        """The names of all collections, such as ``charge_points``, sorted."""
        return self._mock.collections

    def items(self, collection: str) -> list[Item]:
        """Return all things of a collection as JSON values; raises KeyError for no collection."""
        return self._mock.items(collection)

    def item(self, collection: str, own_id: Id) -> Item:
        """Return a thing as JSON values; raises KeyError if there is none."""
        return self._mock.item(collection, own_id)

    def create(self, collection: str, /, **values: object) -> Item:
        """Add a thing with these values, by their names on the wire; the rest of it is made up.

        Values may be models. An ``id`` counts if no thing has it. Raises KeyError for no
        collection, and ValueError for values that are not as the API describes them.
        """
        given = _json_values(values)
        return _with(given, collection, self._mock.create(collection, **given))

    def update(self, collection: str, own_id: Id, /, **values: object) -> Item:
        """Set values of a thing, and return it; raises as `create` does, and if there is none."""
        given = _json_values(values)
        return _with(given, collection, self._mock.update(collection, own_id, **given))

    def remove(self, collection: str, own_id: Id) -> None:
        """Delete a thing; raises KeyError if there is none."""
        self._mock.remove(collection, own_id)

    # Notifications

    def notify(self, kind: str, /, **members: object) -> list[Delivery]:
        """Send a notification to all who subscribed to its kind, and return what became of it.

        Members that are not given are made up; they may be models. This waits for the receivers,
        which are called over HTTP, if not as `deliver_to` has it. Raises ValueError for a kind or a
        member that the API does not describe so.
        """
        return self._mock.notify(kind, **_json_values(members))

    def deliver_to(self, receiver: Receiver) -> None:
        """Give notifications to a function from now on, whatever their URLs, and send none.

        It gets the body and the headers of each, and returns the status to answer it with: if that
        is no success it comes again at once, up to three times. Several subscriptions are served at
        the same time, by threads. `reset` ends it. Raises ValueError for an API without
        notifications.
        """
        notifier = self._mock.notifier
        if notifier is None:
            raise ValueError(f"{self._mock.api.package} describes no notifications")
        notifier.deliverer = delivering_to(receiver, notifier.deliverer)

    def reset(self) -> None:
        """Go back to how everything was at first: the state, no calls, nothing planned."""
        self._replies.plans.clear()
        self._mock.reset()
        self._replies.calls.clear()

    def close(self) -> None:
        """Let go of the database, if there is one."""
        self._mock.close()

    @lazy_property
    def _canned(self) -> CannedAnswers:
        return CannedAnswers(self._mock.description)

    def _operations(self, name: str) -> tuple[DescribedOperation, ...]:
        return self._replies.names.operations(name)

    def _ids(self, name: str) -> frozenset[str]:
        return frozenset(each.id for each in self._operations(name))

    def _expected(
        self, name: str, body: object = UNSET, **parameters: Mapping[str, object] | None
    ) -> ExpectedCall:
        for each in self._operations(name) if name != ANY_METHOD else ():
            check_parameters(each, parameters)
        return expected_call(name, self._ids(name), body, **parameters)

    def _planned(self, name: str, effect: Effect, times: int | None) -> Plan:
        return self._replies.plans.add(Plan(name, self._ids(name), effect, times))

    def _answered(
        self, name: str, answer: Callable[[Call], HttpResponse], times: int | None
    ) -> Plan:
        return self._planned(name, Effect(outcome=lambda _: answer), times)


def _check(problem: str | None) -> None:
    if problem:
        raise AssertionError(problem)


def _json_values(values: Mapping[str, object]) -> dict[str, Any]:
    """Return values as JSON has them: no number is a Decimal."""
    read = from_json(to_json(values))
    return read if isinstance(read, dict) else {}


def _with(given: Mapping[str, Any], collection: str, made: Item) -> Item:
    """Return a thing; raises ValueError if it has not what was given."""
    lost = replacements({name: each for name, each in given.items() if name != "id"}, made)
    told = "\n  ".join(lost)
    if told:
        raise ValueError(f"{collection} cannot have this:\n  {told}")
    return made
