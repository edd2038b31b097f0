"""Members of objects by their paths."""

from __future__ import annotations

from typing import Any

from ..operations import MemberPath
from .store import Item


def at(value: Any, path: MemberPath) -> Any:
    """Return what a path leads to, for each element of arrays on it; None if it leads nowhere."""
    for place, name in enumerate(path):
        if isinstance(value, list):
            return [at(each, path[place:]) for each in value]
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def has_member(item: Item, path: MemberPath) -> bool:
    """Tell whether a path leads to something, null too."""
    value: Any = item
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return False
        value = value[name]
    return True


def with_member(item: Item, path: MemberPath, value: Any) -> Item:
    """Return an object with a value at a path, where its objects let that path through."""
    name, *rest = path
    if not rest:
        return {**item, name: value}
    inner = item.get(name, {})
    if not isinstance(inner, dict):
        return item
    return {**item, name: with_member(inner, tuple(rest), value)}


def merged(base: Item, changes: Item) -> Item:
    """Return an object with changed members; members that are objects on both sides are merged."""
    both = {
        name: merged(base[name], value)
        for name, value in changes.items()
        if isinstance(value, dict) and isinstance(base.get(name), dict)
    }
    return {**base, **changes, **both}
