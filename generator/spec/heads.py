"""The head of a document: its version, found without parsing the rest.

Most versions of an API differ little, many in nothing but their version; what the rest of such a
document holds is known by its bytes.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from generator.spec.document import is_usable_version
from generator.spec.pieces import PROVENANCE

_BEFORE_INFO = re.compile(rb'\s*\{\s*(?:"openapi"\s*:\s*"[^"\\]*"\s*,\s*)?"info"\s*:\s*(?=\{)')
_BEFORE_PROVENANCE = re.compile(rb'\s*,\s*"%b"\s*:\s*(?=[{"])' % PROVENANCE.encode())
_LONGEST_VALUE = 1 << 16


@dataclass(frozen=True, slots=True)
class Head:
    """The version that a document states, the provenance of its text, and a digest of the rest.

    ``provenance`` stands in ``info``, ``root_provenance`` right after it; None for what does not.
    """

    version: str
    provenance: Any
    root_provenance: Any
    rest: str


def head_of(content: bytes) -> Head | None:
    """Give the head of a JSON document in which ``info`` stands first, or after ``openapi``.

    None for any other text: it is to be parsed as a whole. That of a document which cannot be used
    may have a head too.
    """
    before = _BEFORE_INFO.match(content)
    if before is None:
        return None
    try:
        info, end = _value_at(content, before.end())
        version = info.pop("version", None)
        if not isinstance(version, str) or not is_usable_version(version):
            return None
        provenance, root_provenance = info.pop(PROVENANCE, None), None
        following = _BEFORE_PROVENANCE.match(content, end)
        if following is not None:
            root_provenance, end = _value_at(content, following.end())
    except (ValueError, RecursionError):
        return None
    kept = json.dumps([info, bool(provenance), bool(root_provenance)]).encode()
    parts = (before.group(), kept, content[end:])
    digests = b"".join(sha256(part).digest() for part in parts)
    return Head(version, provenance, root_provenance, sha256(digests).hexdigest())


def _value_at(content: bytes, start: int) -> tuple[Any, int]:
    """Give the value that begins at ``start``, and where it ends; raises ValueError."""
    text = content[start : start + _LONGEST_VALUE].decode(errors="ignore")
    decoder = json.JSONDecoder(object_pairs_hook=_without_repetition)
    value, length = decoder.raw_decode(text)
    return value, start + len(text[:length].encode())


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name is there twice")
    return found
