"""Model modules: pydantic classes, made by datamodel-code-generator.

It is given the JSON Schema of one module at a time.
"""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.ir.client_model import SHARED_MODULE, ModelModule
from generator.render.json_schemas import field_aliases, module_schema
from generator.render.layout import import_names
from generator.render.model_descriptions import descriptions
from generator.render.model_statements import tidy_statement

_THIRD_PARTY = frozenset({"pydantic", "typing_extensions"})
_KEPT_MODULES = 2_000
_OPTIONS: Mapping[str, Any] = {
    "custom_class_name_generator": str,  # a class is called as it was asked for
    "custom_file_header": "#",
    "disable_timestamp": True,
    "formatters": [],
    "keep_model_order": True,
    "skip_root_model": True,
    "use_annotated": True,
    "use_attribute_docstrings": True,
    "use_double_quotes": True,
    "use_field_description": True,
    "use_schema_description": True,
    "use_type_alias": True,
}


class ModelGenerationError(Exception):
    """datamodel-code-generator did not give the classes that were asked for.

    A defect, never a user's fault.
    """


@dataclass(frozen=True, slots=True)
class ModelWriter:
    """Writes the model modules of a client.

    ``package`` is its import package, ``templates`` the folder of datamodel-code-generator's
    templates, ``methods`` what operations are called (see
    :func:`~generator.render.model_descriptions.method_names`).
    """

    class_names: Mapping[str, str]
    package: str
    templates: Path
    methods: Mapping[str, str]

    def module(self, module: ModelModule) -> Iterator[list[str]]:
        """Give the statements of one module, in groups, not yet formatted.

        Raises ModelGenerationError.
        """
        schema = module_schema(module, self.class_names, self.package, SHARED_MODULE)
        aliases = json.dumps(field_aliases(module))
        source = _generated(json.dumps(schema), aliases, self.package, self.templates)
        tree = ast.parse(source)
        _check_names(tree, module)
        imports = [each for each in tree.body if isinstance(each, ast.Import | ast.ImportFrom)]
        yield [_header(module, _tidy_imports(tree, imports, self.package))]
        texts = descriptions(module, self.methods)
        definitions = {each.name: each for each in module.classes}
        for name, statement in _statements(source, tree.body[len(imports) :]):
            yield [tidy_statement(statement, definitions[name], texts)]
        if module.aliases:
            yield [f"{alias} = {name}\n" for alias, name in module.aliases]


def _header(module: ModelModule, imports: Iterator[str]) -> str:
    title = f"Models of {module.name.strip('_').replace('_', ' ')}."
    parts = [f'"""{title}"""', "from __future__ import annotations", *imports]
    return "\n\n".join(parts) + "\n"


@lru_cache(maxsize=_KEPT_MODULES)
def _generated(schema: str, aliases: str, package: str, templates: Path) -> str:
    # Takes a second to import, and only who renders models needs it.
    from datamodel_code_generator import generate  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType, InputFileType  # noqa: PLC0415
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion  # noqa: PLC0415
    from datamodel_code_generator.parser import LiteralType  # noqa: PLC0415

    source = generate(
        json.loads(schema),
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=f"{package}._runtime.models.Model",
        custom_template_dir=templates,
        aliases=json.loads(aliases),
        enum_field_as_literal=LiteralType.All,
        output_datetime_class=DatetimeClassType.Datetime,
        **_OPTIONS,
    )
    if not isinstance(source, str):
        raise ModelGenerationError("datamodel-code-generator gave no module")
    return source


def _statements(source: str, body: Sequence[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Give classes and type aliases by name as text, each with the description that follows it.

    Models are built when they are first used, and pydantic finds forward references by itself
    then: what would build them now is left out.
    """
    lines = source.split("\n")
    kept = [(name, each.lineno - 1) for each in body for name in _defined(each)]
    rebuild = next((each.lineno - 1 for each in body if _is_rebuild(each)), len(lines))
    ends = [*(start for _, start in kept[1:]), rebuild]
    for (name, start), end in zip(kept, ends, strict=True):
        yield name, "\n".join(lines[start:end])


def _defined(statement: ast.stmt) -> Iterator[str]:
    if isinstance(statement, ast.ClassDef):
        yield statement.name
    elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        yield statement.targets[0].id


def _is_rebuild(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)


def _check_names(tree: ast.Module, module: ModelModule) -> None:
    """Classes and fields must be exactly those asked for: nothing dropped, nothing renamed."""
    classes = {name: set(_fields(node)) for node in tree.body for name in _defined(node)}
    wanted = {each.name: {field.name for field in each.fields} for each in module.classes}
    for name, fields in wanted.items():
        if classes.get(name) != fields:
            found = classes.get(name)
            raise ModelGenerationError(f"{module.name}.{name}: asked for {fields}, got {found}")


def _fields(node: ast.stmt) -> Iterator[str]:
    for each in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            yield each.target.id


def _tidy_imports(
    tree: ast.Module, imports: Sequence[ast.Import | ast.ImportFrom], package: str
) -> Iterator[str]:
    """Give the imports in order and in groups, each once, without those that nothing uses."""
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names: dict[str, set[str]] = defaultdict(set)
    groups: list[list[str]] = [[], [], []]
    for node in imports:
        found = {ast.unparse(each) for each in node.names if (each.asname or each.name) in used}
        if isinstance(node, ast.Import):
            groups[0] += [f"import {name}" for name in sorted(found)]
        else:
            names[node.module or ""] |= found
    for name, found in sorted(names.items()):
        own = name.removeprefix(package)
        relative = f".{own}" if not own.startswith(".models.") else own.removeprefix(".models")
        if found and name != "__future__":
            group = 2 if own != name else 1 if name in _THIRD_PARTY else 0
            module = relative if own != name else name
            groups[group].append(import_names(module, sorted(found)))
    return ("\n".join(group) for group in groups if group)
