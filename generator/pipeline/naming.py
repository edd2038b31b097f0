"""The name lock over all documents: extended once, newest version first, before anything is built.

A name is given by the newest document that has the thing, and bound to the places that most of the
documents have, so what is named last depends on every document and not on the order of building.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.config import Settings
from generator.ir.api import Api
from generator.ir.client_model import ClientModel, build_client_model
from generator.ir.name_lock import NameLock
from generator.ir.names import argument_keys, name_all
from generator.ir.operation_types import ApiTypes, read_types
from generator.spec import Version


@dataclass(frozen=True, slots=True)
class Nameable:
    """What of a document has a name in the lock.

    ``arguments``: operation key to the keys of its arguments. ``places``: key of a place to the
    number of the shape that is found there; ``fields``: for each shape its properties.
    """

    arguments: Mapping[str, tuple[str, ...]]
    places: Mapping[str, int]
    fields: tuple[tuple[str, ...], ...]


def nameable(types: ApiTypes) -> Nameable:
    """Give what of an API has a name."""
    shapes = sorted(types.shapes.places)
    objects = types.shapes.objects
    return Nameable(
        arguments={each.operation.key: argument_keys(each, objects) for each in types.operations},
        places={
            key: number for number, shape in enumerate(shapes) for key in types.shapes.places[shape]
        },
        fields=tuple(
            tuple(field.name for field in objects[shape].fields) if shape in objects else ()
            for shape in shapes
        ),
    )


def later_names(lock: NameLock, version: Version) -> frozenset[str]:
    """Give the classes that were named for versions after this one."""
    return frozenset(name for name, since in lock.since.items() if Version.parse(since) > version)


def names_of(lock: NameLock, found: Nameable, later: Collection[str]) -> NameLock:
    """Give the part of ``lock`` that speaks of a document: all that its code depends on.

    Of the places of a class it is the first that the document has, which is the one that counts.
    Of the names that a shape has, those ``later`` than the document's version are left out.
    """
    places = {name: _first(keys, found) for name, keys in lock.classes.items()}
    owned = {name: place for name, place in places.items() if place is not None}
    named = {found.places[place] for name, place in owned.items() if name not in later}
    classes = {
        name: (place,)
        for name, place in owned.items()
        if name not in later or found.places[place] not in named
    }
    fields = {
        name: _part(lock.fields.get(name, {}), found.fields[found.places[place]])
        for name, (place,) in classes.items()
    }
    arguments = {
        key: _part(lock.arguments.get(key, {}), keys) for key, keys in found.arguments.items()
    }
    return NameLock(
        methods=_part(lock.methods, found.arguments),
        classes=classes,
        arguments={key: names for key, names in arguments.items() if names},
        fields={name: names for name, names in fields.items() if names},
    )


def _first(keys: Iterable[str], found: Nameable) -> str | None:
    return next((key for key in keys if key in found.places), None)


def knows_all(names: NameLock, found: Nameable) -> bool:
    """Say whether ``names``, the part of the lock for a document, has a name for all of it."""
    named = {found.places[key] for keys in names.classes.values() for key in keys}
    return (
        names.methods.keys() == found.arguments.keys()
        and all(
            len(names.arguments.get(key, {})) == len(keys) for key, keys in found.arguments.items()
        )
        and named == set(found.places.values())
        and all(
            len(names.fields.get(name, {})) == len(found.fields[found.places[key]])
            for name, (key,) in names.classes.items()
        )
    )


def extended_lock(
    api: Api, types: ApiTypes, settings: Settings, lock: NameLock, presence: Counter[str]
) -> NameLock:
    """Give ``lock`` with names for what is new in ``api``, whose types are ``types``.

    ``presence`` tells in how many documents a place is, by its key. Raises NamingError.
    """
    return name_all(api, types, settings, lock, presence.__getitem__)[1]


def presence_of(documents: Iterable[Nameable]) -> Counter[str]:
    """Count in how many documents a place is."""
    presence: Counter[str] = Counter()
    for found in documents:
        presence.update(found.places.keys())
    return presence


def model_of(api: Api, settings: Settings, lock: NameLock) -> ClientModel:
    """Give the client of an API as code, with the names that it has in ``lock``.

    What is not in it is named as if this were the only version. Raises NamingError where the names
    of the settings or of the lock cannot be followed.
    """
    types = read_types(api, settings.responses)
    names = names_of(lock, nameable(types), later_names(lock, Version.parse(api.version)))
    return named_model(api, types, settings, names)[0]


def named_model(
    api: Api, types: ApiTypes, settings: Settings, lock: NameLock
) -> tuple[ClientModel, NameLock]:
    """Give the client of an API with its types as code, and the lock with all names that it uses.

    What ``lock`` does not know is named as if this were the only version. Raises NamingError where
    the names of the settings or of the lock cannot be followed.
    """
    names, used = name_all(api, types, settings, lock, lambda _: 1)
    return build_client_model(api, types, names, settings), used


def _part(names: Mapping[str, str], keys: Iterable[str]) -> dict[str, str]:
    return {key: names[key] for key in keys if key in names}
