"""A built package: its files and the digests by which it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.spec import Version


@dataclass(frozen=True, slots=True)
class Digests:
    """SHA-256 in hex of a version's document, of its API as JSON, its surface and its package."""

    document: str
    ir: str
    surface: str
    package: str


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was built, not written yet: path below its folder, with ``/``, to text."""

    version: Version
    files: Mapping[str, str]
    digests: Digests

    def contents(self) -> dict[str, bytes]:
        """Give the files as they are written: UTF-8, line ends as they are."""
        return encoded(self.files)


def encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    """Give the bytes of files, in the order of their paths."""
    return {path: text.encode() for path, text in sorted(files.items())}


def package_digest(files: Mapping[str, bytes]) -> str:
    """Give the SHA-256, in hex, of the digests and paths of a package's files."""
    lines = (f"{sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files))
    return sha256("".join(lines).encode()).hexdigest()
