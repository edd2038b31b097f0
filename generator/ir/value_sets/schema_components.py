"""Schemas that others refer to by name."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Mapping
from itertools import chain, count

from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets.conjunctions import Address
from generator.spec import Location

_PLAIN_NAME = re.compile(r"[A-Za-z0-9_-]+")
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


class Components:
    """Schemas by their names: the ``$defs`` of a schema, or the components of a document.

    A reference to one is ``prefix`` and its name. ``names`` says what schemas are called by where
    they stand and the direction that they travel in. Those are components even where they are
    written in place; equal ones of one name are one. A name that is taken is numbered.
    """

    def __init__(
        self, prefix: str, names: Mapping[tuple[Address, Direction], str] | None = None
    ) -> None:
        self.memory: dict[Hashable, Json] = {}
        self._prefix = prefix
        self._names = names or {}
        self._schemas: dict[str, Json] = {}
        self._targets: dict[Hashable, str] = {}
        self._texts: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()

    def all(self) -> dict[str, Json]:
        """Give all that is there, sorted by name."""
        return dict(sorted(self._schemas.items()))

    def name_at(self, location: Location, direction: Direction) -> str | None:
        """Give what the schema at a location is called; None for one without a name."""
        return self._names.get(((location.file, location.pointer), direction))

    def target(self, key: Hashable) -> str | None:
        """Give the name of what is known by ``key``; None for what is not named yet."""
        return self._targets.get(key)

    def add_target(self, key: Hashable, location: Location, direction: Direction) -> str:
        """Name what is known by ``key`` and stands at a location; :meth:`keep` takes its text."""
        last = location.pointer.rpartition("/")[2]
        otherwise = last if _PLAIN_NAME.fullmatch(last) else "schema"
        plain = self.name_at(location, direction) or otherwise
        self._targets[key] = self._free(plain)
        return self._targets[key]

    def keep(self, name: str, text: Json) -> None:
        """Keep the text of what was named."""
        self._schemas[name] = text

    def reference(self, name: str) -> str:
        """Give the ``$ref`` to a schema."""
        return f"{self._prefix}{name}"

    def placed(self, text: Json, location: Location, direction: Direction) -> Json:
        """Give what stands at a location where ``text`` is written: a ``$ref`` if it has a name."""
        plain = self.name_at(location, direction)
        if plain is None or not isinstance(text, dict) or text.keys() == {"$ref"}:
            return text
        return self.named(plain, text)

    def named(self, plain: str, text: Json) -> Json:
        """Keep a text under a name, or one like it, and give the ``$ref`` to it."""
        key = plain, _ENCODER.encode(text)
        if key not in self._texts:
            self._texts[key] = self._free(plain)
            self.keep(self._texts[key], text)
        return {"$ref": self.reference(self._texts[key])}

    def _free(self, plain: str) -> str:
        tries = chain((plain,), (f"{plain}-{number}" for number in count(2)))
        name = next(each for each in tries if each not in self._taken)
        self._taken.add(name)
        return name
