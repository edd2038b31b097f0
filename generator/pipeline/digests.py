"""What results depend on besides their inputs: the generator's code and the libraries it uses."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import generator

_READING = ("spec", "ir", "pipeline", "config.py")
_COMPARING = ("spec", "ir", "diff", "pipeline", "config.py")
_RENDERING = ("ir", "render", "runtime", "config.py", "_templates")
_LIBRARIES = {
    "reading": ("jsonschema-rs", "msgspec", "openapi-spec-validator", "orjson", "PyYAML"),
    "comparing": ("jsonschema-rs", "msgspec", "orjson", "PyYAML"),
    "rendering": ("black", "datamodel-code-generator", "jinja2", "msgspec"),
}


@dataclass(frozen=True, slots=True)
class CodeDigests:
    """The digests of the generator's parts.

    ``reading`` is what reads documents and puts results together, ``rendering`` what writes text,
    ``comparing`` what compares versions.
    """

    reading: str
    rendering: str
    comparing: str = ""

    @property
    def building(self) -> str:
        """The digest of all that packages are made by, but for what their changelogs tell."""
        return digest_of(self.reading, self.rendering)

    @property
    def whole(self) -> str:
        """The digest of all."""
        return digest_of(self.reading, self.rendering, self.comparing)


def digest_of(*parts: str | bytes) -> str:
    """Give the SHA-256, in hex, of parts, each set apart from the next by its length."""
    encoded = [part if isinstance(part, bytes) else part.encode() for part in parts]
    lengths = b",".join(b"%d" % len(part) for part in encoded)
    return sha256(b"".join((lengths, b":", *encoded))).hexdigest()


@cache
def code_digests() -> CodeDigests:
    """Give the digests of this generator, as it is installed."""
    package = Path(generator.__file__).parent
    templates = package / "_templates"
    beside = [] if templates.is_dir() else [package.parent / "templates"]
    return CodeDigests(
        reading=_digest([package / each for each in _READING], _LIBRARIES["reading"]),
        rendering=_digest(
            [*(package / each for each in _RENDERING), *beside], _LIBRARIES["rendering"]
        ),
        comparing=_digest([package / each for each in _COMPARING], _LIBRARIES["comparing"]),
    )


def code_digest() -> str:
    """Give the digest of this generator, by which those of several machines are compared."""
    return code_digests().whole


def _digest(places: Iterable[Path], libraries: Iterable[str]) -> str:
    interpreter = ".".join(map(str, sys.version_info[:3]))
    used = [f"{name} {version(name)}" for name in libraries]
    files = [each for place in places for each in _files(place)]
    contents = [part for file in files for part in (file.name.encode(), file.read_bytes())]
    return digest_of(interpreter, *used, *contents)


def _files(place: Path) -> Iterator[Path]:
    """Give the files of code at and below ``place``, in the same order on every machine."""
    if place.is_file():
        yield place
    elif place.is_dir() and place.name != "__pycache__":
        for each in sorted(place.iterdir(), key=lambda path: path.name):
            yield from _files(each)
