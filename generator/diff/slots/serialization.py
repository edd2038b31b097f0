"""How the value of a parameter, a header or a field of a form is written: the bytes on the wire.

Two descriptions that give the same bytes are the same, whatever they say. Source: OpenAPI 3.1.1,
section 4.8.12.6 (style examples) and appendix C; RFC 6570, section 3.2, for the styles that it has;
``deepObject`` and the delimited styles by the table of OpenAPI. Where that leaves them undefined,
brackets of ``deepObject`` nest, and what cannot be nested is written as by the form style.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from generator.diff.slots.media_types import essence_of, is_json
from generator.ir.schema import Json

_RESERVED = ":/?@!$'()*,;="
"""What ``allowReserved`` leaves as it is (RFC 3986, section 2.2), delimiters of a query aside."""

# First, separator, and whether each value has the name before it (RFC 6570, appendix A).
_OPERATORS = {
    "simple": ("", ",", False),
    "label": (".", ".", False),
    "matrix": (";", ";", True),
    "form": ("", "&", True),
}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


@dataclass(frozen=True, slots=True)
class Writing:
    """How a value is written: by a style, or in the media type of ``content``.

    ``location`` is that of the parameter; a field of a form is written like a query.
    """

    location: str
    name: str
    style: str
    explode: bool = False
    allow_reserved: bool = False
    media_type: str | None = None

    @property
    def shown(self) -> str:
        """The description in the words of OpenAPI."""
        if self.media_type is not None:
            return f"content {self.media_type}"
        reserved = ", allowReserved" if self.allow_reserved else ""
        return f"style {self.style}, explode {str(self.explode).lower()}{reserved}"

    def written(self, value: Json) -> str | None:
        """Give the text of ``value``; None where the media type does not say it."""
        if self.media_type is None:
            return self._styled(value)
        if is_json(self.media_type):
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        elif essence_of(self.media_type) == "text/plain" and not isinstance(value, list | dict):
            text = plain(value)
        else:
            return None
        return self._named(self._encoded(text))

    def _styled(self, value: Json) -> str:
        name = self._encoded(self.name)
        if not isinstance(value, list | dict):
            return self._expanded([value], name)
        if self.style == "deepObject":
            return "&".join(self._nested(name, value))
        if self.explode and isinstance(value, list):
            return self._expanded(value, name)
        if self.explode and isinstance(value, dict):
            first, separator, _ = _OPERATORS.get(self.style, _OPERATORS["form"])
            pairs = (f"{self._encoded(key)}={self._text(each)}" for key, each in value.items())
            return first + separator.join(pairs)
        delimiter = _DELIMITERS.get(self.style, ",")
        return self._expanded([delimiter.join(self._flat(value))], name, escaped=True)

    def _expanded(self, values: list[Json], name: str, *, escaped: bool = False) -> str:
        """Write values one after the other, each with the name before it where the style has it."""
        first, separator, named = _OPERATORS.get(self.style, _OPERATORS["form"])
        texts = (str(each) if escaped else self._text(each) for each in values)
        return first + separator.join(f"{name}={text}" if named else text for text in texts)

    def _named(self, text: str) -> str:
        """Give a value that ``content`` describes with its name, where a style would have it."""
        return (
            f"{self._encoded(self.name)}={text}" if self.location in ("query", "cookie") else text
        )

    def _flat(self, value: list[Json] | dict[str, Json]) -> Iterator[str]:
        if isinstance(value, list):
            yield from map(self._text, value)
            return
        for name, each in value.items():
            yield self._encoded(name)
            yield self._text(each)

    def _nested(self, key: str, value: Json) -> Iterator[str]:
        match value:
            case dict():
                for name, each in value.items():
                    yield from self._nested(f"{key}%5B{self._encoded(name)}%5D", each)
            case list():
                for each in value:
                    yield from self._nested(f"{key}%5B%5D", each)
            case _:
                yield f"{key}={self._text(value)}"

    def _text(self, value: Json) -> str:
        return self._encoded(plain(value))

    def _encoded(self, text: str) -> str:
        if self.location == "header":
            return text
        return quote(text, safe=_RESERVED if self.allow_reserved else "")


def difference(base: Writing, revision: Writing, value: Json) -> tuple[str, str] | None:
    """Give the texts that both sides write ``value`` as; None where they are the same."""
    before, after = base.written(value), revision.written(value)
    if before == after and (before is not None or base.media_type == revision.media_type):
        return None
    return before or f"({base.shown})", after or f"({revision.shown})"


def plain(value: Json) -> str:
    """Give the text of a value that is part of another's; OpenAPI defines none for nested ones."""
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
