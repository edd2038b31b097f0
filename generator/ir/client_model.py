"""The client as code, before it is text: resources, methods, arguments, model classes.

All have their final names; rendering reads nothing but this.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain, count

from generator.config import Settings
from generator.ir.api import Api, Operation, SecurityScheme, Server
from generator.ir.names import Names, body_fields, superseded_operations, version_key
from generator.ir.namespaces import MethodName
from generator.ir.operation_types import (
    ApiTypes,
    BodyType,
    OperationTypes,
    ResponseType,
)
from generator.ir.types import EnumShape, Field, Occurrence, Type
from generator.ir.words import pascal_identifier, snake_identifier, split_words

SHARED_MODULE = "shared"

_LONGEST_MODULE_NAME = 100
_DEPENDENCIES = frozenset({"httpx2", "pydantic", "pydantic_core", "typing_extensions"})
_IMPORTED_NAMES = frozenset(
    "Any ApiKey BaseClient BasicCredentials BearerToken ClassVar Client Credential Decimal "
    "Encoding ErrorEnvelope Final Literal Never Operation Parameter RequestBody Resource Response "
    "UUID UnknownInteger UnknownNumber UnknownObject UnknownString Unset Upload UtcDateTime".split()
)
"""Names that the modules of the client and of its resources import."""


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
    """

    name: str
    constant: str
    operation: Operation
    arguments: tuple[Argument, ...]
    body: BodyType | None
    whole_body: bool
    responses: tuple[ResponseType, ...]


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

    def walk(self) -> Iterator[Resource]:
        """Give the resources inside this one, innermost first, and then this one."""
        for child in self.children:
            yield from child.walk()
        yield self


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """A field of a model class. ``tag`` says that its value tells the members of a union apart."""

    name: str
    field: Field
    tag: bool


@dataclass(frozen=True, slots=True)
class ClassDefinition:
    """A model class: an object with fields, or an enum with values.

    ``place`` is the plainest of the places it is found at.
    """

    name: str
    shape: str
    description: str | None
    place: Occurrence
    fields: tuple[FieldDefinition, ...] = ()
    enum: EnumShape | None = None


@dataclass(frozen=True, slots=True)
class ModelModule:
    """A module of model classes, and the names of those it takes from the shared module."""

    name: str
    classes: tuple[ClassDefinition, ...]
    imports: tuple[str, ...]
    aliases: tuple[tuple[str, str], ...]


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
        resources=_resources(types, names),
        modules=_modules(types, names),
        class_names=names.classes.names,
        settings=settings,
    )


def _resources(types: ApiTypes, names: Names) -> tuple[Resource, ...]:
    operations = {each.operation.key: each for each in types.operations}
    by_top: dict[str, list[str]] = defaultdict(list)
    for key, method in names.methods.items():
        by_top[method.namespace[0]].append(key)
    builder = _ResourceBuilder(operations, types, names)
    found = [builder.top(attribute, keys) for attribute, keys in sorted(by_top.items())]
    classes = set(_IMPORTED_NAMES)
    return tuple(_named_apart(each, classes, {}) for each in found)


def _named_apart(resource: Resource, classes: set[str], constants: dict[str, str]) -> Resource:
    """Give ``resource`` with names that are not taken yet, and take them.

    ``a_b.c`` and ``a.b_c`` are written alike as a class or a constant. ``constants`` are those of
    operations by their keys; an operation has the same one wherever it is reached.
    """
    wanted = resource.class_name
    tries = chain((wanted, f"{wanted}Resource"), (f"{wanted}Resource{n}" for n in count(2)))
    class_name = next(name for name in tries if name not in classes)
    classes.add(class_name)
    methods = []
    for each in resource.methods:
        key, taken = each.operation.key, constants.values()
        tries = chain((each.constant,), (f"{each.constant}__{n}" for n in count(2)))
        constants.setdefault(key, next(name for name in tries if name not in taken))
        methods.append(replace(each, constant=constants[key]))
    children = tuple(_named_apart(child, classes, constants) for child in resource.children)
    return replace(resource, class_name=class_name, methods=tuple(methods), children=children)


class _ResourceBuilder:
    def __init__(
        self, operations: Mapping[str, OperationTypes], types: ApiTypes, names: Names
    ) -> None:
        self._operations = operations
        self._types = types
        self._names = names
        self._superseded = superseded_operations(names.methods)

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
        )

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
    return "_" + "__".join(words).upper() + (f"_V{version}" if version else "")


def _modules(types: ApiTypes, names: Names) -> tuple[ModelModule, ...]:
    home = _module_of_shapes(types, names)
    by_module: dict[str, list[str]] = defaultdict(list)
    for shape, module in home.items():
        by_module[module].append(shape)
    aliases: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for alias, shape in names.classes.aliases.items():
        aliases[home[shape]].append((alias, names.classes.names[shape]))
    builder = _ClassBuilder(types, names)
    return tuple(
        builder.module(module, shapes, home, tuple(sorted(aliases[module])))
        for module, shapes in sorted(by_module.items())
    )


class _ClassBuilder:
    def __init__(self, types: ApiTypes, names: Names) -> None:
        self._types = types
        self._names = names
        self._superseded = superseded_operations(names.methods)

    def module(
        self,
        module: str,
        shapes: Sequence[str],
        home: Mapping[str, str],
        aliases: tuple[tuple[str, str], ...],
    ) -> ModelModule:
        """Build the module that is home to ``shapes``."""
        class_names = self._names.classes.names
        used = {inner for shape in shapes for inner in self._types.shapes.inside(shape)}
        imports = sorted(class_names[shape] for shape in used if home[shape] != module)
        ordered = sorted(shapes, key=lambda shape: class_names[shape])
        return ModelModule(
            module_name(module), tuple(map(self._class, ordered)), tuple(imports), aliases
        )

    def _class(self, shape: str) -> ClassDefinition:
        table = self._types.shapes
        name = self._names.classes.names[shape]
        found = [
            found for _, found in sorted(table.places[shape].items(), key=lambda each: each[0])
        ]
        description = found[0][1].annotations.description
        place = min((each for each, _ in found), key=self._plainness)
        if shape in table.enums:
            return ClassDefinition(name, shape, description, place, enum=table.enums[shape])
        tags = table.tags.get(shape, set())
        attributes = self._names.fields[name]
        fields = tuple(
            FieldDefinition(attributes[field.name], field, field.name in tags)
            for field in table.objects[shape].fields
        )
        return ClassDefinition(name, shape, description, place, fields)

    def _plainness(self, place: Occurrence) -> tuple[bool, int]:
        return place.owner.operation in self._superseded, len(place.path)


def _module_of_shapes(types: ApiTypes, names: Names) -> dict[str, str]:
    """Put each shape in the module of the one top-level namespace that uses it.

    Others are in the shared module. What a shared shape holds is shared too, so modules depend on
    the shared one and on nothing else.
    """
    users: dict[str, set[str]] = defaultdict(set)
    for each in types.operations:
        namespace = names.methods[each.operation.key].namespace[0]
        _mark(_operation_shapes(each), namespace, users, types)
        for event in each.events:
            _mark(event.type.shapes(), "events", users, types)
    for event in types.webhooks:
        _mark(event.type.shapes(), "events", users, types)
    return {
        shape: next(iter(found)) if len(found) == 1 else SHARED_MODULE
        for shape, found in users.items()
        if shape in names.classes.names
    }


def _operation_shapes(types: OperationTypes) -> Iterator[str]:
    for parameter in types.parameters:
        yield from parameter.type.shapes()
    if types.body is not None:
        yield from types.body.type.shapes()
    for response in types.responses:
        if response.type is not None:
            yield from response.type.shapes()


def _mark(
    shapes: Iterator[str], namespace: str, users: dict[str, set[str]], types: ApiTypes
) -> None:
    for shape in shapes:
        if namespace not in users[shape]:
            users[shape].add(namespace)
            _mark(types.shapes.inside(shape), namespace, users, types)


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


def module_name(name: str) -> str:
    """Give ``name``, shortened if it is too long for a file."""
    if len(name) <= _LONGEST_MODULE_NAME:
        return name
    return f"{name[: _LONGEST_MODULE_NAME - 9]}_{sha256(name.encode()).hexdigest()[:8]}"
