"""Whether what a finding shows holds, judged by both documents' own schemas."""

from __future__ import annotations

import re

from generator.diff.model import Finding
from tests.support.document_walk import Node
from tests.support.witness_check import judged


def is_shown(base: Node, revision: Node, finding: Finding) -> bool:
    """Whether, at some place of the finding, one side accepts the value and the other does not.

    A side that has no schema there says nothing against it.
    """
    witness = finding.witness
    assert witness is not None
    sides = (base, revision) if witness.accepted_by == "base" else (revision, base)
    for reach in finding.reaches:
        operation, sent = reach.spot.operation, reach.direction == "request"
        accepted, refused = (
            judged(_slim(side, operation), operation, reach.spot.slot, witness.value, sent=sent)
            for side in sides
        )
        if accepted is not False and refused is not True:
            return True
    return False


def _slim(document: Node, operation: str) -> Node:
    """A document with the path of one operation alone: lifting a large one to 3.1 takes seconds.

    The parameters in a path may have other names there.
    """
    path = operation.partition(" ")[2].partition(" ")[0]
    for each, item in document.get("paths", {}).items():
        if _nameless(each) == _nameless(path):
            return {**document, "paths": {path: item}}
    return document


def _nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)
