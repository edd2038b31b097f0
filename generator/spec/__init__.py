"""OpenAPI documents: found, loaded within bounds, resolved, validated, and known place by place."""

from generator.spec.document import Document, load_document
from generator.spec.findings import (
    FINDINGS_FORMAT,
    ExitCode,
    Finding,
    Severity,
    SpecError,
    UnresolvableReferenceError,
    findings_to_json,
    sorted_findings,
)
from generator.spec.folder import SpecFile, check_file_version, find_documents
from generator.spec.limits import Limits
from generator.spec.places import Location, Place
from generator.spec.problems import MOST_FINDINGS, Problem, findings_of, has_errors
from generator.spec.validation import (
    Problems,
    duplicate_operation_ids,
    validate,
    validate_paths,
)
from generator.spec.versions import Version

__all__ = [
    "FINDINGS_FORMAT",
    "MOST_FINDINGS",
    "Document",
    "ExitCode",
    "Finding",
    "Limits",
    "Location",
    "Place",
    "Problem",
    "Problems",
    "Severity",
    "SpecError",
    "SpecFile",
    "UnresolvableReferenceError",
    "Version",
    "check_file_version",
    "duplicate_operation_ids",
    "find_documents",
    "findings_of",
    "findings_to_json",
    "has_errors",
    "load_document",
    "sorted_findings",
    "validate",
    "validate_paths",
]
