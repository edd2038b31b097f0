"""The report as YAML, with the same content as the JSON."""

from __future__ import annotations

import json

import yaml

from generator.diff.reports.content import Report
from generator.diff.reports.data import report_data
from generator.diff.reports.escapes import json_text
from generator.ir.schema import Json

_FASTEST = yaml.CSafeDumper if yaml.__with_libyaml__ else yaml.SafeDumper


def yaml_report(report: Report) -> str:
    """Write the whole report as YAML, in ASCII; it means the same in YAML 1.1 and 1.2."""
    # As read from JSON no value is there twice, so none is written as a reference to another.
    data = json.loads(json_text(report_data(report)))
    try:
        return _dumped(data, _FASTEST)
    except UnicodeEncodeError:  # half of a character, which libyaml does not write
        return _dumped(data, yaml.SafeDumper)


def _dumped(data: Json, dumper: type[yaml.SafeDumper] | type[yaml.CSafeDumper]) -> str:
    text: str = yaml.dump(data, Dumper=dumper, sort_keys=False, allow_unicode=False, width=100)
    return text
