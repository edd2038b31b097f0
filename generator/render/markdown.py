"""A document's text in Markdown, where it stays text (CommonMark 0.31.2, GitHub's tables).

What these functions give is one line and holds no markup, wherever it stands in a line that has
begun: what begins a block does so at the start of a line alone.
"""

from __future__ import annotations

import re

from generator.render.prose import paragraph, printable

_MARKUP = re.compile(r"([\\`*_\[\]<>&|~$])")
_TICKS = re.compile("`+")


def markdown_text(text: str) -> str:
    """Write the first paragraph of ``text`` so that it is shown as it is."""
    return _MARKUP.sub(r"\\\1", paragraph(text))


def code_span(text: str) -> str:
    """Write ``text`` as code (6.1): between more backticks than it has in a row."""
    line = " ".join(printable(text).split("\n")).replace("\t", " ")
    ticks = "`" * (max(map(len, _TICKS.findall(line)), default=0) + 1)
    # One space at both ends is taken away, unless there is nothing else.
    room = " " if line.startswith(("`", " ")) or line.endswith(("`", " ")) or not line else ""
    return f"{ticks}{room}{line}{room}{ticks}"


def code_cell(text: str) -> str:
    """Write ``text`` as code in a table, whose cells end at a bar even there."""
    return code_span(text).replace("|", "\\|")
