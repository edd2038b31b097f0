"""The objects in the description of an API that are named after the classes of its client."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from generator.ir.client_model import ClientModel
from generator.ir.operation_types import ApiTypes
from generator.ir.schema import Schema
from generator.ir.types import Direction, Occurrence
from generator.spec import Document, Location, UnresolvableReferenceError
from generator.spec.places import pointer_keys

ClassNames = Mapping[str, Mapping[Direction, str]]
"""Names of classes by the address (``file#pointer``) and the direction of what is read into them.

The file is empty for the document's own.
"""

_OTHER: Mapping[Direction, Direction] = {"request": "response", "response": "request"}
_ALL_OF = re.compile(r"(?:/allOf/\d+)+$")
_COMPONENT = re.compile(r"#/components/schemas/[^/]+$")


def described_classes(
    document: Document, model: ClientModel, types: ApiTypes
) -> Mapping[str, ClassNames]:
    """Give the names of classes by the path below which they are described, empty for no path.

    Only an object whose properties are those of the class is named after it: where a class is put
    together from parts in several places, no place has all of it.
    """
    found: dict[str, dict[str, dict[Direction, str]]] = defaultdict(dict)
    for shape, name in model.class_names.items():
        known = types.shapes.objects.get(shape)
        for occurrence, schema in types.shapes.places.get(shape, {}).values() if known else ():
            address = _address(occurrence, schema)
            if known is None or address is None or not _is_whole(document, address, schema):
                continue
            names = found[_path(address)].setdefault(address, {})
            direction = occurrence.owner.direction
            names[direction] = str(name)
            if len(known.fields) == len(schema.properties):
                # All of it travels both ways, so what no type is made for is of the class as well.
                names.setdefault(_OTHER[direction], str(name))
    return found


def _path(address: str) -> str:
    """Give the path below which an address is, empty for one that is elsewhere."""
    if not address.startswith("#/paths/"):
        return ""
    return pointer_keys("/" + address.split("/", 3)[2])[0]


def _address(occurrence: Occurrence, schema: Schema) -> str | None:
    """Say where an object stands whose first part ``schema`` was read from.

    None where that part is a component, which is something for itself.
    """
    owner = occurrence.owner
    if owner.role == "component" and not occurrence.path:
        return owner.detail
    address = _ALL_OF.sub("", schema.source)
    return None if _COMPONENT.search(address) else address


def _is_whole(document: Document, address: str, schema: Schema) -> bool:
    """Tell whether what stands at an address has the properties of ``schema``, and no others."""
    file, _, pointer = address.partition("#")
    names = _property_names(document, Location(file or document.name, pointer), ())
    return set(names) == {each.name for each in schema.properties}


def _property_names(
    document: Document, location: Location, passed: Collection[Location]
) -> Iterator[str]:
    """Give the names that a node declares, with those of its ``allOf`` and ``$ref``."""
    if location in passed:
        return
    inner = (*passed, location)
    try:
        node = document.node(location)
        target = document.resolve(node["$ref"], location) if "$ref" in node else None
    except UnresolvableReferenceError:
        return
    yield from node.get("properties", ())
    if target is not None:
        yield from _property_names(document, target, inner)
    for index in range(len(node.get("allOf", ()))):
        yield from _property_names(document, location.child("allOf", index), inner)
