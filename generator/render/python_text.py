"""The one door through which a document's text reaches Python source.

Documents are untrusted: whatever they say must stay inside the string literal or docstring it is
written into.
"""

from __future__ import annotations

from generator.ir.python_types import literal
from generator.render.layout import WIDTH
from generator.render.prose import printable, prose

__all__ = ["docstring", "literal"]


def docstring(text: str, indent: int) -> str:
    """Write ``text`` as a docstring, quotes included, for a place at ``indent`` spaces.

    Lines after the first are indented.
    """
    text, room = printable(text), WIDTH - indent - 6
    if "\n" not in text and len(text) > room:
        text = prose(text, room)
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    # A quote beside those of the docstring would be one of them.
    start = f" {escaped}" if escaped.startswith('"') else escaped
    if "\n" not in escaped:
        return f'"""{start} """' if escaped.endswith('"') else f'"""{start}"""'
    margin = " " * indent
    first, *rest = start.split("\n")
    body = "".join(f"\n{margin}{line}" if line else "\n" for line in rest)
    return f'"""{first}{body}\n{margin}"""'
