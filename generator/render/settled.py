"""Which statements black would leave as they are.

Templates and :mod:`generator.render.layout` write as black does. What is left to chance are the
texts, names and values of a document: lines that are too long, quotes, escapes, the indentation of
docstrings. What is free of all these is settled; everything in doubt is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.render.layout import WIDTH

_STRING = re.compile(r'(?<!\w)f?"[^"\\\n]*"')
_COMMENT = re.compile(r"^ *# [^\n]*[^ \n]$", re.MULTILINE)
_TOO_LONG = re.compile(rf"^.{{{WIDTH + 1},}}$", re.MULTILINE)
_UNBREAKABLE = re.compile(r' +(?:"[^"\\]*"(?:: (?:\w+|"[^"\\]*"))?|\w+ as \w+),')
_STATEMENT = (
    r"class[ ]\w+\(\w+\):$|def[ ].*[:(]$|(?:if|with)[ ].*:$|from[ ]|import[ ]|S$|[)\]}]"
    r"|\w+(?::|[ ]=)[ ]"
)
_IN_DOUBT = re.compile(
    rf"""
    ["'`\\;#]                # strings of another kind, statements on one line, comments
    | [ ]$                   # space at the end of a line
    | \b\d[\d.]*[A-Za-z_]    # numbers that are written in several ways
    | \n\n\n(?!def\b)        # more than one empty line
    | \[\n[^\n]*,\n[ ]*\]    # a subscript of one item, whose comma may go
    | [\[({{]\n[ ]*[\])}}]    # brackets over nothing
    | ^(?!{_STATEMENT})\S    # what no template writes
    """,
    re.MULTILINE | re.VERBOSE,
)


def is_settled(source: str) -> bool:
    """Tell whether black is sure to leave a statement as it is that templates have put together."""
    if not source.endswith("\n") or source.endswith("\n\n") or source[0].isspace():
        return False
    # No text holds three quotes side by side, see python_text.docstring.
    *parts, last = source.split('"""')
    if len(parts) % 2 or not source.replace("\n", "").isprintable():
        return False
    docstrings = zip(parts[::2], parts[1::2], strict=True)
    return _are_docstrings_settled(docstrings) and _is_code_settled("S".join([*parts[::2], last]))


def _is_code_settled(code: str) -> bool:
    """Tell whether black leaves code as it is, in which ``S`` stands for each docstring."""
    # Wide characters count twice.
    if not code.isascii() or not all(map(_UNBREAKABLE.fullmatch, _TOO_LONG.findall(code))):
        return False
    code = _STRING.sub("S", code)
    return not _IN_DOUBT.search(_COMMENT.sub("S", code) if "#" in code else code)


def _are_docstrings_settled(found: Iterable[tuple[str, str]]) -> bool:
    """Tell whether black leaves docstrings as they are, each given with the code before it.

    What does not begin a body or a module is no docstring to black but an expression.
    """
    for before, text in found:
        head, _, margin = before.rpartition("\n")
        if (not before or head.endswith(":")) and not _is_docstring_settled(margin, text):
            return False
    return True


def _is_docstring_settled(margin: str, text: str) -> bool:
    """Tell whether black leaves the text of a docstring as it is (PEP 257, indentation)."""
    # A quote beside those of the docstring is kept apart from them.
    first, *rest = text.removeprefix(" " if text.startswith(' "') else "").split("\n")
    if not rest:
        first = first.removesuffix(" ") if first.endswith('" ') else first
    if not first or first != first.strip():
        return False
    if not rest:
        return True
    *lines, last = rest
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    is_even = bool(indents) and min(indents) == len(margin)
    return is_even and last == margin and all(line == line.rstrip() for line in lines)
