"""Model classes, and the modules they are in: to use one loads what it needs and no other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from operator import itemgetter

from generator.ir.module_groups import module_groups
from generator.ir.module_names import ENUMS_MODULE, model_module_names
from generator.ir.names import Names, body_fields, superseded_operations
from generator.ir.operation_types import ApiTypes, OperationTypes
from generator.ir.types import EnumShape, Field, Occurrence, Type


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
    """A module of model classes.

    The first is the one that it is named after and that all ways to the others go through. Enums
    that belong to no single class are together in a module of their own. ``imports`` are pairs of a
    module and a class in it, ``aliases`` pairs of a name and the class that it stands for.
    """

    name: str
    classes: tuple[ClassDefinition, ...]
    imports: tuple[tuple[str, str], ...]
    aliases: tuple[tuple[str, str], ...]


def model_modules(types: ApiTypes, names: Names) -> tuple[ModelModule, ...]:
    """Give the modules of models, in the order of their names."""
    class_names = names.classes.names
    reader = _ClassReader(types, names)
    classes = {name: reader.definition(name, shape) for shape, name in class_names.items()}
    references = {name: _referred(each, class_names) for name, each in classes.items()}
    entries = {class_names[shape] for shape in _shapes_of_methods(types)}
    members = _members(module_groups(references, entries), classes)
    modules = {name: module for module, found in members.items() for name in found}
    aliases: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for alias, shape in sorted(names.classes.aliases.items()):
        aliases[modules[class_names[shape]]].append((alias, class_names[shape]))
    return tuple(
        ModelModule(
            module,
            tuple(classes[name] for name in found),
            _imports(found, references, modules),
            tuple(aliases[module]),
        )
        for module, found in sorted(members.items())
    )


def _members(
    groups: Mapping[str, tuple[str, ...]], classes: Mapping[str, ClassDefinition]
) -> dict[str, tuple[str, ...]]:
    """Give the classes of each module, the one that it is named after first."""
    enums = tuple(head for head in groups if classes[head].enum is not None)
    modules = model_module_names(groups.keys() - set(enums))
    members = {
        module: (head, *(name for name in groups[head] if name != head))
        for head, module in modules.items()
    }
    return {**members, ENUMS_MODULE: enums} if enums else members


def _imports(
    members: Iterable[str], references: Mapping[str, Set[str]], modules: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """Give what a module with these classes takes from others."""
    referred = frozenset[str]().union(*(references[name] for name in members))
    return tuple(sorted((modules[name], name) for name in referred.difference(members)))


def _referred(definition: ClassDefinition, class_names: Mapping[str, str]) -> frozenset[str]:
    """Give the classes that the code of a class speaks of."""
    return frozenset(
        class_names[shape] for each in definition.fields for shape in each.field.type.shapes()
    )


def _shapes_of_methods(types: ApiTypes) -> Iterator[str]:
    """Give the shapes that methods and events speak of themselves."""
    for each in types.operations:
        for type_ in _types_of_method(each, types):
            yield from type_.shapes()
        for event in each.events:
            yield from event.type.shapes()
    for event in types.webhooks:
        yield from event.type.shapes()


def _types_of_method(types: OperationTypes, api: ApiTypes) -> Iterator[Type]:
    """Give the types of what a method takes and gives.

    The fields of a body that is an object are arguments, which need not be read to be sent.
    """
    yield from (each.type for each in types.parameters)
    yield from (each.type for each in types.responses if each.type is not None)
    yield from (each.type for each in body_fields(types, api.shapes.objects))
    if types.body is not None:
        yield types.body.type


class _ClassReader:
    def __init__(self, types: ApiTypes, names: Names) -> None:
        self._shapes = types.shapes
        self._fields = names.fields
        self._superseded = superseded_operations(names.methods)

    def definition(self, name: str, shape: str) -> ClassDefinition:
        """Give the class of ``shape``."""
        table = self._shapes
        places = sorted(table.places[shape].items(), key=itemgetter(0))
        description = places[0][1][1].annotations.description
        place = min((found for _, (found, _) in places), key=self._plainness)
        if shape in table.enums:
            return ClassDefinition(name, shape, description, place, enum=table.enums[shape])
        tags = table.tags.get(shape, set())
        attributes = self._fields[name]
        fields = tuple(
            FieldDefinition(attributes[field.name], field, field.name in tags)
            for field in table.objects[shape].fields
        )
        return ClassDefinition(name, shape, description, place, fields)

    def _plainness(self, place: Occurrence) -> tuple[bool, int]:
        return place.owner.operation in self._superseded, len(place.path)
