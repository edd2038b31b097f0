"""The report as JUnit XML, in what those that read it have in common (Jenkins, GitLab ...).

Source: the schema `junit-10.xsd` of Jenkins' xUnit plugin, and GitLab's documentation, "Unit test
reports".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from xml.etree import ElementTree as ET

from generator.diff.reports.content import Entry, Report, entries_of, fails, told
from generator.diff.reports.escapes import line_of
from generator.diff.reports.text import entry_details

_SUITE = "API diff"


def junit_report(report: Report) -> str:
    """Write a test case for each entry, which fails where the run does, else is passed.

    Where it is not said what fails, what is breaking does. What is waived is skipped. Without any
    entry there is one case, since some readers refuse a suite that is empty.
    """
    if report.fail_on is None and report.fail_on_sdk is None:
        report = replace(report, fail_on="breaking")
    entries = told(report, entries_of(report))
    failing = sum(fails(report, each) for each in entries)
    totals = {
        "tests": str(len(entries) or 1),
        "failures": str(failing),
        "errors": "0",
        "skipped": str(sum(bool(each.waived) for each in entries)),
        "time": "0",
    }
    suites = ET.Element("testsuites", {"name": _SUITE, **totals})
    versions = f"{report.comparison.base} -> {report.comparison.revision}"
    suite = ET.SubElement(suites, "testsuite", {"name": line_of(f"{_SUITE}: {versions}"), **totals})
    _add_cases(suite, entries, report)
    ET.indent(suites)
    text = ET.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _add_cases(suite: ET.Element, entries: Sequence[Entry], report: Report) -> None:
    for entry in entries:
        name = " ".join(filter(None, (entry.text, entry.fingerprint)))
        case = _case(suite, entry.group, name)
        if entry.waived:
            ET.SubElement(case, "skipped", {"message": line_of(entry.waived)})
        elif fails(report, entry):
            attributes = {"message": line_of(entry.text), "type": entry.rule}
            ET.SubElement(case, "failure", attributes).text = entry_details(entry)
        else:
            ET.SubElement(case, "system-out").text = entry_details(entry)
    if not entries:
        _case(suite, _SUITE, "no change")


def _case(suite: ET.Element, group: str, name: str) -> ET.Element:
    attributes = {"classname": line_of(group), "name": line_of(name), "time": "0"}
    return ET.SubElement(suite, "testcase", attributes)
