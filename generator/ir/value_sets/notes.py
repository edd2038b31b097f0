"""What nodes that must all hold say together beside which values they accept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

from generator.ir import schema_merging as merging
from generator.ir.schema import Json
from generator.ir.schema_keywords import Node
from generator.ir.value_sets import NOTHING_NOTED, Notes, dialect
from generator.ir.value_sets.json_identity import canonical_text, distinct, identity

_KNOWN = dialect.ASSERTIONS | frozenset("""
    title description default deprecated readOnly writeOnly example examples externalDocs $comment
    $schema $id $anchor $dynamicAnchor $vocabulary $defs definitions
    contentEncoding contentMediaType
    """.split())
_SILENT = _KNOWN - frozenset(
    "title default deprecated readOnly writeOnly contentEncoding contentMediaType".split()
)


def notes_of(nodes: Iterable[Node]) -> Notes:
    """Put together what is said; of two texts or defaults the first counts, of flags any."""
    speaking = [node for node in nodes if not _SILENT.issuperset(node)]
    if not speaking:
        return NOTHING_NOTED
    said = merging.merged_annotations(speaking)
    return Notes(
        title=said.title,
        default=merging.default(speaking),
        deprecated=said.deprecated,
        read_only=said.read_only,
        write_only=said.write_only,
        content_encoding=_text(speaking, "contentEncoding"),
        content_media_type=_text(speaking, "contentMediaType"),
        others=_others(speaking),
    )


def joined_notes(outer: Notes, inner: Notes) -> Notes:
    """Put together what is said around a schema and in it."""
    if outer is NOTHING_NOTED or inner is NOTHING_NOTED:
        return inner if outer is NOTHING_NOTED else outer
    return Notes(
        title=outer.title or inner.title,
        default=outer.default or inner.default,
        deprecated=outer.deprecated or inner.deprecated,
        read_only=outer.read_only or inner.read_only,
        write_only=outer.write_only or inner.write_only,
        content_encoding=outer.content_encoding or inner.content_encoding,
        content_media_type=outer.content_media_type or inner.content_media_type,
        others=_sorted({**dict(inner.others), **dict(outer.others)}),
    )


def common_notes(notes: Sequence[Notes]) -> Notes:
    """Put together what members of a union say that are one here: what all of them say.

    Their order means nothing. Of keywords that nothing here knows any may matter, so none is lost:
    where not all members say the same, what each says is listed.
    """
    first, others = notes[0], notes[1:]
    if not others or all(each is NOTHING_NOTED for each in notes):
        return first
    same = {
        each.name: getattr(first, each.name)
        for each in fields(Notes)
        if each.name != "others" and all(_are_same(first, other, each.name) for other in others)
    }
    return Notes(**same, others=_common_others([dict(each.others) for each in notes]))


def _are_same(one: Notes, other: Notes, name: str) -> bool:
    if name == "default":
        return identity([*one.default]) == identity([*other.default])
    return bool(getattr(one, name) == getattr(other, name))


def _common_others(said: Sequence[Mapping[str, Json]]) -> tuple[tuple[str, Json], ...]:
    found: dict[str, Json] = {}
    for key in set().union(*said):
        values = list(distinct(each[key] for each in said if key in each))
        if len(values) == 1 and all(key in each for each in said):
            found[key] = values[0]
        elif not is_extension(key):
            found[key] = sorted(values, key=canonical_text)
    return _sorted(found)


def is_extension(keyword: str) -> bool:
    """Tell whether a keyword means nothing that JSON Schema says.

    How XML is written is told by the media type's side: in JSON ``xml`` means nothing.
    """
    return keyword.startswith("x-") or keyword == "xml"


def _text(nodes: Sequence[Node], keyword: str) -> str | None:
    return next((node[keyword] for node in nodes if isinstance(node.get(keyword), str)), None)


def _others(nodes: Sequence[Node]) -> tuple[tuple[str, Json], ...]:
    found: dict[str, Json] = {}
    for node in nodes:
        for key in node.keys() - _KNOWN:
            found.setdefault(key, node[key])
    return _sorted(found)


def _sorted(found: dict[str, Json]) -> tuple[tuple[str, Json], ...]:
    return tuple(sorted(found.items(), key=lambda pair: pair[0]))
