"""Comparing media types (RFC 9110, section 8.3; RFC 6839 for ``+json``)."""

from typing import Literal


def essence(media_type: str) -> str:
    """Return the media type in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def charset(media_type: str | None) -> str:
    """Return the charset parameter, or utf-8 if there is none."""
    for parameter in (media_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset" and value:
            return value.strip().strip('"')
    return "utf-8"


def is_json(media_type: str) -> bool:
    """Tell whether a body of this type is JSON."""
    plain = essence(media_type)
    return plain in ("application/json", "text/json") or plain.endswith("+json")


def closeness(declared: str, actual: str) -> Literal[0, 1, 2, 3, 4]:
    """Tell how closely `declared`, maybe a range, covers `actual`.

    4 is the same type, 3 both are JSON, 2 a range such as ``image/*``, 1 ``*/*``, 0 not at all.
    """
    wanted, given = essence(declared), essence(actual)
    if wanted == given:
        return 4
    if is_json(wanted) and is_json(given):
        return 3
    if wanted == "*/*":
        return 1
    return 2 if wanted.endswith("/*") and given.startswith(wanted[:-1]) else 0
