"""The name lock: which names were given to what, so that a new version never renames what exists.

Names are bound to places that are the same in every version (method + path, role, property path),
never to positions, titles, tags or operationIds, which vendors change. Source of the idea: lock
files that package managers keep beside what they lock.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FORMAT_VERSION = 1


class NameLockError(Exception):
    """A name lock that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class NameLock:
    """Names given so far.

    ``methods``: operation key to dotted method name. ``classes``: class name to the keys of the
    places it was given for; the first one that a document has counts. ``arguments``: operation key
    to wire parameter (``query filter``) to argument. ``fields``: class name to wire property to
    field.
    """

    methods: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    arguments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)

    def to_text(self) -> str:
        """Give the lock as JSON, one line for each operation or class, so that it diffs well."""
        sections = {
            "methods": self.methods,
            "classes": self.classes,
            "arguments": self.arguments,
            "fields": self.fields,
            **({"since": self.since} if self.since else {}),
        }
        blocks = [f'  "format": {FORMAT_VERSION}']
        blocks += [f'  "{name}": {_block(table)}' for name, table in sections.items()]
        return "{\n" + ",\n".join(blocks) + "\n}\n"

    @classmethod
    def from_text(cls, text: str) -> NameLock:
        """Read what :meth:`to_text` gave; raises NameLockError."""
        try:
            written = json.loads(text, object_pairs_hook=_without_repetition)
        except (ValueError, RecursionError) as error:
            raise NameLockError(f"not a name lock: {error}") from error
        if not isinstance(written, dict) or "format" not in written:
            raise NameLockError('not a name lock: there is no "format" in it')
        if written["format"] != FORMAT_VERSION:
            raise NameLockError(
                f"format {written['format']!r}, this generator reads {FORMAT_VERSION}"
            )
        return cls(
            methods=_checked(written, "methods", _is_text),
            classes={
                name: tuple(keys)
                for name, keys in _checked(written, "classes", _is_list_of_texts).items()
            },
            arguments=_checked(written, "arguments", _is_table_of_texts),
            fields=_checked(written, "fields", _is_table_of_texts),
            since=_checked({"since": {}, **written}, "since", _is_text),
        )


def read_name_lock(path: Path) -> NameLock:
    """Read the lock at ``path``, an empty one when there is no file; raises NameLockError."""
    try:
        return NameLock.from_text(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return NameLock()
    except OSError as error:
        raise NameLockError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise NameLockError(f"{path}: is not UTF-8") from error
    except NameLockError as error:
        raise NameLockError(f"{path}: {error}") from error


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that is there twice, as after merging two branches: a name would be lost."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key!r} is there twice")
        found[key] = value
    return found


def _checked(
    written: Mapping[str, Any], section: str, is_sound: Callable[[Any], bool]
) -> dict[str, Any]:
    table = written.get(section)
    if not isinstance(table, dict):
        raise NameLockError(f'not a name lock: "{section}" is not an object')
    unsound = next((key for key, value in table.items() if not is_sound(value)), None)
    if unsound is not None:
        raise NameLockError(f'not a name lock: {unsound!r} in "{section}" is not what it must be')
    return table


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_table_of_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))


def _block(table: Mapping[str, Any]) -> str:
    lines = [f"    {_json(key)}: {_json(_plain(value))}" for key, value in sorted(table.items())]
    return "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain(value: Any) -> Any:
    return dict(sorted(value.items())) if isinstance(value, Mapping) else value
