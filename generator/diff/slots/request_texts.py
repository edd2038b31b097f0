"""Requests as text, to be shown: the request line with its query, then a line for each header."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diff.slots import SideName, Slot
from generator.diff.slots.stated_parameters import Stated
from generator.diff.slots.written_values import example
from generator.ir.api import Operation


def request_text(
    slot: Slot, side: SideName, operation: Operation, more: Iterable[Stated] = ()
) -> str:
    """Give a request with all parameters that one side requires, and ``more``."""
    required = [
        Stated(side, operation, each)
        for each in operation.parameters
        if each.required and all(each is not other.parameter for other in more)
    ]
    sent = [(each, _text(slot, each)) for each in (*required, *more)]
    path = operation.path
    for each, text in sent:
        if each.location == "path":
            path = path.replace(f"{{{each.name}}}", text)
    query = "&".join(text for each, text in sent if each.location == "query")
    line = f"{operation.method} {path}" + (f"?{query}" if query else "")
    return "\n".join((line, *_headers(sent)))


def _text(slot: Slot, stated: Stated) -> str:
    value = example(slot, stated.side, stated.schema(slot))
    return stated.writing.written(value) or f"{stated.name}=..."


def _headers(sent: Iterable[tuple[Stated, str]]) -> Iterator[str]:
    for each, text in sent:
        if each.location == "header":
            yield f"{each.name}: {text}"
    cookies = "; ".join(text for each, text in sent if each.location == "cookie")
    if cookies:
        yield f"Cookie: {cookies}"
