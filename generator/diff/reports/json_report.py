"""The report as JSON."""

from __future__ import annotations

from generator.diff.reports.content import Report
from generator.diff.reports.data import report_data
from generator.diff.reports.escapes import json_text


def json_report(report: Report) -> str:
    """Write the whole report as JSON, indented."""
    return f"{json_text(report_data(report), indent=True)}\n"
