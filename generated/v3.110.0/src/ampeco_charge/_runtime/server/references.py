"""References of schemas to the components that stand beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

_PREFIX: Final = "#/components/schemas/"


def component_name(ref: str) -> str:
    """Return the name of the component that a reference leads to (RFC 6901, section 6)."""
    return unquote(ref.removeprefix(_PREFIX)).replace("~1", "/").replace("~0", "~")


def components_needed(schema: Any, components: Mapping[str, Any]) -> dict[str, Any]:
    """Return the components that a schema refers to, itself or by way of others."""
    found: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        for name in map(component_name, _references(waiting.pop())):
            if name not in found and name in components:
                found[name] = components[name]
                waiting.append(components[name])
    return found


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield reference
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _references(each)
