"""The name lock: which names were given to what, so that a new version never renames what exists.

Names are bound to places that are the same in every version (method + path, role, property path), never to positions,
titles, tags or operationIds, which vendors change. Source of the idea: lock files that package managers keep beside
what they lock.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FORMAT_VERSION = 1


class NameLockError(Exception):
    """A name lock that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class NameLock:
    """Names given so far.

    ``methods``: operation key to dotted method name. ``classes``: class name to the keys of the places it was given for;
    the first one that a document has counts. ``arguments``: operation key to wire parameter (``query filter``) to
    argument. ``fields``: class name to wire property to field.
    """

    methods: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    arguments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def to_text(self) -> str:
        """Give the lock as JSON, one line for each operation or class, so that its changes read well in a diff."""
        sections = {
            "methods": self.methods,
            "classes": self.classes,
            "arguments": self.arguments,
            "fields": self.fields,
        }
        blocks = [f'  "format": {FORMAT_VERSION}']
        blocks += [f'  "{name}": {_block(table)}' for name, table in sections.items()]
        return "{\n" + ",\n".join(blocks) + "\n}\n"

    @classmethod
    def from_text(cls, text: str) -> NameLock:
        """Read what :meth:`to_text` gave; raises NameLockError."""
        try:
            written = json.loads(text)
            return cls._from_tables(written)
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise NameLockError(f"not a name lock: {error}") from error

    @classmethod
    def _from_tables(cls, written: Mapping[str, Any]) -> NameLock:
        if written["format"] != FORMAT_VERSION:
            raise NameLockError(
                f"format {written['format']!r}, this generator reads {FORMAT_VERSION}"
            )
        return cls(
            methods=dict(written["methods"]),
            classes={name: tuple(keys) for name, keys in written["classes"].items()},
            arguments={key: dict(names) for key, names in written["arguments"].items()},
            fields={key: dict(names) for key, names in written["fields"].items()},
        )


def read_name_lock(path: Path) -> NameLock:
    """Read the lock at ``path``, an empty one when there is no file; raises NameLockError."""
    if not path.exists():
        return NameLock()
    try:
        return NameLock.from_text(path.read_text(encoding="utf-8"))
    except (NameLockError, OSError, UnicodeDecodeError) as error:
        raise NameLockError(f"{path}: {error}") from error


def _block(table: Mapping[str, Any]) -> str:
    lines = [
        f"    {json.dumps(key, ensure_ascii=False)}: {json.dumps(_plain(value), ensure_ascii=False)}"
        for key, value in sorted(table.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"


def _plain(value: Any) -> Any:
    return dict(sorted(value.items())) if isinstance(value, Mapping) else value
