"""What datamodel-code-generator writes of forms: all that are asked for in one go."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.render.forms import CLASS, RUNTIME_TYPES, VALUES
from generator.render.templates import templates_folder
from generator.render.texts import Texts

ALIAS = "wire name"
"""What stands for the name on the wire."""

_PACKAGE = "package"
_FIELDS = "Fields"
_CLASS = re.compile(rf"{CLASS}\d+")
_OPTIONS: Mapping[str, Any] = {
    "custom_class_name_generator": str,  # a class is called as it was asked for
    "custom_file_header": "#",
    "disable_timestamp": True,
    "formatters": [],
    "keep_model_order": True,
    "skip_root_model": True,
    "use_annotated": True,
    "use_type_alias": True,
}


class ModelGenerationError(Exception):
    """datamodel-code-generator did not give what was asked for.

    A defect, never a user's fault.
    """


@dataclass(frozen=True, slots=True)
class FormCode:
    """The code of a form.

    Of a field it is what follows its name and a colon, of an enum what it is assigned.
    ``imports`` are pairs of a module, as models import it, and a name.
    """

    code: str
    imports: tuple[tuple[str, str], ...]


def code_of_forms(sources: Iterable[str], texts: Texts) -> dict[str, FormCode]:
    """Give the code of forms by their sources; what ``texts`` does not know is made.

    Raises ModelGenerationError.
    """
    wanted = tuple(dict.fromkeys(sources))
    known = {source: texts.get("form", source) for source in wanted}
    unknown = [source for source, text in known.items() if text is None]
    made = dict(zip(unknown, _made(unknown), strict=True)) if unknown else {}
    for source, text in made.items():
        texts.put("form", source, text)
    return {source: _read(text or made[source]) for source, text in known.items()}


def _read(text: str) -> FormCode:
    found = json.loads(text)
    return FormCode(found["code"], tuple((module, name) for module, name in found["imports"]))


@dataclass(frozen=True, slots=True)
class _Generated:
    """What was generated: its lines, its fields and enums, and its imports by what they bring."""

    lines: tuple[str, ...]
    nodes: Mapping[str, ast.stmt]
    imports: Mapping[str, tuple[str, str]]


def _made(sources: Iterable[str]) -> Iterator[str]:
    """Make the code of forms, together, as the JSON of each one's FormCode."""
    forms = {f"form_{number}": json.loads(source) for number, source in enumerate(sources)}
    code = _generated(_schema(forms), {f"{_FIELDS}.{ALIAS} {name}": name for name in forms})
    tree = ast.parse(code)
    found = _Generated(tuple(code.split("\n")), dict(_nodes(tree)), dict(_imports(tree)))
    if found.nodes.keys() != forms.keys():
        raise ModelGenerationError(f"asked for {sorted(forms)}, got {sorted(found.nodes)}")
    for name, form in forms.items():
        text = _form_text(name, found)
        _check(text, form)
        used = {each.id for each in ast.walk(found.nodes[name]) if isinstance(each, ast.Name)}
        imports = sorted(found.imports[each] for each in used & found.imports.keys())
        yield json.dumps({"code": text, "imports": imports})


def _form_text(name: str, found: _Generated) -> str:
    """Give the code of the field or enum ``name``, which stand-ins take the place of in it."""
    node = found.nodes[name]
    code = "\n".join(found.lines[node.lineno - 1 : node.end_lineno]).strip()
    # All strings are stand-ins, which hold no quotes.
    code = code.removeprefix(f"{name}: ").removeprefix(f"{name} = ").replace("'", '"')
    return code.replace(f'"{ALIAS} {name}"', f'"{ALIAS}"').replace(f'"{name}"', f'"{CLASS}"')


def _check(code: str, form: Mapping[str, Any]) -> None:
    """All stand-ins must be there: nothing dropped, nothing renamed."""
    pattern = rf"{CLASS}\d+|{VALUES} \d+|{ALIAS}"
    wanted = {*re.findall(pattern, json.dumps(form)), *([ALIAS] if form.get("alias") else ())}
    if {*re.findall(pattern, code)} != wanted:
        raise ModelGenerationError(f"asked for {form}, got {code}")


def _schema(forms: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    properties = {
        f"{ALIAS} {name}" if form["alias"] else name: form
        for name, form in forms.items()
        if "schema" in form
    }
    fields = {name: form["schema"] for name, form in properties.items()}
    required = [name for name, form in properties.items() if form["required"]]
    enums = {name: {"enum": [form["values"]]} for name, form in forms.items() if "values" in form}
    own = {**enums, _FIELDS: {"type": "object", "properties": fields, "required": required}}
    stand_ins = sorted(set(_CLASS.findall(json.dumps(fields))))
    imported = {
        "Decimal": _imported("decimal", "Decimal", "number"),
        **{
            name: _imported(f"{_PACKAGE}._runtime.models", name, type_)
            for name, type_ in RUNTIME_TYPES.items()
        },
        **{name: _imported(f"{_PACKAGE}.models.{_FIELDS}", name, "object") for name in stand_ins},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {**imported, **own},
    }


def _imported(module: str, name: str, type_: str) -> dict[str, Any]:
    return {"x-python-import": {"module": module, "name": name}, "type": type_}


def _generated(schema: Mapping[str, Any], aliases: Mapping[str, str]) -> str:
    # Takes a while to import, and forms are few and seldom new.
    from datamodel_code_generator import generate  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType, InputFileType  # noqa: PLC0415
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion  # noqa: PLC0415
    from datamodel_code_generator.parser import LiteralType  # noqa: PLC0415

    source = generate(
        schema,
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=f"{_PACKAGE}._runtime.models.Model",
        custom_template_dir=templates_folder() / "models",
        aliases=aliases,
        enum_field_as_literal=LiteralType.All,
        output_datetime_class=DatetimeClassType.Datetime,
        **_OPTIONS,
    )
    if not isinstance(source, str):
        raise ModelGenerationError("datamodel-code-generator gave no module")
    return source


def _imports(tree: ast.Module) -> Iterator[tuple[str, tuple[str, str]]]:
    """Give what is imported, by the name it has: its module, as models import it, and its name."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            own = node.module.removeprefix(f"{_PACKAGE}.")
            module = f"..{own}" if own != node.module else own
            for each in node.names:
                if not _CLASS.fullmatch(each.name):
                    yield each.asname or each.name, (module, ast.unparse(each))


def _nodes(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Give the fields and the enums of the module by their names."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node
        elif isinstance(node, ast.ClassDef):
            for each in node.body:
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
                    yield each.target.id, each
