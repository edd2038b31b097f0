"""A document's text in reports, where it stays text: in a terminal, in logs, in Markdown."""

from __future__ import annotations

import json
import math
import re

import orjson

from generator.ir.schema import Json

# What a log of continuous integration takes for a command: GitHub's `::name ::` at the beginning of
# a line, its older `##[name]` anywhere.
_COMMAND = re.compile(r"(?<!\S)::|##(?=\[)")
_MARKUP = re.compile(r"([\\`*_\[\]<>&|~$])")
# What becomes a mention, a reference to an issue, or a link where Markdown is shown.
_LINKED = re.compile(r"@|#(?=\d)|://|www\.", re.IGNORECASE)
_TICKS = re.compile("`+")
_INVISIBLE = re.compile(r"[^\n\x20-\x7e]")


def line_of(text: str) -> str:
    """Write ``text`` as one line that steers neither a terminal nor what reads logs."""
    return _COMMAND.sub(lambda match: f"\\x{ord(match[0][0]):02x}{match[0][1:]}", printable(text))


def printable(text: str) -> str:
    """Escape what cannot be seen, what breaks the line and what turns the direction of writing."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def markdown_text(text: str) -> str:
    """Write ``text`` in Markdown so that it is shown as it is; for a line that has begun."""
    escaped = _MARKUP.sub(r"\\\1", line_of(text))
    return _LINKED.sub(lambda match: f"{match[0][:1]}&#8203;{match[0][1:]}", escaped)


def markdown_code(text: str) -> str:
    """Write ``text`` as code (CommonMark 6.1): between more backticks than it has in a row."""
    line = line_of(text)
    ticks = "`" * (max(map(len, _TICKS.findall(line)), default=0) + 1)
    # One space at both ends is taken away, unless there is nothing else.
    room = " " if line.startswith(("`", " ")) or line.endswith(("`", " ")) or not line else ""
    return f"{ticks}{room}{line}{room}{ticks}"


def markdown_prose(text: str) -> str:
    """Write ``text`` in Markdown, what stands between backticks in it as code."""
    return "".join(
        markdown_code(part) if number % 2 else markdown_text(part)
        for number, part in enumerate(text.split("`"))
    )


def json_text(value: Json, *, indent: bool = False) -> str:
    """Write ``value`` as JSON in which nothing is invisible; what JSON cannot write is null.

    That is what is no number, and numbers without an end. Integers may have any size.
    """
    option = orjson.OPT_INDENT_2 if indent else 0
    try:
        text = orjson.dumps(value, option=option).decode()
    except orjson.JSONEncodeError:  # surrogates, and integers of more than 64 bits
        text = _slow_json(value, indent=indent)
    return _INVISIBLE.sub(_escaped, text)


def shortened(text: str, length: int) -> str:
    """Cut ``text`` to ``length`` characters, with an ellipsis where something was cut."""
    return text if len(text) <= length else f"{text[: length - 3]}..."


def _slow_json(value: Json, *, indent: bool) -> str:
    separators = None if indent else (",", ":")
    return json.dumps(_finite(value), indent=2 if indent else None, separators=separators)


def _finite(value: Json) -> Json:
    if isinstance(value, dict):
        return {str(key): _finite(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    return character if character.isprintable() else json.dumps(character)[1:-1]
