"""Documents that may be used: loaded, validated, of the version that their file is named after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.config import Settings, load_settings
from generator.ir.name_lock import NameLock, NameLockError, read_name_lock
from generator.pipeline.project import (
    Project,
    all_documents,
    chosen_documents,
    is_path,
    names_beside,
    project_of,
)
from generator.spec import (
    Document,
    Finding,
    SpecError,
    check_file_version,
    load_document,
    validate,
)


@dataclass(frozen=True, slots=True)
class CheckedDocument:
    """A document without errors, and the warnings and notes about it."""

    document: Document
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document is, with the settings and the names of its API.

    ``project`` is the one that the document belongs to, None where it is in none.
    """

    path: Path
    settings: Settings
    names: NameLock
    project: Project | None

    def load(self) -> Document:
        """Load the document, which is not validated yet.

        Raises SpecError, also where it is one of a project and named after another version than it
        holds.
        """
        return load_document(self.path) if self.project is None else _load_version(self.path)


@dataclass(frozen=True, slots=True)
class Source:
    """What one package is made from: a document with the settings and the names of its API.

    ``project`` is the one that the document belongs to, None where it is in none.
    """

    checked: CheckedDocument
    settings: Settings
    names: NameLock
    project: Project | None

    @property
    def document(self) -> Document:
        """The document itself."""
        return self.checked.document

    def build(self, changelog: str = "") -> dict[str, str]:
        """Give the files of the package: path below its folder, with ``/``, to text.

        ``changelog`` is the text of its changelog; without one it has none. Raises NamingError.
        """
        # Only who builds waits for what that needs.
        from generator.pipeline.build import build_files  # noqa: PLC0415
        from generator.render import TextsInMemory  # noqa: PLC0415

        texts = TextsInMemory()
        return build_files(self.document, self.settings, self.names, texts, changelog)


def read_file(path: Path) -> CheckedDocument:
    """Load and validate a document; raises SpecError with all findings where one is an error."""
    return _checked(load_document(path))


def read_version(path: Path) -> CheckedDocument:
    """Load and validate one of a project's documents, as :func:`read_file` does.

    Raises SpecError also where the file is named after another version than it holds.
    """
    return _checked(_load_version(path))


def has_errors(findings: Iterable[Finding]) -> bool:
    """Say whether a finding refuses its document."""
    return any(finding.severity == "error" for finding in findings)


def locate(target: str, project: Project | None) -> tuple[Path, Project | None]:
    """Give the file that ``target``, a version or a path, means, and the project it belongs to.

    ``project`` is where versions are looked up. A path belongs to the project whose folder of
    documents it is in, other files to none. Raises ProjectError and SpecError.
    """
    if is_path(target):
        return Path(target), project_of(Path(target))
    if project is None:
        raise ValueError("a version is looked up in a project")
    return chosen_documents(all_documents(project), [target])[0].path, project


def read_located(path: Path, home: Project | None) -> CheckedDocument:
    """Give the checked document of what :func:`locate` gave; raises SpecError."""
    return read_file(path) if home is None else read_version(path)


def origin_of(
    target: str, project: Project | None, config: Path | None, names: Path | None
) -> Origin:
    """Say where the document is that ``target`` means, and what belongs to its API.

    The settings are those of ``config``, else of the project that the document belongs to, else
    the defaults; the names those of ``names``, else of the folder of the settings. Raises
    ConfigError, NameLockError, ProjectError and SpecError.
    """
    path, home = locate(target, project)
    if config is None and home is not None:
        config = home.settings
    settings = Settings() if config is None else load_settings(config)
    if names is None and config is not None:
        names = names_beside(config.absolute().parent)
    elif names is not None and not names.is_file():
        raise NameLockError(f"{names}: there is no such file")
    lock = NameLock() if names is None else read_name_lock(names)
    return Origin(path, settings, lock, home)


def read_source(
    target: str, project: Project | None, config: Path | None, names: Path | None
) -> Source:
    """Give all that one package is made from.

    Settings and names are those of :func:`origin_of`, which also says what is raised.
    """
    origin = origin_of(target, project, config, names)
    checked = read_located(origin.path, origin.project)
    return Source(checked, origin.settings, origin.names, origin.project)


def _load_version(path: Path) -> Document:
    document = load_document(path)
    check_file_version(document)
    return document


def _checked(document: Document) -> CheckedDocument:
    findings = validate(document)
    if has_errors(findings):
        raise SpecError(*findings)
    return CheckedDocument(document, findings)
