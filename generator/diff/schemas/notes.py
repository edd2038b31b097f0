"""What differs in what schemas say beside which values they accept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.diff.model import Effect
from generator.diff.schemas.difference import At, Difference, Said, told
from generator.diff.schemas.twins import changed
from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets import Alternative, Notes
from generator.ir.value_sets.json_identity import identity
from generator.ir.value_sets.notes import is_extension

_NOTHING = {"base": "nothing", "revision": "nothing"}
_UNDECODED = "validators of JSON Schema do not decode what texts hold"


@dataclass(frozen=True, slots=True, eq=False)
class NotePair:
    """The notes of both sides, where they stand, and who sends the values."""

    was: Notes
    now: Notes
    sources: tuple[str, str]
    owner: str
    direction: Direction

    def difference(
        self,
        aspect: str,
        effect: Effect,
        at: str,
        was: Said = (),
        now: Said = (),
        *,
        unshown: str = "",
        **details: str,
    ) -> Difference:
        """Give a difference in the keyword ``at``."""
        return Difference(
            aspect=aspect,
            effect=effect,
            was=was,
            now=now,
            base_at=At(self.sources[0], at),
            revision_at=At(self.sources[1], at),
            owner=self.owner,
            details={**_NOTHING, **told(was, now, **details)},
            unshown=unshown,
        )


def note_differences(notes: NotePair) -> Iterator[Difference]:
    """Tell what differs in titles, defaults, flags, contents, and in unknown keywords."""
    yield from _default(notes)
    yield from _flags(notes)
    yield from _contents(notes)
    if notes.was.title != notes.now.title:
        yield notes.difference(
            "title-changed", "documents", "title", _said(notes.was.title), _said(notes.now.title)
        )
    yield from _others(notes)


def _said(text: str | None) -> Said:
    return () if text is None else (text,)


def _default(notes: NotePair) -> Iterator[Difference]:
    """A request without the value means another one; an answer is what it is."""
    was, now = notes.was.default, notes.now.default
    if len(was) == len(now) and (not was or identity(was[0]) == identity(now[0])):
        return
    effect: Effect = "behaves" if notes.direction == "request" else "documents"
    yield notes.difference(changed("default-value", was, now), effect, "default", was, now)


def _flags(notes: NotePair) -> Iterator[Difference]:
    was, now = notes.was, notes.now
    if was.deprecated != now.deprecated:
        effect: Effect = "deprecates" if now.deprecated else "documents"
        aspect = "deprecated" if now.deprecated else "reactivated"
        yield notes.difference(
            aspect, effect, "deprecated", _flag(was.deprecated), _flag(now.deprecated)
        )
    for name, keyword, before, after in (
        ("read-only", "readOnly", was.read_only, now.read_only),
        ("write-only", "writeOnly", was.write_only, now.write_only),
    ):
        if before != after:
            aspect = f"became-{name}" if after else f"became-not-{name}"
            yield notes.difference(aspect, "documents", keyword, _flag(before), _flag(after))


def _flag(value: bool) -> Said:  # noqa: FBT001 - it is the subject
    return (True,) if value else ()


def _contents(notes: NotePair) -> Iterator[Difference]:
    """A text that is encoded in another way is read wrongly by whoever goes on as before."""
    for keyword, name, was, now in (
        (
            "contentEncoding",
            "content-encoding",
            notes.was.content_encoding,
            notes.now.content_encoding,
        ),
        (
            "contentMediaType",
            "content-media-type",
            notes.was.content_media_type,
            notes.now.content_media_type,
        ),
    ):
        if (was or "").lower() != (now or "").lower():
            effect: Effect = "changes" if was and now else "behaves"
            yield notes.difference(
                f"{name}-changed", effect, keyword, _said(was), _said(now), unshown=_UNDECODED
            )


def _others(notes: NotePair) -> Iterator[Difference]:
    """Extensions mean nothing that a specification says; what else is unknown may mean anything."""
    was, now = dict(notes.was.others), dict(notes.now.others)
    for keyword in sorted({*was, *now}):
        before, after = _value(was, keyword), _value(now, keyword)
        if before and after and identity(before[0]) == identity(after[0]):
            continue
        extension = is_extension(keyword)
        yield notes.difference(
            "extension-changed" if extension else "unclassified",
            "documents" if extension else "unclassified",
            keyword,
            before,
            after,
            keyword=keyword,
        )


def _value(others: Mapping[str, Json], keyword: str) -> Said:
    return (others[keyword],) if keyword in others else ()


_CONTENTS: Mapping[str, tuple[str, str]] = {
    "byte": ("content_encoding", "base64"),
    "binary": ("content_media_type", "application/octet-stream"),
}
"""What 3.0 says by a format and 3.1 by another keyword (OpenAPI 3.1.1, section 4.4.3)."""


def respelled_formats(
    sides: tuple[Alternative, Alternative], notes: tuple[Notes, Notes]
) -> frozenset[str]:
    """Give the formats that one side has and the other says in the keyword of the later version."""
    found = set()
    for name, (keyword, value) in _CONTENTS.items():
        has = [name in side.formats for side in sides]
        says = [(getattr(each, keyword) or "").lower() == value for each in notes]
        if has[0] != has[1] and says[has.index(False)]:
            found.add(name)
    return frozenset(found)


def without_contents(notes: Notes, names: frozenset[str]) -> Notes:
    """Give notes without what formats say as well."""
    fields: dict[str, Any] = {_CONTENTS[name][0]: None for name in names}
    return replace(notes, **fields) if fields else notes
