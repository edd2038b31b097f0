"""Whether a text matches a pattern or is of a format, as validators of JSON Schema have it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Protocol

import jsonschema_rs


class _Checks(Protocol):
    def is_valid(self, instance: str) -> bool: ...


def is_base64(text: str) -> bool:
    """Tell whether a text is base64 (RFC 4648, section 4)."""
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def is_base64url(text: str) -> bool:
    """Tell whether a text is base64url (RFC 4648, section 5), with padding or without."""
    if "+" in text or "/" in text:
        return False
    bare = text.rstrip("=")
    return is_base64(bare.replace("-", "+").replace("_", "/") + "=" * (-len(bare) % 4))


FORMAT_CHECKS: Mapping[str, Callable[[str], bool]] = {
    "byte": is_base64,
    "base64url": is_base64url,
}
"""Formats of the OpenAPI format registry that JSON Schema does not have."""

_FORMATS = frozenset("""
    date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6
    uri uri-reference iri iri-reference uuid uri-template json-pointer relative-json-pointer regex
    """.split())
"""Source: JSON Schema 2020-12 validation, section 7.3."""

KNOWN_FORMATS = _FORMATS | frozenset(FORMAT_CHECKS)
"""The formats of strings that can be checked."""


def matches(pattern: str, text: str) -> bool:
    """Tell whether ``pattern`` (ECMA 262) is found in ``text``; one that cannot be read is not."""
    checks = _pattern(pattern)
    return checks is not None and checks.is_valid(text)


def is_readable(pattern: str) -> bool:
    """Tell whether ``pattern`` can be read."""
    return _pattern(pattern) is not None


def is_of_format(format_: str, text: str) -> bool:
    """Tell whether ``text`` is of a format of :data:`KNOWN_FORMATS`."""
    return _format(format_).is_valid(text)


@lru_cache(maxsize=4096)
def _pattern(pattern: str) -> _Checks | None:
    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except (ValueError, jsonschema_rs.ValidationError):
        return None


@lru_cache(maxsize=64)
def _format(format_: str) -> _Checks:
    return jsonschema_rs.Draft202012Validator(
        {"format": format_}, validate_formats=True, formats=dict(FORMAT_CHECKS)
    )
