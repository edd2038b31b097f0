"""All generated Python leaves through black."""

from __future__ import annotations

import black

_MODE = black.Mode(
    target_versions={black.TargetVersion.PY311},
    line_length=100,
    magic_trailing_comma=False,
)


def formatted(source: str) -> str:
    """Format ``source``; raises black's InvalidInput when it is not Python, a defect of the templates."""
    return black.format_str(source, mode=_MODE)
