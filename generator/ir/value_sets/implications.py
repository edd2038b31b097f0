"""What an alternative says in vain, because the rest of it implies that.

Alternatives keep it: where the rest goes, it restricts. But it makes no other values.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir.value_sets import Alternative


def telling_limits(alternative: Alternative) -> Mapping[str, int | float]:
    """Give the limits without those on the number of properties that the named ones imply."""
    limits, count = alternative.limits, len(alternative.members)
    idle = set()
    if limits.get("minProperties", 0) <= len(alternative.required):
        idle.add("minProperties")
    only_named = alternative.closed and not alternative.patterned
    if only_named and limits.get("maxProperties", 0) >= count:
        idle.add("maxProperties")
    return {key: value for key, value in limits.items() if key not in idle}


def is_telling_unique(alternative: Alternative) -> bool:
    """Tell whether ``uniqueItems`` refuses anything: it does not where there is one item at most.

    Source: JSON Schema 2020-12 validation, section 6.4.3.
    """
    return alternative.unique and alternative.limits.get("maxItems", 2) > 1
