"""The synchronous half of the client runtime, made from the asynchronous one.

``python tools/derive_sync.py`` writes it; a test says when that has been forgotten. Lines that end
in ``# async only`` are left out.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import black

RUNTIME: Final = Path(__file__).parents[1] / "generator" / "runtime"
_ASYNC_ONLY: Final = frozenset({"async_paginator.py", "async_resource.py"})
_PREFIX: Final = "async_"
_FORWARDED: Final = re.compile(r"^( *)for (\w+) in (.+):\n( +)yield \2$(?!\n\4\S)", re.MULTILINE)
_RULES: Final = tuple(
    (re.compile(pattern, re.MULTILINE), replacement)
    for pattern, replacement in (
        (r"^.*  # async only\n", ""),
        (r"\bfrom anyio import sleep\b", "from time import sleep"),
        (r"\bfrom \.event_loops import .*", "from .processes import Scope"),
        (r"\basync (?=def|with|for)", ""),
        (r"\bawait ", ""),
        (r"\b__a(enter|exit|iter)__\b", r"__\1__"),
        (r"\baclose\b", "close"),
        (r"\banext\b", "next"),
        (r"\baiter_(?=bytes\b|raw\b)", "iter_"),
        (r"\basync_(?=\w)", ""),
        (r"\b(_?(?:Base)?)Async(?=[A-Z])", r"\1"),
        (r"\basynchronous\b", "synchronous"),
    )
)


def sync_sources() -> Iterator[tuple[Path, str]]:
    """Give the path and the text of each module that is derived."""
    for path in sorted(RUNTIME.glob(f"{_PREFIX}*.py")):
        if path.name not in _ASYNC_ONLY:
            target = path.with_name(path.name.removeprefix(_PREFIX))
            yield target, _in_order(sync_text(path.read_text(encoding="utf-8")), target)


def sync_text(text: str) -> str:
    """Give the synchronous form of asynchronous code, formatted."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = _without_awaitables(text)
    text = _FORWARDED.sub(r"\1yield from \3", text)
    text = re.sub(r"from collections\.abc import (.*)", _import, text)
    return black.format_str(text, mode=black.Mode(line_length=100))


def _in_order(text: str, target: Path) -> str:
    """Give code with its imports sorted, and without the remarks that only the other half needs."""
    command = [sys.executable, "-m", "ruff", "check", "--fix", "--quiet", "--exit-zero"]
    done = subprocess.run(
        [*command, "--stdin-filename", str(target), "-"],
        input=text, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def _import(found: re.Match[str]) -> str:
    names = [name for name in found[1].split(", ") if name != "Awaitable"]
    return f"from collections.abc import {', '.join(names)}"


def _without_awaitables(text: str) -> str:
    """Take ``Awaitable[...]`` off what it stands around."""
    head, found, rest = text.partition("Awaitable[")
    if not found:
        return head
    depth = 1
    for end, character in enumerate(rest):
        depth += {"[": 1, "]": -1}.get(character, 0)
        if depth == 0:
            return _without_awaitables(head + rest[:end] + rest[end + 1 :])
    raise ValueError("unbalanced brackets")


if __name__ == "__main__":
    for target, text in sync_sources():
        target.write_text(text, encoding="utf-8")
