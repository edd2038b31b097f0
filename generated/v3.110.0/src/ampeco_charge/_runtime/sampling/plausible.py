"""Values that fit the names of properties, in the world of a charging network."""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache
from typing import Final

from .moments import moment_of, moment_text, speaks_of_moment
from .plausible_rules import NUMBERS, NUMBERS_WITH, TEXTS, NumberRule, TextRule
from .scenes import Scene
from .words import Words

_MOST_WORDS: Final = 5
_IDS: Final = frozenset({"id", "ids", "uuid", "guid", "uid", "key"})
_PLAIN_NAMES: Final = frozenset({("name",), ("title",), ("label",)})
_FOR_PEOPLE: Final = frozenset({*_PLAIN_NAMES, ("address",), ("subtitle",)})
_SENTENCES: Final = frozenset("""
    description note notes comment message details info information remark content body summary
    reason notice explanation instructions directions answer question translation text help remarks
    """.split())


def plausible_text(scene: Scene) -> str | None:
    """Return a text that fits the name; None if the name is none that is known."""
    rule = _text_rule(scene.words, scene.around)
    if rule is not None:
        return str(rule(scene))
    number = _named_number_rule(scene.words, scene.around)
    if number is not None:
        return str(number(scene))
    if speaks_of_moment(scene.words):
        return moment_text(moment_of(scene.words, scene.anchor, scene.chance))
    return None


def plausible_number(scene: Scene) -> float | None:
    """Return a number that fits the name; None if the name is none that is known."""
    rule = _number_rule(scene.words, scene.around)
    return None if rule is None else rule(scene)


def generic_text(scene: Scene) -> str:
    """Return a text for any name: its own words and a number, a sentence for descriptions."""
    is_only_name = scene.words in _PLAIN_NAMES and scene.around
    words = scene.around if is_only_name else scene.words or scene.around
    number = scene.chance.between(1, 99, "number")
    if not words:
        return f"Text {number}"
    if words[-1] in _SENTENCES:
        return scene.chance.pick(_sentences(scene), "sentence")
    if words[-1] in _IDS:
        return str(scene.chance.between(1, 9999, "id"))
    return f"{' '.join(words).capitalize()} {number}"


def speaks_of_texts(words: Words) -> bool:
    """Tell whether a name is that of texts for people, which may be there in many languages."""
    return bool(words) and (words[-1] in _SENTENCES or words[-1:] in _FOR_PEOPLE)


def is_identity(words: Words) -> bool:
    """Tell whether a name is that of an id or a name, which things do not lack."""
    return bool(words) and (words[-1] in _IDS or words[-1] in {"name", "title", "type", "status"})


def _sentences(scene: Scene) -> tuple[str, ...]:
    anchor = scene.anchor
    return (
        f"Near the entrance on {anchor.street}.",
        "Open day and night, parking is free while charging.",
        f"Run by {anchor.company} in {anchor.city.name}.",
        "Please unplug the cable when charging has ended.",
        "Added by the support team after the last inspection.",
    )


def _key(known: Container[str], words: Words, around: Words) -> str | None:
    """The longest ending of a name, with what stands around it, that is known.

    What stands around counts only together with the whole of the name.
    """
    whole = (*around, *words)[-_MOST_WORDS:]
    endings = (" ".join(whole[start:]) for start in range(len(whole)))
    return next((ending for ending in endings if ending in known), None) if words else None


@lru_cache(maxsize=16384)
def _text_rule(words: Words, around: Words) -> TextRule | None:
    key = _key(TEXTS, words, around)
    return None if key is None else TEXTS[key]


@lru_cache(maxsize=16384)
def _named_number_rule(words: Words, around: Words) -> NumberRule | None:
    key = _key(NUMBERS, words, around)
    return None if key is None else NUMBERS[key]


@lru_cache(maxsize=16384)
def _number_rule(words: Words, around: Words) -> NumberRule | None:
    named = _named_number_rule(words, around)
    return named or next((NUMBERS_WITH[word] for word in words if word in NUMBERS_WITH), None)
