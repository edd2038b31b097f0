"""The module that receives what the API sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ir.python_types import literal
from generator.render.formatting import Formatter
from generator.render.layout import WIDTH
from generator.render.templates import rendered

if TYPE_CHECKING:
    from generator.render.frame import Notifications

_INDENT = 8


def _type(type_: str, class_name: str) -> str:
    """Write an entry of the dict of types, as black leaves it."""
    line = f"{literal(type_)}: lambda: models.{class_name},"
    if _INDENT + len(line) <= WIDTH:
        return line
    margin = " " * _INDENT
    return f"{literal(type_)}: (\n{margin}    lambda: models.{class_name}\n{margin}),"


def notifications_module(content: Notifications, formatter: Formatter) -> str:
    """Give the text of the module that checks and parses notifications."""
    header = literal(content.timestamp_header) if content.timestamp_header else "None"
    text = rendered(
        "client/notifications.py.jinja",
        type_field=content.type_field,
        signature_header=content.signature_header,
        timestamp_header=header,
        types=[_type(*event) for event in content.events],
        models=sorted({name for _, name in content.events}),
    )
    return formatter.module([[text]])
