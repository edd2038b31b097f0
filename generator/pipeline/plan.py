"""What a run is about: the documents of a project and the versions that are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.pipeline.output import is_package
from generator.pipeline.project import Project, all_documents, chosen_documents
from generator.spec import SpecFile, Version


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is about: all documents of the project, and those to build, oldest first."""

    project: Project
    documents: tuple[SpecFile, ...]
    wanted: tuple[SpecFile, ...]

    @property
    def newest(self) -> Version:
        """The version whose package is committed."""
        return self.documents[-1].version

    @property
    def is_whole(self) -> bool:
        """Whether all versions are built."""
        return self.wanted == self.documents

    @property
    def told(self) -> tuple[SpecFile, ...]:
        """The documents that changelogs of the wanted ones tell of: those as far as the newest."""
        return self.documents[: self.documents.index(self.wanted[-1]) + 1]

    def folder(self, version: Version) -> Path:
        """Give the folder of a version's package."""
        project = self.project
        home = project.generated if version == self.newest else project.packages
        return home / version.tag

    def outdated_packages(self) -> tuple[Path, ...]:
        """Give the packages that no version of the project has where they are.

        None before the newest version's package is built: until then the one before it stays.
        """
        if self.wanted[-1].version != self.newest:
            return ()
        current = {self.folder(file.version) for file in self.documents}
        homes = (self.project.generated, self.project.packages)
        found = [folder for home in homes if home.is_dir() for folder in sorted(home.iterdir())]
        return tuple(each for each in found if each not in current and is_package(each))


def make_plan(project: Project, targets: Sequence[str]) -> Plan:
    """Find documents; ``targets`` are versions or files, none meaning all.

    Raises ProjectError and SpecError.
    """
    documents = all_documents(project)
    wanted = chosen_documents(documents, targets) if targets else documents
    return Plan(project, documents, wanted)
