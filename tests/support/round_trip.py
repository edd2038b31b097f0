"""Calls of a generated client that a generated server answers, and what was lost on the way."""

from __future__ import annotations

import inspect
import json
import types
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.support.calls import (
    ENVELOPE,
    TOKEN,
    Giver,
    arguments_for,
    body_schema,
    response_sample,
)
from tests.support.documents import RawDocument, RawOperation
from tests.support.packages import Loop, MethodName, Package, body_of, bound, hints
from tests.support.python_values import python_value
from tests.support.samples import Manner, Sampler
from tests.support.schema_check import SchemaCheck


@dataclass
class Stage:
    """What the methods of all services give, and what the last one that was called was given.

    A `result` that is an exception is raised.
    """

    result: Any = None
    received: Received | None = None

    def take(self) -> Received:
        """What arrived last; raises LookupError where nothing did since the last time."""
        received, self.received = self.received, None
        if received is None:
            raise LookupError("no method of a service was called")
        return received


@dataclass(frozen=True)
class Received:
    """A call of a service's method: of which operation (`GET /path`), with which arguments."""

    operation: str
    method: str
    arguments: Mapping[str, Any]


def service_classes(package: Package) -> list[type]:
    """The classes of services that a package offers, by name."""
    server = package.module("server")
    base = package.module("_runtime.server.services").Service
    offered = (getattr(server, name) for name in sorted(server.__all__))
    return [
        each
        for each in offered
        if isinstance(each, type) and issubclass(each, base) and each is not base
    ]


def recording_services(package: Package, stage: Stage) -> list[Any]:
    """An instance of a subclass of each service, every method of which is implemented."""
    current_call = package.module("server").current_call
    return [
        types.new_class(
            f"Recording{class_.__name__}",
            (class_,),
            exec_body=lambda namespace, class_=class_: namespace.update(  # type: ignore[misc]
                {name: _recording(each, stage, current_call) for name, each in _methods(class_)}
            ),
        )()
        for class_ in service_classes(package)
    ]


def recording_application(package: Package, stage: Stage) -> Any:
    """A server of all operations for those who have the token."""
    server = package.module("server")

    def authenticate(credentials: Any) -> str:
        if credentials.token != TOKEN:
            raise server.HTTPError(401)
        return "somebody"

    return server.create_app(*recording_services(package, stage), authenticate=authenticate)


def _read_types(package: Package) -> Iterator[tuple[str, Any]]:
    """What the success of each operation is read as, by the key of the operation."""
    for class_ in service_classes(package):
        for _, method in _methods(class_):
            operation = method.__served__.operation
            responses = [each for each in operation.responses if each.type is not None]
            if responses:
                yield f"{operation.method} {operation.path}", responses[0].type()


def _methods(class_: type) -> Iterator[tuple[str, Any]]:
    return (
        (name, each)
        for name, each in vars(class_).items()
        if inspect.iscoroutinefunction(each) and not name.startswith("_")
    )


def _recording(function: Any, stage: Stage, current_call: Callable[[], Any]) -> Callable[..., Any]:
    signature = inspect.signature(function)

    async def record(self: Any, *arguments: Any, **keywords: Any) -> Any:
        given = signature.bind(self, *arguments, **keywords)
        given.apply_defaults()
        operation = current_call().operation
        stage.received = Received(
            f"{operation.method} {operation.path}",
            function.__qualname__,
            {name: value for name, value in given.arguments.items() if name != "self"},
        )
        if isinstance(stage.result, Exception):
            raise stage.result
        return stage.result

    return record


@dataclass(frozen=True)
class Trip:
    """A call to make: arguments for the client's method, and what the service is to give."""

    arguments: tuple[Any, ...]
    keywords: Mapping[str, Any]
    result: Any


class Traveller:
    """Calls the operations of a document with one half of its package, and compares both ends."""

    def __init__(
        self,
        package: Package,
        document: RawDocument,
        stage: Stage,
        url: str,
        *,
        is_async: bool = False,
    ) -> None:
        self.document = document
        self.package = package
        self._stage = stage
        self._giver = Giver(document)
        self._check = SchemaCheck(document, "request")
        self._read_types = dict(_read_types(package))
        self._loop = Loop()
        self.client = package.client(url, TOKEN, is_async=is_async)
        self._unset = package.module("_runtime.unset").UNSET
        self._deprecated = package.module("_runtime.deprecations").DeprecatedOperationWarning
        self._mismatch = package.module("_runtime.errors").ResponseMismatchWarning

    def close(self) -> None:
        """Close the client."""
        self._loop.result(self.client.close())
        self._loop.close()

    def call(self, method: MethodName, *arguments: Any, **keywords: Any) -> Any:
        """What a method of the client gives."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", self._deprecated)
            return self._loop.result(bound(self.client, method)(*arguments, **keywords))

    def faults(self, method: MethodName, manner: Manner) -> list[str]:
        """What was lost of a call with arguments and a result of that manner."""
        try:
            trip = self.trip(method, manner)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore" if manner.new_values else "error", self._mismatch)
                return [f"{method}: {fault}" for fault in self.differences(method, trip)]
        except Exception as error:  # noqa: BLE001 (whatever is raised is what is looked for)
            return [f"{method}: {type(error).__name__}: {error}"]

    def trip(self, method: MethodName, manner: Manner) -> Trip:
        """What to give at both ends; raises MisfitError where the annotations do not take it."""
        operation = self.document.operations[method.operation]
        function = bound(self.client, method)
        given = self._giver.given(operation, replace(manner, additions=False, new_values=False))
        arguments, keywords = arguments_for(function, method, given)
        if manner.additions:
            keywords |= self._with_additions(method, function)
        return Trip(arguments, keywords, self._result(operation, function, manner))

    def differences(self, method: MethodName, trip: Trip) -> Iterator[str]:
        """What was lost of a call; raises what the client raises."""
        self._stage.result = trip.result
        returned = self.call(method, *trip.arguments, **trip.keywords)
        received = self._stage.take()
        if received.operation != method.operation:
            yield f"{received.operation} was called"
        sent = self._by_name(method, trip)
        for name, value in received.arguments.items():
            if differs := lost(sent.pop(name, self._unset), value):
                yield f"argument {name} {differs}"
        if sent:
            yield f"arguments {sorted(sent)} did not arrive"
        returned, _ = body_of(returned, self._annotation(method))
        if differs := lost(trip.result, returned):
            yield f"result {differs}"

    def _by_name(self, method: MethodName, trip: Trip) -> dict[str, Any]:
        names = [each.name for each in method.arguments if each.location == "path"]
        given = {**dict(zip(names, trip.arguments, strict=True)), **trip.keywords}
        sent = {name: value for name, value in given.items() if value is not self._unset}
        offered = {each.name for each in method.arguments if each.location == "query"}
        chooses = offered >= {"page", "cursor"} and sent.keys().isdisjoint(("page", "cursor"))
        # Where there are page numbers too, an empty cursor is what chooses cursors.
        return sent | {"cursor": ""} if chooses else sent

    def _annotation(self, method: MethodName) -> Any:
        return hints(bound(self.client, method).__func__)["return"]

    def _with_additions(self, method: MethodName, function: Any) -> dict[str, Any]:
        """Arguments from a body whose objects have members that are not described."""
        operation = self.document.operations[method.operation]
        body = self._giver.given(operation, Manner(additions=True)).body
        if not isinstance(body, dict) or self._check.errors(body_schema(operation), body):
            return {}
        annotations = hints(function.__func__)
        if method.whole_body:
            return {"body": self._read(annotations["body"], body)}
        return {
            each.name: self._read(annotations[each.name], body[each.wire_name])
            for each in method.arguments
            if each.location == "body" and each.wire_name in body
        }

    def _result(self, operation: RawOperation, function: Any, manner: Manner) -> Any:
        schema = operation.success_schema()
        if schema is None:
            return None
        content = response_sample(self.document, schema, manner)
        flat = Sampler(self.document, "response").flat(schema)
        if list(flat.get("properties", {})) == [ENVELOPE]:
            content = content[ENVELOPE]
        if manner.additions or manner.new_values:
            return self._read(self._read_types[operation.key], content)
        return python_value(body_annotation(hints(function.__func__)["return"]), content)

    def _read(self, annotation: Any, content: Any) -> Any:
        """A value as the package reads it from JSON, members that are not described included."""
        reading = self.package.module("_runtime.models").Reading()
        mismatches = self.package.module("_runtime.mismatches").Mismatches()
        text = json.dumps(content)
        try:
            value = TypeAdapter(annotation).validate_json(
                text, strict=True, extra="allow", context=reading, by_alias=True, by_name=False
            )
        except ValidationError:
            reading.unlisted = True
        if not reading.unlisted:
            return value
        lenient = self.package.module("_runtime.lenient")
        return lenient.read_leniently(annotation, json.loads(text), "", mismatches)


def body_annotation(annotation: Any) -> Any:
    """What a method's response holds, by the annotation of its result: of a listing its body."""
    is_listing = getattr(get_origin(annotation), "__name__", "") in ("Page", "AsyncPaginator")
    return get_args(annotation)[1] if is_listing else annotation


def lost(given: Any, found: Any, at: str = "") -> str | None:
    """The first place where a value is not as it was given, in words; None where nothing is lost.

    Models are equal in class, in the fields that are set and in members that are not described.
    A whole number may come as a float, moments are compared as such.
    """
    if type(given) is not type(found):
        if {type(given), type(found)} == {int, float} and given == found:
            return None
        return f"{at or '/'}: {given!r} of {type(given)} came as {found!r} of {type(found)}"
    if isinstance(given, BaseModel):
        return _lost_of_model(given, found, at)
    if isinstance(given, dict):
        return _lost_of_members(given, found, at)
    if isinstance(given, (list, tuple)):
        if len(given) != len(found):
            return f"{at or '/'}: {len(given)} items came as {len(found)}"
        pairs = enumerate(zip(given, found, strict=True))
        return next(filter(None, (lost(*pair, f"{at}/{i}") for i, pair in pairs)), None)
    return None if given == found else f"{at or '/'}: {given!r} came as {found!r}"


def _lost_of_model(given: BaseModel, found: BaseModel, at: str) -> str | None:
    were, are = _fields_set(given), _fields_set(found)
    if were != are:
        name, gone, added = type(given).__name__, sorted(were - are), sorted(are - were)
        return f"{at or '/'}: {name} came without {gone}, with {added} in addition"
    return _lost_of_members(given.__dict__, found.__dict__, at) or _lost_of_members(
        given.__pydantic_extra__ or {}, found.__pydantic_extra__ or {}, at
    )


def _fields_set(model: BaseModel) -> set[str]:
    """The fields that are set; pydantic sometimes counts what is not described among them."""
    return model.model_fields_set & type(model).model_fields.keys()


def _lost_of_members(given: Mapping[str, Any], found: Mapping[str, Any], at: str) -> str | None:
    if given.keys() != found.keys():
        return f"{at or '/'}: members {sorted(given)} came as {sorted(found)}"
    return next(
        filter(None, (lost(given[name], found[name], f"{at}/{name}") for name in given)), None
    )
