"""A built package: its files, and the digests by which it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.spec import Finding


@dataclass(frozen=True, slots=True)
class Digests:
    """SHA-256 in hex of a version's document, of its IR, its public surface and its package."""

    document: str
    ir: str
    surface: str
    package: str


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was built.

    ``files`` holds the digest of each file's text by its path below the package's folder, with
    ``/``. ``findings`` are about the document that it was built from.
    """

    files: Mapping[str, str]
    digests: Digests
    findings: tuple[Finding, ...]


def text_digest(text: str) -> str:
    """Give the SHA-256, in hex, of a text as it is written: UTF-8, line ends as they are."""
    return sha256(text.encode()).hexdigest()


def package_digest(files: Mapping[str, str]) -> str:
    """Give the SHA-256, in hex, of the digests and paths of a package's files."""
    lines = (f"{digest}  {path}\n" for path, digest in sorted(files.items()))
    return text_digest("".join(lines))


def encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    """Give the bytes of files, in the order of their paths."""
    return {path: text.encode() for path, text in sorted(files.items())}
