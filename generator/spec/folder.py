"""The folder of documents: which versions it holds, each in a file named after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from generator.spec.catalogue import finding, refusal
from generator.spec.document import Document
from generator.spec.findings import SpecError
from generator.spec.versions import Version

_FILE_NAME = re.compile(r"v(?P<version>[0-9].*)\.(?:json|yaml|yml)")


@dataclass(frozen=True, slots=True)
class SpecFile:
    """A file whose name says that it holds the document of one version."""

    version: Version
    path: Path


def find_documents(folder: str | Path) -> tuple[SpecFile, ...]:
    """Give the files ``v<version>.json``, ``.yaml`` and ``.yml`` of a folder, oldest first.

    Other files, and folders within, are not looked at. Raises `SpecError` where there is no such
    folder, and where two files claim one version.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise refusal("spec-folder-missing", f"{folder.as_posix()} is not a folder", None)
    files = sorted(_spec_files(folder), key=lambda file: (file.version, file.path.name))
    claims = [
        finding(
            "spec-version-claimed-twice",
            f"{first.path.as_posix()} and {second.path.as_posix()} claim version {first.version}",
            None,
        )
        for first, second in pairwise(files)
        if first.version == second.version
    ]
    if claims:
        raise SpecError(*claims)
    return tuple(files)


def check_file_version(document: Document) -> None:
    """Raise `SpecError` where a file named after a version holds the document of another one."""
    match = _FILE_NAME.fullmatch(document.name)
    if match is None or Version.parse(match["version"]) == document.version:
        return
    place = document.place(document.location.child("info", "version"))
    message = f"the file is named {document.name}, but info.version is {document.version}"
    raise refusal("spec-version-differs", message, place)


def _spec_files(folder: Path) -> list[SpecFile]:
    matches = ((path, _FILE_NAME.fullmatch(path.name)) for path in folder.iterdir())
    return [
        SpecFile(Version.parse(match["version"]), path)
        for path, match in matches
        if match is not None and path.is_file()
    ]
