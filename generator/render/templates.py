"""The Jinja templates that generated text is put together by."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import generator
from generator.ir.python_types import literal
from generator.render.metadata import toml_string


def rendered(template: str, **values: object) -> str:
    """Give the text of a template, by its path below the folder of templates."""
    return _environment().get_template(template).render(**values)


def templates_folder() -> Path:
    """Give the folder of templates: inside an installed generator, beside it in a checkout."""
    package = Path(generator.__file__).parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 (the output is Python, not HTML)
    )
    environment.filters["literal"] = literal
    environment.filters["toml"] = toml_string
    return environment
