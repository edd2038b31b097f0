"""What the members of a union are called, by what stays the same from version to version.

Never by position: a member added in the middle must not rename those after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import count

from generator.ir.schema import Json, Schema, Schemas, dereference


def variant_labels(schema: Schema, schemas: Schemas) -> tuple[str, ...]:
    """Name the members of the union ``schema``, each differently.

    The first that applies: the component a member refers to; the one value of a property that tells
    the members apart; the property that the fewest others have; its type, of a list with that of
    the items. A number is added only to members that are told apart by nothing of this.
    """
    members = [dereference(member, schemas) for member in schema.members]
    tag = _tag(members, schemas, schema)
    labels = [
        _label(written, member, members, tag, schemas)
        for written, member in zip(schema.members, members, strict=True)
    ]
    return _distinct(labels)


def _label(
    written: Schema, member: Schema, members: Sequence[Schema], tag: str | None, schemas: Schemas
) -> str:
    if written.target is not None:
        return written.target.rpartition("/")[2]
    if member.kind == "array" and member.items is not None:
        return (
            f"array {_label(member.items, dereference(member.items, schemas), [], None, schemas)}"
        )
    if member.kind != "object":
        return f"{member.kind} {member.enum[0]}" if member.enum else member.kind
    value = _single_value(member, tag, schemas) if tag else None
    if value is not None:
        return str(value)
    return _telling_property(member, members) or "plain"


def _tag(members: Sequence[Schema], schemas: Schemas, union: Schema) -> str | None:
    """Give the property whose single values differ between the most members.

    The discriminator comes first.
    """
    if union.discriminator is not None:
        return union.discriminator.property_name
    values: dict[str, list[Json]] = {}
    for member in members:
        for each in member.properties:
            value = _single_value(member, each.name, schemas)
            if value is not None:
                values.setdefault(each.name, []).append(value)
    telling = [
        (-len(found), name)
        for name, found in values.items()
        if len(set(map(str, found))) == len(found)
    ]
    return min(telling)[1] if telling else None


def _single_value(member: Schema, name: str | None, schemas: Schemas) -> Json:
    for each in member.properties:
        if each.name == name:
            values = dereference(each.schema, schemas).enum
            return values[0] if len(values) == 1 else None
    return None


def _telling_property(member: Schema, members: Sequence[Schema]) -> str | None:
    """Give the property of ``member`` that the fewest others have.

    Of several, required ones come first, then the order of the document counts.
    """
    held = Counter(each.name for other in members for each in other.properties)
    if not member.properties:
        return None
    found = min(member.properties, key=lambda each: (held[each.name], not each.required))
    return found.name if held[found.name] < len(members) else None


def _distinct(labels: Sequence[str]) -> tuple[str, ...]:
    distinct: list[str] = []
    for label in labels:
        numbered = (f"{label} {number}" for number in count(2))
        taken = {*labels, *distinct}
        distinct.append(
            label if label not in distinct else next(each for each in numbered if each not in taken)
        )
    return tuple(distinct)
