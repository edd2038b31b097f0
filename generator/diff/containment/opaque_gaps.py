"""Assertions that are compared as they are written, and those of them that more can be told of.

Source: JSON Schema 2020-12 core, section 10.2.1.4 (``not``), and validation, section 6.5.4
(``dependentRequired``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.diff.containment.acceptance import Acceptance
from generator.diff.containment.contained_parts import Gap
from generator.diff.containment.value_parts import Plan
from generator.ir.value_sets import Alternative, JsonType

_SPEAKS_OF: dict[str, JsonType] = {
    "dependentRequired": "object",
    "dependentSchemas": "object",
    "unevaluatedProperties": "object",
    "contains": "array",
    "unevaluatedItems": "array",
}


def opaque_gaps(
    sent: Acceptance, sub: Alternative, sup: Alternative, kind: JsonType
) -> Iterator[Gap]:
    """Give the gaps that assertions of ``sup`` leave which ``sub`` does not make as well.

    ``kind`` is the type of the values that are compared; ``sent`` tells what ``sub`` describes.
    """
    for keyword, text in sup.opaque:
        if (keyword, text) in sub.opaque or _SPEAKS_OF.get(keyword, kind) != kind:
            continue
        written = json.loads(text)
        if keyword == "dependentRequired":
            yield from _dependency_gaps(sent, sub, written)
        elif keyword != "not" or not _leaves_out_nothing(sent, sub, written, kind):
            yield Gap(reason=f"the assertion {keyword!r} cannot be compared")


def _leaves_out_nothing(sent: Acceptance, sub: Alternative, written: Any, kind: JsonType) -> bool:
    """Tell whether no value of ``sub`` is plainly what ``not`` forbids."""
    if not isinstance(written, dict):
        return False
    if written.keys() == {"enum"}:
        return all(sent.alternative(value, sub) is False for value in written["enum"])
    if written.keys() == {"type"}:
        numbers = {"integer", "number"}
        named = {written["type"]} if isinstance(written["type"], str) else {*written["type"]}
        return kind not in named and (kind not in numbers or named.isdisjoint(numbers))
    return False


def _dependency_gaps(sent: Acceptance, sub: Alternative, written: dict[str, Any]) -> Iterator[Gap]:
    """Give the gaps of properties that demand others."""
    for name, demanded in written.get("dependentRequired", {}).items():
        if _never_sends(sent, sub, name):
            continue
        for other in demanded:
            if other != name and other not in sub.required:
                yield Gap(
                    (Plan(wanted=frozenset({name}), absent=frozenset({other})),),
                    f"{name!r} demands {other!r}",
                )


def _never_sends(sent: Acceptance, sub: Alternative, name: str) -> bool:
    """Tell whether a property is never sent, since nothing speaks of it."""
    if name in sub.members or name in sub.required or sub.additional is not None or sub.patterned:
        return False
    return sub.closed or (sent.declared and "minProperties" not in sub.limits)
