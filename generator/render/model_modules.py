"""Model modules: pydantic classes, their fields as datamodel-code-generator writes them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.ir.module_names import ENUMS_MODULE
from generator.ir.python_types import literal
from generator.ir.schema import Json
from generator.render.contents import ClassContent, FieldContent, ModelContent
from generator.render.form_code import ALIAS, FormCode
from generator.render.formatting import Formatter
from generator.render.forms import CLASS, VALUES, Form, enum_form, field_form
from generator.render.layout import (
    WIDTH,
    Bracketed,
    call,
    import_names,
    laid_out,
    one_line,
    prefixed,
)
from generator.render.prose import prose
from generator.render.python_text import docstring
from generator.render.templates import rendered

_THIRD_PARTY = frozenset({"pydantic", "typing_extensions"})
_BASE_CLASS = (".._runtime.models", "Model")
_STAND_IN = re.compile(rf'{CLASS}(?P<type>\d+)|"{VALUES} (?P<values>\d+)"|"(?:{ALIAS}|{CLASS})"')
_ANNOTATED = "Annotated["


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """A module of models and the forms of its fields (``Class.field``) and enums (``Class``)."""

    content: ModelContent
    forms: Mapping[str, Form]


def model_plan(content: ModelContent) -> ModelPlan:
    """Give a module with the forms that its code is made from."""
    return ModelPlan(content, dict(_forms(content)))


def _forms(content: ModelContent) -> Iterator[tuple[str, Form]]:
    for each in content.classes:
        if each.values is not None:
            yield each.name, enum_form(each.values)
        for field in each.fields:
            yield f"{each.name}.{field.name}", field_form(field)


@dataclass(frozen=True, slots=True)
class ModelWriter:
    """Writes modules of models. ``codes`` has the code of all their forms, by their sources."""

    codes: Mapping[str, FormCode]
    formatter: Formatter

    def module(self, plan: ModelPlan) -> str:
        """Give the text of a module."""
        content = plan.content
        classes = [[self._class(each, plan)] for each in content.classes]
        aliases = [f"{alias} = {name}\n" for alias, name in content.aliases]
        return self.formatter.module([[self._header(plan)], *classes, aliases])

    def _header(self, plan: ModelPlan) -> str:
        told = _described(_about(plan.content), 0)
        imports = _import_groups(self._imports(plan))
        return "\n\n".join([told, "from __future__ import annotations", *imports]) + "\n"

    def _imports(self, plan: ModelPlan) -> Iterator[tuple[str, str]]:
        """Give the pairs of a module and a name that the classes of a module need."""
        if any(each.values is None for each in plan.content.classes):
            yield _BASE_CLASS
        for form in plan.forms.values():
            yield from self.codes[form.source].imports
        yield from ((f".{module}", name) for module, name in plan.content.imports)

    def _class(self, content: ClassContent, plan: ModelPlan) -> str:
        if content.values is not None:
            form = plan.forms[content.name]
            return _enum(content, self.codes[form.source].code, form)
        return rendered(
            "models/model.py.jinja",
            name=content.name,
            docstring=_described(content.description, 4),
            fields=[
                (
                    self.formatter.field(
                        self._field(each, plan.forms[f"{content.name}.{each.name}"])
                    ),
                    _described(each.description, 4),
                )
                for each in content.fields
            ],
        )

    def _field(self, field: FieldContent, form: Form) -> str:
        """Give the line that declares a field, or lines if it is too long for one."""
        alias = _quoted(field.wire_name)
        code = _filled(self.codes[form.source].code, form, alias)
        line = f"    {field.name}: {code}"
        is_laid_out = code.startswith(_ANNOTATED) and alias == literal(field.wire_name)
        if len(line) <= WIDTH or not is_laid_out:
            return line
        type_, _, default = code.removeprefix(_ANNOTATED).rpartition("]")
        info = f"Field(alias={alias})"
        items = (type_.removesuffix(f", {info}"), info)
        return "    " + laid_out(Bracketed(f"{field.name}: {_ANNOTATED}", items, "]"), 4, default)


def _about(content: ModelContent) -> str:
    """Say what is in a module."""
    if content.name == ENUMS_MODULE:
        return "Enums that belong to no single model."
    head, *others = (each.name for each in content.classes)
    return f"The model ``{head}``{' and what is only found with it' if others else ''}."


def _enum(content: ClassContent, code: str, form: Form) -> str:
    """Give the alias of an enum's values, with what is said of it."""
    name, values = literal(content.name), tuple(map(literal, content.values or ()))
    line = f"{content.name} = {_filled(code, form, name)}"
    alias = prefixed(
        f"{content.name} = ", call("TypeAliasType", [name, Bracketed("Literal[", values, "]")])
    )
    # What black writes with other quotes is of another length: that is left to black.
    line = laid_out(alias, 0) if line == one_line(alias) else line
    said = _described(content.description, 0)
    return f"{line}\n{said}\n" if said else f"{line}\n"


def _quoted(value: Json) -> str:
    """Write a value as ``repr`` does, but in double quotes where that needs no escapes."""
    text = repr(value)
    is_simple = text[0] == "'" and '"' not in text and "\\" not in text
    return f'"{text[1:-1]}"' if is_simple else text


def _described(description: str, indent: int) -> str:
    text = prose(description, WIDTH - indent - 4)
    return docstring(text, indent) if text else ""


def _filled(code: str, form: Form, name: str) -> str:
    """Put in what the stand-ins of a form stand for; ``name`` is that on the wire, or an enum's."""

    def meant(found: re.Match[str]) -> str:
        if found["type"]:
            return form.classes[int(found["type"])]
        if found["values"]:
            return ", ".join(map(_quoted, form.values[int(found["values"])]))
        return name

    return _STAND_IN.sub(meant, code)


def _import_groups(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Give imports in order and in groups: standard library, third parties, own modules."""
    names: dict[str, set[str]] = defaultdict(set)
    for module, name in pairs:
        names[module].add(name)
    groups: list[list[str]] = [[], [], []]
    for module, found in sorted(names.items()):
        group = 2 if module.startswith(".") else 1 if module in _THIRD_PARTY else 0
        groups[group].append(import_names(module, found))
    return ("\n".join(group) for group in groups if group)
