"""What the modules of a package are made from: nothing less than their text depends on, no more.

A module's text is a function of its content alone, and everything in a content is data that JSON
can hold. So a module needs to be written only if the JSON of its content has not been seen before.
Types speak of classes by their names: what a class holds matters to the module it is in, and to no
other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from msgspec import structs

from generator.config import ArrayFormat
from generator.ir.api import (
    MediaType,
    Operation,
    Parameter,
    SecurityRequirement,
    Server,
)
from generator.ir.client_model import (
    Argument,
    ClientModel,
    Method,
    Resource,
)
from generator.ir.listings import Listing
from generator.ir.model_modules import ClassDefinition, FieldDefinition, ModelModule
from generator.ir.operation_types import BodyType, ResponseType
from generator.ir.schema import Json, Schema
from generator.ir.types import Type
from generator.render.layout import import_order
from generator.render.metadata import api_name
from generator.render.model_descriptions import field_description, method_names, where_found
from generator.render.servers import Servers, servers_of

_NO_SCHEMA = Schema("any", source="")


@dataclass(frozen=True, slots=True)
class FieldContent:
    """A field of a model: its attribute, its name on the wire, its type and what is said of it.

    ``tag`` says that its value tells the members of a union apart.
    """

    name: str
    wire_name: str
    type: Type
    required: bool
    tag: bool
    description: str


@dataclass(frozen=True, slots=True)
class ClassContent:
    """A model class; an enum has ``values`` instead of fields."""

    name: str
    description: str
    fields: tuple[FieldContent, ...]
    values: tuple[Json, ...] | None


@dataclass(frozen=True, slots=True)
class ModelContent:
    """A module of models: its classes, first the one that it is named after.

    ``imports`` are pairs of a module and a class in it, ``aliases`` of a name and a class.
    """

    name: str
    classes: tuple[ClassContent, ...]
    imports: tuple[tuple[str, str], ...]
    aliases: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ResourceContent:
    """A module of resources: the outermost one with all that hangs from it.

    ``servers`` are the client's, as far as operations with servers of their own depend on them;
    ``errors`` the exceptions of the API's own by status.
    """

    resource: Resource
    servers: Servers
    deep_object_arrays: ArrayFormat
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class IndexContent:
    """The module that all models are reached over: pairs of a name and its module.

    ``models`` are those of the names that are no enums.
    """

    api_name: str
    exports: tuple[tuple[str, str], ...]
    models: tuple[str, ...]


def index_content(model: ClientModel) -> IndexContent:
    """Give the content of the module that all models are reached over."""
    exports = (
        (name, module.name)
        for module in model.modules
        for name in sorted(_names_in(module), key=import_order)
    )
    models = sorted(
        (name for module in model.modules for name in _models_in(module)), key=import_order
    )
    return IndexContent(api_name(model), tuple(exports), tuple(models))


def _names_in(module: ModelModule) -> Iterator[str]:
    yield from (each.name for each in module.classes)
    yield from (alias for alias, _ in module.aliases)


def _models_in(module: ModelModule) -> Iterator[str]:
    enums = {each.name for each in module.classes if each.enum is not None}
    yield from (each.name for each in module.classes if each.name not in enums)
    yield from (alias for alias, name in module.aliases if name not in enums)


def model_contents(model: ClientModel) -> Iterator[ModelContent]:
    """Give the content of each module of models."""
    reader = _ModelReader(model.class_names, method_names(model))
    return map(reader.module, model.modules)


def resource_contents(model: ClientModel) -> Iterator[ResourceContent]:
    """Give the content of each module of resources."""
    reader = _ResourceReader(model)
    return map(reader.module, model.resources)


def _named(type_: Type, class_names: Mapping[str, str]) -> Type:
    """Give a type that speaks of classes by their names."""
    if type_.shape is None and not type_.arguments:
        return type_
    shape = class_names[type_.shape] if type_.shape is not None else None
    arguments = tuple(_named(each, class_names) for each in type_.arguments)
    return Type(type_.kind, type_.scalar, type_.values, shape, arguments, type_.nullable)


@dataclass(frozen=True, slots=True)
class _ModelReader:
    class_names: Mapping[str, str]
    methods: Mapping[str, str]

    def module(self, module: ModelModule) -> ModelContent:
        classes = tuple(map(self._class, module.classes))
        return ModelContent(module.name, classes, module.imports, module.aliases)

    def _class(self, definition: ClassDefinition) -> ClassContent:
        description = definition.description or where_found(definition.place, self.methods)
        fields = tuple(map(self._field, definition.fields))
        values = definition.enum.values if definition.enum is not None else None
        return ClassContent(definition.name, description, fields, values)

    def _field(self, definition: FieldDefinition) -> FieldContent:
        field = definition.field
        return FieldContent(
            name=definition.name,
            wire_name=field.name,
            type=_named(field.type, self.class_names),
            required=field.required,
            tag=definition.tag,
            description=field_description(field),
        )


class _ResourceReader:
    def __init__(self, model: ClientModel) -> None:
        self._class_names = model.class_names
        self._deep_object_arrays = model.settings.requests.deep_object_arrays
        self._errors = model.settings.errors.classes
        default = servers_of(model).default
        self._server = Server(default.url, None, ()) if default is not None else None
        self._operations: dict[str, Operation] = {}

    def module(self, resource: Resource) -> ResourceContent:
        has_servers = any(
            method.operation.servers for each in resource.walk() for method in each.methods
        )
        servers = Servers(self._server if has_servers else None, ())
        return ResourceContent(
            self._resource(resource), servers, self._deep_object_arrays, self._errors
        )

    def _resource(self, resource: Resource) -> Resource:
        return replace(
            resource,
            methods=tuple(map(self._method, resource.methods)),
            children=tuple(map(self._resource, resource.children)),
        )

    def _method(self, method: Method) -> Method:
        key = method.operation.key
        if key not in self._operations:
            self._operations[key] = _operation(method.operation)
        return replace(
            method,
            operation=self._operations[key],
            arguments=tuple(map(self._argument, method.arguments)),
            body=self._body(method.body) if method.body is not None else None,
            responses=tuple(map(self._response, method.responses)),
            listing=self._listing(method.listing) if method.listing is not None else None,
        )

    def _listing(self, listing: Listing) -> Listing:
        return replace(listing, item=_named(listing.item, self._class_names))

    def _argument(self, argument: Argument) -> Argument:
        type_ = _named(argument.type, self._class_names)
        return argument if type_ is argument.type else replace(argument, type=type_)

    def _body(self, body: BodyType) -> BodyType:
        type_ = _named(body.type, self._class_names)
        return replace(body, content=_content(body.content), type=type_)

    def _response(self, response: ResponseType) -> ResponseType:
        if response.type is None:
            return response
        return replace(response, type=_named(response.type, self._class_names))


def _operation(operation: Operation) -> Operation:
    """Give an operation without what its types say already, and what is said of it only there."""
    body = operation.request_body
    return structs.replace(
        operation,
        operation_id=None,
        tags=(),
        parameters=tuple(map(_parameter, operation.parameters)),
        request_body=structs.replace(body, content=(), source="") if body is not None else None,
        responses=tuple(
            structs.replace(each, content=(), headers=(), source="") for each in operation.responses
        ),
        security=tuple(map(_without_scopes, operation.security)),
        callbacks=(),
        source="",
    )


def _parameter(parameter: Parameter) -> Parameter:
    return structs.replace(parameter, schema=_NO_SCHEMA, description=None, source="")


def _content(content: MediaType) -> MediaType:
    return structs.replace(content, schema=None, source="")


def _without_scopes(requirement: SecurityRequirement) -> SecurityRequirement:
    return SecurityRequirement(tuple((name, ()) for name, _ in requirement.schemes))
