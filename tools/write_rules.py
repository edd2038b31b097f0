"""Write docs/rules.md, the rules of the diff for people, from the catalogue.

    python tools/write_rules.py

Run it after the catalogue has changed (`make rules`); a test says when that was forgotten.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from generator.diff.catalogue import RULES, levels_of
from generator.diff.catalogue.aspects import aspects
from generator.diff.catalogue.model import Role, Rule
from generator.diff.rule_names import SITES, schema_rule

REPOSITORY = Path(__file__).parent.parent
TARGET = REPOSITORY / "docs" / "rules.md"

_ROLES: dict[Role, str] = {
    "api": "The API and its operations",
    "request": "Requests",
    "response": "Responses",
    "package": "The package",
}
_INTRODUCTION = """\
# What the diff tells

Made by `make rules` from the catalogue: do not edit. `ampeco-codegen diff explain ID` shows each
with an example.

A receiver may only come to accept more, a sender may only promise more: what narrows requests
breaks, and what widens responses. In webhooks and callbacks the API sends the request, so there it
is the other way round. The level in the tables is that of requests that callers send and of
responses that the API gives; which effect a change has is decided for each, by which values both
sides accept.
"""
_SCHEMAS = """\
## Schemas

What can change in a schema, wherever it is used. The id is that of the place, a dash, and the name
in the table: `request-property-max-length-decreased`. Places are {sites};
a property is meant at any depth.
"""


def page() -> str:
    """Give the text of docs/rules.md."""
    of_schemas = {schema_rule(site, aspect.name) for aspect in aspects() for site in SITES}
    parts = [_INTRODUCTION]
    for role, title in _ROLES.items():
        rules = [each for each in RULES.values() if each.role == role and each.id not in of_schemas]
        parts.append("\n".join((f"## {title}\n", *_table(rules))) + "\n")
    sites = ", ".join(f"`{site}`" for site in SITES)
    parts.append(_SCHEMAS.format(sites=sites) + "\n" + "\n".join(_aspects()) + "\n")
    return "\n".join(parts)


def _table(rules: list[Rule]) -> Iterator[str]:
    yield "| id | level | what it means for callers | what to do |"
    yield "|---|---|---|---|"
    for each in rules:
        yield f"| `{each.id}` | {levels_of(each)} | {each.meaning} | {each.remedy} |"


def _aspects() -> Iterator[str]:
    yield "| name | in requests | in responses | what it says |"
    yield "|---|---|---|---|"
    for aspect in aspects():
        sent = _levels(schema_rule("request-property", aspect.name))
        answered = _levels(schema_rule("response-property", aspect.name))
        says = aspect.says.replace("{", "_").replace("}", "_")
        yield f"| `{aspect.name}` | {sent} | {answered} | {says} |"


def _levels(name: str) -> str:
    return levels_of(RULES[name])


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
    sys.exit(0)
