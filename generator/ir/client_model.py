"""The client as code, before it is text: resources, methods, arguments.

All have their final names; rendering reads nothing but this.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count

from generator.config import Settings
from generator.ir.api import Api, Operation, SecurityScheme, Server
from generator.ir.listings import Listing, listing_of
from generator.ir.model_modules import ModelModule, model_modules
from generator.ir.module_names import module_name
from generator.ir.names import Names, body_fields, superseded_operations, version_key
from generator.ir.namespaces import MethodName
from generator.ir.operation_types import (
    ApiTypes,
    BodyType,
    EventType,
    OperationTypes,
    ResponseType,
)
from generator.ir.types import Field, Type
from generator.ir.words import pascal_identifier, snake_identifier, split_words

_DEPENDENCIES = frozenset(
    {"anyio", "opentelemetry", "httpx2", "pydantic", "pydantic_core", "typing_extensions"}
)
_IMPORTED_NAMES = frozenset(
    "Any ApiKey BaseClient BasicCredentials BearerToken ClassVar Client ClientOptions Credential "
    "Decimal ErrorEnvelope Literal Never Page Paginator RawMethod RequestOptions Resource "
    "StreamingMethod UUID Unpack Unset Upload WrappedResource".split()
)
"""Names that the modules of the client and of its resources import, the synchronous ones."""

_WRAPPED = ("WithRawResponse", "WithStreamingResponse")
_IMPORTED_CONSTANTS = frozenset({"UUID"})
"""Names in capitals that the modules of operations import."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method.

    ``location`` is where its value goes; ``body`` means a property of the body.
    """

    name: str
    wire_name: str
    location: str
    type: Type
    required: bool
    deprecated: bool
    description: str | None


@dataclass(frozen=True, slots=True)
class Method:
    """A client method: one operation under its name.

    ``whole_body`` says that the body is a single argument and not one for each property.
    ``listing`` is set where the result is a page of something. ``replacement`` is how the operation
    is called that replaces a deprecated one, empty without one.
    """

    name: str
    constant: str
    operation: Operation
    arguments: tuple[Argument, ...]
    body: BodyType | None
    whole_body: bool
    responses: tuple[ResponseType, ...]
    listing: Listing | None
    replacement: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A namespace of the client, reached over the attributes of ``path``.

    ``version`` is set when it holds one endpoint version only.
    """

    path: tuple[str, ...]
    class_name: str
    version: str | None
    methods: tuple[Method, ...]
    children: tuple[Resource, ...]

    @property
    def attribute(self) -> str:
        """The attribute it is reached by, on the client or on the resource around it."""
        return self.path[-1]

    @property
    def module(self) -> str:
        """The module that it is in with all of its top-level resource."""
        return module_name(self.path[0])

    @property
    def wrapped_names(self) -> tuple[str, ...]:
        """The classes that give whole responses, and those that are read bit by bit."""
        return tuple(f"{self.class_name}{suffix}" for suffix in _WRAPPED)

    def walk(self) -> Iterator[Resource]:
        """Give the resources inside this one, innermost first, and then this one."""
        for child in self.children:
            yield from child.walk()
        yield self


@dataclass(frozen=True, slots=True)
class Event:
    """What a notification brings: the text in its body that names it, and its model."""

    type: str
    class_name: str
    deprecated: bool


@dataclass(frozen=True, slots=True)
class ClientModel:
    """A client package, ready to be written."""

    title: str
    version: str
    description: str | None
    provenance: bool
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    resources: tuple[Resource, ...]
    modules: tuple[ModelModule, ...]
    events: tuple[Event, ...]
    class_names: Mapping[str, str]
    settings: Settings

    def methods(self) -> Iterator[tuple[Resource, Method]]:
        """Give every method with its resource."""
        for resource in self.resources:
            for each in resource.walk():
                for method in each.methods:
                    yield each, method


def build_client_model(api: Api, types: ApiTypes, names: Names, settings: Settings) -> ClientModel:
    """Put the client together from what an API has and what it is called."""
    return ClientModel(
        title=api.title,
        version=api.version,
        description=api.description,
        provenance=api.provenance is not None,
        servers=api.servers,
        security_schemes=api.security_schemes,
        resources=_resources(types, names, settings),
        events=tuple(_events(types, names, settings.notifications.type_field)),
        modules=model_modules(types, names),
        class_names=names.classes.names,
        settings=settings,
    )


def _resources(types: ApiTypes, names: Names, settings: Settings) -> tuple[Resource, ...]:
    operations = {each.operation.key: each for each in types.operations}
    by_top: dict[str, list[str]] = defaultdict(list)
    for key, method in names.methods.items():
        by_top[method.namespace[0]].append(key)
    builder = _ResourceBuilder(operations, types, names, settings)
    found = [builder.top(attribute, keys) for attribute, keys in sorted(by_top.items())]
    classes = set(_IMPORTED_NAMES)
    return tuple(_named_apart(each, classes, {}) for each in found)


def _events(types: ApiTypes, names: Names, type_field: str) -> Iterator[Event]:
    """Give the events that are objects, by type; of several models for one the newest."""
    superseded = superseded_operations(names.methods)
    found: dict[str, tuple[bool, EventType]] = {}
    for each in types.operations:
        is_old = each.operation.key in superseded
        for event in each.events:
            name, one = _event_name(event, types, type_field), (is_old, event)
            found[name] = min(found.get(name, one), one, key=lambda pair: pair[0])
    for event in types.webhooks:
        found[_event_name(event, types, type_field)] = (False, event)
    for name, (_, event) in sorted(found.items()):
        class_name = names.classes.names.get(event.type.shape or "")
        if event.type.kind == "object" and class_name is not None:
            yield Event(name, class_name, event.callback.operation.deprecated)


def _event_name(event: EventType, types: ApiTypes, type_field: str) -> str:
    """Give the only value of the field that names an event, else the name of its callback."""
    shape = types.shapes.objects.get(event.type.shape or "")
    for field in shape.fields if shape is not None else ():
        enum = types.shapes.enums.get(field.type.shape or "")
        values = enum.values if enum is not None else field.type.values
        if field.name == type_field and len(values) == 1:
            return str(values[0])
    return event.callback.name


def _named_apart(resource: Resource, classes: set[str], constants: dict[str, str]) -> Resource:
    """Give ``resource`` with names that are not taken yet, and take them.

    ``a_b.c`` and ``a.b_c`` are written alike as a class or a constant. ``constants`` are those of
    operations by their keys; an operation has the same one wherever it is reached.
    """
    wanted = resource.class_name
    tries = chain((wanted, f"{wanted}Resource"), (f"{wanted}Resource{n}" for n in count(2)))
    class_name = next(
        name for name in tries if classes.isdisjoint((name, *(name + end for end in _WRAPPED)))
    )
    classes.update((class_name, *(class_name + end for end in _WRAPPED)))
    methods = []
    for each in resource.methods:
        key, taken = each.operation.key, {*constants.values(), *_IMPORTED_CONSTANTS}
        tries = chain((each.constant,), (f"{each.constant}__{n}" for n in count(2)))
        constants.setdefault(key, next(name for name in tries if name not in taken))
        methods.append(replace(each, constant=constants[key]))
    children = tuple(_named_apart(child, classes, constants) for child in resource.children)
    return replace(resource, class_name=class_name, methods=tuple(methods), children=children)


class _ResourceBuilder:
    def __init__(
        self,
        operations: Mapping[str, OperationTypes],
        types: ApiTypes,
        names: Names,
        settings: Settings,
    ) -> None:
        self._operations = operations
        self._types = types
        self._names = names
        self._settings = settings
        self._superseded = superseded_operations(names.methods)
        self._newest = {
            method.dotted: key
            for key, method in names.methods.items()
            if key not in self._superseded
        }

    def top(self, attribute: str, keys: Sequence[str]) -> Resource:
        """Build a top-level resource: the newest of everything.

        Where there are several endpoint versions, each is a resource inside it.
        """
        methods = self._names.methods
        newest = [key for key in keys if key not in self._superseded]
        found = {methods[key].version or "" for key in keys} - {""}
        versions = sorted(found, key=version_key) if len(newest) < len(keys) else []
        inner = tuple(
            self._resource(
                (attribute, str(snake_identifier(version))),
                (attribute,),
                [key for key in keys if methods[key].version == version],
                version,
            )
            for version in versions
        )
        resource = self._resource((attribute,), (attribute,), newest, None)
        return replace(resource, children=(*resource.children, *inner))

    def _resource(
        self,
        path: tuple[str, ...],
        namespace: tuple[str, ...],
        keys: Sequence[str],
        version: str | None,
    ) -> Resource:
        own: list[str] = []
        inner: dict[str, list[str]] = defaultdict(list)
        for key in keys:
            found = self._names.methods[key].namespace
            if found == namespace:
                own.append(key)
            else:
                inner[found[len(namespace)]].append(key)
        children = tuple(
            self._resource((*path, name), (*namespace, name), inner[name], version)
            for name in sorted(inner)
        )
        methods = tuple(sorted(map(self._method, own), key=lambda each: each.name))
        class_name = pascal_identifier(" ".join(namespace)) + _version_suffix(version)
        return Resource(path, class_name, version, methods, children)

    def _method(self, key: str) -> Method:
        types = self._operations[key]
        method = self._names.methods[key]
        fields = body_fields(types, self._types.shapes.objects)
        return Method(
            name=method.method,
            constant=_constant(method),
            operation=types.operation,
            arguments=tuple(self._arguments(types, fields)),
            body=types.body,
            whole_body=types.body is not None and not fields,
            responses=types.responses,
            listing=listing_of(types, self._types.shapes.objects, self._settings),
            replacement=self._replacement(types.operation, method),
        )

    def _replacement(self, operation: Operation, method: MethodName) -> str:
        """Say how to call the newer endpoint version of a deprecated operation.

        A PUT may have become a PATCH in it.
        """
        names = [method.dotted]
        if method.method == "replace":
            names.append(".".join((*method.namespace, "update")))
        for name in names if operation.deprecated else ():
            newest = self._newest.get(name)
            if newest is not None and self._is_newer(newest, method):
                return f"client.{name}"
        return ""

    def _is_newer(self, key: str, method: MethodName) -> bool:
        other = self._names.methods[key]
        is_deprecated = self._operations[key].operation.deprecated
        return not is_deprecated and version_key(other.version) > version_key(method.version)

    def _arguments(self, types: OperationTypes, fields: Sequence[Field]) -> Iterator[Argument]:
        names = self._names.arguments[types.operation.key]
        for each in types.parameters:
            parameter = each.parameter
            yield Argument(
                name=names[f"{parameter.location} {parameter.name}"],
                wire_name=parameter.name,
                location=parameter.location,
                type=each.type,
                required=parameter.required,
                deprecated=parameter.deprecated,
                description=parameter.description or parameter.schema.annotations.description,
            )
        for field in fields:
            body_required = types.body is not None and types.body.required
            yield Argument(
                name=names[f"body {field.name}"],
                wire_name=field.name,
                location="body",
                type=field.type,
                required=field.required and body_required,
                deprecated=field.deprecated,
                description=field.description,
            )


def _version_suffix(version: str | None) -> str:
    return "V" + "_".join(map(str, version_key(version))) if version else ""


def _constant(method: MethodName) -> str:
    """Name an operation within the module of its top-level resource."""
    words = [*method.namespace[1:], method.method]
    version = "_".join(map(str, version_key(method.version)))
    return "__".join(words).upper() + (f"_V{version}" if version else "")


def package_names(api_title: str, settings: Settings) -> tuple[str, str]:
    """Give the distribution's and the import package's name.

    They are configured, else made from the API's title.
    """
    words = split_words(api_title) or ("api", "client")
    if "_".join(words) in sys.stdlib_module_names | _DEPENDENCIES:
        words = (*words, "client")
    distribution = settings.package.distribution or module_name("-".join(words))
    module = settings.package.module or module_name(snake_identifier(" ".join(words)))
    return distribution, module
