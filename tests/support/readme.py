"""The documentation in packages: the code in it, and a server that its code can call."""

from __future__ import annotations

import json
import logging
import os
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest import mock
from urllib.parse import parse_qs

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.support.calls import answer_of
from tests.support.documents import RawDocument
from tests.support.judge import Judge
from tests.support.samples import FULL
from tests.support.server import Answer, Received, Server

SECOND_PAGE = "second"


def tokens(markdown: str) -> list[Token]:
    """A text as GitHub reads it, as far as that matters here: CommonMark with tables."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)


def python_blocks(markdown: str) -> list[str]:
    """The blocks of Python in a text, in their order."""
    return [each.content for each in tokens(markdown) if each.info == "python"]


def inline_tokens(markdown: str) -> Iterator[Token]:
    """What stands in the lines of a text: text, code, links."""
    for each in tokens(markdown):
        yield from each.children or ()


@dataclass
class DocumentAnswers:
    """Answers each request as a document describes, with two pages of each listing by links.

    `faults` are what is wrong with the requests by the document, `received` all of them.
    """

    document: RawDocument
    server: Server
    faults: list[str] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)

    def __call__(self, request: Received) -> Answer:
        verdict = Judge(self.document).judge(request)
        self.received.append(request)
        self.faults += [f"{request.method} {request.target}: {each}" for each in verdict.faults]
        if verdict.operation is None:
            return Answer(404, b"{}")
        status, content = answer_of(self.document, verdict.operation, FULL)
        body = json.loads(content) if content else None
        if isinstance(body, dict) and "links" in body:
            self._link(request, body)
            content = json.dumps(body).encode()
        return Answer(status, content)

    def _link(self, request: Received, body: dict[str, Any]) -> None:
        path, _, query = request.target.partition("?")
        is_first = parse_qs(query).get("cursor", [""]) == [""]
        following = f"{self.server.url}{path}?cursor={SECOND_PAGE}" if is_first else None
        body["links"] = {**dict.fromkeys(body["links"]), "next": following}
        body["meta"]["next_cursor"] = SECOND_PAGE if is_first else None


def run_blocks(blocks: list[str], environment: Mapping[str, str]) -> None:
    """Run each block as a program of its own; what fails is told with its code."""
    with mock.patch.dict(os.environ, environment):
        for block in blocks:
            _run(block)


def _run(block: str) -> None:
    code = compile(block, "README.md", "exec", dont_inherit=True)
    with _settings_kept():
        try:
            exec(code, {"__name__": "__main__"})
        except Exception as error:
            raise AssertionError(f"a block of the README fails:\n{block}") from error


@contextmanager
def _settings_kept() -> Iterator[None]:
    """What a program sets for its whole process is set back."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    try:
        with warnings.catch_warnings():
            yield
    finally:
        logging.captureWarnings(False)
        root.setLevel(level)
        root.handlers[:] = handlers
