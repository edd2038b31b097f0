"""The ids of rules about schemas, made of where the schema is used and of what changed in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Site = Literal[
    "request-body",
    "request-property",
    "request-parameter",
    "request-parameter-property",
    "response-body",
    "response-property",
    "response-header",
]
"""Where a schema is used: a body or parameter as a whole, or a property at any depth inside it."""

SITES: tuple[Site, ...] = get_args(Site)

_CALLED: Mapping[str, str] = {
    "pattern-properties-added": "pattern-property-added",
    "pattern-properties-removed": "pattern-property-removed",
    "pattern-properties-changed": "pattern-property-changed",
}
"""Aspects that are known by another name to those who use checks of other tools."""


def schema_rule(site: Site, aspect: str) -> str:
    """Give the id of the rule for ``aspect`` (``max-length-decreased``) at ``site``."""
    return f"{site}-{_CALLED.get(aspect, aspect)}"
