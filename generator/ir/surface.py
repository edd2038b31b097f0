"""The public surface of a client package: what its users can name, as data and as sorted text.

As text it has one line for each class, field, enum, method, argument and result, so that two
versions compare line by line. Source of the idea: kiota's PublicAPIExportService.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator.ir.client_model import ClientModel, Method, Resource
from generator.ir.model_modules import ClassDefinition
from generator.ir.operation_types import ApiTypes, EventType, ResponseType
from generator.ir.python_types import Annotator, literal
from generator.ir.schema import Json, Node
from generator.ir.types import ANY, Type

BODY = "whole body"
"""Where the one argument of a method goes that is all of its request's body."""


class SurfaceField(Node, frozen=True):
    """A field of a model class; ``wire_name`` is the property it stands for."""

    name: str
    wire_name: str
    type: Type
    required: bool
    deprecated: bool = False


class SurfaceClass(Node, frozen=True):
    """A model class."""

    name: str
    fields: tuple[SurfaceField, ...]


class SurfaceEnum(Node, frozen=True):
    """An enum; ``values`` as they are listed."""

    name: str
    values: tuple[Json, ...]


class SurfaceArgument(Node, frozen=True):
    """An argument of a method; ``location`` as :class:`~generator.ir.client_model.Argument` has it.

    Of an argument that is the whole body the location is :data:`BODY`.
    """

    name: str
    wire_name: str
    location: str
    type: Type
    required: bool
    deprecated: bool = False


class SurfaceResult(Node, frozen=True):
    """What a successful response in one media type holds; nothing at all without a ``type``."""

    status: str
    media_type: str | None = None
    type: Type | None = None
    envelope: str | None = None


class SurfaceMethod(Node, frozen=True):
    """A method by its name from the client on, for example ``client.evses.v2_0.list``.

    ``body`` is the type of its request's body, whatever the arguments for it are. ``item`` is set
    where the method gives pages of something. ``replacement`` is what to call instead of a
    deprecated one.
    """

    name: str
    operation: str
    arguments: tuple[SurfaceArgument, ...]
    results: tuple[SurfaceResult, ...]
    body: Type | None = None
    item: Type | None = None
    deprecated: bool = False
    replacement: str = ""


class SurfaceEvent(Node, frozen=True):
    """A notification: the text that names it, and its model."""

    type: str
    class_name: str
    deprecated: bool = False


class SurfaceCallback(Node, frozen=True):
    """What a callback or webhook brings, by its key.

    The key is ``webhook NAME METHOD``, or the key of an operation and ``callback NAME METHOD``.
    """

    key: str
    type: Type


class Surface(Node, frozen=True):
    """What users of a package can name.

    In its types objects and enums stand by the names of their classes. ``aliases`` are pairs of a
    further name and the class that it means; ``settings`` are the arguments of the client that say
    as whom and where is called.
    """

    methods: tuple[SurfaceMethod, ...] = ()
    classes: tuple[SurfaceClass, ...] = ()
    enums: tuple[SurfaceEnum, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
    events: tuple[SurfaceEvent, ...] = ()
    callbacks: tuple[SurfaceCallback, ...] = ()
    settings: tuple[SurfaceArgument, ...] = ()


def surface_of(
    model: ClientModel, types: ApiTypes | None = None, settings: Sequence[SurfaceArgument] = ()
) -> Surface:
    """Give the surface of ``model``.

    ``types`` are those that it was made from; without them it does not say what callbacks bring.
    """
    reader = _Reader(model.class_names)
    definitions = [each for module in model.modules for each in module.classes]
    aliases = [alias for module in model.modules for alias in module.aliases]
    return Surface(
        methods=tuple(
            reader.method(resource, each)
            for resource, each in sorted(model.methods(), key=lambda pair: qualified_name(*pair))
        ),
        classes=tuple(reader.model(each) for each in definitions if each.enum is None),
        enums=tuple(
            SurfaceEnum(str(each.name), each.enum.values) for each in definitions if each.enum
        ),
        aliases=tuple((str(alias), str(name)) for alias, name in sorted(aliases)),
        events=tuple(
            SurfaceEvent(each.type, str(each.class_name), each.deprecated) for each in model.events
        ),
        callbacks=tuple(reader.callbacks(types)) if types is not None else (),
        settings=tuple(settings),
    )


class _Reader:
    """Puts parts of a client into its surface; ``class_names`` are the names of shapes."""

    def __init__(self, class_names: Mapping[str, str]) -> None:
        self._class_names = class_names
        self._known: dict[Type, Type] = {}

    def type(self, type_: Type) -> Type:
        """Give a type with the names of classes in place of digests of shapes."""
        if type_.shape is None and not type_.arguments:
            return type_
        if type_ not in self._known:
            shape = None if type_.shape is None else str(self._class_names[type_.shape])
            inner = tuple(map(self.type, type_.arguments))
            self._known[type_] = replace(type_, shape=shape, arguments=inner)
        return self._known[type_]

    def model(self, definition: ClassDefinition) -> SurfaceClass:
        fields = (
            SurfaceField(
                str(each.name),
                each.field.name,
                self.type(each.field.type),
                each.field.required,
                each.field.deprecated,
            )
            for each in definition.fields
        )
        return SurfaceClass(str(definition.name), tuple(fields))

    def method(self, resource: Resource, method: Method) -> SurfaceMethod:
        return SurfaceMethod(
            name=f"client.{qualified_name(resource, method)}",
            operation=method.operation.key,
            arguments=tuple(self._arguments(method)),
            results=tuple(map(self._result, method.responses)),
            body=self.type(method.body.type) if method.body is not None else None,
            item=self.type(method.listing.item) if method.listing is not None else None,
            deprecated=method.operation.deprecated,
            replacement=method.replacement,
        )

    def _arguments(self, method: Method) -> Iterator[SurfaceArgument]:
        for each in method.arguments:
            name, type_ = str(each.name), self.type(each.type)
            sent = (each.wire_name, each.location)
            yield SurfaceArgument(name, *sent, type_, each.required, each.deprecated)
        if method.whole_body and method.body is not None:
            type_ = self.type(method.body.type)
            yield SurfaceArgument("body", "", BODY, type_, method.body.required)

    def _result(self, response: ResponseType) -> SurfaceResult:
        type_ = self.type(response.type) if response.type is not None else None
        return SurfaceResult(response.status, response.media_type, type_, response.envelope)

    def callbacks(self, types: ApiTypes) -> Iterator[SurfaceCallback]:
        for operation in types.operations:
            for event in operation.events:
                key = f"{operation.operation.key} callback {_event_key(event)}"
                yield SurfaceCallback(key, self.type(event.type))
        for event in types.webhooks:
            yield SurfaceCallback(f"webhook {_event_key(event)}", self.type(event.type))


def _event_key(event: EventType) -> str:
    return f"{event.callback.name} {event.callback.operation.method}"


def surface_text(model: ClientModel) -> str:
    """Give the surface of ``model``, a line each, sorted, ending with a line end."""
    return text_of(surface_of(model))


def text_of(surface: Surface) -> str:
    """Give a surface as text, a line each, sorted, ending with a line end."""
    writer = SurfaceWriter(surface)
    return "\n".join(sorted({*writer.class_lines(), *writer.method_lines()})) + "\n"


class SurfaceWriter:
    """Writes the parts of a surface as text."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        names = {each.name: each.name for each in surface.classes}
        names |= {each.name: each.name for each in surface.enums}
        self.annotator = Annotator(names)

    def class_lines(self) -> Iterator[str]:
        """Give the lines of classes, fields, enums and aliases."""
        for enum in self._surface.enums:
            values = " | ".join(sorted(map(literal, enum.values)))
            yield f"enum {enum.name} = {values}"
        for model in self._surface.classes:
            yield f"class {model.name}"
            for each in model.fields:
                type_ = self.annotator.annotation(each.type, "field")
                said = f"{_need(each)}, {each.wire_name!r}"
                yield f"field {model.name}.{each.name}: {type_} ({said})"
        for alias, name in self._surface.aliases:
            yield f"alias {alias} = {name}"

    def method_lines(self) -> Iterator[str]:
        """Give the lines of methods, arguments and results."""
        for method in self._surface.methods:
            name = method.name
            yield f"method {name} [{literal(method.operation)[1:-1]}]"
            yield f"result {name}: {self.result(method)}"
            for each in method.arguments:
                type_ = self.annotator.annotation(each.type, "argument")
                sent = "body" if each.location == BODY else f"{each.location} {each.wire_name!r}"
                yield f"argument {name}({each.name}): {type_} ({_need(each)}, {sent})"

    def result(self, method: SurfaceMethod) -> str:
        """Annotate what a method gives."""
        body = _body_text([each.type for each in method.results], self.annotator)
        if method.item is None:
            return body
        return f"Page[{self.annotator.annotation(method.item, 'result')}, {body}]"


def _need(each: SurfaceField | SurfaceArgument) -> str:
    return "required" if each.required else "optional"


def result_annotation(method: Method, annotator: Annotator, page: str = "Page") -> str:
    """Annotate what a method gives: a ``page`` of a listing, else what a response holds."""
    body = body_annotation(method, annotator)
    if method.listing is None:
        return body
    return f"{page}[{annotator.annotation(method.listing.item, 'result')}, {body}]"


def body_annotation(method: Method, annotator: Annotator) -> str:
    """Annotate what any of the successful responses of a method holds."""
    return _body_text([response.type for response in method.responses], annotator)


def _body_text(responses: Sequence[Type | None], annotator: Annotator) -> str:
    """Annotate what any of some responses holds, of which those without a type hold nothing."""
    types = [type_ for type_ in responses if type_ is not None]
    texts = dict.fromkeys(
        annotator.annotation(replace(type_, nullable=False), "result") for type_ in types
    )
    if annotator.annotation(ANY, "result") in texts:
        return annotator.annotation(ANY, "result")
    is_nullable = len(types) < len(responses) or any(each.nullable for each in types)
    texts |= {"None": None} if is_nullable or not texts else {}
    return " | ".join(texts)


def qualified_name(resource: Resource, method: Method) -> str:
    """Give a method's name from the client on, for example ``evses.v2_0.list``."""
    return ".".join((*resource.path, method.name))
