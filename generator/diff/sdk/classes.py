"""What becomes of the classes and enums of a package, and of their fields and values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.diff.model import Effect, Level
from generator.diff.sdk.changes import SdkChange, calls, code, level_in, listed, plural, worst
from generator.diff.sdk.index import spread_body
from generator.diff.sdk.retyping import Retyped, Retyping, Use, names_only_in, without_none
from generator.diff.sdk.types import TypeComparer, as_read
from generator.ir.python_types import literal
from generator.ir.surface import SurfaceClass, SurfaceEnum, SurfaceField
from generator.ir.types import Direction


@dataclass(frozen=True, slots=True)
class _Place:
    """A class on both sides as users know it.

    ``name`` is its name in the base. ``methods`` are those whose arguments its fields are, on both
    sides; ``is_class`` says that it is more than that. ``directions`` are those in which it goes.
    """

    name: str
    base: SurfaceClass
    revision: SurfaceClass
    methods: tuple[str, ...]
    is_class: bool
    directions: frozenset[Direction]


@dataclass(frozen=True, slots=True)
class _Member:
    """A field of a class, in words: the noun for it, the name that users know, all its symbols."""

    noun: str
    name: str
    who: tuple[str, ...]
    symbols: tuple[str, ...]


class ClassComparer:
    """Compares classes and enums. ``uses`` are the classes that come to unions or leave them."""

    def __init__(self, types: TypeComparer) -> None:
        self._types = types
        self._retyping = Retyping(types)
        self._base, self._revision = types.base, types.revision
        self.uses: list[Use] = []

    def changes(self) -> Iterator[SdkChange]:
        """Give the changes of classes and enums whose names both sides have."""
        for name, base, revision in self._pairs():
            old_enum, new_enum = self._base.enums.get(base), self._revision.enums.get(revision)
            if old_enum is not None and new_enum is not None:
                yield from self._of_enum(name, old_enum, new_enum)
            elif old_enum is None and new_enum is None:
                yield from self._of_class(self._place(name, base, revision))
            else:
                kinds = ("a class", "an enum") if new_enum is None else ("an enum", "a class")
                said = f"`{name}` is {kinds[0]} now instead of {kinds[1]}"
                yield SdkChange(
                    rule="sdk-class-changed", level="breaking", said=said, symbols=(name,)
                )

    def _pairs(self) -> Iterator[tuple[str, str, str]]:
        """Give the names of the base and what they mean on both sides, each pair once."""
        seen: set[tuple[str, str]] = set()
        for name in sorted(self._base.meanings, key=self._is_alias_first):
            base, revision = self._base.meanings[name], self._types.meaning(name)
            if revision is not None and (base, revision) not in seen:
                seen.add((base, revision))
                yield name, base, revision

    def _is_alias_first(self, name: str) -> tuple[bool, str]:
        return self._base.meanings[name] != name, name

    def _place(self, name: str, base: str, revision: str) -> _Place:
        methods = tuple(
            method
            for method in self._base.bodies.get(base, ())
            if method in self._revision.methods
            and spread_body(self._revision.methods[method]) == revision
        )
        found: set[Direction] = set()
        if base in self._base.sent:
            found.add("request")
        if base in self._base.received:
            found.add("response")
        return _Place(
            name,
            self._base.classes[base],
            self._revision.classes[revision],
            methods,
            not methods or base in self._base.named_otherwise,
            frozenset(found or {"request"}),
        )

    def _of_class(self, place: _Place) -> Iterator[SdkChange]:
        old = {each.wire_name: each for each in place.base.fields}
        new = {each.wire_name: each for each in place.revision.fields}
        kept = {each: (old[each], new[each]) for each in old if each in new}
        kept = {each: pair for each, pair in kept.items() if not _is_plainly_same(*pair)}
        for wire_name, field in old.items():
            if wire_name in kept:
                yield from self._kept(place, *kept[wire_name])
            elif wire_name not in new:
                yield self._removed(place, field)
        yield from self._retyped(place, kept.values())
        for wire_name, field in new.items():
            if wire_name not in old:
                yield self._added(place, field)

    def _removed(self, place: _Place, field: SurfaceField) -> SdkChange:
        member = self._member(place, field, is_new=False)
        is_argument = member.noun == "argument"
        gone = names_only_in(self._base, self._revision, [field.type])
        return SdkChange(
            rule=f"sdk-{member.noun}-removed",
            level="breaking",
            said=f"{member.noun} `{member.name}` is gone"
            + ("" if is_argument else f" from `{place.name}`"),
            symbols=member.symbols,
            who=member.who,
            gone=gone,
        )

    def _added(self, place: _Place, field: SurfaceField) -> SdkChange:
        member = self._member(place, field, is_new=True)
        is_argument = member.noun == "argument"
        needed = "request" in place.directions and field.required
        if is_argument and needed:
            needed = any(self._is_required(each, field) for each in place.methods)
        return SdkChange(
            rule=f"sdk-required-{member.noun}-added" if needed else f"sdk-{member.noun}-added",
            level="breaking" if needed else "info",
            said=f"{member.noun} `{member.name}` is new"
            + ("" if is_argument else f" in `{place.name}`")
            + (" and required" if needed else ""),
            symbols=member.symbols,
            who=member.who,
            new=names_only_in(self._revision, self._base, [field.type]),
        )

    def _is_required(self, method: str, field: SurfaceField) -> bool:
        return any(
            each.required
            for each in self._revision.methods[method].arguments
            if (each.location, each.wire_name) == ("body", field.wire_name)
        )

    def _member(self, place: _Place, field: SurfaceField, *, is_new: bool) -> _Member:
        """Name a field as its users know it: an argument where methods take it as one."""
        index = self._revision if is_new else self._base
        arguments = [
            (name, argument.name)
            for method in place.methods
            for name in index.names_by_operation[index.methods[method].operation]
            for argument in index.methods[name].arguments
            if (argument.location, argument.wire_name) == ("body", field.wire_name)
        ]
        symbols = (
            *(f"{method}({name})" for method, name in arguments),
            f"{place.name}.{field.name}",
        )
        if arguments:
            own = (code(place.name),) if place.is_class else ()
            return _Member("argument", arguments[0][1], (*calls(place.methods), *own), symbols)
        return _Member("field", field.name, self._base.reached_by(place.base.name), symbols)

    def _kept(self, place: _Place, old: SurfaceField, new: SurfaceField) -> Iterator[SdkChange]:
        member = self._member(place, old, is_new=False)
        if old.name != new.name and place.is_class:
            said = f"field `{old.name}` of `{place.name}` is called `{new.name}` now"
            yield self._told(member, "renamed", "breaking", said)
        yield from self._need(place, member, old, new)
        if member.noun == "argument":
            yield from self._argument_type(place, member, old, new)
        else:
            yield from self._null(place, member, old, new)
        if new.deprecated != old.deprecated:
            aspect = "deprecated" if new.deprecated else "reactivated"
            said = "is deprecated" if new.deprecated else "is no longer deprecated"
            yield self._told(member, aspect, "info", f"{_subject(member, place)} {said}")

    def _need(
        self, place: _Place, member: _Member, old: SurfaceField, new: SurfaceField
    ) -> Iterator[SdkChange]:
        if old.required == new.required:
            return
        aspect = "became-required" if new.required else "became-optional"
        effect: Effect = "narrows" if new.required else "widens"
        directions = set(place.directions)
        if old.type.nullable and not new.required:
            directions.discard("response")  # code that reads it knows None already
        level = level_in(effect, directions)
        now = "required" if new.required else "optional"
        absent = ": it may be `None`" if level == "breaking" and not new.required else ""
        said = f"{_subject(member, place)} is {now} now{absent}"
        yield self._told(member, aspect, level, said)

    def _null(
        self, place: _Place, member: _Member, old: SurfaceField, new: SurfaceField
    ) -> Iterator[SdkChange]:
        """Tell of a field that may be null, or no longer, where it is always there or never was."""
        before, now = as_read(old).nullable, as_read(new).nullable
        if before == now or old.required != new.required:
            return
        aspect = "nullable" if now else "not-nullable"
        said = "may be `None` now" if now else "is never `None` any more"
        level = level_in("widens" if now else "narrows", place.directions)
        yield self._told(member, f"became-{aspect}", level, f"{_subject(member, place)} {said}")

    def _retyped(
        self, place: _Place, fields: Iterable[tuple[SurfaceField, SurfaceField]]
    ) -> Iterator[SdkChange]:
        """Tell of fields with another type, once of all with which the same happened."""
        found: dict[Retyped, list[_Member]] = defaultdict(list)
        for old, new in fields:
            member = self._member(place, old, is_new=False)
            if member.noun != "field":
                continue
            change = without_none(self._types.change(as_read(old), as_read(new), "field"))
            where, symbol = f"field `{old.name}` of `{place.name}`", f"{place.name}.{old.name}"
            self.uses += self._retyping.uses(change, where, symbol, place.directions)
            change = self._retyping.without_uses(change, place.directions)
            if change:
                found[self._retyping.told(change, "field", place.directions)].append(member)
        for told, members in found.items():
            names = listed([code(each.name) for each in members])
            said = told.said if len(members) == 1 else _of_several(told.said)
            yield SdkChange(
                rule=f"sdk-field-{told.aspect}",
                level=told.level,
                said=f"{plural(members, 'field')} {names} of `{place.name}` {said}",
                symbols=tuple(symbol for each in members for symbol in each.symbols),
                who=members[0].who,
                gone=told.gone,
                new=told.new,
            )

    def _argument_type(
        self, place: _Place, member: _Member, old: SurfaceField, new: SurfaceField
    ) -> Iterator[SdkChange]:
        change = self._types.change(old.type, new.type, "argument")
        where = f"argument `{member.name}` of {listed(calls(place.methods))}"
        self.uses += self._retyping.uses(change, where, member.symbols[0], {"request"})
        change = self._retyping.without_uses(change, {"request"})
        levels: list[Level] = []
        if "response" in place.directions:
            read = self._types.change(as_read(old), as_read(new), "field")
            if read:
                levels.append(self._retyping.told(read, "field", {"response"}).level)
        if change:
            told = self._retyping.told(change, "argument", {"request"})
            yield SdkChange(
                rule=f"sdk-argument-{told.aspect}",
                level=worst((told.level, *levels)),
                said=f"argument `{member.name}` {told.said}",
                symbols=member.symbols,
                who=member.who,
                gone=told.gone,
                new=told.new,
            )

    def _told(self, member: _Member, aspect: str, level: Level, said: str) -> SdkChange:
        return SdkChange(
            rule=f"sdk-{member.noun}-{aspect}",
            level=level,
            said=said,
            symbols=member.symbols,
            who=member.who,
        )

    def _of_enum(self, name: str, old: SurfaceEnum, new: SurfaceEnum) -> Iterator[SdkChange]:
        who = self._base.reached_by(old.name)
        is_sent, is_received = old.name in self._base.sent, old.name in self._base.received
        gone = [literal(each) for each in old.values if each not in new.values]
        if gone:
            yield SdkChange(
                rule="sdk-enum-value-removed",
                level="breaking" if is_sent else "warning",
                said=f"{_values(gone)} gone from `{name}`",
                symbols=(name,),
                who=who,
            )
        came = [literal(each) for each in new.values if each not in old.values]
        if came:
            yield SdkChange(
                rule="sdk-enum-value-added",
                level="warning" if is_received else "info",
                said=f"{_values(came)} new in `{name}`",
                symbols=(name,),
                who=who,
            )


def _values(values: list[str]) -> str:
    verb = "is" if len(values) == 1 else "are"
    return f"{plural(values, 'value')} {listed([code(each) for each in values], 8)} {verb}"


def _of_several(said: str) -> str:
    """Say of several things what is said of one."""
    for one, several in (("is ", "are "), ("has ", "have "), ("never is ", "never are ")):
        if said.startswith(one):
            return several + said.removeprefix(one)
    return said.replace("never has ", "never have ", 1)


def _is_plainly_same(old: SurfaceField, new: SurfaceField) -> bool:
    """Say whether nothing can be told of a field: it is the same, and of no class or enum."""
    return old == new and not any(old.type.shapes())


def _subject(member: _Member, place: _Place) -> str:
    of = "" if member.noun == "argument" else f" of `{place.name}`"
    return f"{member.noun} `{member.name}`{of}"
