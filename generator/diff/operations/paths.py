"""Paths and URLs as they are sent: the names of their variables are not.

Source: OpenAPI 3.1.1 section 4.8.8.1 (path templating: paths that differ only in the names of their
variables are the same), 4.8.5 (Server Object: the path is appended to the server's URL); RFC 3986
section 6.2 (the case of scheme and host means nothing, nor does a scheme's own port).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

VARIABLE = "{}"
"""What stands for a variable in a path or URL that names no longer matter in."""

_NAMED = re.compile(r"\{([^{}$][^{}]*)\}")
_ABSOLUTE = re.compile(r"((?:[A-Za-z][A-Za-z0-9+.-]*|\{\}):)?//([^/?#]*)(.*)", re.DOTALL)
_OWN_PORTS = {"http:": ":80", "https:": ":443", "ws:": ":80", "wss:": ":443"}


def template(path: str) -> str:
    """Give a path without the names of its variables; runtime expressions stay."""
    return _NAMED.sub(VARIABLE, path)


def names_in(url: str) -> tuple[str, ...]:
    """Give the names of the variables of a URL in their order, as often as they are there."""
    return tuple(_NAMED.findall(url))


@dataclass(frozen=True, slots=True)
class Url:
    """A URL in parts: ``https://host`` and ``/path``; the origin of a relative one is empty."""

    origin: str
    path: str

    @property
    def text(self) -> str:
        """The whole URL."""
        return self.origin + self.path


def normalised_url(url: str) -> Url:
    """Give the URL of a server in one spelling, without the slash at its end."""
    bare = template(url.strip())
    found = _ABSOLUTE.fullmatch(bare)
    if found is None:
        relative = bare.removeprefix("./").rstrip("/")
        return Url("", "" if relative == "." else relative)
    scheme, authority = (found[1] or "").lower(), found[2].lower()
    authority = authority.removesuffix(_OWN_PORTS.get(scheme, " "))
    return Url(f"{scheme}//{authority}", found[3].rstrip("/"))


def is_relative(url: str) -> bool:
    """Tell whether a normalised URL depends on where its document is.

    One that begins with a variable may be of either kind, and is taken for a whole URL.
    """
    return "//" not in url and not url.startswith(VARIABLE)


def accepts(url: str) -> re.Pattern[str]:
    """Give what matches the URLs that a normalised one stands for, with those of variables."""
    return re.compile(".+".join(map(re.escape, url.split(VARIABLE))), re.DOTALL)


Versions = tuple[tuple[int, ...], ...]


def without_versions(path: str, pattern: re.Pattern[str]) -> tuple[str, Versions]:
    """Give a path without its endpoint versions, and these as numbers, in their order."""
    segments = path.split("/")
    found = [each for each in segments if pattern.fullmatch(each)]
    rest = ("{version}" if pattern.fullmatch(each) else each for each in segments)
    numbers = (tuple(map(int, re.findall(r"\d+", each))) for each in found)
    return "/".join(rest), tuple(numbers)


def likeness(one: str, other: str) -> float:
    """Say how much of two paths is the same, from 0 to 1, segment by segment."""
    ours, theirs = _segments(one), _segments(other)
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio()


def renamed_segments(one: str, other: str) -> tuple[tuple[int, str, str], ...]:
    """Give the segments that differ, by their index, between two paths of the same length."""
    ours, theirs = _segments(one), _segments(other)
    if len(ours) != len(theirs):
        return ()
    places = enumerate(zip(ours, theirs, strict=True))
    return tuple((index, mine, yours) for index, (mine, yours) in places if mine != yours)


def _segments(path: str) -> list[str]:
    return [each for each in path.split("/") if each]
