"""Texts within limits: formats, patterns, lengths."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from .limits import TextLimits
from .moments import moment_of, moment_text
from .plausible import generic_text, plausible_text
from .plausible_rules import clock_text, email, phone, uuid_text
from .scenes import Scene
from .text_patterns import UnreadablePatternError, matching_texts

_FILLER: Final = "charging network location session driver tariff station power energy "


def texts(limits: TextLimits, scene: Scene, examples: list[str]) -> Iterator[str]:
    """Yield texts that probably fit, the most plausible first. Check them."""
    fitting = plausible_text(scene)
    formatted = [make(scene) for make in map(_FORMATS.get, limits.formats) if make is not None]
    if fitting is not None:
        yield fitting
    yield from examples
    yield from formatted
    yield from _of_patterns(limits, scene)
    generic = fitting if fitting is not None else generic_text(scene)
    yield sized(generic, limits)
    yield sized(generic.replace(" ", "-").lower(), limits)
    for attempt in range(6):
        again = replace(scene, chance=scene.chance.child(attempt))
        yield sized(generic_text(again), limits)
        yield from (make(again) for make in map(_FORMATS.get, limits.formats) if make is not None)
    yield sized(str(scene.chance.below(10**9, "digits")), limits)


def sized(text: str, limits: TextLimits) -> str:
    """Return a text that is cut or filled up to the lengths that are allowed."""
    if limits.most is not None and len(text) > limits.most:
        cut = text[: limits.most]
        return cut if cut == cut.rstrip() or limits.least == limits.most else cut.rstrip()
    if len(text) < limits.least:
        missing = limits.least - len(text)
        filler = _FILLER * (missing // len(_FILLER) + 1)
        return f"{text} {filler}"[: limits.least].removesuffix(" ").ljust(limits.least, "0")
    return text


def _of_patterns(limits: TextLimits, scene: Scene) -> Iterator[str]:
    for pattern in limits.patterns:
        try:
            for text in matching_texts(pattern, scene.chance.child("pattern"), limits.least):
                yield text
                yield sized(text, limits)
        except UnreadablePatternError:
            # Other candidates may match; where none does, the place is told.
            continue


def _moment(scene: Scene) -> datetime:
    return moment_of(scene.words, scene.anchor, scene.chance)


def _page(scene: Scene) -> str:
    return f"https://example.com/{'-'.join(scene.words) or 'pages'}/{_number(scene)}"


def _number(scene: Scene) -> int:
    return scene.chance.between(1, 999, "number")


def _encoded(scene: Scene) -> str:
    return base64.b64encode(generic_text(scene).encode()).decode()


_FORMATS: Final[dict[str, Callable[[Scene], str]]] = {
    "date-time": lambda scene: moment_text(_moment(scene)),
    "datetime": lambda scene: moment_text(_moment(scene)),
    "date": lambda scene: _moment(scene).date().isoformat(),
    "time": lambda scene: f"{clock_text(scene)}:00Z",
    "duration": lambda scene: f"PT{scene.chance.between(5, 240, 'minutes')}M",
    "email": email,
    "idn-email": email,
    "hostname": lambda scene: f"cp-{_number(scene)}.example.com",
    "idn-hostname": lambda scene: f"cp-{_number(scene)}.example.com",
    "ipv4": lambda scene: f"192.0.2.{scene.chance.between(1, 254, 'host')}",
    "ipv6": lambda scene: f"2001:db8::{scene.chance.between(1, 0xFFFF, 'host'):x}",
    "uri": _page,
    "url": _page,
    "iri": _page,
    "uri-reference": _page,
    "iri-reference": _page,
    "uri-template": lambda scene: f"https://example.com/pages/{{id}}/{_number(scene)}",
    "uuid": lambda scene: uuid_text(scene.chance),
    "json-pointer": lambda scene: f"/{'/'.join(scene.words) or 'data'}/{_number(scene)}",
    "relative-json-pointer": lambda scene: f"0/{'/'.join(scene.words) or 'data'}",
    "regex": lambda scene: f"^[a-z]{{1,{_number(scene)}}}$",
    "byte": _encoded,
    "base64url": lambda scene: _encoded(scene).translate({43: 45, 47: 95}),
    "binary": generic_text,
    "decimal": lambda scene: f"{scene.chance.between(100, 9999, 'decimal') / 100:.2f}",
    "number": lambda scene: f"{scene.chance.between(100, 9999, 'decimal') / 100:.2f}",
    "float": lambda scene: f"{scene.chance.between(100, 9999, 'decimal') / 100:.2f}",
    "double": lambda scene: f"{scene.chance.between(100, 9999, 'decimal') / 100:.2f}",
    "integer": lambda scene: str(_number(scene)),
    "int32": lambda scene: str(_number(scene)),
    "int64": lambda scene: str(_number(scene)),
    "boolean": lambda scene: scene.chance.pick(("true", "false"), "boolean"),
    "phone": phone,
    "country-code": lambda scene: scene.anchor.city.country_code,
    "currency": lambda scene: scene.anchor.city.currency,
}
