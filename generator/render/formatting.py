"""All generated Python leaves through black."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, pairwise

import black
from black.mode import TargetVersion

from generator.render.layout import WIDTH

_MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)
_KEPT_STATEMENTS = 20_000


def formatted(groups: Iterable[Iterable[str]]) -> str:
    """Format a module that is given as statements, in groups that empty lines set apart.

    Raises black's InvalidInput for what is not Python, a defect of the templates.
    """
    texts = list(filter(None, ("".join(map(_statement, group)) for group in groups)))
    gaps = ("\n\n" if _is_class(before, after) else "\n" for before, after in pairwise(texts))
    return "".join(chain.from_iterable(zip(texts, [*gaps, ""], strict=True)))


def _is_class(*texts: str) -> bool:
    """Tell whether one of the texts is a class, around which there are two empty lines."""
    return any(text.startswith("class ") for text in texts)


@lru_cache(maxsize=_KEPT_STATEMENTS)
def _statement(source: str) -> str:
    """Format one statement, once: the versions of an API have most of them in common."""
    return black.format_str(source, mode=_MODE)
