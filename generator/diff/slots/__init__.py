"""What comparisons of parameters, bodies and responses have in common: one slot of an operation.

A slot is a place in a request or an answer that holds values: a parameter, a body in one media
type, a header.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator.diff.containment.oracle import Oracle, UncheckableSchemaError
from generator.diff.containment.values import NoValueError, Values
from generator.diff.law import level_of
from generator.diff.model import Change, Effect, Side, Spot, Witness
from generator.diff.operations.telling import Place, shared
from generator.diff.rule_names import Site
from generator.diff.schemas import SchemaComparer
from generator.ir.others import Others, without_prose
from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets import ANYTHING, Inner, ValueSet
from generator.ir.value_sets.json_identity import identity
from generator.ir.value_sets.reader import ValueSetReader

SideName = Literal["base", "revision"]
Sides: TypeAlias = tuple[Side | None, Side | None]
"""What stands on both sides; None where nothing does."""

Evidence: TypeAlias = Callable[[], Witness | str]
"""Gives what shows that a change breaks, or says why nothing can be shown."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on both sides, and who sends what it holds."""

    comparer: SchemaComparer
    spot: Spot
    direction: Direction

    @property
    def sent(self) -> bool:
        """Whether it is the caller of the API who sends what the slot holds."""
        return self.direction == "request"

    def named(self, text: str) -> Slot:
        """Give the slot that is called ``text`` in the same operation."""
        spot = Spot(operation=self.spot.operation, slot=text)
        return Slot(self.comparer, spot, self.direction)

    def inside(self, *steps: str) -> Slot:
        """Give the slot with what stands at a path inside its values."""
        return Slot(self.comparer, self.spot.step(*steps), self.direction)

    def reader(self, side: SideName) -> ValueSetReader:
        """Give what reads the schemas of one side for the slot's direction."""
        found = self.comparer.base if side == "base" else self.comparer.revision
        return found.reader(self.direction)

    def schema(self, side: SideName, owner: str, *steps: str) -> Inner:
        """Give the schema that stands ``steps`` below the address ``owner``."""
        return self.reader(side).at(below(owner, *steps))

    def read(self, side: SideName, inner: Inner | None) -> ValueSet:
        """Give the values of a schema; all where there is none."""
        return self.reader(side).read(ANYTHING if inner is None else inner)

    def fingerprint(self, side: SideName, inner: Inner | None) -> str:
        """Give what schemas with the same values have in common; empty where there is none."""
        return "" if inner is None else self.reader(side).fingerprint(inner)

    def sample(self, side: SideName, inner: Inner | None) -> Json:
        """Give a value that the schema accepts; raises `NoValueError`."""
        return Values(self.reader(side)).sample(ANYTHING if inner is None else inner)

    def accepts(self, side: SideName, inner: Inner | None, value: Json) -> bool | None:
        """Tell whether the schema accepts a value; None where no validator can say it."""
        if inner is None:
            return True
        try:
            return Oracle().accepts(self.reader(side), inner, value)
        except UncheckableSchemaError:
            return None

    def compare(self, base: Inner | None, revision: Inner | None, site: Site) -> tuple[Change, ...]:
        """Give what differs between the schemas of both sides."""
        return self.comparer.compare(
            base, revision, site=site, spot=self.spot, direction=self.direction
        )

    def change(
        self, rule: str, effect: Effect, sides: Sides, subject: str = "", about: str = ""
    ) -> Change:
        """Make a change at this slot.

        Its cause is the rule, the subject, what stands on both sides and ``about``, which tells
        apart what has equal values in places that have nothing to do with each other.
        """
        base, revision = sides
        told = Place(self.spot, self.direction).tell(rule, effect, base, revision)
        return shared(told, subject, (about,))

    def proven(self, change: Change, evidence: Evidence) -> Change:
        """Give the change with what shows it, where it breaks and such is asked for."""
        if not self.comparer.witnesses or level_of(change.effect, self.direction) != "breaking":
            return change
        try:
            found = evidence()
        except NoValueError as error:
            found = f"no value can be shown: {error}"
        if isinstance(found, str):
            return replace(change, no_witness=found)
        return replace(change, witness=found)


def below(address: str, *steps: str) -> str:
    """Give the address of what stands ``steps`` below another (RFC 6901, section 3)."""
    return address + "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in steps)


def as_written(inner: Inner | None) -> Json:
    """Give a schema as it is written, references as such; null where there is none."""
    return inner.parts[0].node if inner is not None and inner.parts else None


def shared_or(base: str, revision: str, otherwise: str) -> str:
    """Name what two addresses have in common with others: the component, where both are in one."""
    if base.startswith("#/components/") and revision.startswith("#/components/"):
        return f"{base} {revision}"
    return otherwise


def deprecation_changes(slot: Slot, kind: str, name: str, sides: Sides) -> Iterator[Change]:
    """Tell that a parameter or header came to be deprecated, or is not any more.

    ``kind`` begins the rule's id; the values of ``sides`` say whether it is deprecated.
    """
    base, revision = sides
    if base is None or revision is None or base.value == revision.value:
        return
    if revision.value:
        yield slot.change(f"{kind}-deprecated", "deprecates", sides, name)
    else:
        yield slot.change(f"{kind}-reactivated", "documents", sides, name)


def other_changes(
    slot: Slot, rule: str, base: tuple[str, Others], revision: tuple[str, Others]
) -> Iterator[Change]:
    """Tell what differs in extensions and unknown fields, each given with its owner's address."""
    before, after = dict(base[1]), dict(revision[1])
    for name in sorted({*before, *after}):
        one, other = without_prose(before.get(name)), without_prose(after.get(name))
        if (name in before) == (name in after) and identity(one) == identity(other):
            continue
        sides = _field(base[0], name, before, one), _field(revision[0], name, after, other)
        if name.rpartition("/")[2].startswith("x-"):
            yield slot.change(rule, "documents", sides, name)
        else:
            yield slot.change("unclassified-change", "unclassified", sides, name)


def _field(owner: str, name: str, fields: dict[str, Json], value: Json) -> Side | None:
    return Side(below(owner, *name.split("/")), value) if name in fields else None
