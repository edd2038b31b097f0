"""Types as Python annotations, as a caller of the client sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ir.types import Type

Position = Literal["argument", "result", "field"]
"""An argument is written by the caller, so only listed values will do; a result may hold values listed later."""

PLAIN_MODULES: Mapping[str, str] = {
    "models": "models",
    "builtins": "builtins",
    "datetime": "datetime",
    "decimal": "decimal",
    "typing": "typing",
    "uuid": "uuid",
}
"""The modules that annotations speak of, by the names they are imported under."""

_MODULE_SCALARS = {
    "any": ("typing", "Any"),
    "date": ("datetime", "date"),
    "datetime": ("datetime", "datetime"),
    "decimal": ("decimal", "Decimal"),
    "never": ("typing", "Never"),
    "uuid": ("uuid", "UUID"),
}
_PLAIN_SCALARS = {
    "boolean": "bool",
    "bytes": "bytes",
    "float": "float",
    "integer": "int",
    "null": "None",
    "string": "str",
    "boolean text": "str",
    "integer text": "str",
    "number text": "str",
}
_TEXT_ARGUMENTS = {
    "boolean text": "bool | str",
    "integer text": "int | str",
    "number text": "float | str",
}


@dataclass(frozen=True, slots=True)
class Annotator:
    """Writes annotations.

    ``class_names`` maps shapes to class names, ``modules`` the modules of :data:`PLAIN_MODULES` to their names in scope;
    a module that is not mapped is not written at all (``ChargePoint`` instead of ``models.ChargePoint``). ``runtime``
    maps scalars (also ``argument bytes``, for one position), and ``open string`` for the open end of an enum or union,
    to types of the client's runtime.
    """

    class_names: Mapping[str, str]
    modules: Mapping[str, str]
    runtime: Mapping[str, str] = field(default_factory=dict)

    def annotation(self, type_: Type, position: Position) -> str:
        """Give the annotation of ``type_``, null included."""
        text = self._plain(type_, position)
        return f"{text} | None" if type_.nullable and text != "None" else text

    def _plain(self, type_: Type, position: Position) -> str:
        match type_.kind:
            case "literal":
                listed = ", ".join(literal(value) for value in type_.values)
                return self._open(f"{self._qualified('typing', 'Literal')}[{listed}]", type_, position)
            case "enum":
                name = self._qualified("models", self.class_names[type_.shape or ""])
                return self._open(name, type_, position)
            case "object":
                return self._qualified("models", self.class_names[type_.shape or ""])
            case "list":
                item = self.annotation(type_.arguments[0], position)
                return f"{self._qualified('builtins', 'list')}[{item}]"
            case "map":
                item = self.annotation(type_.arguments[0], position)
                return f"{self._qualified('builtins', 'dict')}[str, {item}]"
            case "union":
                return self._union(type_, position)
            case _:
                return self._scalar(type_, position)

    def _union(self, type_: Type, position: Position) -> str:
        members = [self.annotation(member, position) for member in type_.arguments]
        objects = sum(member.kind == "object" for member in type_.arguments)
        if position != "argument" and objects > 1:
            plain = f"{self._qualified('builtins', 'dict')}[str, {self._qualified('typing', 'Any')}]"
            members.append(self.runtime.get("open object", plain))
        return " | ".join(dict.fromkeys(members))

    def _scalar(self, type_: Type, position: Position) -> str:
        scalar = type_.scalar or "any"
        replaced = self.runtime.get(f"{position} {scalar}") or self.runtime.get(scalar)
        if replaced is not None:
            return replaced
        if scalar in _MODULE_SCALARS:
            return self._qualified(*_MODULE_SCALARS[scalar])
        if position == "argument" and scalar in _TEXT_ARGUMENTS:
            return _TEXT_ARGUMENTS[scalar]
        return _PLAIN_SCALARS[scalar]

    def _open(self, text: str, type_: Type, position: Position) -> str:
        """Values that are not listed are kept when they are read, so what is read may be one."""
        scalar = type_.scalar or ""
        if position == "argument" or scalar == "boolean":
            return text
        return f"{text} | {self.runtime.get(f'open {scalar}', _PLAIN_SCALARS.get(scalar, 'str'))}"

    def _qualified(self, module: str, name: str) -> str:
        prefix = self.modules.get(module, "")
        return f"{prefix}.{name}" if prefix else name


def literal(value: object) -> str:
    """Write a JSON scalar as a Python literal, strings in double quotes with everything odd escaped."""
    if isinstance(value, str):
        body = repr(value)
        if body[0] == "'":
            body = '"' + body[1:-1].replace('"', '\\"').replace("\\'", "'") + '"'
        return body
    return repr(value)
