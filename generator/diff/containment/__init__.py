"""Whether a schema accepts everything that another describes.

The schemas are those of whoever sends and of whoever receives. The answer is certain in both cases:
it holds when that is proven, and does not hold when there is a value that shows it. All else is
undecided, with the reason.
"""

from __future__ import annotations

from collections.abc import Generator, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, islice, product

from generator.diff.containment import number_sets, string_sets
from generator.diff.containment.acceptance import Acceptance
from generator.diff.containment.case_splits import contested, split, tags
from generator.diff.containment.contained_arrays import array_gaps
from generator.diff.containment.contained_objects import object_gaps
from generator.diff.containment.contained_parts import Case, Gap, Gaps, Known, Pair, Sent
from generator.diff.containment.disjoint import Disjointness
from generator.diff.containment.exclusivity import Exclusivity
from generator.diff.containment.json_values import exact, height
from generator.diff.containment.number_sets import NumberSet
from generator.diff.containment.opaque_gaps import opaque_gaps
from generator.diff.containment.oracle import Oracle
from generator.diff.containment.outcomes import FITS, HOLDS, TOO_LARGE, Outcome, Verdict
from generator.diff.containment.readers import Reader, identity_of, property_at
from generator.diff.containment.recursion import Recursion, Rules
from generator.diff.containment.slices import Slices
from generator.diff.containment.string_sets import StringSet
from generator.diff.containment.value_parts import MINIMAL, Plan
from generator.diff.containment.value_scalars import listed
from generator.diff.containment.values import DEEPEST, Values, check
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, JsonType, ValueSet
from generator.ir.value_sets.json_identity import identity

MOST_STEPS = 30_000
_MOST_TRIED = 80
_MOST_TRIED_OF_A_PART = 16
_MOST_PARTS = 200
_MOST_REVERSE_STEPS = 1_000

_Answering = Generator[Pair, Verdict, Verdict]


class Containment:
    """Decides whether what ``sender``'s schemas describe is accepted by those of ``receiver``.

    A sender describes the declared properties of an object, and others only where a schema of them
    is given; a receiver accepts undeclared properties where nothing is said of them. To answer a
    question no more than ``most_steps`` steps are taken: pairs of schemas or of alternatives that
    are compared, values that are tried. Where ``whoever_sends`` is set, objects are described with
    any properties that are not forbidden.
    """

    def __init__(
        self,
        sender: Reader,
        receiver: Reader,
        *,
        most_steps: int = MOST_STEPS,
        oracle: Oracle | None = None,
        whoever_sends: bool = False,
    ) -> None:
        self._oracle = oracle or Oracle()
        self._sender = Slices(sender)
        self._receiver = receiver
        self.values = Values(self._sender, self._oracle)
        self._sent = Acceptance(self._sender, unknown_format=True, declared=not whoever_sends)
        self._received = Acceptance(receiver)
        self._doubtful = Acceptance(receiver, unknown_format=False)
        self._apart = Disjointness(
            self.values.acceptance, self._received, declared=not whoever_sends
        )
        self._exclusivity = Exclusivity(self._apart, self._is_within)
        self._whoever_sends = whoever_sends
        self._reverse: Containment | None = None
        self._tags: dict[Alternative, dict[str, frozenset[object]]] = {}
        self._sent_of: dict[Alternative, Sent] = {}
        rules = Rules(
            rule=self._rule,
            key=lambda pair: (self._sender.identity(pair[0]), receiver.fingerprint(pair[1])),
            assumed=HOLDS,
            as_assumed=lambda verdict: verdict.holds is True,
            exhausted=Verdict(None, TOO_LARGE),
        )
        self._recursion: Recursion[Pair, Verdict] = Recursion(rules, most_steps)

    def contained(self, sub: Inner, sup: Inner) -> Verdict:
        """Tell whether ``sup`` accepts every value that the sender's ``sub`` describes.

        Where it does not, the verdict holds a value that shows it.
        """
        return self._recursion.answer((sub, sup))

    def outside(self, sub: Inner, sup: Inner, most: int = 8) -> tuple[Json, ...]:
        """Give different values that ``sub`` describes and ``sup`` certainly does not accept."""
        verdict = self.contained(sub, sup)
        if verdict.holds is True:
            return ()
        found: dict[Hashable, Json] = {}
        for value in (*verdict.example, *self.values.samples(sub, 4 * _MOST_TRIED)):
            if (
                len(found) < most
                and identity(value) not in found
                and self._shows((sub, sup), value)
            ):
                found[identity(value)] = value
        return tuple(found.values())

    def around(
        self, sub: Inner, sup: Inner, path: tuple[str, ...], value: Json
    ) -> tuple[Json, ...]:
        """Give a whole value of ``sub`` with ``value`` at ``path`` that ``sup`` does not accept.

        None where no such value could be made. The steps of ``path`` are those of
        :class:`generator.diff.model.Spot`.
        """
        for (whole,) in self.values.embeddings(sub, path, value):
            if self._is_received(whole, sup) is False:
                return (whole,)
        return ()

    def disjoint(self, left: ValueSet, right: ValueSet) -> Verdict:
        """Tell whether ``right`` accepts no value that the sender's ``left`` describes."""
        found = self._apart.sets(left, right)
        return Verdict(found, "" if found is not None else "it is not plain that they are disjoint")

    def _rule(self, pair: Pair) -> _Answering:
        sub, sup = pair
        if not sup.parts or self._sender.fingerprint(sub) == self._receiver.fingerprint(sup):
            return HOLDS
        left, right = self._sender.read(sub), self._receiver.read(sup)
        undecided = HOLDS
        for alternative in left.alternatives:
            case = Case(pair, left, right, alternative)
            verdict = yield from self._alternative(case, alternative)
            if verdict.holds is False:
                return verdict
            if undecided.holds is True:
                undecided = verdict
        if undecided.holds is True and right.incomplete and left.alternatives:
            return Verdict(None, right.incomplete)
        return undecided

    def _alternative(self, case: Case, sub: Alternative) -> _Answering:
        if sub.values is not None:
            return self._listed(case, sub.values)
        undecided = HOLDS
        for kind in sorted(sub.types):
            verdict = yield from self._kind(case, sub, kind)
            if verdict.holds is False:
                return verdict
            if undecided.holds is True:
                undecided = verdict
        return undecided

    def _listed(self, case: Case, values: Iterable[Json]) -> Verdict:
        """Decide value by value."""
        undecided = HOLDS
        for value in values:
            received = self._is_received(value, case.pair[1])
            if received is True:
                continue
            sent = self._is_sent(value, case.pair[0])
            if sent is True and received is False:
                return Verdict(holds=False, example=(value,))
            if sent is not False:
                undecided = Verdict(None, "a listed value cannot be checked")
        return undecided

    def _kind(self, case: Case, sub: Alternative, kind: JsonType) -> _Answering:
        """Decide for the values of one type."""
        if kind in ("null", "boolean"):
            return self._listed(case, (None,) if kind == "null" else (False, True))
        sups = [each for each in case.right.alternatives if _accepts_type(each, kind)]
        sups = [each for each in sups if self._may_meet(sub, each)]
        if kind in ("array", "object"):
            return (yield from self._composite(case, sub, kind, sups))
        outcome = self._scalars(case, sub, kind, sups)
        if outcome.holds is True:
            return HOLDS
        return self._searched(case, sub, kind, outcome.examples, outcome.reason)

    def _scalars(
        self, case: Case, sub: Alternative, kind: JsonType, sups: Sequence[Alternative]
    ) -> Outcome:
        opaque = {each: list(opaque_gaps(self._sent, sub, each, kind)) for each in sups}
        usable = [each for each in sups if not opaque[each]]
        if case.right.exclusive and len(sups) > 1:
            alone = [each for each in usable if self._exclusivity.is_alone(case, sub, each, kind)]
            outcomes = [self._scalar(sub, kind, [each]) for each in alone]
            if any(each.holds for each in outcomes):
                return FITS
            found = replace(self._scalar(sub, kind, usable), holds=None)
            return replace(found, reason=found.reason or "members of a oneOf that may overlap")
        found = self._scalar(sub, kind, usable)
        reasons = [gap.reason for each in sups for gap in opaque[each]]
        return replace(found, reason=next(iter(reasons), found.reason))

    def _scalar(self, sub: Alternative, kind: JsonType, sups: Sequence[Alternative]) -> Outcome:
        if kind == "string":
            strings = [self._strings(each) for each in sups]
            return string_sets.contained(string_sets.of(sub), strings)
        numbers = [self._numbers(each) for each in sups]
        return number_sets.contained(number_sets.of(sub), numbers)

    def _strings(self, sup: Alternative) -> StringSet | frozenset[str]:
        if sup.values is None:
            return string_sets.of(sup)
        return frozenset(
            each
            for each in listed(sup, "string")
            if isinstance(each, str) and self._received.alternative(each, sup)
        )

    def _numbers(self, sup: Alternative) -> NumberSet | frozenset[Fraction]:
        if sup.values is None:
            return number_sets.of(sup)
        return frozenset(
            exact(each)
            for kind in ("integer", "number")
            for each in listed(sup, kind)
            if isinstance(each, int | float) and self._received.alternative(each, sup)
        )

    def _composite(
        self, case: Case, sub: Alternative, kind: JsonType, sups: Sequence[Alternative]
    ) -> _Answering:
        alone = not case.right.exclusive
        for sup in sups:
            gaps = yield from self._gaps(sub, sup, kind, thorough=False)
            if not gaps and (alone or self._exclusivity.is_alone(case, sub, sup, kind)):
                return HOLDS
        if kind == "object" and len(sups) > 1:
            verdict = yield from self._split(case, sub, sups)
            if verdict is not None and verdict.holds is not None:
                return verdict
        found = []
        for sup in sups:
            gaps = yield from self._gaps(sub, sup, kind, thorough=True)
            found.append(gaps)
        reason = next((gap.reason for gaps in found for gap in gaps if gap.reason), "")
        if case.right.exclusive and not all(found):
            reason = "members of a oneOf that may overlap"
        is_within = bool(found) and all(gap.within for gaps in found for gap in gaps)
        candidates = self._planned(sub, kind, found)
        return self._searched(case, sub, kind, candidates, reason, varied=not is_within)

    def _gaps(self, sub: Alternative, sup: Alternative, kind: JsonType, *, thorough: bool) -> Gaps:
        self._recursion.step()
        known = Known(
            self._sender, self.values, self._sent, self._received, self._sent_of, thorough
        )
        if self._recursion.is_exhausted:
            return [Gap(reason=TOO_LARGE, within=True)]
        if sup.values is not None:
            return [Gap((MINIMAL,), "it is not one of the listed values")]
        gaps = object_gaps if kind == "object" else array_gaps
        return (yield from gaps(known, sub, sup))

    def _split(
        self, case: Case, sub: Alternative, sups: Sequence[Alternative]
    ) -> Generator[Pair, Verdict, Verdict | None]:
        """Decide for each part of the alternative; None where it has no parts."""
        undecided = None
        for name in (yield from contested(sub, sups)):
            parts = split(self._sender, self._received, sub, name, sups)
            count = len(parts) * case.parts
            if not parts or count > _MOST_PARTS:
                continue
            undecided = HOLDS
            for part in parts:
                verdict = yield from self._part(replace(case, parts=count), part, name, sups)
                if verdict.holds is False:
                    return verdict
                if undecided.holds is True:
                    undecided = verdict
            break
        return undecided

    def _part(
        self, case: Case, part: Alternative, name: str, sups: Sequence[Alternative]
    ) -> _Answering:
        """Decide for a part by those of ``sups`` that accept the property it was split by."""
        left = []
        for sup in sups:
            theirs = property_at(sup, name)
            accepted = name not in sup.required
            if name in part.required:
                accepted = theirs is not None
                if theirs is not None:
                    accepted = (yield part.members[name].schema, theirs).holds is True
            if accepted and self._may_meet(part, sup):
                left.append(sup)
        if not left:
            return self._searched(case, part, "object", (), "", varied=False)
        return (yield from self._composite(case, part, "object", left))

    def _planned(
        self, sub: Alternative, kind: JsonType, found: Sequence[Sequence[Gap]]
    ) -> Iterator[Json]:
        """Make values that show a gap of each alternative at once."""
        plans = [[plan for gap in gaps for plan in gap.plans] or [MINIMAL] for gaps in found]
        make = self.values.objects if kind == "object" else self.values.arrays
        for several in islice(product(*plans), _MOST_TRIED):
            joined = _joined(several)
            if joined is not None:
                yield from make(sub, joined)

    def _searched(
        self,
        case: Case,
        sub: Alternative,
        kind: JsonType,
        candidates: Iterable[Json],
        reason: str,
        *,
        varied: bool = True,
    ) -> Verdict:
        """Look for a value that shows that it does not hold; without one it is undecided."""
        minimal = self.values.of_type(sub, kind)
        if minimal.proven:
            return HOLDS
        others = self.values.varied(sub, kind) if varied else iter(())
        if case.right.exclusive:
            # A listed value is often accepted by another alternative, too.
            named = [each for sup in case.right.alternatives for each in listed(sup, kind)]
            others = chain(named[:_MOST_TRIED], others)
        seen = set()
        most = 2 * _MOST_TRIED if case.parts == 1 else _MOST_TRIED_OF_A_PART
        for value in islice(chain(candidates, minimal.value, others), most):
            if height(value) > DEEPEST:
                reason = reason or "a value that shows it would be nested too deeply"
                continue
            if (key := identity(value)) not in seen:
                seen.add(key)
                self._recursion.step()
                if self._recursion.is_exhausted:
                    return Verdict(None, TOO_LARGE)
                if self._shows(case.pair, value):
                    return Verdict(holds=False, example=(value,))
        return Verdict(None, reason or "no value that shows it could be made")

    def _shows(self, pair: Pair, value: Json) -> bool:
        if self._is_received(value, pair[1]) is not False:
            return False
        return self._is_sent(value, pair[0]) is True

    def _is_sent(self, value: Json, sub: Inner) -> bool | None:
        found = self.values.acceptance.inner(value, sub)
        declared = self._sent.inner(value, sub)
        if found is False or declared is False:
            return False
        return True if found else self.values.checks(value, sub)

    def _is_received(self, value: Json, sup: Inner) -> bool | None:
        found = self._received.inner(value, sup)
        if found is not None:
            return found
        checked = check(self._oracle, self._receiver, sup, value)
        if not checked:
            return checked
        # To validators a format that they do not know restricts nothing.
        return None if self._doubtful.inner(value, sup) is False else True

    def _is_within(self, case: Case, sup: Alternative, sub: Alternative) -> bool:
        """Tell whether all values of an alternative of the receiver are in one of the sender."""
        if self._whoever_sends:
            return False
        if self._reverse is None:
            self._reverse = Containment(
                self._receiver,
                self._sender,
                most_steps=_MOST_REVERSE_STEPS,
                oracle=self._oracle,
                whoever_sends=True,
            )
        backwards = self._reverse
        theirs = backwards._sender.slice(
            case.pair[1], identity_of(self._receiver, sup), ValueSet(sup.source, (sup,))
        )
        ours = self._sender.slice(
            case.pair[0], identity_of(self._sender, sub), ValueSet(sub.source, (sub,))
        )
        return backwards.contained(theirs, ours).holds is True

    def _may_meet(self, sub: Alternative, sup: Alternative) -> bool:
        """Tell whether no property with listed values plainly keeps the two apart."""
        ours, theirs = self._tags_of(self._sender, sub), self._tags_of(self._receiver, sup)
        return not any(ours[name].isdisjoint(theirs[name]) for name in ours.keys() & theirs.keys())

    def _tags_of(self, reader: Reader, alternative: Alternative) -> dict[str, frozenset[object]]:
        if alternative not in self._tags:
            self._tags[alternative] = {
                name: frozenset(map(identity, values))
                for name, values in tags(reader, alternative).items()
            }
        return self._tags[alternative]


def _accepts_type(alternative: Alternative, kind: JsonType) -> bool:
    numbers = ("integer", "number")
    return kind in alternative.types or (
        kind in numbers and any(each in alternative.types for each in numbers)
    )


def _joined(plans: Iterable[Plan]) -> Plan | None:
    """Put plans together; None where they contradict each other."""
    joined = MINIMAL
    for plan in plans:
        items = _beside(joined.items, plan.items)
        if items is None or _differ(joined.members, plan.members):
            return None
        joined = Plan(
            {**joined.members, **plan.members},
            joined.wanted | plan.wanted,
            joined.absent | plan.absent,
            items,
            max(joined.length, plan.length),
        )
    return None if joined.absent & (joined.members.keys() | joined.wanted) else joined


def _differ(old: Mapping[str, Json], new: Mapping[str, Json]) -> bool:
    return any(identity(old[key]) != identity(new[key]) for key in old.keys() & new.keys())


def _beside(old: Mapping[int, Json], new: Mapping[int, Json]) -> dict[int, Json] | None:
    """Put items beside others, further back where the place is taken."""
    joined = dict(old)
    for at, value in new.items():
        free = (each for each in range(at, at + 20) if each not in joined)
        place = at if at in joined and identity(joined[at]) == identity(value) else next(free, None)
        if place is None:
            return None
        joined[place] = value
    return joined
