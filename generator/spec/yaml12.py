"""YAML text to JSON values, by the core schema of YAML 1.2 (section 10.3).

PyYAML's parser gives the events; what they mean is decided here, since PyYAML's own constructors
mean YAML 1.1: `no` would be false, `2024-01-31` a date, and of two equal keys the last would win.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.spec.catalogue import refusal
from generator.spec.findings import SpecError, shortened
from generator.spec.limits import Limits
from generator.spec.places import Place, place_of_offset

YAML_LOADER: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The parser: libyaml where PyYAML was built with it, the one in Python otherwise."""

_TAG = "tag:yaml.org,2002:"
_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_BOOLEAN = {word: word[0] in "tT" for word in ("true", "True", "TRUE", "false", "False", "FALSE")}
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_MAY_NOT_BE_TEXT = frozenset("~nNtTfF+-.0123456789")
# The complement of c-printable (YAML 1.2.2 section 5.1).
_NOT_IN_YAML = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_LONGEST_NUMBER = 400
_SIXTY_FOUR_BITS = range(-(2**63), 2**64)
_CODE_OF_YAML_ERROR = "spec-not-yaml"


def parse_yaml(text: str, file: str, limits: Limits) -> Any:
    """Parse a YAML document into what JSON could hold, with text as the keys of every object.

    An alias gives the very object of its anchor, so the values may share parts. Raises `SpecError`,
    with its place, for what is not YAML or has no meaning in JSON.
    """
    builder = _Builder(file, limits)
    try:
        for event in yaml.parse(text, Loader=YAML_LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        raise _not_yaml(error, text, file) from None
    return builder.root


def plain_value(text: str) -> Any:
    """Give the value of a plain scalar by the core schema (YAML 1.2.2 section 10.3.2).

    Raises ``ValueError`` for a number that JSON does not have. Integers beyond 64 bits become
    floats, as they do in JSON documents.
    """
    if text and text[0] not in _MAY_NOT_BE_TEXT:
        return text
    if text in _NULL:
        return None
    if text in _BOOLEAN:
        return _BOOLEAN[text]
    return _number_or_text(text)


def _number_or_text(text: str) -> int | float | str:
    for pattern, read in _NUMBERS:
        if pattern.fullmatch(text):
            if len(text) > _LONGEST_NUMBER:
                raise ValueError("the number has too many digits")
            return read(text)
    return text


def _integer(base: int) -> Callable[[str], int | float]:
    def read(text: str) -> int | float:
        number = int(text, base)
        return number if number in _SIXTY_FOUR_BITS else float(number)

    return read


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{shortened(text)} is a number that JSON does not have")
    return number


def _not_finite(text: str) -> float:
    return _finite(text.replace(".", "", 1))


_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str], int | float]], ...] = (
    (_DECIMAL, _integer(10)),
    (_OCTAL, _integer(8)),
    (_HEXADECIMAL, _integer(16)),
    (_FLOAT, _finite),
    (_NOT_FINITE, _not_finite),
)
_TAGGED: dict[str, tuple[type, ...]] = {
    "null": (type(None),),
    "bool": (bool,),
    "int": (int,),
    "float": (int, float),
}


@dataclass(frozen=True, slots=True)
class _Anchored:
    """A value that aliases can repeat, and the text by which it can be a key."""

    value: Any
    key: str | None


class _Absent:
    """No key was read yet."""


class _Merge:
    """The key ``<<``."""


_ABSENT, _MERGE = _Absent(), _Merge()


@dataclass(slots=True)
class _Frame:
    """A sequence or mapping that has begun and not ended."""

    anchor: str | None
    start: yaml.Event
    items: list[Any] | None = None
    members: dict[str, Any] = field(default_factory=dict)
    key: str | _Absent | _Merge = _ABSENT
    merged: list[dict[str, Any]] | None = None


class _Builder:
    """Builds the document's value from the parser's events."""

    def __init__(self, file: str, limits: Limits) -> None:
        self.root: Any = None
        self._file = file
        self._limits = limits
        self._frames: list[_Frame] = []
        self._anchors: dict[str, _Anchored] = {}
        self._documents = 0
        self._merged_members = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event; raises `SpecError` where it has no meaning in JSON."""
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._begin(event)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._end()
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._refusal(_CODE_OF_YAML_ERROR, "a second document starts", event)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if self._awaits_key():
            value: Any = event.value
            key: str | _Merge = _MERGE if event.value == "<<" and not event.style else event.value
        else:
            value, key = self._scalar_value(event), event.value
        self._anchor(event.anchor, value, event.value)
        self._add(value, key, event)

    def _scalar_value(self, event: yaml.ScalarEvent) -> Any:
        text = event.value
        if event.tag in (None, "!"):
            # implicit[0]: plain, so the schema decides; text in quotes or blocks is text.
            is_text = event.tag == "!" or not event.implicit[0]
        else:
            is_text = event.tag == f"{_TAG}str"
        if is_text:
            return self._encodable(text, event)
        try:
            value = plain_value(text)
        except ValueError as error:
            raise self._refusal("spec-yaml-number", str(error), event) from None
        if event.tag is not None:
            self._require_tag(event.tag, value, event)
        return value

    def _require_tag(self, tag: str, value: Any, event: yaml.ScalarEvent) -> None:
        kinds = _TAGGED.get(tag.removeprefix(_TAG), ())
        if type(value) not in kinds:
            message = f"the tag {tag} does not fit {shortened(event.value)!r}"
            raise self._refusal("spec-yaml-tag", message, event)

    def _encodable(self, text: str, event: yaml.Event) -> str:
        try:
            text.encode()
        except UnicodeEncodeError:
            message = "half of a surrogate pair is not a character"
            raise self._refusal(_CODE_OF_YAML_ERROR, message, event) from None
        return text

    def _awaits_key(self) -> bool:
        return (
            bool(self._frames)
            and self._frames[-1].items is None
            and self._frames[-1].key is _ABSENT
        )

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        is_sequence = isinstance(event, yaml.SequenceStartEvent)
        if event.tag not in (None, "!", f"{_TAG}{'seq' if is_sequence else 'map'}"):
            raise self._refusal("spec-yaml-tag", f"the tag {event.tag} is not known", event)
        if self._awaits_key():
            raise self._refusal("spec-yaml-key", "a key is a list or a mapping", event)
        if len(self._frames) >= self._limits.max_depth:
            message = f"more than {self._limits.max_depth} levels of nesting"
            raise self._refusal("spec-too-deep", message, event)
        if event.anchor:
            self._anchors.pop(event.anchor, None)
        self._frames.append(_Frame(event.anchor, event, [] if is_sequence else None))

    def _end(self) -> None:
        frame = self._frames.pop()
        value = self._mapping(frame) if frame.items is None else frame.items
        self._anchor(frame.anchor, value, None)
        self._add(value, None, frame.start)

    def _mapping(self, frame: _Frame) -> dict[str, Any]:
        if not frame.merged:
            return frame.members
        self._merged_members += sum(map(len, frame.merged))
        if self._merged_members > self._limits.max_yaml_nodes:
            message = f"merges give more than {self._limits.max_yaml_nodes:,} members"
            raise self._refusal("spec-yaml-too-many-values", message, frame.start)
        merged: dict[str, Any] = {}
        for mapping in reversed(frame.merged):
            merged |= mapping
        return merged | frame.members

    def _alias(self, event: yaml.AliasEvent) -> None:
        target = self._anchors.get(event.anchor or "")
        if target is None:
            message = f"the alias *{event.anchor} has no anchor that ends before it"
            raise self._refusal("spec-yaml-alias", message, event)
        self._add(target.value, target.key, event)

    def _anchor(self, anchor: str | None, value: Any, key: str | None) -> None:
        if anchor:
            self._anchors[anchor] = _Anchored(value, key)

    def _add(self, value: Any, key: str | _Merge | None, event: yaml.Event) -> None:
        if not self._frames:
            self.root = value
            return
        frame = self._frames[-1]
        if frame.items is not None:
            frame.items.append(value)
        elif frame.key is _ABSENT:
            frame.key = self._new_key(frame, key, event)
        else:
            self._add_member(frame, value, event)

    def _new_key(self, frame: _Frame, key: str | _Merge | None, event: yaml.Event) -> str | _Merge:
        if key is None:
            raise self._refusal("spec-yaml-key", "a key is a list or a mapping", event)
        repeated = frame.merged is not None if isinstance(key, _Merge) else key in frame.members
        if repeated:
            name = "<<" if isinstance(key, _Merge) else self._encodable(key, event)
            message = f"the key {shortened(name)!r} is used twice"
            raise self._refusal("spec-duplicate-key", message, event)
        return key

    def _add_member(self, frame: _Frame, value: Any, event: yaml.Event) -> None:
        if isinstance(frame.key, str):
            frame.members[self._encodable(frame.key, event)] = value
        else:
            frame.merged = list(self._mappings(value, event))
        frame.key = _ABSENT

    def _mappings(self, value: Any, event: yaml.Event) -> Iterator[dict[str, Any]]:
        for mapping in value if isinstance(value, list) else [value]:
            if not isinstance(mapping, dict):
                message = "what is merged with << is not a mapping"
                raise self._refusal("spec-yaml-merge", message, event)
            yield mapping

    def _refusal(self, code: str, message: str, event: yaml.Event) -> SpecError:
        return refusal(code, message, _place(event.start_mark, self._file))


def _not_yaml(error: yaml.YAMLError, text: str, file: str) -> SpecError:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        message = str(getattr(error, "problem", None) or error)
        return refusal(_CODE_OF_YAML_ERROR, message, _place(mark, file))
    # Without a mark it is about a character that YAML does not have; the offset may count bytes.
    match = _NOT_IN_YAML.search(text)
    place = place_of_offset(text, 0 if match is None else match.start(), file)
    return refusal(_CODE_OF_YAML_ERROR, str(getattr(error, "reason", error)), place)


def _place(mark: Any, file: str) -> Place:
    return Place(file, mark.line + 1, mark.column + 1)
