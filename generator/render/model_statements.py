"""Classes and type aliases as datamodel-code-generator writes them, tidied up.

Descriptions are put in, and lines set out as black would, which spares it most of its work. What is
not recognised stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.ir.client_model import ClassDefinition
from generator.ir.python_types import literal
from generator.render.layout import WIDTH, Bracketed, call, laid_out, one_line, prefixed
from generator.render.prose import prose
from generator.render.python_text import docstring

_DESCRIPTION = re.compile(r'^( *)"""\n?(\w+(?:\.\w+)?)\n?"""\n?', re.MULTILINE)
_FIELD_GAP = re.compile(r"^\n( {4}\w+: )", re.MULTILINE)
_FIELD = re.compile(r"^ {4}(\w+): Annotated\[(.+)$", re.MULTILINE)
_STRING = re.compile(r""" "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' """, re.VERBOSE)


def tidy_statement(source: str, definition: ClassDefinition, texts: Mapping[str, str]) -> str:
    """Give the statement that defines a class, with what is said of it and of its fields.

    In ``source`` the keys of ``texts`` stand where these belong.
    """
    code = _STRING.sub(_in_double_quotes, source)
    if definition.enum is not None:
        code = _alias(code, definition)
    else:
        code = _fields(_FIELD_GAP.sub(r"\1", code), definition)
    return _described(code, texts).rstrip() + "\n"


def _in_double_quotes(match: re.Match[str]) -> str:
    text = match.group()
    return text if '"' in text or "\\" in text else f'"{text[1:-1]}"'


def _alias(code: str, definition: ClassDefinition) -> str:
    values = definition.enum.values if definition.enum else ()
    listed = Bracketed("Literal[", tuple(map(literal, values)), "]")
    alias = prefixed(
        f"{definition.name} = ", call("TypeAliasType", [literal(definition.name), listed])
    )
    line, _, rest = code.partition("\n")
    return f"{laid_out(alias, 0)}\n{rest}" if line == one_line(alias) else code


def _fields(code: str, definition: ClassDefinition) -> str:
    wire_names = {each.name: each.field.name for each in definition.fields}

    def written(match: re.Match[str]) -> str:
        name, rest = match.groups()
        info = f"Field(alias={literal(wire_names.get(name, ''))})"
        for default in ("", " = None"):
            end = f", {info}]{default}"
            if len(match.group()) > WIDTH and rest.endswith(end):
                items = (rest.removesuffix(end), info)
                return "    " + laid_out(Bracketed(f"{name}: Annotated[", items, "]"), 4, default)
        return match.group()

    return _FIELD.sub(written, code)


def _described(code: str, texts: Mapping[str, str]) -> str:
    """Put each description where its key stands; fields that have none need no line for it."""

    def written(match: re.Match[str]) -> str:
        indent, key = match.groups()
        text = prose(texts.get(key), WIDTH - len(indent) - 4)
        gap = "" if "." in key else "\n"
        return f"{indent}{docstring(text, len(indent))}\n{gap}" if text else ""

    return _DESCRIPTION.sub(written, code)
