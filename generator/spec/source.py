"""One file of a document: read within bounds, parsed, and searched for where its values stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import Any, Protocol, TypeAlias

from generator.spec.catalogue import refusal
from generator.spec.json_places import JsonPlaces
from generator.spec.json_text import may_repeat_names, parse_json, refuse_duplicate_keys
from generator.spec.limits import Limits
from generator.spec.places import Place, place_of_offset

_BYTE_ORDER_MARK = "\ufeff"
_YAML_ENDINGS = frozenset((".yaml", ".yml"))


_Read: TypeAlias = "tuple[Any, tuple[Any, ...], Places]"
"""The values of a file, those of its members ``$ref``, and what finds their places."""


class Places(Protocol):
    """Finds where the values of a file stand in its text."""

    def place(self, keys: tuple[str, ...]) -> Place:
        """Give the place of a member's key, of an item, or of the whole value for no keys."""

    def scalar_text(self, keys: tuple[str, ...]) -> str:
        """Give a scalar as it is written in the file, text without its quotes."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A parsed file. ``shown`` is its path as people read it; ``digest`` is SHA-256 in hex.

    ``refs`` are the values of all its members ``$ref``, be they references or plain data.
    """

    shown: str
    is_yaml: bool
    text: str
    root: Any
    refs: tuple[Any, ...]
    digest: str
    size: int
    _places: Places = field(repr=False)

    def place(self, keys: tuple[str, ...]) -> Place:
        """Give the place of a member's key, of an item, or of the whole value for no keys."""
        return self._places.place(keys)

    def scalar_text(self, keys: tuple[str, ...]) -> str:
        """Give a scalar as it is written in the file, text without its quotes."""
        return self._places.scalar_text(keys)


def read_source(path: Path, limits: Limits, *, already_read: int = 0) -> Source:
    """Read and parse a file, where ``already_read`` bytes of the document's limit are used up.

    Raises `SpecError` for a file that is missing, unreadable or too large, and for text that is not
    UTF-8, not JSON or YAML, nested too deep or with a key used twice.
    """
    shown = path.as_posix()
    content = _content(path, shown, limits.max_bytes - already_read)
    text = _decoded(content, shown)
    is_yaml = _is_yaml(path, text)
    root, refs, places = (_read_yaml if is_yaml else _read_json)(text, content, shown, limits)
    digest = sha256(content).hexdigest()
    return Source(shown, is_yaml, text, root, refs, digest, len(content), places)


def _read_json(text: str, content: bytes, shown: str, limits: Limits) -> _Read:
    content = content.removeprefix(_BYTE_ORDER_MARK.encode())
    root = parse_json(content, shown)
    members, refs = _measured(root, shown, limits.max_depth, len(text))
    if may_repeat_names(content, members):
        refuse_duplicate_keys(text, shown)
    return root, refs, JsonPlaces(shown, text)


def _read_yaml(text: str, _content: bytes, shown: str, limits: Limits) -> _Read:
    # Few documents are YAML; the others need not wait for its parser.
    from generator.spec.yaml12 import parse_yaml  # noqa: PLC0415
    from generator.spec.yaml_places import YamlPlaces  # noqa: PLC0415

    root = parse_yaml(text, shown, limits)
    _, refs = _measured(root, shown, limits.max_depth, limits.max_yaml_nodes)
    return root, refs, YamlPlaces(shown, text)


def _content(path: Path, shown: str, most: int) -> bytes:
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise refusal("spec-file-missing", f"{shown} is not a file", None)
        with path.open("rb") as stream:
            content = stream.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise refusal("spec-file-missing", f"{shown} does not exist", None) from None
    except (OSError, ValueError) as error:
        # ValueError: a name that no file can have, such as one with a null character.
        reason = getattr(error, "strerror", None) or str(error)
        raise refusal("spec-file-unreadable", f"{shown} cannot be read: {reason}", None) from None
    if len(content) > most:
        message = f"with {shown} the document is larger than its limit"
        raise refusal("spec-file-too-large", message, None)
    return content


def _decoded(content: bytes, shown: str) -> str:
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode()
        place = place_of_offset(before, len(before), shown)
        message = f"byte 0x{content[error.start]:02x} is not UTF-8"
        raise refusal("spec-not-utf8", message, place) from None
    return text.removeprefix(_BYTE_ORDER_MARK)


def _is_yaml(path: Path, text: str) -> bool:
    ending = path.suffix.lower()
    if ending == ".json":
        return False
    return ending in _YAML_ENDINGS or text.lstrip()[:1] not in ("{", "[")


def _measured(
    root: Any, shown: str, most_levels: int, most_values: int
) -> tuple[int, tuple[Any, ...]]:
    """Give how many members all objects have together, and the values of those named ``$ref``.

    Refuses values that are nested too deep, or that aliases repeat too often.
    """
    level: list[Any] = [root]
    depth = values = members = 0
    refs: list[Any] = []
    while level := [node for node in level if node.__class__ is dict or node.__class__ is list]:
        depth += 1
        if depth > most_levels:
            message = f"more than {most_levels} levels of nesting"
            raise refusal("spec-too-deep", message, Place(shown, 1, 1))
        below: list[Any] = []
        for node in level:
            if node.__class__ is dict:
                members += len(node)
                below.extend(node.values())
                if "$ref" in node:
                    refs.append(node["$ref"])
            else:
                below.extend(node)
            if values + len(below) > most_values:
                message = f"more than {most_values:,} values, aliases written out"
                raise refusal("spec-yaml-too-many-values", message, Place(shown, 1, 1))
        values += len(below)
        level = below
    return members, tuple(refs)
