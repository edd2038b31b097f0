"""What nodes that must all hold say together of the members of an object.

``additionalProperties`` speaks of the names that its own node does not declare, so in a
conjunction it reaches what other nodes declare; ``unevaluatedProperties`` speaks of those that no
node below its own declares (JSON Schema 2020-12 core, sections 10.3.2 and 11.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from generator.ir.schema_parts import Part
from generator.ir.types import Direction
from generator.ir.value_sets import Inner, Member
from generator.ir.value_sets.conditions import Requirements, closed_under, requirements
from generator.ir.value_sets.conjunctions import COMBINES, Address, Piece
from generator.ir.value_sets.scalar_sets import PATTERNS_OF_ANYTHING
from generator.ir.value_sets.schema_sketches import Sketches
from generator.ir.value_sets.text_checks import matches
from generator.spec import Location

_SPEAKING = frozenset(
    "properties required patternProperties additionalProperties unevaluatedProperties".split()
)
_CONDITIONAL = frozenset({"if", "dependentSchemas"})

_ACROSS_PATTERNS = "patternProperties in several parts, with additionalProperties in one of them"
_CONDITIONAL_SCOPE = "unevaluatedProperties looks into a condition"


@dataclass(frozen=True, slots=True)
class ObjectSet:
    """What is said of objects, in the words of :class:`~generator.ir.value_sets.Alternative`.

    ``dependent`` are the properties that must be there beside others, by the names of these.
    ``impossible`` tells that no object is accepted.
    """

    members: dict[str, Member]
    required: frozenset[str]
    patterned: tuple[tuple[str, Inner], ...] = ()
    additional: Inner | None = None
    closed: bool = False
    dependent: Requirements = field(default_factory=dict)
    impossible: bool = False
    incomplete: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    """What one node says of names: those it declares, patterns, and all others."""

    declared: dict[str, Part]
    patterns: dict[str, Part]
    others: Part | None = None

    def of(self, name: str) -> Iterable[Part]:
        """Give what holds for the member ``name``."""
        found = [self.declared[name]] if name in self.declared else []
        found += [part for pattern, part in self.patterns.items() if matches(pattern, name)]
        if not found and self.others is not None:
            return (self.others,)
        return found


class ObjectSets:
    """Puts together what is said of objects in one document, for one direction or none."""

    def __init__(
        self, sketches: Sketches, direction: Direction | None, address: Callable[[Location], str]
    ) -> None:
        self._sketches = sketches
        self._direction = direction
        self._address = address

    def of(
        self, pieces: Sequence[Piece], forbidden: Iterable[tuple[str, Location]] = ()
    ) -> ObjectSet:
        """Put together what ``pieces`` say; ``forbidden`` are names that must not be there."""
        speaking = [piece for piece in pieces if not _SPEAKING.isdisjoint(piece.node)]
        declared = [_children(piece) for piece in speaking]
        hidden = self._hidden(declared)
        dependent = {
            trigger: names - hidden
            for trigger, names in requirements(piece.node for piece in pieces).items()
            if trigger not in hidden
        }
        required = closed_under(_required(speaking) - hidden, dependent)
        rules = self._rules(speaking, declared, hidden)
        incomplete = ""
        for piece in speaking:
            if "unevaluatedProperties" in piece.node:
                rule, why = self._unevaluated(piece, pieces, hidden)
                rules += [] if why else [rule]
                incomplete = incomplete or why
        rules.extend(_Rule({name: Part({"not": {}}, place)}, {}) for name, place in forbidden)
        found = self._joined(rules, required, incomplete)
        left = {each: names - required for each, names in dependent.items() if each not in required}
        return replace(found, dependent={each: names for each, names in left.items() if names})

    def hidden(self, pieces: Iterable[Piece]) -> frozenset[str]:
        """Give the names of declared properties that do not travel in the direction."""
        return self._hidden([_children(piece) for piece in pieces if "properties" in piece.node])

    def _hidden(self, declared: Iterable[dict[str, Part]]) -> frozenset[str]:
        return frozenset(
            name for parts in declared for name, part in parts.items() if self._is_hidden(part)
        )

    def _is_hidden(self, part: Part) -> bool:
        node = part.node
        if self._direction is None:
            return False
        if not COMBINES.isdisjoint(node):
            sketch = self._sketches.of(Inner((part,)))
            return sketch.read_only if self._direction == "request" else sketch.write_only
        return node.get("readOnly" if self._direction == "request" else "writeOnly") is True

    def _rules(
        self,
        pieces: Sequence[Piece],
        declared: Sequence[dict[str, Part]],
        hidden: frozenset[str],
    ) -> list[_Rule]:
        return [
            _Rule(
                {name: part for name, part in parts.items() if name not in hidden},
                _patterns(piece),
                self._others(piece, "additionalProperties"),
            )
            for piece, parts in zip(pieces, declared, strict=True)
        ]

    def _others(self, piece: Piece, keyword: str) -> Part | None:
        if keyword not in piece.node or piece.node[keyword] is True:
            return None
        part = piece.child(piece.node[keyword], keyword)
        return None if self._sketches.of(Inner((part,))).is_open else part

    def _unevaluated(
        self, piece: Piece, pieces: Sequence[Piece], hidden: frozenset[str]
    ) -> tuple[_Rule, str]:
        """Read ``unevaluatedProperties`` as a rule; say why that is not all there is to it."""
        scope: Address = (piece.location.file, piece.location.pointer)
        inside = [each for each in pieces if scope in each.scopes]
        if any(_evaluates_all(each, piece) for each in inside):
            return _Rule({}, {}), ""
        names = {name for each in inside for name in _children(each)} - hidden
        patterns = [pattern for each in inside for pattern in _patterns(each)]
        rule = _Rule(
            {name: _anything(piece) for name in names},
            {pattern: _anything(piece) for pattern in patterns},
            self._others(piece, "unevaluatedProperties"),
        )
        conditional = any(not _CONDITIONAL.isdisjoint(each.node) for each in inside)
        return rule, _CONDITIONAL_SCOPE if conditional else ""

    def _joined(
        self, rules: Sequence[_Rule], required: frozenset[str], incomplete: str
    ) -> ObjectSet:
        members = self._members(rules)
        patterned, why = self._patterned(rules)
        others = [rule.others for rule in rules if rule.others is not None]
        if len(patterned) == 1 and patterned[0][0] in PATTERNS_OF_ANYTHING:
            # A pattern of all names says what is said of others, and leaves no others.
            others, patterned = [*patterned[0][1].parts], ()
        closed = any(self._sketches.of(Inner((part,))).is_empty for part in others)
        additional = Inner(tuple(_distinct(others))) if others and not closed else None
        impossible = any(
            self._forbids(name, members, patterned, closed=closed) for name in required
        )
        if closed:
            members = {
                name: member
                for name, member in members.items()
                if not self._goes_without_saying(member, patterned)
            }
        elif additional is None:
            patterned = tuple(each for each in patterned if not self._sketches.of(each[1]).is_open)
        why = incomplete or why
        # By name: what is made of them is the same whatever order they are written in.
        members = dict(sorted(members.items()))
        return ObjectSet(
            members,
            required,
            patterned,
            additional,
            closed,
            impossible=impossible,
            incomplete=why,
        )

    def _goes_without_saying(self, member: Member, patterned: Iterable[tuple[str, Inner]]) -> bool:
        """Tell whether a closed object forbids a member that accepts nothing as it does others."""
        if not self._sketches.of(member.schema).is_empty:
            return False
        return not any(matches(pattern, member.name) for pattern, _ in patterned)

    def _members(self, rules: Sequence[_Rule]) -> dict[str, Member]:
        members: dict[str, Member] = {}
        for rule in rules:
            for name, part in rule.declared.items():
                if name in members:
                    continue
                parts = [part] if len(rules) == 1 and not rule.patterns else _said(rules, name)
                members[name] = Member(name, Inner(tuple(parts)), self._address(part.location))
        return members

    def _patterned(self, rules: Sequence[_Rule]) -> tuple[tuple[tuple[str, Inner], ...], str]:
        holders = [rule for rule in rules if rule.patterns]
        if not holders:
            return (), ""
        found: dict[str, list[Part]] = {}
        why = ""
        for pattern in sorted({pattern for rule in holders for pattern in rule.patterns}):
            parts = found.setdefault(pattern, [])
            for rule in rules:
                if pattern in rule.patterns:
                    parts.append(rule.patterns[pattern])
                elif rule.others is not None and rule.patterns:
                    why = _ACROSS_PATTERNS
                elif rule.others is not None:
                    parts.append(rule.others)
        return tuple((each, Inner(tuple(_distinct(parts)))) for each, parts in found.items()), why

    def _forbids(
        self,
        name: str,
        members: dict[str, Member],
        patterned: Sequence[tuple[str, Inner]],
        *,
        closed: bool,
    ) -> bool:
        if name in members:
            return self._sketches.of(members[name].schema).is_empty
        return closed and not any(matches(pattern, name) for pattern, _ in patterned)


def _said(rules: Iterable[_Rule], name: str) -> list[Part]:
    return _distinct(part for rule in rules for part in rule.of(name))


def _distinct(parts: Iterable[Part]) -> list[Part]:
    """Give each part once, and what restricts nothing only where it is alone."""
    found: dict[Address, Part] = {}
    for part in parts:
        found.setdefault((part.location.file, part.location.pointer), part)
    listed = list(found.values())
    return [part for part in listed if part.node] or listed[:1]


def _anything(piece: Piece) -> Part:
    return Part({}, piece.location.child("unevaluatedProperties", "evaluated"))


def _children(piece: Piece) -> dict[str, Part]:
    written = piece.node.get("properties")
    if not written:
        return {}
    return {name: piece.child(node, "properties", name) for name, node in written.items()}


def _patterns(piece: Piece) -> dict[str, Part]:
    written = piece.node.get("patternProperties")
    if not written:
        return {}
    return {
        pattern: piece.child(node, "patternProperties", pattern)
        for pattern, node in written.items()
    }


def _required(pieces: Iterable[Piece]) -> frozenset[str]:
    return frozenset(
        name
        for piece in pieces
        if isinstance(piece.node.get("required"), list)
        for name in piece.node["required"]
    )


def _evaluates_all(piece: Piece, around: Piece) -> bool:
    if "additionalProperties" in piece.node:
        return True
    return "unevaluatedProperties" in piece.node and piece.location != around.location
