"""Expressions set out as black would: on one line where they fit, else one item a line.

What is written like this leaves black nothing to do, which is most of what formatting costs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 100
_NUMBERS = re.compile(r"([^0-9]*)([0-9]*)")


@dataclass(frozen=True, slots=True)
class Bracketed:
    """Items in brackets: ``head`` ends with the opening one, ``tail`` begins with the other."""

    head: str
    items: tuple[Expression, ...]
    tail: str


Expression: TypeAlias = "str | Bracketed"


def call(function: str, arguments: Iterable[Expression]) -> Bracketed:
    """Give the expression of a call."""
    return Bracketed(f"{function}(", tuple(arguments), ")")


def tuple_of(items: Iterable[Expression]) -> Expression:
    """Give the expression of a tuple."""
    found = tuple(items)
    return Bracketed("(", found, ",)" if len(found) == 1 else ")") if found else "()"


def dict_of(pairs: Iterable[tuple[str, str]]) -> Bracketed:
    """Give the expression of a dict from expressions of its keys and values."""
    return Bracketed("{", tuple(f"{key}: {value}" for key, value in pairs), "}")


def keyword(name: str, value: Expression) -> Expression:
    """Give a keyword argument."""
    return prefixed(f"{name}=", value)


def prefixed(prefix: str, expression: Expression) -> Expression:
    """Put ``prefix`` before an expression."""
    if isinstance(expression, str):
        return prefix + expression
    return Bracketed(prefix + expression.head, expression.items, expression.tail)


def import_names(module: str, names: Iterable[str], indent: int = 0) -> str:
    """Write the import of ``names`` from ``module`` for a place after ``indent`` spaces."""
    ordered = sorted(names, key=import_order)
    line = f"from {module} import {', '.join(ordered)}"
    if indent + len(line) <= WIDTH:
        return line
    margin = " " * indent
    inner = "".join(f"{margin}    {name},\n" for name in ordered)
    return f"from {module} import (\n{inner}{margin})"


def import_order(name: str) -> tuple[bool, bool, list[tuple[str, int]]]:
    """Order names as isort does: constants, classes, others; numbers in them as numbers."""
    is_constant = len(name) > 1 and name.isupper()
    parts = [(text, int(digits or 0)) for text, digits in _NUMBERS.findall(name.lower())]
    return not is_constant, not name[:1].isupper(), parts


def one_line(expression: Expression) -> str:
    """Write an expression on one line."""
    if isinstance(expression, str):
        return expression
    return expression.head + ", ".join(map(one_line, expression.items)) + expression.tail


def laid_out(expression: Expression, indent: int, after: str = "") -> str:
    """Write an expression that begins after ``indent`` spaces and is followed by ``after``.

    Lines after the first are indented; the first is not.
    """
    line = one_line(expression) + after
    if isinstance(expression, str) or indent + len(line) <= WIDTH:
        return line
    margin = " " * indent
    inner = "".join(f"{margin}    {laid_out(item, indent + 4, ',')}\n" for item in expression.items)
    return f"{expression.head}\n{inner}{margin}{expression.tail.removeprefix(',')}{after}"
