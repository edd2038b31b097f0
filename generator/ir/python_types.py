"""Types as Python annotations, as a caller of the client sees them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ir.types import Type

Position = Literal["argument", "result", "field"]
"""An argument is written by the caller, so only listed values will do; a result may hold values
listed later."""

_MODULE_SCALARS = {
    "any": ("typing", "Any"),
    "date": ("datetime", "date"),
    "datetime": ("datetime", "datetime"),
    "decimal": ("decimal", "Decimal"),
    "never": ("typing", "Never"),
    "uuid": ("uuid", "UUID"),
}
_PLAIN_SCALARS: Mapping[str, tuple[str, ...]] = {
    "boolean": ("bool",),
    "bytes": ("bytes",),
    "float": ("float",),
    "integer": ("int",),
    "null": ("None",),
    "string": ("str",),
    "boolean text": ("str",),
    "integer text": ("str",),
    "number text": ("str",),
}
_TEXT_ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    "boolean text": ("bool", "str"),
    "integer text": ("int", "str"),
    "number text": ("float", "str"),
}


@dataclass(frozen=True, slots=True)
class Annotator:
    """Writes annotations.

    ``class_names`` maps shapes to class names. ``modules`` maps modules to the names they have in
    scope; what comes from another one stands there under its own name (``ChargePoint`` instead of
    ``models.ChargePoint``). ``runtime`` maps scalars (also ``argument bytes``, for one position),
    and ``open string`` for the open end of an enum or union, to types of the client's runtime.
    ``shadowed`` are the builtins whose plain name means something else in scope; then ``builtins``
    is one of the modules.
    """

    class_names: Mapping[str, str]
    modules: Mapping[str, str] = field(default_factory=dict)
    runtime: Mapping[str, str] = field(default_factory=dict)
    shadowed: frozenset[str] = frozenset()

    def annotation(self, type_: Type, position: Position) -> str:
        """Give the annotation of ``type_``, null included."""
        return " | ".join(dict.fromkeys(self._alternatives(type_, position)))

    def _alternatives(self, type_: Type, position: Position) -> Iterator[str]:
        match type_.kind:
            case "literal":
                listed = ", ".join(literal(value) for value in type_.values)
                yield f"{self._qualified('typing', 'Literal')}[{listed}]"
                yield from self._open_end(type_, position)
            case "enum":
                yield self._class(type_)
                yield from self._open_end(type_, position)
            case "object":
                yield self._class(type_)
            case "list":
                item = self.annotation(type_.arguments[0], position)
                yield f"{self._builtin('list')}[{item}]"
            case "map":
                yield self._mapping(self.annotation(type_.arguments[0], position))
            case "union":
                yield from self._union(type_, position)
            case _:
                yield from self._scalar(type_, position)
        if type_.nullable:
            yield "None"

    def _union(self, type_: Type, position: Position) -> Iterator[str]:
        for member in type_.arguments:
            yield from self._alternatives(member, position)
        objects = sum(member.kind == "object" for member in type_.arguments)
        if position != "argument" and objects > 1:
            plain = self._mapping(self._qualified("typing", "Any"))
            yield self.runtime.get("open object", plain)

    def _scalar(self, type_: Type, position: Position) -> Iterator[str]:
        scalar = type_.scalar or "any"
        replaced = self.runtime.get(f"{position} {scalar}") or self.runtime.get(scalar)
        if replaced is not None:
            yield replaced
        elif scalar in _MODULE_SCALARS:
            yield self._qualified(*_MODULE_SCALARS[scalar])
        else:
            names = _PLAIN_SCALARS[scalar]
            if position == "argument":
                names = _TEXT_ARGUMENTS.get(scalar, names)
            yield from map(self._builtin, names)

    def _open_end(self, type_: Type, position: Position) -> Iterator[str]:
        """Values that are not listed are kept when they are read, so what is read may be one."""
        scalar = type_.scalar or ""
        if position == "argument" or scalar == "boolean":
            return
        open_end = self.runtime.get(f"open {scalar}")
        if open_end is not None:
            yield open_end
        else:
            yield from map(self._builtin, _PLAIN_SCALARS.get(scalar, ("str",)))

    def _class(self, type_: Type) -> str:
        return self._qualified("models", self.class_names[type_.shape or ""])

    def _mapping(self, value: str) -> str:
        return f"{self._builtin('dict')}[{self._builtin('str')}, {value}]"

    def _builtin(self, name: str) -> str:
        return f"{self.modules['builtins']}.{name}" if name in self.shadowed else name

    def _qualified(self, module: str, name: str) -> str:
        prefix = self.modules.get(module, "")
        return f"{prefix}.{name}" if prefix else name


def literal(value: object) -> str:
    """Write a JSON scalar as a Python literal, strings in double quotes, everything odd escaped."""
    if isinstance(value, str):
        body = repr(value)
        if body[0] == "'":
            body = '"' + body[1:-1].replace('"', '\\"').replace("\\'", "'") + '"'
        return body
    return repr(value)
