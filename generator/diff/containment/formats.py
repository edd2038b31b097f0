"""What the values of ``format`` say of strings: which of them restrict, and which contain which.

A known format is a set of strings. Of each there is a pattern that all its strings match, which may
match others too, and some strings that belong to it and some that do not.

Source: JSON Schema 2020-12 validation, section 7.3; OpenAPI 3.0.3 and 3.1.1, Data Types, and the
OpenAPI format registry for ``byte``, ``binary`` and ``password``.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from generator.ir.value_sets import Alternative
from generator.ir.value_sets.dialect import NUMBER_FORMATS, SILENT_FORMATS
from generator.ir.value_sets.text_checks import KNOWN_FORMATS, is_of_format

_NUMBERS = frozenset({"integer", "number"})

_DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)"
_BYTE = r"(0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HEX = "[0-9A-Fa-f]"
_NO_SPACE = r"[^ \t\r\n<>{}|\\^`\x22]"
_BASE64 = "[A-Za-z0-9+/]"
_BASE64_URL = r"[A-Za-z0-9_-]"
_PLAIN_DATE = r"(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])"
_PLAIN_TIME = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-2]):00)"
_HOST = r"^[a-z][a-z0-9]{0,20}(\.[a-z][a-z0-9]{0,20}){0,5}$"
_EMAIL = r"^[a-z0-9]{1,20}(\.[a-z0-9]{1,20}){0,2}@[a-z][a-z0-9]{0,20}(\.[a-z][a-z0-9]{0,20}){1,3}$"
_PATH = r"^[A-Za-z0-9._/-]*$"


@dataclass(frozen=True, slots=True)
class Format:
    """A set of strings.

    ``all_match`` is a pattern (ECMA 262) that all of them match; when ``exact``, nothing else does.
    ``plain`` is a pattern of some of them that nobody would refuse, empty where there is none;
    ``examples`` are such strings, the plainest first, ``others`` strings that do not belong to it.
    """

    all_match: str
    examples: tuple[str, ...]
    others: tuple[str, ...] = ("?",)
    exact: bool = False
    plain: str = ""


_KNOWN: dict[str, Format] = {
    "date-time": Format(
        f"^{_DATE}[Tt ]{_TIME}$",
        ("2024-01-31T08:30:00Z", "2024-01-31T08:30:00.125+02:00"),
        ("2024-01-31", "?"),
        plain=f"^{_PLAIN_DATE}T{_PLAIN_TIME}$",
    ),
    "date": Format(
        f"^{_DATE}$",
        ("2024-01-31", "1999-12-01"),
        ("2024-01-31T08:30:00Z", "?"),
        plain=f"^{_PLAIN_DATE}$",
    ),
    "time": Format(
        f"^{_TIME}$",
        ("08:30:00Z", "23:59:59+02:00"),
        ("08:30", "?"),
        plain=f"^{_PLAIN_TIME}$",
    ),
    "duration": Format(
        r"^P(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$",
        ("P1D", "PT1H30M"),
        plain=r"^P(\d{1,4}W|\d{1,4}D|T\d{1,4}[HMS])$",
    ),
    "uuid": Format(
        f"^{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}$",
        ("123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"),
        exact=True,
    ),
    "email": Format(r"^[^@]+@.+$", ("a@example.com", "first.last@example.org"), plain=_EMAIL),
    "idn-email": Format("@", ("a@example.com", "ü@example.com"), plain=_EMAIL),
    "hostname": Format(
        rf"^{_LABEL}(\.{_LABEL})*\.?$", ("example.com", "localhost"), ("-", "?"), plain=_HOST
    ),
    "idn-hostname": Format(
        r"^[^\s?/@]+$", ("example.com", "bücher.example"), ("-", "? /"), plain=_HOST
    ),
    "ipv4": Format(
        rf"^({_BYTE}\.){{3}}{_BYTE}$",
        ("192.0.2.1", "255.255.255.255"),
        ("192.0.2.256", "?"),
        exact=True,
    ),
    "ipv6": Format(
        r"^[0-9A-Fa-f:.]+$",
        ("2001:db8::1", "::"),
        ("192.0.2.1", "?"),
        plain=f"^({_HEX}{{1,4}}:){{7}}{_HEX}{{1,4}}$",
    ),
    "uri": Format(
        rf"^[A-Za-z][A-Za-z0-9+.-]*:{_NO_SPACE}*$",
        ("https://example.com/a", "urn:example:a"),
        ("a", "?"),
        plain=r"^https?://[a-z][a-z0-9.]*(/[A-Za-z0-9._/-]*)?$",
    ),
    "uri-reference": Format(
        rf"^{_NO_SPACE}*$", ("a", "https://example.com/a"), ("\\", " "), plain=_PATH
    ),
    "iri": Format(
        r"^[A-Za-z][A-Za-z0-9+.-]*:[^ ]*$",
        ("https://example.com/a", "urn:example:a"),
        ("a", "?"),
        plain=r"^https?://[a-z][a-z0-9.]*(/[A-Za-z0-9._/-]*)?$",
    ),
    "iri-reference": Format(r"^[^ ]*$", ("a", "https://example.com/a"), ("\\", " "), plain=_PATH),
    "uri-template": Format(
        r"^[^ ]*$", ("a", "https://example.com/{id}"), ("{", "a b"), plain=_PATH
    ),
    "json-pointer": Format(r"^(/([^~/]|~[01])*)*$", ("", "/a/0"), ("a", "?"), exact=True),
    "relative-json-pointer": Format(
        r"^(0|[1-9]\d*)(#|(/([^~/]|~[01])*)*)$", ("0", "1/a"), ("/a", "?"), exact=True
    ),
    "regex": Format("", ("a", "^[a-z]+$"), ("(", "["), plain="^[A-Za-z0-9 ]*$"),
    "byte": Format(
        f"^({_BASE64}{{4}})*({_BASE64}{{2}}==|{_BASE64}{{3}}=)?$", ("YQ==", ""), exact=True
    ),
    "base64url": Format(
        f"^{_BASE64_URL}*={{0,2}}$", ("YWFh", ""), plain=f"^({_BASE64_URL}{{4}})*$"
    ),
}

_CONTAINED_IN: dict[str, tuple[str, ...]] = {
    "uri": ("uri-reference", "iri", "iri-reference"),
    "uri-reference": ("iri-reference",),
    "iri": ("iri-reference",),
    "email": ("idn-email",),
    "hostname": ("idn-hostname",),
}


_DISJOINT = frozenset(
    frozenset(pair)
    for group in (("date-time", "date", "time", "duration", "uuid", "ipv4", "ipv6", "email"),)
    for pair in combinations(group, 2)
)


def restricting(alternative: Alternative) -> tuple[str, ...]:
    """Give the formats of an alternative that leave out any strings, unknown ones included.

    A format of numbers says nothing of strings where numbers are accepted beside them.
    """
    silent = set(SILENT_FORMATS)
    if not _NUMBERS.isdisjoint(alternative.types):
        silent |= set(NUMBER_FORMATS)
    return tuple(sorted({name for name in alternative.formats if name not in silent}))


def known(name: str) -> Format | None:
    """Give what is known of a format; None for a name that stands in no standard."""
    return _KNOWN.get(name)


def contained(sub: str, sup: str) -> bool | None:
    """Tell whether every string of one format is one of the other; None where that is unknown."""
    if sub == sup or sup in SILENT_FORMATS or sup in _CONTAINED_IN.get(sub, ()):
        return True
    if sub not in _KNOWN or sup not in _KNOWN:
        return None
    return None if all(matches(sup, text) for text in _KNOWN[sub].examples) else False


def disjoint(left: str, right: str) -> bool:
    """Tell whether it is certain that no string is of both formats."""
    return frozenset({left, right}) in _DISJOINT


def matches(name: str, text: str) -> bool | None:
    """Tell whether a string belongs to a format; None for a name that is not known."""
    if name in SILENT_FORMATS:
        return True
    return is_of_format(name, text) if name in KNOWN_FORMATS else None
