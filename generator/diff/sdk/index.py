"""A surface with what is looked up in it: names, and what is sent and what is received."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from generator.diff.sdk.changes import code
from generator.ir.python_types import Annotator
from generator.ir.surface import Surface, SurfaceClass, SurfaceEnum, SurfaceMethod
from generator.ir.types import Type


class SurfaceIndex:
    """Answers questions about a surface; what is gone through for that is gone through once."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        self.classes: Mapping[str, SurfaceClass] = {each.name: each for each in surface.classes}
        self.enums: Mapping[str, SurfaceEnum] = {each.name: each for each in surface.enums}
        self.methods: Mapping[str, SurfaceMethod] = {each.name: each for each in surface.methods}
        own = {name: name for name in (*self.classes, *self.enums)}
        self.meanings: Mapping[str, str] = {**own, **dict(surface.aliases)}
        """Every name of a class or enum, and the class or enum that it means."""
        self.annotator = Annotator(own)

    @cached_property
    def names_by_operation(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the methods for each operation, the plain one first."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self.methods, key=_plainness):
            found[self.methods[name].operation].append(name)
        return {operation: tuple(names) for operation, names in found.items()}

    def plain_name(self, operation: str) -> str:
        """Give the plainest name of the method for an operation."""
        return self.names_by_operation[operation][0]

    @cached_property
    def sent(self) -> frozenset[str]:
        """The classes and enums that arguments speak of, and the bodies that are made of these."""
        return self.reachable(
            type_ for method in self.surface.methods for type_ in argument_types(method)
        )

    @cached_property
    def received(self) -> frozenset[str]:
        """The classes and enums that results and notifications speak of."""
        surface = self.surface
        in_results = (type_ for method in surface.methods for type_ in result_types(method))
        brought = [each.type for each in surface.callbacks]
        events = [Type("object", shape=each.class_name) for each in surface.events]
        return self.reachable((*in_results, *brought, *events))

    def reachable(self, types: Iterable[Type]) -> frozenset[str]:
        """Give the classes and enums that ``types`` speak of, those inside of classes too."""
        found: set[str] = set()
        waiting = [name for type_ in types for name in type_.shapes()]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(self._inside(name))
        return frozenset(found)

    def _inside(self, name: str) -> Iterator[str]:
        model = self.classes.get(name)
        for field in model.fields if model is not None else ():
            yield from field.type.shapes()

    @cached_property
    def bodies(self) -> Mapping[str, tuple[str, ...]]:
        """The classes whose fields are arguments, and the methods, by their plain names."""
        found: dict[str, list[str]] = defaultdict(list)
        for operation in sorted(self.names_by_operation):
            name = self.plain_name(operation)
            body = spread_body(self.methods[name])
            if body is not None:
                found[body].append(name)
        return {body: tuple(sorted(names)) for body, names in found.items()}

    @cached_property
    def named_otherwise(self) -> frozenset[str]:
        """The classes that are more than bodies whose fields are arguments."""
        own = (
            type_
            for method in self.surface.methods
            for type_ in argument_types(method, with_spread=False)
        )
        bodies = (Type("object", shape=name) for name in self.bodies)
        inside = (name for body in bodies for name in self._inside(body.shape or ""))
        types = (Type("object", shape=name) for name in inside)
        return self.received | self.reachable((*own, *types))

    @cached_property
    def _users(self) -> Mapping[str, tuple[str, ...]]:
        """For each class and enum what speaks of it: classes, methods with (), notifications."""
        found: dict[str, set[str]] = defaultdict(set)
        for model in self.surface.classes:
            for name in self._inside(model.name):
                found[name].add(model.name)
        for operation in self.names_by_operation:
            method = self.methods[self.plain_name(operation)]
            types = (*argument_types(method), *result_types(method))
            for name in {name for type_ in types for name in type_.shapes()}:
                found[name].add(f"`{method.name}()`")
        for event in self.surface.events:
            found[event.class_name].add(f"notification {code(event.type)}")
        return {name: tuple(sorted(users)) for name, users in found.items()}

    def reached_by(self, name: str) -> tuple[str, ...]:
        """Give the methods and notifications that lead to a class or enum, the nearest first."""
        seen, level, found = {name}, [name], list[str]()
        while level:
            users = sorted({user for each in level for user in self._users.get(each, ())} - seen)
            seen.update(users)
            found += [user for user in users if user not in self.classes]
            level = [user for user in users if user in self.classes]
        return tuple(found)


def spread_body(method: SurfaceMethod) -> str | None:
    """Give the class of a body whose fields are the method's arguments, None for any other body."""
    is_spread = any(each.location == "body" for each in method.arguments)
    return method.body.shape if is_spread and method.body is not None else None


def argument_types(method: SurfaceMethod, *, with_spread: bool = True) -> Iterator[Type]:
    """Give the types of arguments, and of a body that is made of them unless that is left out."""
    yield from (each.type for each in method.arguments)
    if with_spread and method.body is not None:
        yield method.body


def result_types(method: SurfaceMethod) -> Iterator[Type]:
    """Give the types of what a method's responses hold."""
    yield from (each.type for each in method.results if each.type is not None)


def _plainness(name: str) -> tuple[int, str]:
    return name.count("."), name
