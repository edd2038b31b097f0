"""Values to show in calls, and what to show of values that are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir.client_model import ClientModel, Method
from generator.ir.listings import Listing
from generator.ir.model_modules import ClassDefinition, FieldDefinition
from generator.ir.python_types import literal
from generator.ir.types import EnumShape, Type

_UUID = "00000000-0000-4000-8000-000000000001"
_SAMPLES = {
    "boolean": "True",
    "boolean text": "True",
    "datetime": "datetime(2026, 1, 31, tzinfo=UTC)",
    "float": "1.5",
    "integer": "1",
    "integer text": "1",
    "number text": "1.5",
    "uuid": f'UUID("{_UUID}")',
}
_IMPORTS = {"datetime": "from datetime import UTC, datetime", "uuid": "from uuid import UUID"}
_TEXTS = ("string", "any")
_IN_PATHS = {"boolean": "true", "boolean text": "true", "uuid": _UUID}
_TELLING = ("id", "name", "title", "label")
_SHOWN = 2


@dataclass(frozen=True, slots=True)
class ExampleFilter:
    """An ``argument`` that takes a model, the code of one and the imports that it needs."""

    argument: str
    value: str
    imports: tuple[str, ...]


class ExampleValues:
    """Makes up values, and tells what to show of those that are read."""

    def __init__(self, model: ClientModel) -> None:
        definitions = (each for module in model.modules for each in module.classes)
        self._definitions: Mapping[str, ClassDefinition] = {
            each.shape: each for each in definitions
        }

    def of(self, type_: Type, name: str) -> str | None:
        """Write a value for an argument called ``name``, None where there is no plain one."""
        if type_.kind == "literal":
            return literal(type_.values[0])
        if type_.kind == "enum":
            enum = self._enum(type_)
            return literal(enum.values[0]) if enum is not None and enum.values else None
        if type_.kind != "scalar" or type_.scalar is None:
            return None
        return literal(name) if type_.scalar in _TEXTS else _SAMPLES.get(type_.scalar)

    def in_path(self, type_: Type, name: str) -> str | None:
        """Give the text that a path has for :meth:`of`, None where there is no plain one."""
        if type_.kind in ("literal", "enum"):
            enum = self._enum(type_)
            values = enum.values if enum is not None else type_.values
            return str(values[0]) if values and not isinstance(values[0], bool) else None
        if type_.scalar in _TEXTS:
            return name
        written = self.of(type_, name)
        if written is None or type_.scalar == "datetime":
            return None
        return _IN_PATHS.get(type_.scalar or "", written)

    def shown(self, name: str, type_: Type) -> str:
        """Write what to print of the value in the variable ``name``."""
        fields = [] if type_.nullable else [each.name for each in self._plain_fields(type_)]
        telling = [each for each in _TELLING if each in fields][:_SHOWN]
        return ", ".join(f"{name}.{each}" for each in telling or fields[:_SHOWN]) or name

    def fields(self, type_: Type) -> tuple[FieldDefinition, ...]:
        """Give the fields of an object."""
        found = self._definitions.get(type_.shape or "") if type_.kind == "object" else None
        return found.fields if found is not None else ()

    def told(self, method: Method, listing: Listing) -> str:
        """Give the attribute of a listing's body that tells of its pages."""
        (body,) = (each.type for each in method.responses)
        paths = (listing.last_page, listing.next_cursor, listing.next_link)
        names = {each.field.name: str(each.name) for each in self.fields(body)} if body else {}
        return next((names[path[0]] for path in paths if path and path[0] in names), "")

    def filter(self, method: Method) -> ExampleFilter | None:
        """Give an argument that takes a model of which nothing is needed."""
        for each in method.arguments:
            fields = self.fields(each.type)
            values = {field.name: self.of(field.field.type, field.name) for field in fields}
            usable = [field for field in fields if values[field.name] is not None]
            is_needed = each.required or any(field.field.required for field in fields)
            if usable and not is_needed and not each.deprecated:
                field = min(usable, key=_times_first)
                made = f"models.{self._definitions[each.type.shape or ''].name}"
                value = f"{made}({field.name}={values[field.name]})"
                return ExampleFilter(str(each.name), value, tuple(imports_of(field.field.type)))
        return None

    def _plain_fields(self, type_: Type) -> Iterator[FieldDefinition]:
        for each in self.fields(type_):
            if each.field.type.kind in ("scalar", "enum", "literal") and not each.field.deprecated:
                yield each

    def _enum(self, type_: Type) -> EnumShape | None:
        found = self._definitions.get(type_.shape or "")
        return found.enum if found is not None else None


def imports_of(type_: Type) -> list[str]:
    """Give the imports that a value of a type needs."""
    found = _IMPORTS.get(type_.scalar or "")
    return [found] if found is not None else []


def telling_first(name: str) -> int:
    """Order names: first those that tell what something is."""
    return _TELLING.index(name) if name in _TELLING else len(_TELLING)


def _times_first(definition: FieldDefinition) -> int:
    """Order what to filter by: what changed since a time, then what has a value of a few."""
    type_ = definition.field.type
    return 0 if type_.scalar == "datetime" else 1 if type_.kind in ("enum", "literal") else 2
