"""The report as one HTML file, which loads nothing and needs no scripts."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import generator
from generator.diff.catalogue import RULES
from generator.diff.model import LEVELS
from generator.diff.policy import words_of
from generator.diff.reports.content import (
    Report,
    advice_of,
    counts,
    entries_of,
    sections,
    told,
    waiver_notes,
    wire_counts,
)
from generator.diff.reports.escapes import json_text, line_of

_TEMPLATE = "report/report.html.jinja"


def html_report(report: Report) -> str:
    """Write the report as a page: sections by level that open and close, with all there is."""
    comparison = report.comparison
    entries = entries_of(report)
    shown = told(report, entries)
    return (
        _environment()
        .get_template(_TEMPLATE)
        .render(
            report=report,
            comparison=comparison,
            levels=LEVELS,
            wire=wire_counts(comparison),
            sdk=counts(each.level for each in comparison.sdk),
            notes=[*filter(None, [advice_of(comparison)]), *waiver_notes(comparison)],
            hidden=len(entries) - len(shown),
            sections=sections(shown),
            rules=RULES,
        )
    )


@cache
def _environment() -> Environment:
    package = Path(generator.__file__).parent
    installed = package / "_templates"
    environment = Environment(
        loader=FileSystemLoader(installed if installed.is_dir() else package.parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,
        finalize=_shown,
    )
    environment.filters["json"] = json_text
    environment.filters["words"] = words_of
    return environment


def _shown(value: object) -> object:
    """Write every text that the template shows as one line, before it is escaped for HTML."""
    return line_of(value) if type(value) is str else value
