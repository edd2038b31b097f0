"""``$dynamicRef``: what it leads to, where that does not depend on how it was reached.

Where one schema of all files has a ``$dynamicAnchor`` of its name, it is a ``$ref`` (JSON Schema
2020-12 core, section 8.2.3.2: it only differs if another in the dynamic scope has the same one).
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import Any

from generator.ir.schema_keywords import Node
from generator.spec import Document

UNSETTLED = "a $dynamicRef may lead to several schemas"
"""Why a schema is not known by what is written in it."""


class DynamicReferences:
    """The dynamic references of one document, which is searched when the first is met."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def settled(self, node: Node) -> Node:
        """Give ``node`` with ``$ref`` for a ``$dynamicRef`` that can lead to one schema only."""
        if "$dynamicRef" not in node or not self._is_static(node["$dynamicRef"]):
            return node
        said = {key: value for key, value in node.items() if key != "$dynamicRef"}
        to = {"$ref": node["$dynamicRef"]}
        return {**said, "allOf": [*said.get("allOf", ()), to]} if said else to

    def _is_static(self, ref: Any) -> bool:
        if not isinstance(ref, str):
            return False
        name = ref.partition("#")[2]
        return name.startswith("/") or not name or self._anchors[name] < 2

    @cached_property
    def _anchors(self) -> Counter[str]:
        """How many schemas have a ``$dynamicAnchor`` of each name."""
        found: Counter[str] = Counter()
        waiting = [self._document.file_root(file) for file in self._document.files]
        while waiting:
            node = waiting.pop()
            if isinstance(node, dict):
                if isinstance(name := node.get("$dynamicAnchor"), str):
                    found[name] += 1
                waiting.extend(node.values())
            elif isinstance(node, list):
                waiting.extend(node)
        return found
