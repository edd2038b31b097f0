"""The one door through which a document's text reaches Python source.

Documents are untrusted: whatever they say must stay inside the string literal or docstring it is written into.
"""

from __future__ import annotations

import re
import textwrap

from generator.ir.python_types import literal

WIDTH = 100
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\u202a-\u202e\u2066-\u2069]")

__all__ = ["WIDTH", "docstring", "literal", "prose", "sentence"]


def prose(text: str | None, width: int = WIDTH) -> str:
    """Give ``text`` as plain lines of at most ``width`` characters, without anything that is not text.

    Control characters and characters that turn the direction of writing are left out: they could make source read
    differently from what it does.
    """
    lines = []
    for line in _CONTROL.sub("", (text or "").replace("\r\n", "\n").replace("\r", "\n")).split("\n"):
        plain = line.rstrip().expandtabs(4)
        indent = plain[: len(plain) - len(plain.lstrip())][:8]
        lines += textwrap.wrap(
            plain.strip(),
            width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def sentence(text: str | None) -> str:
    """Give the first line of ``text`` as a sentence, ending with a full stop; nothing for nothing."""
    first = prose(text, 10_000).partition("\n")[0]
    return first if not first or first[-1] in ".!?:" else f"{first}."


def docstring(text: str, indent: int) -> str:
    """Write ``text`` as a docstring, quotes included; lines after the first stand at ``indent`` spaces."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = escaped[:-1] + '\\"'
    if "\n" not in escaped:
        return f'"""{escaped}"""'
    margin = " " * indent
    lines = escaped.split("\n")
    body = "\n".join(f"{margin}{line}" if line else "" for line in lines[1:])
    return f'"""{lines[0]}\n{body}\n{margin}"""'
