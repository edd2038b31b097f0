"""Model modules: pydantic classes, made by datamodel-code-generator from the JSON Schema of each module."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from generator.ir.client_model import SHARED_MODULE, ClientModel, ModelModule
from generator.render.json_schemas import descriptions, field_aliases, module_schema
from generator.render.python_text import docstring, prose

_DESCRIPTION = re.compile(r'^( *)"""\n?(\w+(?:\.\w+)?)\n?"""\n', re.MULTILINE)
_FIELD_GAP = re.compile(r"^\n( {4}\w+: )", re.MULTILINE)
_THIRD_PARTY = frozenset({"pydantic", "typing_extensions"})
_REBUILD = re.compile(r"^\w+\.model_rebuild\(\)\n", re.MULTILINE)


class ModelGenerationError(Exception):
    """datamodel-code-generator did not give the classes that were asked for; a defect, never a user's fault."""


def model_module(module: ModelModule, model: ClientModel, package: str, templates: Path) -> str:
    """Give the source of one model module, not yet formatted; raises ModelGenerationError."""
    schema = module_schema(module, model.class_names, package, SHARED_MODULE)
    source = _generated(schema, field_aliases(module), package, templates)
    _check_names(source, module)
    # Models are built when they are first used, and pydantic finds forward references by itself then.
    body = _described(_REBUILD.sub("", source), descriptions(module))
    aliases = "".join(f"\n{alias} = {name}\n" for alias, name in module.aliases)
    title = module.name.strip("_").replace("_", " ")
    return f'"""Models of {title}."""\n\n{_with_tidy_imports(body, package)}{aliases}'


def _generated(
    schema: dict[str, Any], aliases: Mapping[str, str], package: str, templates: Path
) -> str:
    # Takes a second to import, and only who renders models needs it.
    from datamodel_code_generator import DataModelType, InputFileType, LiteralType, generate
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion

    source = generate(
        schema,
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=f"{package}._runtime.models.Model",
        custom_template_dir=templates,
        custom_file_header="#",
        aliases=dict(aliases),
        enum_field_as_literal=LiteralType.All,
        output_datetime_class=DatetimeClassType.Datetime,
        use_annotated=True,
        use_attribute_docstrings=True,
        use_double_quotes=True,
        use_field_description=True,
        use_schema_description=True,
        use_type_alias=True,
        skip_root_model=True,
        keep_model_order=True,
        disable_timestamp=True,
        formatters=[],
    )
    if not isinstance(source, str):
        raise ModelGenerationError("datamodel-code-generator gave no module")
    return source


def _described(source: str, texts: Mapping[str, str]) -> str:
    """Put each description where its key stands; what nothing is said of needs no line of its own."""

    def written(match: re.Match[str]) -> str:
        indent, text = match.group(1), prose(texts.get(match.group(2)), 92)
        return f"{indent}{docstring(text, len(indent))}\n" if text else ""

    return _FIELD_GAP.sub(r"\1", _DESCRIPTION.sub(written, source))


def _check_names(source: str, module: ModelModule) -> None:
    """Nothing may be dropped or renamed on the way: the classes and fields must be exactly those asked for."""
    classes: dict[str, set[str]] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            classes[node.name] = {
                each.target.id
                for each in node.body
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            }
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            classes[node.targets[0].id] = set()
    wanted = {each.name: {field.name for field in each.fields} for each in module.classes}
    for name, fields in wanted.items():
        if classes.get(name) != fields:
            found = classes.get(name)
            raise ModelGenerationError(f"{module.name}.{name}: asked for {fields}, got {found}")


def _with_tidy_imports(source: str, package: str) -> str:
    """Put the imports in order, each once, without those that nothing uses; the body stays as it is."""
    tree = ast.parse(source)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    plain: set[str] = set()
    names: dict[str, set[str]] = defaultdict(set)
    last = 0
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            names[node.module or ""] |= {
                ast.unparse(alias) for alias in node.names if (alias.asname or alias.name) in used
            }
        elif isinstance(node, ast.Import):
            plain |= {ast.unparse(alias) for alias in node.names}
        else:
            continue
        last = node.end_lineno or last
    groups: list[list[str]] = [["from __future__ import annotations"], [], [], []]
    groups[1] += [f"import {name}" for name in sorted(plain)]
    for name, found in sorted(names.items()):
        relative = name.removeprefix(package)
        own = "." if relative.startswith(".models.") else ".."
        module = own + relative.removeprefix(".models.").removeprefix(".") if relative != name else name
        if found and name != "__future__":
            group = 3 if relative != name else 2 if name in _THIRD_PARTY else 1
            groups[group].append(f"from {module} import {', '.join(sorted(found))}")
    body = "\n".join(source.split("\n")[last:])
    return "\n\n".join("\n".join(group) for group in groups if group) + "\n" + body
