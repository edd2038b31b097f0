"""A document's prose as plain lines of bounded width.

Descriptions are CommonMark (OpenAPI 3.1.1, section 4.3, rich text formatting): a line end in a
paragraph means no more than a space. What is set out in lines stays so: lists, tables, code.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator

_ODD = re.compile(r"[^\n\t\x20-\x7e]")
_NOT_TEXT = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
_HARD_BREAK = re.compile(r"</?br\s*/?>\n?", re.IGNORECASE)
_PARAGRAPH = re.compile(r"</?(?:p|ul|ol)\s*>", re.IGNORECASE)
_LIST_ITEM = re.compile(r"<li\s*>\s*", re.IGNORECASE)
_ENTITIES = {"&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&"}
_ENTITY = re.compile("|".join(_ENTITIES))
_FENCE = re.compile(r"\s*(?:```|~~~)")
_MARKER = re.compile(r"\s*(?:[-*+•]|\d+[.)])\s+(?=\S)")
_OWN_LINE = re.compile(r"\s*(?:[-*+•]\s|\d+[.)]\s|[>|]|#+\s)|\s{4}")
_DEEPEST_INDENT = 8


def prose(text: str | None, width: int) -> str:
    """Give ``text`` as lines of at most ``width`` characters, longer words aside.

    Control characters and characters that turn the direction of writing are left out: they could
    make source read differently from what it does. HTML that sets out text becomes plain text.
    """
    if text is not None and len(text) <= width and _is_plain(text):
        return text.strip()
    lines = [part for line in _lines(plain(text)) for part in _wrapped(line, width)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def paragraph(text: str | None) -> str:
    """Give the first paragraph of ``text`` on one line."""
    if text is not None and _is_plain(text):
        return " ".join(text.split())
    lines = _lines(plain(text).strip())
    return " ".join(next(lines, "").split())


def sentence(text: str | None) -> str:
    """Give the first paragraph of ``text`` ending with a full stop; nothing for nothing."""
    first = paragraph(text)
    return first if not first or first[-1] in ".!?:" else f"{first}."


def _is_plain(text: str) -> bool:
    """Tell whether ``text`` is a line that has nothing to be replaced, as most are."""
    return text.isascii() and text.isprintable() and "<" not in text and "&" not in text


def plain(text: str | None) -> str:
    """Give ``text`` without what is not text, with one kind of line end."""
    text = (text or "").replace("\r\n", "\n").replace("\r", "\n")
    if "<" in text:
        text = _PARAGRAPH.sub("\n\n", _HARD_BREAK.sub("  \n", text))
        text = _LIST_ITEM.sub("\n- ", text.replace("</li>", "\n"))
    text = _ENTITY.sub(lambda match: _ENTITIES[match.group()], text)
    return printable(text).expandtabs(4)


def printable(text: str) -> str:
    """Give ``text`` without characters that cannot be seen or that hide others."""
    return _ODD.sub(_kept, text)


def _kept(match: re.Match[str]) -> str:
    character = match.group()
    is_text = unicodedata.category(character) not in _NOT_TEXT or character in _JOINERS
    return character if is_text else ""


def _lines(text: str) -> Iterator[str]:
    """Give paragraphs and list items on one line each, everything else as it is."""
    open_line = ""
    in_code = False
    for line in text.split("\n"):
        fence = bool(_FENCE.match(line))
        if in_code or fence or not line.strip() or _OWN_LINE.match(line):
            if open_line:
                yield open_line
            open_line = ""
        in_code ^= fence
        if in_code or fence or not line.strip():
            yield line.rstrip()
            continue
        open_line = f"{open_line} {line.strip()}" if open_line else line.rstrip()
        if line.endswith("  ") or _is_closed(line):
            yield open_line
            open_line = ""
    if open_line:
        yield open_line


def _is_closed(line: str) -> bool:
    """Tell whether nothing can go on with ``line``: a heading, a row of a table, code."""
    return line.lstrip()[:1] in "#|" or (line[:4] == "    " and not _MARKER.match(line))


def _wrapped(line: str, width: int) -> list[str]:
    words = line.lstrip()
    indent = line[: min(len(line) - len(words), _DEEPEST_INDENT)]
    if len(indent) + len(words) <= width:
        return [indent + words]
    marker = _MARKER.match(words)
    return textwrap.wrap(
        words,
        width,
        initial_indent=indent,
        subsequent_indent=indent + " " * min(marker.end() if marker else 0, 4),
        break_long_words=False,
        break_on_hyphens=False,
    )
