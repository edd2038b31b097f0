"""Classes and enums whose name is gone, new or another, as far as nothing else tells of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator.diff.sdk.changes import SdkChange, listed
from generator.diff.sdk.index import SurfaceIndex
from generator.diff.sdk.retyping import Use
from generator.diff.sdk.types import TypeComparer
from generator.ir.schema import Json
from generator.ir.types import Type


def renamed_classes(base: SurfaceIndex, revision: SurfaceIndex) -> dict[str, str]:
    """Give the classes and enums that are called otherwise: old name to new.

    These are those whose name is gone and one whose name is new where no other on either side is
    made alike.
    """
    old, new = _by_content(base, revision), _by_content(revision, base)
    return {
        names[0]: new[content][0]
        for content, names in sorted(old.items())
        if len(names) == 1 and len(new.get(content, ())) == 1
    }


def _by_content(index: SurfaceIndex, other: SurfaceIndex) -> Mapping[str, Sequence[str]]:
    """Give the names that the other side does not have by what they are made of."""
    found: dict[str, list[str]] = defaultdict(list)
    for model in index.surface.classes:
        if model.name not in other.meanings:
            fields: list[Json] = [
                [each.name, each.wire_name, each.required, _nameless(each.type).signature()]
                for each in sorted(model.fields, key=lambda each: each.wire_name)
            ]
            found[json.dumps(fields)].append(model.name)
    for enum in index.surface.enums:
        if enum.name not in other.meanings:
            found[json.dumps(["enum", sorted(enum.values, key=str)])].append(enum.name)
    return found


def _nameless(type_: Type) -> Type:
    shape = None if type_.shape is None else ""
    return replace(type_, shape=shape, arguments=tuple(map(_nameless, type_.arguments)))


def lone_class_changes(
    types: TypeComparer,
    renamed: Mapping[str, str],
    changes: Iterable[SdkChange],
    uses: Sequence[Use],
) -> Iterator[SdkChange]:
    """Give the changes of classes and enums that ``changes`` do not tell of, and those of unions.

    ``uses`` tell from which unions a class is gone, or in which it is new.
    """
    changes = tuple(changes)
    base, revision = types.base, types.revision
    for old, new in sorted(renamed.items()):
        made = "fields" if old in base.classes else "values"
        said = f"`{old}` is called `{new}` now: it has the same {made}"
        yield SdkChange(rule="sdk-class-renamed", level="breaking", said=said, symbols=(old, new))
    gone = [name for name in base.meanings if types.meaning(name) is None]
    told = frozenset(renamed).union(*(each.gone for each in changes))
    left = [use for use in uses if not use.is_new]
    yield from (_gone(name, left) for name in _roots(base, gone, told, left))
    for name in sorted(gone):
        means = base.meanings[name]
        if means != name and types.meaning(means) is not None:
            said = f"`{name}`, another name of `{means}`, is gone"
            yield SdkChange(rule="sdk-class-removed", level="breaking", said=said, symbols=(name,))
    new_names = [name for name in revision.meanings if name not in base.meanings]
    told = frozenset(renamed.values()).union(*(each.new for each in changes))
    came = [use for use in uses if use.is_new]
    yield from (_new(name, came) for name in _roots(revision, new_names, told, came))


def _roots(
    index: SurfaceIndex, names: Iterable[str], told: frozenset[str], uses: Iterable[Use]
) -> list[str]:
    """Give those among classes that have to be told of: with each go all that are inside of it."""
    own = sorted(name for name in names if index.meanings[name] == name)
    inside = {name: index.reachable([Type("object", shape=name)]) for name in own}
    used = {use.name for use in uses}
    roots = sorted(used.intersection(own))
    told = told.union(*(inside[name] for name in roots))
    for name in sorted(own, key=lambda each: (-len(inside[each].intersection(own)), each)):
        if name not in told:
            roots.append(name)
            told |= inside[name]
    return roots


def _places(name: str, uses: Iterable[Use]) -> tuple[list[str], tuple[str, ...]]:
    """Give the places of a class in words, and what they are part of."""
    own = [use for use in uses if use.name == name]
    places = list(dict.fromkeys(use.place for use in own))
    return places, tuple(dict.fromkeys((name, *(use.symbol for use in own))))


def _gone(name: str, uses: Sequence[Use]) -> SdkChange:
    places, symbols = _places(name, uses)
    said = f"`{name}` is gone" + (f" from {listed(places)}" if places else "")
    return SdkChange(rule="sdk-class-removed", level="breaking", said=said, symbols=symbols)


def _new(name: str, uses: Sequence[Use]) -> SdkChange:
    places, symbols = _places(name, uses)
    is_read = any(use.name == name and use.direction == "response" for use in uses)
    said = f"`{name}` is new" + (f" in {listed(places)}" if places else "")
    return SdkChange(
        rule="sdk-variant-added" if is_read else "sdk-class-added",
        level="warning" if is_read else "info",
        said=said,
        symbols=symbols,
    )
