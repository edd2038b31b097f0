"""What becomes of the arguments of a method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.diff.model import Effect, Level
from generator.diff.sdk.changes import code, level_in, listed
from generator.diff.sdk.index import spread_body
from generator.diff.sdk.retyping import Retyping, Use, names_only_in
from generator.diff.sdk.types import TypeComparer
from generator.ir.surface import BODY, SurfaceArgument, SurfaceMethod
from generator.ir.types import Type

_Key: TypeAlias = tuple[str, str]
"""Where an argument goes, and its name there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPart:
    """One difference of a method; ``arguments`` are those it is about, none: its result."""

    rule: str
    level: Level
    said: str
    arguments: tuple[str, ...] = ()
    gone: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MethodPair:
    """A method on both sides, under the names that both sides have for it, the plain one first."""

    names: tuple[str, ...]
    base: SurfaceMethod
    revision: SurfaceMethod


class ArgumentComparer:
    """Compares the arguments of methods. ``uses`` are the classes that come to unions or leave."""

    def __init__(self, types: TypeComparer) -> None:
        self._types = types
        self._retyping = Retyping(types)
        self._base, self._revision = types.base, types.revision
        self.uses: list[Use] = []

    def parts(self, pair: MethodPair) -> Iterator[MethodPart]:
        """Give the differences of the arguments of a method.

        Of a body that is given by its properties on both sides it is the class that tells them.
        """
        base, revision = pair.base.arguments, pair.revision.arguments
        old_body, new_body = spread_body(pair.base), spread_body(pair.revision)
        if (old_body is None) != (new_body is None) and pair.base.body and pair.revision.body:
            yield self._body_part(pair)
            base, revision = _outside_body(base), _outside_body(revision)
        elif old_body is not None and self._types.meaning(old_body) == new_body:
            yield from self._need_parts(pair)
            base, revision = _outside_body(base), _outside_body(revision)
        old, new = _keyed(base), _keyed(revision)
        moved = dict(_moved(old, new))
        for key, argument in old.items():
            if key not in new and key not in moved:
                yield self._removed_argument(argument)
        for key, argument in new.items():
            if key not in old and key not in moved.values():
                yield self._added_argument(argument)
        for key, argument in old.items():
            other = new.get(moved.get(key, key))
            if other is not None:
                yield from self._kept_argument(pair, argument, other)
        yield from _order_part(pair)

    def _body_part(self, pair: MethodPair) -> MethodPart:
        """Tell of a body that was given by its properties and is now given whole, or vice versa."""
        old, new = _in_body(pair.base.arguments), _in_body(pair.revision.arguments)
        types = self._types
        return MethodPart(
            rule="sdk-body-changed",
            level="breaking",
            said=f"takes {_codes(new)} instead of {_codes(old)} for the body",
            arguments=tuple(each.name for each in (*old, *new)),
            gone=names_only_in(types.base, types.revision, _body_types(pair.base)),
            new=names_only_in(types.revision, types.base, _body_types(pair.revision)),
        )

    def _need_parts(self, pair: MethodPair) -> Iterator[MethodPart]:
        """Tell of arguments that a body needs, or not, since it is needed itself, or not."""
        body = spread_body(pair.base) or ""
        fields = {each.wire_name: each for each in self._base.classes[body].fields}
        other = {
            each.wire_name: each
            for each in self._revision.classes[spread_body(pair.revision) or ""].fields
        }
        new = _keyed(_in_body(pair.revision.arguments))
        for key, old in _keyed(_in_body(pair.base.arguments)).items():
            now = new.get(key)
            if now is None or old.required == now.required:
                continue
            if fields[old.wire_name].required == other[now.wire_name].required:
                yield _need_part(old, now)

    def _removed_argument(self, argument: SurfaceArgument) -> MethodPart:
        return MethodPart(
            rule="sdk-argument-removed",
            level="breaking",
            said=f"argument `{argument.name}` is gone",
            arguments=(argument.name,),
            gone=names_only_in(self._base, self._revision, [argument.type]),
        )

    def _added_argument(self, argument: SurfaceArgument) -> MethodPart:
        needed = argument.required
        return MethodPart(
            rule="sdk-required-argument-added" if needed else "sdk-argument-added",
            level="breaking" if needed else "info",
            said=f"argument `{argument.name}` is new{' and required' if needed else ''}",
            arguments=(argument.name,),
            new=names_only_in(self._revision, self._base, [argument.type]),
        )

    def _kept_argument(
        self, pair: MethodPair, old: SurfaceArgument, new: SurfaceArgument
    ) -> Iterator[MethodPart]:
        if old.name != new.name:
            yield _part(
                "renamed", "narrows", f"argument `{old.name}` is called `{new.name}` now", old, new
            )
        elif (old.location == "path") != (new.location == "path"):
            how = "by position" if new.location == "path" else "by name"
            said = f"argument `{old.name}` is given {how} now"
            yield _part("moved", "changes", said, old)
        if old.required != new.required:
            yield _need_part(old, new)
        yield from self._argument_type(pair, old, new)
        yield from _argument_deprecation(old, new)

    def _argument_type(
        self, pair: MethodPair, old: SurfaceArgument, new: SurfaceArgument
    ) -> Iterator[MethodPart]:
        change = self._types.change(old.type, new.type, "argument")
        symbol = f"{pair.names[0]}({new.name})"
        place = f"argument `{new.name}` of `{pair.names[0]}()`"
        self.uses += self._retyping.uses(change, place, symbol, {"request"})
        change = self._retyping.without_uses(change, {"request"})
        if change:
            told = self._retyping.told(change, "argument", {"request"})
            yield MethodPart(
                rule=f"sdk-argument-{told.aspect}",
                level=told.level,
                said=f"argument `{new.name}` {told.said}",
                arguments=(new.name,),
                gone=told.gone,
                new=told.new,
            )


def _body_types(method: SurfaceMethod) -> tuple[Type, ...]:
    return (method.body,) if method.body is not None else ()


def _in_body(arguments: Iterable[SurfaceArgument]) -> tuple[SurfaceArgument, ...]:
    return tuple(each for each in arguments if each.location in ("body", BODY))


def _outside_body(arguments: Iterable[SurfaceArgument]) -> tuple[SurfaceArgument, ...]:
    return tuple(each for each in arguments if each.location not in ("body", BODY))


def _keyed(arguments: Iterable[SurfaceArgument]) -> dict[_Key, SurfaceArgument]:
    return {(each.location, each.wire_name): each for each in arguments}


def _moved(
    old: Mapping[_Key, SurfaceArgument], new: Mapping[_Key, SurfaceArgument]
) -> Iterator[tuple[_Key, _Key]]:
    """Pair arguments that go elsewhere now, or have another name at the same place of a path."""
    left = {key: each for key, each in new.items() if key not in old}
    by_name = {each.name: key for key, each in left.items()}
    paths = [[key for key in side if key[0] == "path"] for side in (old, new)]
    places = dict(zip(*paths, strict=True)) if len(paths[0]) == len(paths[1]) else {}
    for key, each in old.items():
        if key in new:
            continue
        other = by_name.get(each.name) or places.get(key)
        if other in left:
            yield key, other


def _codes(arguments: Iterable[SurfaceArgument]) -> str:
    return listed([code(each.name) for each in arguments]) or "nothing"


def _part(aspect: str, effect: Effect, said: str, *arguments: SurfaceArgument) -> MethodPart:
    return MethodPart(
        rule=f"sdk-argument-{aspect}",
        level=level_in(effect, {"request"}),
        said=said,
        arguments=tuple(dict.fromkeys(each.name for each in arguments)),
    )


def _need_part(old: SurfaceArgument, new: SurfaceArgument) -> MethodPart:
    if new.required:
        said = f"argument `{new.name}` is required now"
        return _part("became-required", "narrows", said, old, new)
    said = f"argument `{new.name}` is optional now"
    return _part("became-optional", "widens", said, old, new)


def _argument_deprecation(old: SurfaceArgument, new: SurfaceArgument) -> Iterator[MethodPart]:
    if new.deprecated and not old.deprecated:
        said = f"argument `{new.name}` is deprecated"
        yield _part("deprecated", "deprecates", said, new)
    elif old.deprecated and not new.deprecated:
        said = f"argument `{new.name}` is no longer deprecated"
        yield _part("reactivated", "documents", said, new)


def _order_part(pair: MethodPair) -> Iterator[MethodPart]:
    """Tell of arguments by position that stand in another order."""
    old, new = (
        [each.name for each in side.arguments if each.location == "path"]
        for side in (pair.base, pair.revision)
    )
    if old != new and sorted(old) == sorted(new):
        yield MethodPart(
            rule="sdk-argument-order-changed",
            level="breaking",
            said=f"takes {', '.join(map(code, new))} in this order now",
            arguments=tuple(new),
        )
