"""Texts made before, so that nothing is made twice."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

Kind: TypeAlias = Literal["module", "description", "form", "statement"]
"""A module of a package, the description of a part of its API, what datamodel-code-generator writes
of a form, what black makes of a statement."""


class Texts(Protocol):
    """Texts made before, by their kind and by what they were made from.

    ``source`` is everything that the text depends on beside the generator itself.
    """

    def get(self, kind: Kind, source: str) -> str | None:
        """Give the text that was made from ``source``, None where there is none."""

    def put(self, kind: Kind, source: str, text: str) -> None:
        """Keep the text that was made from ``source``."""


class TextsInMemory:
    """Texts that are kept as long as this object."""

    def __init__(self) -> None:
        self._texts: dict[tuple[Kind, str], str] = {}

    def get(self, kind: Kind, source: str) -> str | None:
        """Give the text that was made from ``source``, None where there is none."""
        return self._texts.get((kind, source))

    def put(self, kind: Kind, source: str, text: str) -> None:
        """Keep the text that was made from ``source``."""
        self._texts[(kind, source)] = text
