"""Paths taken apart: prefix, endpoint version, static segments, parameters, custom verbs.

Sources: OpenAPI 3.1, section 4.8.8 "Paths Object" (templates); RFC 3986, section 3.3 (matrix
parameters); AIP-136 "Custom methods" (``/items/{id}:cancel``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from generator.ir.imperatives import is_command
from generator.ir.naming_rules import NamespaceRules, compiled_version
from generator.ir.words import singular, split_words

_TEMPLATE = re.compile(r"(\{[^{}]*\})")


class Kind(Enum):
    """What a step of a path is."""

    SEGMENT = "segment"
    PARAMETER = "parameter"
    VERB = "verb"


@dataclass(frozen=True, slots=True)
class Step:
    """One static text, path parameter (by its name) or custom verb of a path."""

    kind: Kind
    text: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the text."""
        return split_words(self.text)


@dataclass(frozen=True, slots=True)
class Route:
    """A path without its prefix: `version` as in the path, `steps` in the path's order.

    `is_action` says that the prefix was one of actions.
    """

    version: str | None
    steps: tuple[Step, ...]
    is_action: bool

    @property
    def static(self) -> tuple[Step, ...]:
        """The steps that say something: no parameters, and no ids (``/folders/0``)."""
        return tuple(
            step
            for step in self.steps
            if step.kind is not Kind.PARAMETER and not step.text.isdecimal()
        )

    @property
    def parameters(self) -> tuple[int, ...]:
        """The places of the parameters among the steps."""
        return tuple(i for i, step in enumerate(self.steps) if step.kind is Kind.PARAMETER)

    @property
    def ends_in_parameter(self) -> bool:
        """Whether the last step is a parameter, as for one item of a collection."""
        return bool(self.steps) and self.steps[-1].kind is Kind.PARAMETER


@cache
def read_route(path: str, rules: NamespaceRules) -> Route:
    """Take `path` apart by `rules`; texts after ``#`` count as a last segment, ``?…`` is dropped.

    Several versions in one path are one, joined by slashes. Raises NamingError.
    """
    pattern = compiled_version(rules)
    location, _, fragment = path.partition("#")
    segments = [part for part in location.partition("?")[0].split("/") if part]
    rest, is_action = _without_prefix(segments, rules)
    versions = [part for part in rest if pattern.fullmatch(part)]
    parts = [part for part in rest if not pattern.fullmatch(part)] + [fragment]
    steps = tuple(step for part in parts for step in _steps(part)) or _fallback(segments, pattern)
    return Route("/".join(versions) or None, _with_dotted_verb(steps), is_action)


def without_version(key: str, rules: NamespaceRules) -> str:
    """An operation's key, normalised and without versions: the same for all its versions."""
    pattern = compiled_version(rules)
    return "/".join(part for part in normalised(key).split("/") if not pattern.fullmatch(part))


def normalised(key: str) -> str:
    """An operation's key without the names of its parameters.

    Paths that differ in nothing else are the same path (OpenAPI 3.1, section 4.8.8.1).
    """
    return _TEMPLATE.sub("{}", key)


def parameter_noun(route: Route, index: int) -> tuple[str, ...]:
    """What the parameter at step `index` names: ``{file_id}`` a file, ``{id}`` what it follows."""
    words = route.steps[index].words
    noun = words[:-1] if words[-1:] in (("id",), ("uuid",)) else words
    return noun or _words_of_one(_segment_before(route, index)) or words


def is_named_after(route: Route, index: int) -> bool:
    """Whether the parameter at step `index` is the id of one of what the path names before it."""
    before = _segment_before(route, index)
    noun = parameter_noun(route, index)
    return bool(before) and noun in (split_words(before), _words_of_one(before))


def _segment_before(route: Route, index: int) -> str:
    before = [step.text for step in route.steps[:index] if step.kind is Kind.SEGMENT]
    return before[-1] if before else ""


def _words_of_one(text: str) -> tuple[str, ...]:
    return split_words(singular(" ".join(split_words(text))))


def _without_prefix(segments: list[str], rules: NamespaceRules) -> tuple[list[str], bool]:
    found = [(len(_parts(each)), True, each) for each in rules.action_prefixes]
    found += [(len(_parts(each)), False, each) for each in rules.prefixes]
    for size, is_action, prefix in sorted(found, reverse=True):
        start = zip(_parts(prefix), segments, strict=False)
        if size <= len(segments) and all(normalised(a) == normalised(b) for a, b in start):
            return segments[size:], is_action
    return segments, False


def _parts(path: str) -> list[str]:
    return [part for part in path.split("/") if part]


def _fallback(segments: list[str], version: re.Pattern[str]) -> tuple[Step, ...]:
    static = [part for part in segments if not version.fullmatch(part) and "{" not in part]
    static = [part for part in static if _has_word(part)]
    return (Step(Kind.SEGMENT, static[-1]),) if static else ()


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _steps(segment: str) -> Iterator[Step]:
    for piece in _TEMPLATE.split(segment):
        if _TEMPLATE.fullmatch(piece):
            yield Step(Kind.PARAMETER, piece[1:-1])
            continue
        name, _, verb = piece.partition(";")[0].partition(":")
        yield from (
            Step(kind, text)
            for kind, text in ((Kind.SEGMENT, name), (Kind.VERB, verb))
            if _has_word(text)
        )


def _with_dotted_verb(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Read a last segment like ``chat.postMessage`` as what it says in remote procedure calls."""
    if not steps or steps[-1].kind is not Kind.SEGMENT:
        return steps
    *names, verb = [part for part in steps[-1].text.split(".") if part] or [""]
    if not names or not is_command(split_words(verb)):
        return steps
    return (*steps[:-1], *(Step(Kind.SEGMENT, name) for name in names), Step(Kind.VERB, verb))
