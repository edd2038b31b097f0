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
_LONGEST_INFO = 1 << 16


@dataclass(frozen=True, slots=True)
class Head:
    """The version that a document states, the provenance of its text, and a digest of the rest."""

    version: str
    provenance: Any
    rest: str


def head_of(content: bytes) -> Head | None:
    """Give the head of a JSON document in which ``info`` stands first, or after ``openapi``.

    None for any other text: it is to be parsed as a whole. That of a document which cannot be used
    may have a head too.
    """
    before = _BEFORE_INFO.match(content)
    if before is None:
        return None
    text = content[before.end() : before.end() + _LONGEST_INFO].decode(errors="ignore")
    try:
        info, length = json.JSONDecoder(object_pairs_hook=_without_repetition).raw_decode(text)
    except (ValueError, RecursionError):
        return None
    version = info.pop("version", None)
    if not isinstance(version, str) or not is_usable_version(version):
        return None
    provenance = info.pop(PROVENANCE, None)
    kept = json.dumps([info, bool(provenance)]).encode()
    after = content[before.end() + len(text[:length].encode()) :]
    digests = b"".join(sha256(part).digest() for part in (before.group(), kept, after))
    return Head(version, provenance, sha256(digests).hexdigest())


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name is there twice")
    return found
