"""What can stand in a header."""

import re
from typing import Final

from .errors import InvalidArgumentError

_NOT_IN_HEADER: Final = re.compile(r"[^\t\x20-\x7e]")
_NOT_IN_NAME: Final = re.compile(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]")


def header_value(name: str, text: str) -> str:
    """Return `text` if it can stand in a header; else raise InvalidArgumentError (RFC 9110, 5.5).

    The message does not repeat the text, which may be a secret.
    """
    if _NOT_IN_HEADER.search(text) or text != text.strip():
        raise InvalidArgumentError(
            f"header {name!r}: the value has a line break, a control or non-ASCII character, or"
            " space at an end, none of which a header can hold"
        )
    return text


def header_name(name: str) -> str:
    """Return `name` if a header can have it; else raise InvalidArgumentError (RFC 9110, 5.1)."""
    if not name or _NOT_IN_NAME.search(name):
        raise InvalidArgumentError(f"{name!r} cannot be the name of a header")
    return name
