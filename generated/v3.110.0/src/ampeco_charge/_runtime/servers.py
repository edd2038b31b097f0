"""The URL that the paths of an API are appended to (OpenAPI 3.1, Server Object)."""

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, urlsplit

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_HOST: Final = re.compile(
    r"(?:\.?[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})*\.?|\[[0-9A-Fa-f:.]+\])?(?::[0-9]{1,5})?"
)
_NOT_IN_URL: Final = re.compile(r"[\x00-\x20\x7f]")
_LABEL: Final = re.compile(r"[\w-]{1,63}")
_LONGEST_HOST: Final = 253
_PATH: Final = re.compile(r"[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*")


def expand_server(template: str, variables: Mapping[str, str]) -> str:
    """Return the server URL with its variables filled in, without slash at its end.

    `variables` has a value for every variable of the template. A value cannot change more than
    its place: where the host stands it is a name or address, maybe with a port; in the path it is
    a path without ``..``; as the scheme it is http or https. Raises ValueError otherwise.
    """
    url = _PLACEHOLDER.sub(lambda match: _value(match, template, variables), template)
    return check_base_url(url)


def check_base_url(url: str) -> str:
    """Return an absolute http(s) URL without slash at its end.

    Raises ValueError for one with credentials, a query or a fragment, which would leak or be lost,
    and for a host or port that cannot be.
    """
    if not isinstance(url, str):
        raise TypeError(f"the base URL is {type(url).__name__}, not a str")
    parts = _split(url)
    if "@" in parts.netloc:
        raise ValueError("the base URL has credentials in it; give them as credentials")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"the base URL is not an absolute http or https URL: {url!r}")
    if parts.query or parts.fragment:
        raise ValueError(f"the base URL has a query or a fragment: {url!r}")
    if not _has_host_and_port(parts):
        raise ValueError(f"the base URL has a host or port that cannot be: {url!r}")
    return url.rstrip("/")


def _split(url: str) -> SplitResult:
    try:
        if not _NOT_IN_URL.search(url):  # urlsplit would leave some of them out
            return urlsplit(url)
    except ValueError:
        pass
    # What was raised repeats the URL, which may have credentials in it.
    raise ValueError("the base URL cannot be read as a URL: mind spaces, line breaks and brackets")


def _has_host_and_port(parts: SplitResult) -> bool:
    host = (parts.hostname or "").removesuffix(".")
    try:
        has_port = parts.port != 0
    except ValueError:
        return False
    # An address with colons has been checked.
    is_host = ":" in host or all(map(_LABEL.fullmatch, host.split(".")))
    return has_port and is_host and len(host) <= _LONGEST_HOST


def _value(match: re.Match[str], template: str, variables: Mapping[str, str]) -> str:
    name = match.group(1)
    if name not in variables:
        raise ValueError(f"the server URL {template!r} needs a value for {name!r}")
    value, before = variables[name], template[: match.start()]
    if not _fits(value, before):
        raise ValueError(
            f"the server variable {name!r} cannot be {value!r} in {template!r}:"
            f" it is {_what_fits(before)}"
        )
    return value


def _fits(value: object, before: str) -> bool:
    if not isinstance(value, str):
        return False
    if "://" not in before:
        return value in ("http", "https")
    if _is_in_path(before):
        return bool(_PATH.fullmatch(value)) and not {".", ".."} & set(value.split("/"))
    return bool(value) and bool(_HOST.fullmatch(value))


def _what_fits(before: str) -> str:
    if "://" not in before:
        return "http or https"
    return "a path" if _is_in_path(before) else "a host name, such as acme.example, without scheme"


def _is_in_path(before: str) -> bool:
    return "/" in before.partition("://")[2]
