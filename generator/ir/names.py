"""All names of one client, decided together and kept in the name lock."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from operator import itemgetter

from generator.config import ResponseSettings, Settings
from generator.ir.api import Api
from generator.ir.class_candidates import RESOURCE_METHODS, Place, PlaceReader, structure_words
from generator.ir.class_names import ClassNames, name_classes
from generator.ir.name_lock import NameLock
from generator.ir.namespaces import Endpoint, MethodName, NamespaceRules, name_methods
from generator.ir.operation_types import ApiTypes, OperationTypes, is_listing, may_hold_items
from generator.ir.types import Field, ObjectShape, Type
from generator.ir.words import snake_identifier, split_words

RESERVED_ARGUMENTS = frozenset(
    {"self", "timeout", "extra_headers", "extra_query", "extra_body", "body", "media_type"}
)
"""Arguments of every method that are the client's own."""

RESERVED_NAMESPACES = frozenset(
    "base_url bool close float httpx2 lazy_property request str stream with_options "
    "with_raw_response".split()
)
"""What no outermost namespace is called: attributes of the client, names that its class uses."""

_MODEL_ATTRIBUTES = (
    "construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json "
    "update_forward_refs validate model_computed_fields model_config model_construct model_copy "
    "model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema "
    "model_parametrized_name model_post_init model_rebuild model_validate model_validate_json "
    "model_validate_strings"
)
_ANNOTATION_NAMES = "bool bytes date datetime float int list str dict set"
RESERVED_FIELDS = frozenset(f"{_MODEL_ATTRIBUTES} {_ANNOTATION_NAMES}".split())
"""Attributes of pydantic models, and names that annotations in a model's body need."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one document.

    ``arguments``: operation key to parameter key (``query filter``, ``body name``) to argument.
    ``fields``: class name to wire property to attribute; aliases keep theirs for the day on which
    they are classes again.
    """

    methods: Mapping[str, MethodName]
    classes: ClassNames
    arguments: Mapping[str, Mapping[str, str]]
    fields: Mapping[str, Mapping[str, str]]


def name_all(
    api: Api, types: ApiTypes, settings: Settings, lock: NameLock, presence: Callable[[str], int]
) -> tuple[Names, NameLock]:
    """Name everything in ``api`` and give the lock with what was new.

    With a lock that knows the document already, the lock comes back as it was. ``presence`` tells
    in how many documents a place is (see :func:`~generator.ir.class_names.name_classes`).
    """
    methods = _methods(api, settings, lock)
    classes = _classes(types, settings, lock, methods, presence)
    arguments = {
        each.operation.key: _arguments(each, types, lock.arguments.get(each.operation.key, {}))
        for each in types.operations
    }
    named = [*classes.aliases.items(), *((name, shape) for shape, name in classes.names.items())]
    fields = {
        name: _fields(types.shapes.objects[shape], lock.fields.get(name, {}))
        for name, shape in sorted(named)
        if shape in types.shapes.objects
    }
    names = Names(methods, classes, arguments, fields)
    return names, _extended(lock, names)


def _methods(api: Api, settings: Settings, lock: NameLock) -> dict[str, MethodName]:
    written = settings.namespaces
    rules = NamespaceRules(
        prefixes=written.prefixes or _api_prefixes(api),
        action_prefixes=written.action_prefixes,
        renames=tuple(sorted(written.renames.items())),
        methods=tuple(sorted(written.methods.items())),
        endpoint_version=written.endpoint_version,
        reserved=RESERVED_NAMESPACES,
    )
    schemas = dict(api.schemas)
    endpoints = [
        Endpoint(
            operation.method,
            operation.path,
            is_listing(operation, schemas, settings.responses),
            operation.operation_id,
        )
        for operation in api.operations
    ]
    return name_methods(endpoints, rules, lock.methods)


def _api_prefixes(api: Api) -> tuple[str, ...]:
    """Give the first segments of paths that only say that here is an API: ``/api``, ``/rest-api``.

    Each path decides for itself, so a path that comes later changes no name.
    """
    firsts = {operation.path.split("/", 2)[1] for operation in api.operations}
    return tuple(f"/{first}" for first in sorted(firsts) if split_words(first)[-1:] == ("api",))


def version_key(version: str | None) -> tuple[int, ...]:
    """Order endpoint versions: ``v2.0`` before ``v2.1`` before ``v10``; none at all comes first."""
    return tuple(int(number) for number in re.findall(r"\d+", version or ""))


def superseded_operations(methods: Mapping[str, MethodName]) -> frozenset[str]:
    """Give the operations that a newer endpoint version of the same method replaces."""
    return _older(methods, lambda method: method.dotted)


def _outdated_operations(methods: Mapping[str, MethodName]) -> frozenset[str]:
    """Give the operations on resources that have a newer endpoint version, be it of another method.

    Actions on a resource have versions of their own and say nothing about its.
    """
    own = {key: method for key, method in methods.items() if method.method in RESOURCE_METHODS}
    return _older(own, lambda method: method.namespace)


def _older(
    methods: Mapping[str, MethodName], alike: Callable[[MethodName], Hashable]
) -> frozenset[str]:
    """Give the operations that are not of the newest endpoint version among those alike."""
    newest: dict[Hashable, tuple[int, ...]] = {}
    for method in methods.values():
        version = version_key(method.version)
        newest[alike(method)] = max(newest.get(alike(method), version), version)
    return frozenset(
        key
        for key, method in methods.items()
        if version_key(method.version) < newest[alike(method)]
    )


def _classes(
    types: ApiTypes,
    settings: Settings,
    lock: NameLock,
    methods: Mapping[str, MethodName],
    presence: Callable[[str], int],
) -> ClassNames:
    reader = PlaceReader(
        methods, _outdated_operations(methods), _listings(types, methods, settings.responses)
    )
    table = types.shapes

    def places_of(shape: str) -> list[Place]:
        found = sorted(table.places[shape].items(), key=itemgetter(0))
        return [reader.place(place, settings.responses.envelope) for _, (place, _) in found]

    def structure_of(shape: str) -> tuple[str, ...]:
        return structure_words(table.objects.get(shape) or table.enums[shape])

    keys = {shape: table.places[shape].keys() for shape in sorted(table.places)}
    return name_classes(keys, places_of, lock.classes, presence, structure_of)


def _listings(
    types: ApiTypes, methods: Mapping[str, MethodName], settings: ResponseSettings
) -> dict[str, str]:
    """Give the items property of every ``list`` operation: of several lists the likeliest.

    The order of the document does not matter.
    """
    listings = {}
    for each in types.operations:
        key = each.operation.key
        if methods[key].method != "list":
            continue
        words = split_words(each.operation.path.rpartition("/")[2])
        found = [
            (not may_hold_items(field.name, words, settings), field.name)
            for response in each.responses
            for field in _own_fields(response.type, types.shapes.objects)
            if field.type.kind == "list"
        ]
        listings[key] = min(found, default=(True, ""))[1]
    return listings


def _own_fields(type_: Type | None, objects: Mapping[str, ObjectShape]) -> tuple[Field, ...]:
    shape = objects.get(type_.shape or "") if type_ is not None else None
    return shape.fields if shape else ()


def argument_keys(types: OperationTypes, objects: Mapping[str, ObjectShape]) -> tuple[str, ...]:
    """Give the keys of an operation's arguments, in the order in which they claim their names.

    The order of the document does not matter.
    """
    named = [(each.parameter.location, each.parameter.name) for each in types.parameters]
    order = ("path", "query", "header", "cookie")
    named.sort(key=lambda pair: (order.index(pair[0]), pair[1]))
    in_body = sorted(field.name for field in body_fields(types, objects))
    return (*(" ".join(pair) for pair in named), *(f"body {name}" for name in in_body))


def body_fields(types: OperationTypes, objects: Mapping[str, ObjectShape]) -> tuple[Field, ...]:
    """Give the fields of a body that is an object of its own; none for any other body."""
    body = types.body
    if body is None or body.type.kind != "object" or body.type.nullable:
        return ()
    return objects[body.type.shape or ""].fields


def _arguments(
    operation: OperationTypes, types: ApiTypes, locked: Mapping[str, str]
) -> dict[str, str]:
    keys = argument_keys(operation, types.shapes.objects)
    return _distinct_names(keys, locked, RESERVED_ARGUMENTS, _argument_candidates)


def _fields(shape: ObjectShape, locked: Mapping[str, str]) -> dict[str, str]:
    names = sorted(field.name for field in shape.fields)
    return _distinct_names(names, locked, RESERVED_FIELDS, _field_candidates)


def _argument_candidates(key: str) -> tuple[str, ...]:
    location, _, name = key.partition(" ")
    return (name, f"{location} {name}", f"{name} in {location}")


def _field_candidates(name: str) -> tuple[str, ...]:
    return (name, f"{name} value", f"{name} field")


def _distinct_names(
    keys: Sequence[str],
    locked: Mapping[str, str],
    reserved: frozenset[str],
    candidates: Callable[[str], Iterable[str]],
) -> dict[str, str]:
    """Name ``keys`` apart; locked names stay, then whoever comes first gets the plain name.

    Before all others comes who is called so on the wire already.
    """
    names = {key: locked[key] for key in keys if key in locked}
    used = set(locked.values())
    tries = {key: tuple(candidates(key)) for key in keys if key not in names}
    plain = {key: str(snake_identifier(texts[0], reserved)) for key, texts in tries.items()}
    for key in sorted(tries, key=lambda key: plain[key] != tries[key][0]):
        names[key] = next(
            name for name in _claims(plain[key], tries[key], reserved) if name not in used
        )
        used.add(names[key])
    return {key: names[key] for key in keys}


def _claims(plain: str, texts: Sequence[str], reserved: frozenset[str]) -> Iterator[str]:
    """Give the names that may be given, made only as far as they are asked for."""
    last = plain
    yield plain
    for text in texts[1:]:
        last = str(snake_identifier(text, reserved))
        yield last
    yield from (f"{last}_{number}" for number in count(2))


def _extended(lock: NameLock, names: Names) -> NameLock:
    return replace(
        lock,
        methods={**lock.methods, **{key: name.dotted for key, name in names.methods.items()}},
        classes={**lock.classes, **names.classes.places},
        arguments=_merged(lock.arguments, names.arguments),
        fields=_merged(lock.fields, names.fields),
    )


def _merged(
    old: Mapping[str, Mapping[str, str]], new: Mapping[str, Mapping[str, str]]
) -> dict[str, Mapping[str, str]]:
    merged = dict(old)
    for key, names in new.items():
        both = {**merged.get(key, {}), **names}
        if both:
            merged[key] = both
    return merged
