"""What stops a run, as findings and as the exit status: faults of the input and of the output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.config import ConfigError
from generator.diff.lifetimes import UnknownNameError
from generator.ir.name_lock import NameLockError
from generator.ir.naming_rules import NamingError
from generator.pipeline.cluster import ClusterError
from generator.pipeline.lock_file import LockFileError
from generator.pipeline.mocks import MockError
from generator.pipeline.output import OutputError
from generator.pipeline.processes import ProcessDiedError
from generator.pipeline.project import ProjectError
from generator.pipeline.store import StoreError
from generator.pipeline.tasks import LostResultError
from generator.pipeline.wheels import WheelError
from generator.spec import ExitCode, Finding, SpecError

_NOTHING_WRITTEN = "Nothing was written."


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a run stopped: findings, at least one an error, and the exit status."""

    findings: tuple[Finding, ...]
    exit_code: ExitCode


@dataclass(frozen=True, slots=True)
class _Kind:
    code: str
    consequence: str
    remedy: str
    exit_code: ExitCode = ExitCode.INPUT_REFUSED


_KINDS: Mapping[type[Exception], _Kind] = {
    ConfigError: _Kind(
        "config-refused",
        _NOTHING_WRITTEN,
        "Correct the settings; a setting that is left out has a default.",
    ),
    NameLockError: _Kind(
        "name-lock-refused",
        _NOTHING_WRITTEN,
        "Restore the name lock from version control; without it existing names may change.",
    ),
    NamingError: _Kind(
        "naming-refused",
        _NOTHING_WRITTEN,
        "Correct what [namespaces] in the settings, or the name lock, says about it.",
    ),
    ProjectError: _Kind(
        "project-refused",
        _NOTHING_WRITTEN,
        "Run inside the project, name its folder with --project, or give the path of a document.",
    ),
    UnknownNameError: _Kind(
        "name-unknown",
        "There is nothing to tell of.",
        "Write it as the package, the documents or `ampeco-codegen surface` have it.",
    ),
    LockFileError: _Kind(
        "lock-file-refused",
        _NOTHING_WRITTEN,
        "Restore it from version control, or run `ampeco-codegen regenerate` for all versions.",
    ),
    OutputError: _Kind(
        "output-failed",
        "What was there before is still there.",
        "Name another folder, or make room and give access to this one.",
        ExitCode.OUTPUT_FAILED,
    ),
    StoreError: _Kind(
        "store-refused",
        _NOTHING_WRITTEN,
        "Correct --store, or leave it out to keep results in the project's .cache.",
    ),
    ClusterError: _Kind(
        "cluster-refused",
        "What was written is whole.",
        "Correct --scheduler, start workers with this version of the generator, or leave it out.",
    ),
    LostResultError: _Kind(
        "result-lost",
        "The run stopped; what was written is whole.",
        "Run it again; make room for the store, or name another one with --store.",
        ExitCode.OUTPUT_FAILED,
    ),
    WheelError: _Kind(
        "wheel-failed",
        "No wheel was written.",
        "Install what is missing; see what the build said.",
        ExitCode.OUTPUT_FAILED,
    ),
    MockError: _Kind(
        "mock-failed",
        "No mock is running.",
        "Install what is missing, or build the package anew.",
    ),
    ProcessDiedError: _Kind(
        "process-died",
        "The run stopped; what was written is whole.",
        "Give it more memory, or run with --jobs 1.",
        ExitCode.INTERNAL_ERROR,
    ),
}


def fault_of(error: Exception) -> Fault | None:
    """Give what ``error`` says to the user, None where it is a fault of the generator itself."""
    if isinstance(error, SpecError):
        return Fault(error.findings, ExitCode.INPUT_REFUSED)
    for type_, kind in _KINDS.items():
        if isinstance(error, type_):
            finding = Finding(kind.code, "error", str(error), None, kind.consequence, kind.remedy)
            return Fault((finding,), kind.exit_code)
    return None
