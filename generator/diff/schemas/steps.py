"""From a pair of schemas to the pairs inside, and schemas as short texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from generator.diff.schemas.difference import Difference, Frame
from generator.ir.value_sets import Inner
from generator.ir.value_sets.json_identity import canonical_text


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A pair of schemas inside another pair, and the way to it."""

    frames: tuple[Frame, ...]
    base: Inner
    revision: Inner


Found: TypeAlias = Difference | Step
"""What comparing a pair gives: differences of its own, and what else is to be compared."""


def short_schema(schema: Inner) -> str:
    """Say in a few words what a schema describes: ``string (date-time)``, ``Address``."""
    texts = [text for part in schema.parts if (text := _node_text(part.node))]
    return " and ".join(dict.fromkeys(texts))[:80] or "anything"


def _node_text(node: Any) -> str:
    if not isinstance(node, dict):
        return ""
    if isinstance(ref := node.get("$ref"), str):
        return ref.rpartition("/")[2]
    for keyword in ("allOf", "oneOf", "anyOf"):
        members = node.get(keyword)
        if isinstance(members, list) and members:
            joint = " and " if keyword == "allOf" else " or "
            return joint.join(filter(None, map(_node_text, members)))
    return _typed_text(node)


_PROSE = ("title", "description", "example", "examples", "externalDocs", "$comment")


def _typed_text(node: dict[str, Any]) -> str:
    type_ = node.get("type")
    name = " or ".join(map(str, type_)) if isinstance(type_, list) else str(type_ or "")
    if not name and "properties" in node:
        name = "object"
    if name == "array" and isinstance(node.get("items"), dict):
        inside = _node_text(node["items"])
        return f"array of {inside}" if inside else name
    if isinstance(node.get("format"), str):
        return f"{name} ({node['format']})".strip()
    for keyword in ("enum", "const"):
        if keyword in node:
            return f"{name} {canonical_text(node[keyword])[:60]}".strip()
    said = {key: value for key, value in node.items() if key not in _PROSE}
    return name or (canonical_text(said) if said else "")
