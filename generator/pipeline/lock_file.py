"""``generated/lock.json``: what every version was made from and what came out, as digests."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, TypeAlias

import generator
from generator.pipeline.package import Digests
from generator.spec import Version

FORMAT_VERSION = 1


class LockFileError(Exception):
    """A lock file that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The digests of one version, and the version of the generator that built it."""

    digests: Digests
    generator: str


Entries: TypeAlias = Mapping[Version, Entry]


@cache
def generator_version() -> str:
    """Give the version of the generator: as installed, else as its checkout states it."""
    try:
        return version("ampeco-codegen")
    except PackageNotFoundError:
        checkout = Path(generator.__file__).parent.parent / "pyproject.toml"
        stated: str = tomllib.loads(checkout.read_text(encoding="utf-8"))["project"]["version"]
        return stated


def to_text(entries: Entries) -> str:
    """Give the lock file of ``entries`` as JSON, oldest version first."""
    versions = {
        each.text: {**asdict(entries[each].digests), "generator": entries[each].generator}
        for each in sorted(entries)
    }
    return json.dumps({"format": FORMAT_VERSION, "versions": versions}, indent=2) + "\n"


def read_lock_file(path: Path) -> dict[Version, Entry]:
    """Read the lock file at ``path``, an empty one where there is none; raises LockFileError."""
    if not path.exists():
        return {}
    try:
        return _entries(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise LockFileError(f"{path}: not a lock file: {error}") from error


def _entries(data: Mapping[str, Any]) -> dict[Version, Entry]:
    if data["format"] != FORMAT_VERSION:
        raise ValueError(f"format {data['format']!r}, this generator reads {FORMAT_VERSION}")
    return {Version.parse(text): _entry(dict(entry)) for text, entry in data["versions"].items()}


def _entry(written: dict[str, str]) -> Entry:
    generator = written.pop("generator")
    return Entry(Digests(**written), generator)
