"""Reports of a comparison, in all the forms that people and tools read."""

# ruff: noqa: PLC0415 (what one form needs, the others do not wait for)

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from generator.diff.reports.content import (
    Entry,
    Place,
    PlaceOf,
    Report,
    SideName,
    entries_of,
    fails,
)

ReportForm = Literal[
    "text", "json", "yaml", "markdown", "html", "junit", "sarif", "github", "gitlab"
]


def written(report: Report, form: ReportForm) -> str:
    """Write ``report`` in ``form``; the text ends with a line end."""
    return _writer(form)(report)


def _writer(form: ReportForm) -> Callable[[Report], str]:
    match form:
        case "text":
            from generator.diff.reports.text import text_report as writer
        case "json":
            from generator.diff.reports.json_report import json_report as writer
        case "yaml":
            from generator.diff.reports.yaml_report import yaml_report as writer
        case "markdown":
            from generator.diff.reports.markdown import markdown_report as writer
        case "html":
            from generator.diff.reports.html import html_report as writer
        case "junit":
            from generator.diff.reports.junit import junit_report as writer
        case "sarif":
            from generator.diff.reports.sarif import sarif_report as writer
        case "github":
            from generator.diff.reports.github import github_report as writer
        case "gitlab":
            from generator.diff.reports.gitlab import gitlab_report as writer
    return writer


__all__ = [
    "Entry",
    "Place",
    "PlaceOf",
    "Report",
    "ReportForm",
    "SideName",
    "entries_of",
    "fails",
    "written",
]
