"""An entry as it is stored: compressed, and preceded by what tells damage.

==========  =======================================================================
4 bytes     ``CGS1``: an entry of this format
1 byte      ``p``: the content is stored plain, ``z``: as a zlib stream (RFC 1950)
32 bytes    the SHA-256 of the entry's name, the byte before and all that follows
the rest    the content
==========  =======================================================================
"""

from __future__ import annotations

import hashlib
import zlib

_FORMAT = b"CGS1"
_PLAIN, _COMPRESSED = b"p", b"z"
_SUM_AT = len(_FORMAT) + 1
_CONTENT_AT = _SUM_AT + hashlib.sha256().digest_size

# Generated Python of 2 to 100 KB: level 3 makes a fifth to an eighth of it, as fast as level 1;
# level 6 takes twice the time for a tenth less.
_LEVEL = 3
_WORTH_COMPRESSING = 256


def encode(name: str, content: bytes) -> bytes:
    """Give the bytes to store for the entry of that name."""
    encoding, data = _PLAIN, content
    if len(content) >= _WORTH_COMPRESSING:
        compressed = zlib.compress(content, _LEVEL)
        if len(compressed) < len(content):
            encoding, data = _COMPRESSED, compressed
    return b"".join((_FORMAT, encoding, _checksum(name, encoding, data), data))


def decode(name: str, stored: bytes) -> bytes | None:
    """Give the content of what was stored under that name, None where it is damaged."""
    encoding, data = stored[len(_FORMAT) : _SUM_AT], stored[_CONTENT_AT:]
    if not stored.startswith(_FORMAT):
        return None
    if stored[_SUM_AT:_CONTENT_AT] != _checksum(name, encoding, data):
        return None
    return zlib.decompress(data) if encoding == _COMPRESSED else data


def _checksum(name: str, encoding: bytes, data: bytes) -> bytes:
    checksum = hashlib.sha256(b"%s\0%s" % (name.encode(), encoding), usedforsecurity=False)
    checksum.update(data)
    return checksum.digest()
