"""What becomes of the methods of a client: their names, their arguments, what they give."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.diff.sdk.arguments import ArgumentComparer, MethodPair, MethodPart
from generator.diff.sdk.changes import SdkChange, calls, code, listed, plural, worst
from generator.diff.sdk.index import argument_types, result_types
from generator.diff.sdk.retyping import Retyping, Use, names_only_in
from generator.diff.sdk.types import NONE, TypeComparer
from generator.ir.surface import SurfaceMethod
from generator.ir.types import ANY, Type

_PARAMETER = re.compile(r"\{[^{}]*\}")
_VERSION = re.compile(r"v\d+(_\d+)*")


class MethodComparer:
    """Compares the methods of two surfaces."""

    def __init__(self, types: TypeComparer) -> None:
        self._types = types
        self._retyping = Retyping(types)
        self._arguments = ArgumentComparer(types)
        self._base, self._revision = types.base, types.revision
        self._uses: list[Use] = []

    @property
    def uses(self) -> tuple[Use, ...]:
        """The classes that came to unions or left them, when all changes were given."""
        return (*self._arguments.uses, *self._uses)

    def changes(self) -> Iterator[SdkChange]:
        """Give the changes of methods but for what bodies say that are arguments on both sides."""
        yield from self._removed()
        yield from self._added()
        for pair in self._pairs():
            yield from self._of_pair(pair)

    def _pairs(self) -> Iterator[MethodPair]:
        """Give the methods of both sides, once for each pair of operations."""
        names: dict[tuple[str, str], list[str]] = defaultdict(list)
        for operation in sorted(self._base.names_by_operation):
            for name in self._base.names_by_operation[operation]:
                found = self._revision.methods.get(name)
                if found is not None:
                    names[operation, found.operation].append(name)
        for found_names in names.values():
            name = found_names[0]
            base, revision = self._base.methods[name], self._revision.methods[name]
            yield MethodPair(tuple(found_names), base, revision)

    def _removed(self) -> Iterator[SdkChange]:
        """Give the methods that are gone, once for each operation and namespace of a version."""
        gone = self._base.methods.keys() - self._revision.methods.keys()
        same = {_shape(each): each for each in self._revision.names_by_operation}
        for operation, all_names in sorted(self._base.names_by_operation.items()):
            names = tuple(name for name in all_names if name in gone)
            if not names:
                continue
            now = self._revision.names_by_operation.get(same.get(_shape(operation), ""), ())
            if now:
                what = listed(calls(now))
                said = f"{listed(calls(names))} is gone; {what} calls the same operation"
                yield SdkChange(
                    rule="sdk-method-renamed", level="breaking", said=said, symbols=names
                )
                continue
            yield self._removed_method(operation, names)

    def _removed_method(self, operation: str, names: tuple[str, ...]) -> SdkChange:
        method = self._base.methods[names[0]]
        types = (*argument_types(method), *result_types(method))
        instead = f"; `{method.replacement}()` replaces it" if method.replacement else ""
        return SdkChange(
            rule="sdk-method-removed",
            level="breaking",
            said=f"{_one_of(names)} is gone ({code(operation)}){instead}",
            symbols=names,
            gone=names_only_in(self._base, self._revision, types),
        )

    def _added(self) -> Iterator[SdkChange]:
        """Give the methods of new operations, and the namespaces that endpoint versions got."""
        known = {_shape(each) for each in self._base.names_by_operation}
        new = self._revision.methods.keys() - self._base.methods.keys()
        for operation, names in sorted(self._revision.names_by_operation.items()):
            own = tuple(name for name in names if name in new)
            if own and _shape(operation) not in known:
                yield self._added_method(operation, own)
        spaces: dict[str, list[str]] = defaultdict(list)
        for name in sorted(new):
            if _shape(self._revision.methods[name].operation) in known:
                spaces[_version_namespace(name)].append(name)
        for space, names_there in spaces.items():
            said = (
                f"`{space}` has {len(names_there)} {plural(names_there, 'method')} under a name of"
                " its endpoint version"
            )
            yield SdkChange(
                rule="sdk-namespace-added", level="info", said=said, symbols=tuple(names_there)
            )

    def _added_method(self, operation: str, names: tuple[str, ...]) -> SdkChange:
        method = self._revision.methods[names[0]]
        types = (*argument_types(method), *result_types(method))
        return SdkChange(
            rule="sdk-method-added",
            level="info",
            said=f"{_one_of(names)} is new ({code(operation)})",
            symbols=names,
            new=names_only_in(self._revision, self._base, types),
        )

    def _of_pair(self, pair: MethodPair) -> Iterator[SdkChange]:
        parts = list(self._parts(pair))
        if _shape(pair.base.operation) != _shape(pair.revision.operation):
            yield self._other_operation(pair, parts)
        else:
            for each in parts:
                yield self._of_part(pair, each)
        yield from self._deprecation(pair)

    def _of_part(self, pair: MethodPair, part: MethodPart) -> SdkChange:
        symbols = [f"{name}({each})" for name in pair.names for each in part.arguments]
        return SdkChange(
            rule=part.rule,
            level=part.level,
            said=part.said,
            symbols=tuple(symbols) or pair.names,
            who=calls(pair.names[:1]),
            gone=part.gone,
            new=part.new,
        )

    def _other_operation(self, pair: MethodPair, parts: Sequence[MethodPart]) -> SdkChange:
        """Tell of a name that means a newer endpoint version, with all that this changes."""
        old = self._revision.names_by_operation.get(pair.base.operation, ())
        still = f", which is {_one_of(old)}" if old else ""
        new_key, old_key = code(pair.revision.operation), code(pair.base.operation)
        said = [
            f"calls {new_key} now instead of {old_key}{still}",
            *(part.said for part in parts),
        ]
        return SdkChange(
            rule="sdk-method-operation-changed",
            level=worst(("warning", *(part.level for part in parts))),
            said="; ".join(said),
            symbols=pair.names,
            who=calls(pair.names[:1]),
            gone=frozenset[str]().union(*(part.gone for part in parts)),
            new=frozenset[str]().union(*(part.new for part in parts)),
        )

    def _deprecation(self, pair: MethodPair) -> Iterator[SdkChange]:
        who = calls(pair.names[:1])
        if pair.revision.deprecated and not pair.base.deprecated:
            instead = pair.revision.replacement
            said = "is deprecated" + (f"; use `{instead}()`" if instead else "")
            yield SdkChange(
                rule="sdk-method-deprecated",
                level="info",
                said=f"{who[0]} {said}",
                symbols=pair.names,
            )
        elif pair.base.deprecated and not pair.revision.deprecated:
            said = f"{who[0]} is no longer deprecated"
            yield SdkChange(
                rule="sdk-method-reactivated", level="info", said=said, symbols=pair.names
            )

    def _parts(self, pair: MethodPair) -> Iterator[MethodPart]:
        yield from self._arguments.parts(pair)
        yield from self._result_parts(pair)

    def _result_parts(self, pair: MethodPair) -> Iterator[MethodPart]:
        old, new = pair.base, pair.revision
        if (old.item is None) != (new.item is None):
            yield self._page_part(pair)
            return
        if old.item is not None and new.item is not None:
            yield from self._result_type(pair, old.item, new.item, "an item of the listing")
            if self._is_told_by_items(result_type(old), result_type(new)):
                return
        yield from self._result_type(pair, result_type(old), result_type(new), "the result")

    def _page_part(self, pair: MethodPair) -> MethodPart:
        is_page = pair.revision.item is not None
        types = self._types
        return MethodPart(
            rule="sdk-result-type-changed",
            level="breaking",
            said="gives a `Page` now" if is_page else "gives no `Page` any more",
            gone=names_only_in(types.base, types.revision, result_types(pair.base)),
            new=names_only_in(types.revision, types.base, result_types(pair.revision)),
        )

    def _is_told_by_items(self, old: Type, new: Type) -> bool:
        """Say whether the body of a page differs in nothing but its items."""
        if old.kind == new.kind == "list":
            return True
        lacking = self._types.lacks(old.shape or "", new.shape or "")
        page = self._base.classes.get(old.shape or "")
        lists = [each.name for each in page.fields if each.type.kind == "list"] if page else []
        return len(lacking) == 1 and set(lists).issuperset(lacking)

    def _result_type(
        self, pair: MethodPair, old: Type, new: Type, what: str
    ) -> Iterator[MethodPart]:
        change = self._types.change(old, new, "result")
        place = f"{what} of `{pair.names[0]}()`"
        self._uses += self._retyping.uses(change, place, pair.names[0], {"response"})
        change = self._retyping.without_uses(change, {"response"})
        if not change:
            return
        told = self._retyping.told(change, "result", {"response"})
        is_first = old == NONE
        yield MethodPart(
            rule="sdk-result-added" if is_first else f"sdk-result-{told.aspect}",
            level="info" if is_first else told.level,
            said=f"{what} {told.said}",
            gone=told.gone,
            new=told.new,
        )


def result_type(method: SurfaceMethod) -> Type:
    """Give the type of what any response of a method holds; a response without a body is None."""
    types = [each.type if each.type is not None else NONE for each in method.results] or [NONE]
    if any(replace(each, nullable=False) == ANY for each in types):
        return ANY
    return types[0] if len(types) == 1 else Type("union", arguments=tuple(types))


def _shape(operation: str) -> str:
    """Give the key of an operation without the names of its parameters."""
    return _PARAMETER.sub("{}", operation)


def _one_of(names: Sequence[str]) -> str:
    """Write the names of one operation's method, the plain one first."""
    first, *others = calls(names)
    return f"{first} (also {listed(others)})" if others else first


def _version_namespace(name: str) -> str:
    """Give the namespace of a method as far as the version in it, without one all of it."""
    parts = name.split(".")
    ends = (end for end, part in enumerate(parts, start=1) if _VERSION.fullmatch(part))
    return ".".join(parts[: next(ends, len(parts) - 1)])
