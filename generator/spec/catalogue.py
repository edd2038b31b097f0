"""Every finding a document can give: its stable code, what it costs and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.spec.findings import Finding, Severity, SpecError
from generator.spec.places import Place

_REFUSED = "The document is not used; nothing is written."


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of finding. ``consequence`` and ``remedy`` are whole sentences for its reader."""

    code: str
    severity: Severity
    consequence: str
    remedy: str


def _error(code: str, remedy: str) -> Rule:
    return Rule(code, "error", _REFUSED, remedy)


_FILES = (
    _error("spec-file-missing", "Check the path; a document is a regular file."),
    _error("spec-file-unreadable", "Make the file readable for the user who runs the generator."),
    _error("spec-file-too-large", "Split off what is not needed, or raise the limit."),
    _error("spec-too-many-files", "Bundle the document into fewer files, or raise the limit."),
    _error("spec-folder-missing", "Name the folder that holds the documents."),
    _error("spec-version-claimed-twice", "Keep one file for this version and remove the others."),
    _error(
        "spec-version-differs",
        "Rename the file to the version in info.version, or correct info.version.",
    ),
)

_TEXT = (
    _error("spec-not-utf8", "Save the file as UTF-8."),
    _error("spec-not-json", "Correct the JSON at the place shown."),
    _error("spec-not-yaml", "Correct the YAML at the place shown."),
    _error("spec-duplicate-key", "Keep one of the two members: only one of them can count."),
    _error("spec-too-deep", "Flatten the nesting, or move inner schemas to components."),
    _error(
        "spec-yaml-too-many-values", "Write out fewer aliases: each one repeats its whole anchor."
    ),
    _error("spec-yaml-alias", "Point the alias at an anchor that ends before it."),
    _error("spec-yaml-tag", "Remove the tag: OpenAPI documents hold JSON values only."),
    _error("spec-yaml-number", "Quote the value, or write a number that JSON has."),
    _error("spec-yaml-key", "Write the key as a plain or quoted scalar."),
    _error("spec-yaml-merge", "Merge (<<) one mapping or a list of mappings."),
)

_OPENAPI = (
    _error(
        "spec-not-openapi",
        'Give an OpenAPI document: an object with "openapi": "3.0.x" or "3.1.x".',
    ),
    _error(
        "spec-swagger-2",
        "Convert it to OpenAPI 3, for example with `npx swagger2openapi --outfile openapi.json "
        "FILE` or with Edit > Convert to OpenAPI 3 in editor.swagger.io.",
    ),
    _error("spec-openapi-version", "Use OpenAPI 3.0.x or 3.1.x; these two are read."),
    _error(
        "spec-version-unusable", "Use letters, digits and .-_+ only: folders are named after it."
    ),
    _error(
        "spec-version-missing", 'State the API\'s version as text: "info": {"version": "1.0.0"}.'
    ),
)

_REFERENCES = (
    _error("spec-ref-unresolvable", "Add what the $ref points at, or correct the $ref."),
    _error(
        "spec-ref-outside-folder",
        "Move the file into the document's folder; a $ref does not leave it, not by a link either.",
    ),
    _error(
        "spec-ref-remote",
        "Save the target into the document's folder and refer to it there; nothing is fetched.",
    ),
    _error("spec-ref-not-text", 'Write the $ref as text: "$ref": "#/components/schemas/Name".'),
    _error(
        "spec-ref-misplaced", "Refer from inside: OpenAPI allows a $ref for single objects only."
    ),
    _error("spec-ref-cycle", "Let one $ref of the circle point at something that is not a $ref."),
    Rule(
        "spec-ref-dangling",
        "warning",
        "The target does not exist; the value is read and written as any JSON value.",
        "Add the schema that the $ref points at, or correct the $ref.",
    ),
    Rule(
        "spec-ref-under-id",
        "warning",
        "The $ref is resolved against the file, not against the $id above it.",
        "Remove the $id, or write the $ref so that it means the same without it.",
    ),
)

_STRUCTURE = (
    _error("spec-invalid", "Correct the document as the OpenAPI specification asks."),
    _error("spec-schema-invalid", "Correct the schema as the OpenAPI specification asks."),
    _error("spec-duplicate-parameter", "Keep one parameter of that name and location."),
    Rule(
        "spec-version-unquoted",
        "warning",
        "The version is taken as it is written in the file.",
        'Quote it, so that every reader takes 2.10 as "2.10" and not as 2.1.',
    ),
    Rule(
        "spec-openapi-patch-missing",
        "warning",
        "The document is read by the rules of its OpenAPI minor version.",
        'Write the full version as text: "3.0.3" or "3.1.0".',
    ),
    Rule(
        "spec-unknown-field",
        "warning",
        "The field is not part of OpenAPI here and has no effect.",
        'Correct its name, move it to where it belongs, or start it with "x-".',
    ),
    Rule(
        "spec-format",
        "warning",
        "The text is carried over as it stands.",
        "Write the value in the format that the specification asks for.",
    ),
    Rule(
        "spec-size",
        "warning",
        "The value is used as it stands.",
        "Give the list or object the number of members that the specification asks for.",
    ),
    Rule(
        "spec-documentation",
        "warning",
        "The generated text goes without it; code is not affected.",
        "Write the text that the specification asks for.",
    ),
    Rule(
        "spec-bound",
        "warning",
        "The bound is not checked.",
        "Write the bound as the document's version of OpenAPI has it: in 3.0 exclusive bounds are "
        "true or false, in 3.1 numbers.",
    ),
    Rule(
        "spec-type-list",
        "warning",
        "The type is written as in OpenAPI 3.1 and read as 3.1 means it.",
        'Write "nullable": true or oneOf, or declare the document as OpenAPI 3.1.',
    ),
)

_SEMANTICS = (
    Rule(
        "spec-path-parameter",
        "warning",
        "A name in the path's braces without a declaration is a required text parameter; a "
        "declared name that is not in the braces is never sent.",
        "Declare the parameter with in: path and write its name in the path's braces.",
    ),
    Rule(
        "spec-duplicate-operation-id",
        "warning",
        "Names of methods come from the paths, so both operations are generated.",
        "Give each operation an operationId of its own.",
    ),
    Rule(
        "spec-duplicate-tag",
        "warning",
        "The first description of the tag is used.",
        "Declare each tag once.",
    ),
    Rule(
        "spec-default",
        "warning",
        "The default is documentation only; it is not sent for the caller.",
        "Write a default that the schema allows.",
    ),
    Rule(
        "spec-required-undeclared",
        "warning",
        "A required name without a schema is accepted as an extra field of any type.",
        "Add the property to properties, or remove it from required.",
    ),
    Rule(
        "spec-validator-stopped",
        "note",
        "Rules that look at several places at once (defaults, duplicates) were not all checked.",
        "Correct the findings above and run again.",
    ),
    Rule(
        "spec-more-findings",
        "note",
        "They are not listed.",
        "Correct the findings above and run again.",
    ),
)

RULES: dict[str, Rule] = {
    rule.code: rule for rule in (*_FILES, *_TEXT, *_OPENAPI, *_REFERENCES, *_STRUCTURE, *_SEMANTICS)
}
"""All rules by code."""


def finding(code: str, message: str, place: Place | None) -> Finding:
    """Make the finding of the rule ``code``; what is particular to it is its message and place."""
    rule = RULES[code]
    return Finding(code, rule.severity, message, place, rule.consequence, rule.remedy)


def refusal(code: str, message: str, place: Place | None) -> SpecError:
    """Make the error to raise where one finding alone refuses the document."""
    return SpecError(finding(code, message, place))
