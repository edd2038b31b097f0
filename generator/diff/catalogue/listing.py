"""Values in sentences: as JSON, several of them in words."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.ir.schema import Json

_MOST = 8
_LONGEST = 80


def listed(values: Sequence[Json]) -> str:
    """Give values in words: ``"a", "b" and "c"``, a long list with how many more there are."""
    texts = [shown(each) for each in values]
    if len(texts) > _MOST:
        texts = [*texts[: _MOST - 1], f"{len(texts) - _MOST + 1} more"]
    *before, last = texts
    return f"{', '.join(before)} and {last}" if before else last


def shown(value: Json) -> str:
    """Give a value as JSON, a long one cut off."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
