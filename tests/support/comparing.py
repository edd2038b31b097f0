"""Documents compared in memory, as the command compares files."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from functools import lru_cache
from pathlib import Path

from generator.diff.compare import Options, compare
from generator.diff.model import Finding
from generator.diff.sides import ApiSide
from generator.ir.api_reader import read_api
from generator.ir.value_sets.reader import ValueSetReader
from generator.spec import load_document
from tests.support.document_walk import Node

OPTIONS = Options(today=date(2026, 1, 1))


def findings(base: Node, revision: Node) -> tuple[Finding, ...]:
    """What differs between two documents, in findings."""
    one, other = (side(json.dumps(each)) for each in (base, revision))
    return compare(one, other, OPTIONS).findings


@lru_cache(maxsize=4096)
def side(text: str) -> ApiSide:
    """A document as one side of a comparison."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document.json"
        path.write_text(text, encoding="utf-8")
        document = load_document(path)
    return ApiSide(
        read_api(document),
        ValueSetReader(document, "request"),
        ValueSetReader(document, "response"),
    )
