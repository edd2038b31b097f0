"""The catalogue of rules: what each kind of change is called, means, and asks for.

Ids are those that checks of other tools have where the meaning is the same; what those tools call
otherwise is found here under both names.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.diff.catalogue.access import access_rules
from generator.diff.catalogue.aliases import alias_of
from generator.diff.catalogue.listing import listed, shown
from generator.diff.catalogue.model import Example, Rule
from generator.diff.catalogue.operations import operation_rules
from generator.diff.catalogue.properties import property_rules
from generator.diff.catalogue.schemas import place_of, schema_rules
from generator.diff.catalogue.sdk import sdk_rules
from generator.diff.catalogue.slots import slot_rules
from generator.diff.law import level_of
from generator.diff.model import Change
from generator.ir.schema import Json
from generator.ir.types import Direction

_PARTS = (
    operation_rules,
    access_rules,
    slot_rules,
    property_rules,
    schema_rules,
    sdk_rules,
)


def _by_id() -> dict[str, Rule]:
    """Give the rules by id; what is said of a parameter goes before what is said of its schema."""
    found: dict[str, Rule] = {}
    for part in _PARTS:
        for each in part():
            found.setdefault(each.id, each)
    return found


RULES: Mapping[str, Rule] = MappingProxyType(_by_id())
"""Every rule by its id: the API and its operations first, then what they take and answer."""


class UnknownRuleError(LookupError):
    """No rule has the id, under any name."""


def rule(name: str) -> Rule:
    """Give the rule with the id ``name``, or the one that other tools call so.

    Raises:
        UnknownRuleError: There is none.
    """
    found = RULES.get(name) or RULES.get(alias_of(name))
    if found is None:
        raise UnknownRuleError(name)
    return found


_PLACE = re.compile(r"\{(\w+)\}")


class _Details(dict[str, str]):
    """What fills a sentence; a side that says nothing says so, and a sentence always comes."""

    def __missing__(self, key: str) -> str:
        return "nothing"


def text_of(change: Change) -> str:
    """Say in one sentence what ``change`` is, without where it is."""
    known = RULES.get(change.rule)
    sentence = known.sentence if known else "{rule}: {base} before, {revision} now"
    if known and known.of_several and len(_listed_values(change)) > 1:
        sentence = known.of_several
    text = sentence.format_map(_Details(_filling(change)))
    return text[:1].upper() + text[1:]


_OF_PROSE = (
    "-title-changed",
    "-summary-changed",
    "-tag-added",
    "-tag-removed",
    "-extension-changed",
    "-default-value-added",
    "-default-value-removed",
    "-default-value-changed",
)
"""How the ids of rules end that tell of texts of any kind."""

_SLOT = re.compile(
    r"(?P<parameter>\w+ parameter '.*')|request body (?P<sent>\S.*)"
    r"|response (?P<status>\S+)(?: header '(?P<header>.*)'| (?P<answered>\S.*))?"
)


def _filling(change: Change) -> dict[str, str]:
    """Give what the sentence may ask for: what the change tells, and what follows from its spot."""
    spot = change.spot
    slot = _SLOT.match(spot.slot)
    parts = {key: value for key, value in (slot.groupdict() if slot else {}).items() if value}
    return {
        "rule": change.rule,
        "operation": spot.operation or "the API",
        "slot": spot.slot,
        "path": spot.shown_path,
        "place": place_of(change.rule, spot),
        "parameter": spot.slot or "the parameter",
        "sunset_told": "",
        "media_type": parts.get("sent") or parts.get("answered") or _named(change),
        **parts,
        "subject": _quoted(_named(change)),
        "header": _quoted(parts.get("header") or _named(change)),
        **_values(change),
    }


def _values(change: Change) -> dict[str, str]:
    """Give the details; ``value`` is what came or went where nothing else is told of it."""
    details = dict(change.details)
    one = details.get("value") or details.get("revision") or details.get("base")
    known = RULES.get(change.rule)
    if known and known.of_several and (values := _listed_values(change)):
        one = details["value"] = listed(values)
    if change.rule.endswith(_OF_PROSE):
        details.update(_as_quoted(change))
    return {**({"value": one} if one else {}), **details}


def _listed_values(change: Change) -> list[Json]:
    """Give the listed values that a change is about: those that came, else those that went."""
    for side in (change.revision, change.base):
        if side is not None and isinstance(side.value, list):
            return side.value
    return []


def _as_quoted(change: Change) -> Iterator[tuple[str, str]]:
    """Give the texts of both sides between quotation marks, so that it shows where they end."""
    for name, side in (("base", change.base), ("revision", change.revision)):
        if name in change.details and side is not None and isinstance(side.value, str):
            yield name, shown(change.details[name])


def _named(change: Change) -> str:
    return change.subject or change.spot.shown_path or change.spot.slot or "?"


def _quoted(name: str) -> str:
    return f"'{name}'"


def explained(name: str) -> str:
    """Say all that the catalogue has on the rule with the id ``name``, for a terminal.

    Raises:
        UnknownRuleError: There is none.
    """
    found = rule(name)
    lines = [found.id, ""]
    if found.id != name:
        lines = [f"{name} is told as {found.id}", ""]
    sentence = _PLACE.sub(r"<\1>", found.sentence)
    lines += [f"Says:    {sentence}", f"Means:   {found.meaning}"]
    lines += [f"Level:   {levels_of(found)}", f"To do:   {found.remedy}"]
    if found.example is not None:
        lines += ["", "Example:", *example_of(found.example)]
    return "\n".join(lines) + "\n"


def levels_of(found: Rule) -> str:
    """Say which levels the changes of a rule can have, the usual one first."""
    direction: Direction = "response" if found.role == "response" else "request"
    return " or ".join(dict.fromkeys(level_of(effect, direction) for effect in found.effects))


def example_of(example: Example) -> list[str]:
    """Give what differs between the two documents, as lines with ``-`` and ``+`` before them.

    Most rules ask for a line or two, so the documents are told as YAML.
    """
    base, revision = _yaml(example.base), _yaml(example.revision)
    return list(difflib.unified_diff(base, revision, n=4, lineterm=""))[3:]


def _yaml(content: dict[str, Json]) -> list[str]:
    import yaml  # noqa: PLC0415 - a comparison has no need of it

    text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True, default_flow_style=False)
    return text.splitlines()
