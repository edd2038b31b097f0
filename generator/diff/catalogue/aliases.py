"""What other tools call the same changes: their ids, and ours for them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.diff.rule_names import SITES

_WHOLE: Mapping[str, str] = {
    "api-path-removed-without-deprecation": "api-removed-without-deprecation",
    "api-path-removed-with-deprecation": "api-removed-with-deprecation",
    "api-path-removed-before-sunset": "api-removed-before-sunset",
    "api-sunset-deleted": "sunset-deleted",
    "api-sunset-date-changed-too-small": "api-sunset-date-changed",
    "api-global-security-added": "api-security-added",
    "api-global-security-removed": "api-security-removed",
    "api-global-security-scope-added": "api-security-scope-added",
    "api-global-security-scope-removed": "api-security-scope-removed",
    "api-security-updated": "api-security-scheme-changed",
    "api-security-component-type-changed": "api-security-scheme-changed",
    "api-security-component-oauth-url-changed": "api-security-scheme-changed",
    "api-security-component-oauth-token-url-changed": "api-security-scheme-changed",
    "endpoint-deprecated-with-sunset": "endpoint-deprecated",
    "new-request-path-parameter": "new-required-request-parameter",
    "new-required-request-default-parameter-to-existing-path": "new-required-request-parameter",
    "new-optional-request-default-parameter-to-existing-path": "new-optional-request-parameter",
    "new-required-request-property-with-default": "new-required-request-property",
    "new-required-request-header-property": "new-required-request-parameter-property",
    "request-property-became-required-with-default": "request-property-became-required",
    "request-header-property-became-required": "request-parameter-property-became-required",
    "request-header-property-became-enum": "request-parameter-property-became-enum",
    "request-parameter-removed-with-deprecation": "request-parameter-removed",
    "request-parameter-removed-before-sunset": "request-parameter-removed",
    "response-mediatype-enum-value-removed": "response-body-enum-value-removed",
    "response-media-type-name-changed": "response-media-type-removed",
    "response-media-type-name-generalized": "response-media-type-added",
    "response-media-type-name-specialized": "response-media-type-removed",
}

_ASPECTS: tuple[tuple[str, str], ...] = (
    (r"any-of-(added|removed)", r"one-of-\1"),
    (r"wrapped-in-one-of(-original-preserved)?", "one-of-added"),
    ("list-of-types-widened", "type-generalized"),
    ("list-of-types-narrowed", "type-specialized"),
    ("type-compatible", "type-generalized"),
    ("const-added", "became-enum"),
    ("const-removed", "became-not-enum"),
    ("const-changed", "enum-value-removed"),
    (r"(pattern|multiple-of)-(generalized|specialized)", r"\1-changed"),
    (
        r"(if|then|else|dependent-schema|unevaluated-items|unevaluated-properties)-(added|removed)",
        r"assertion-\2",
    ),
    (r"dependent-required-(added|removed|changed)", r"assertion-\1"),
    (r"deprecated-with-sunset", "deprecated"),
    (r"pattern-properties-(added|removed|changed)", r"pattern-property-\1"),
)

_SITE = "(" + "|".join(SITES) + ")"
_MUTABLE = re.compile(
    r"(request|response)-(?:required|optional)-property-became-((?:not-)?(?:read|write)-only)"
)


def alias_of(name: str) -> str:
    """Give our id for what other tools call ``name``; the same when nothing is known of it."""
    if name in _WHOLE:
        return _WHOLE[name]
    if found := _MUTABLE.fullmatch(name):
        return f"{found[1]}-property-became-{found[2]}"
    for theirs, ours in _ASPECTS:
        if found := re.fullmatch(f"{_SITE}-{theirs}", name):
            return f"{found[1]}-" + re.sub(theirs, ours, name.removeprefix(f"{found[1]}-"))
    return name
